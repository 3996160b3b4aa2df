import Casework

/// The panel's work on one child of an audit.
public struct PanelRecord: Hashable, Sendable {
    /// Something that must be seen to, and how it was.
    public struct Matter: Hashable, Sendable {
        /// What was raised.
        public let raised: Entry
        /// How it ended; nil while it is open. Of several, the first.
        public let ended: Entry?

        /// Whether it is open.
        public var isOpen: Bool { ended == nil }
    }

    /// A second grade of a return, given blind, beside the agency's own.
    public struct SecondGrade: Hashable, Sendable {
        /// The return.
        public let key: ReturnRecord.Key
        /// The second grade, with its reason.
        public let entry: Entry
        /// The grade that the return had in the version that was graded; nil where that version has not arrived.
        public let first: Grade?
        /// The second grade.
        public let second: Grade
    }

    /// The child.
    public let child: PersonRef
    /// The panel's grade, in all versions.
    public let grades: Versions
    /// Points that must be resolved before the child is signed off.
    public let points: [Matter]
    /// Immediate concerns. One that is open pauses the audit of the child.
    public let concerns: [Matter]
    /// Second grades of returns.
    public let secondGrades: [SecondGrade]
    private let signings: [Entry]

    init(
        child: PersonRef, grades: Versions, points: [Matter], concerns: [Matter], secondGrades: [SecondGrade], signings: [Entry]
    ) {
        (self.child, self.grades, self.points, self.concerns) = (child, grades, points, concerns)
        (self.secondGrades, self.signings) = (secondGrades, signings)
    }

    /// The panel's grade.
    public var grade: Grade? { grades.latest?.code(ModerationFact.grade).flatMap(Grade.init) }

    /// Whether the audit of the child waits until an immediate concern is closed.
    public var isPaused: Bool { concerns.contains(where: \.isOpen) }

    /// Who signed the child off, where nothing is open any more: a signature does not close a point.
    public var signedOff: Entry? { isPaused || points.contains(where: \.isOpen) ? nil : signings.last }
}
