import Casework

/// One agency's return about one child: what it was asked, what it answered, in all versions.
public struct ReturnRecord: Hashable, Sendable {
    /// Which return.
    public struct Key: Hashable, Comparable, Sendable {
        /// The child.
        public let child: PersonRef
        /// The agency.
        public let agency: AgencyRef

        /// The return of an agency about a child.
        public init(child: PersonRef, agency: AgencyRef) { (self.child, self.agency) = (child, agency) }

        /// By child, then by agency.
        public static func < (a: Key, b: Key) -> Bool { (a.child, a.agency) < (b.child, b.agency) }
    }

    /// How far it is.
    public enum Stage: String, CaseIterable, Sendable {
        /// Asked, and not answered.
        case asked
        /// Answered.
        case answered
        /// Answered: the family is not known to the agency.
        case `nil`
        /// Given back, to be answered again.
        case reopened
    }

    /// Which.
    public let key: Key
    /// All versions. More than one head: two people answered at once.
    public let versions: Versions

    /// How far it is, by the version that stands.
    public var stage: Stage? { versions.latest?.code(ReturnFact.stage).flatMap(Stage.init) }

    /// The answer that stands: the latest version that answers, unless it was given back since.
    public var answer: Entry? {
        guard let latest = versions.latest, stage == .answered || stage == .nil else { return nil }
        return latest
    }

    /// The agency's own grade.
    public var grade: Grade? { answer?.code(ReturnFact.grade).flatMap(Grade.init) }

    /// By when it is asked for: what was said last.
    public var due: Day? { if case .day(let day) = versions.details[ReturnFact.due.name] { day } else { nil } }

    /// Whether it is wanted on a day after the one by which it was asked for.
    public func isLate(on day: Day) -> Bool { answer == nil && due.map { $0 < day } ?? false }

    /// What the record said when it was asked: for a second auditor, who grades blind, all that there is of it to see beside the record.
    public var asked: Entry? { versions.all.last { $0.code(ReturnFact.stage) == "asked" } }

    /// The answers to the findings, by the names of the findings.
    public var answers: [String: String] {
        (answer?.groups(ReturnFact.findings) ?? []).reduce(into: [:]) { out, finding in
            if case .text(let name) = finding["finding"], case .code(let answer) = finding["answer"] { out[name] = answer }
        }
    }
}
