import Casework

/// The list of who may read one labelled entry: a sealed one, or one that the police agreed to show.
public struct NamedReaders: Hashable, Sendable {
    /// The entry.
    public let entry: EntryRef
    /// Who may read it.
    public let readers: Set<Party>
    /// From when.
    public let from: Moment
    /// Until when; nil while nobody ends it.
    public let until: Moment?

    /// A list of readers, or nil where it names nobody or ends before it begins.
    public init?(entry: EntryRef, readers: Set<Party>, from: Moment, until: Moment? = nil) {
        if readers.isEmpty { return nil }
        if let until, until <= from { return nil }
        self.entry = entry
        self.readers = readers
        self.from = from
        self.until = until
    }

    /// Whether it names the actor at the moment.
    public func names(_ actor: Actor, at moment: Moment) -> Bool {
        from <= moment && moment < (until ?? .never) && readers.contains { $0.includes(actor) }
    }
}
