/// Which column of a table is which key of an entry's envelope; nil where the layout has none.
public struct ProfileColumns: Hashable, Sendable {
    /// The sender's own id.
    public let id: String?
    /// The day on which it happened, or began.
    public let on: String?
    /// The time.
    public let time: String?
    /// The day on which it ended.
    public let endDate: String?
    /// The time at which it ended.
    public let endTime: String?
    /// When it was written down.
    public let recorded: String?
    /// Who wrote it down.
    public let author: String?
    /// Whom it is about: one column or several.
    public let about: [String]
    /// The narrative: one column or several, put together in this order.
    public let text: [String]
    /// Ids of the entries that it takes into account.
    public let refs: String?
    /// The id of the entry that it replaces.
    public let corrects: String?
    /// Key or routine.
    public let significance: String?
    /// Who may see it.
    public let labels: String?

    /// Those that are there, in order.
    public var all: [String] {
        [id, on, time, endDate, endTime, recorded, author, refs, corrects, significance, labels].compactMap { $0 } + about + text
    }
}
