/// One thing wrong with one entry. The importer adds the file and the line.
public struct EntryProblem: Error, Hashable, Sendable {
    /// How bad it is.
    public enum Weight: String, Sendable {
        /// The entry is refused.
        case error
        /// The entry is kept, and the report says so.
        case warning
    }

    /// Where in the entry: `on`, `details.type`, `about[1]`.
    public let key: String
    /// What stood there.
    public let found: String
    /// What may stand there.
    public let allowed: String
    /// How to mend it, where that says more than `allowed`.
    public let mend: String?
    /// Whether it refuses the entry.
    public let weight: Weight

    /// A problem at a key.
    public init(_ key: String, found: String, allowed: String, mend: String? = nil, weight: Weight = .error) {
        self.key = key
        self.found = found
        self.allowed = allowed
        self.mend = mend
        self.weight = weight
    }
}

/// An entry as far as it could be read, and all that is wrong with it.
public struct EntryReading: Sendable {
    /// The entry, unless something refuses it. Without an id of its own it carries `EntryReader.unnamed`.
    public let entry: Entry?
    /// Whether the sender gave an id.
    public let isNamed: Bool
    /// All problems, in the order of the keys.
    public let problems: [EntryProblem]
}
