import Casework

/// The labels of an entry, or of something that was made from entries: each with the entry that carries it.
///
/// They form a lattice: what is made of two things has the labels of both, and no operation takes one away.
public struct Labels: Hashable, Sendable {
    /// One label, where it comes from.
    public struct Mark: Hashable, Comparable, Sendable {
        /// The label.
        public let label: Entry.Label
        /// The entry that carries it.
        public let entry: EntryRef
        /// Who recorded that entry.
        public let agency: AgencyRef

        /// A label of an entry.
        public init(_ label: Entry.Label, of entry: EntryRef, by agency: AgencyRef) {
            self.label = label
            self.entry = entry
            self.agency = agency
        }

        /// By label, then by entry.
        public static func < (a: Mark, b: Mark) -> Bool { (a.label.rawValue, a.entry) < (b.label.rawValue, b.entry) }
    }

    /// The marks.
    public let marks: Set<Mark>
    /// Who recorded what it is made of.
    public let agencies: Set<AgencyRef>

    /// No labels, made of nothing.
    public static let none = Labels([], agencies: [])

    init(_ marks: Set<Mark>, agencies: Set<AgencyRef>) {
        self.marks = marks
        self.agencies = agencies
    }

    /// An entry's own labels. What its corrections and its subject add is known to `LabelBook`.
    public init(ownOf entry: Entry) {
        marks = Set(entry.labels.map { Mark($0, of: entry.id, by: entry.agency) })
        agencies = [entry.agency]
    }

    /// The labels of what is made of both.
    public func joined(with other: Labels) -> Labels {
        Labels(marks.union(other.marks), agencies: agencies.union(other.agencies))
    }

    /// Whether it carries a label.
    public func contains(_ label: Entry.Label) -> Bool { marks.contains { $0.label == label } }

    /// Whether anything of it is sealed: such a thing is in no count and in nothing that is kept or published.
    public var isSealed: Bool { contains(.sealed) }
}

extension Sequence<Labels> {
    /// The labels of what is made of all of them.
    public func joined() -> Labels { reduce(.none) { $0.joined(with: $1) } }
}
