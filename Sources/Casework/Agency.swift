/// An agency of the partnership, and what of its record reaches this ledger.
public struct Agency: Hashable, Sendable {
    /// Its id in the partnership's list.
    public let id: AgencyRef
    /// Its name, as people say it.
    public let name: String
    /// What sort of service it is.
    public let kind: AgencyKind
    /// False where it sends nothing to this ledger: its silence then tells nothing.
    public let connected: Bool
    /// The first day that its feed covers; nil where it reaches back without limit.
    public let from: Day?
    /// The last day that its feed covers; nil where it still runs.
    public let to: Day?
    /// Ages in whole years at which it is taken as involved with every child, as health visiting is under five.
    public let universalAges: ClosedRange<Int>?

    /// An agency, or nil where the name is empty, the feed ends before it begins, or the ages are not within 0 to 18.
    public init?(
        id: AgencyRef, name: String, kind: AgencyKind, connected: Bool = true, from: Day? = nil, to: Day? = nil,
        universalAges: ClosedRange<Int>? = nil
    ) {
        if name.isEmpty { return nil }
        if let from, let to, to < from { return nil }
        if let universalAges, universalAges.lowerBound < 0 || universalAges.upperBound > 18 { return nil }
        self.id = id
        self.name = name
        self.kind = kind
        self.connected = connected
        self.from = from
        self.to = to
        self.universalAges = universalAges
    }

    /// Whether its feed covers every one of the days, so that nothing found there means nothing recorded there.
    public func covers(_ days: ClosedRange<Day>) -> Bool {
        guard connected else { return false }
        if let from, from > days.lowerBound { return false }
        if let to, to < days.upperBound { return false }
        return true
    }
}
