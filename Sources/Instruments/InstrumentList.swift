/// The instruments that a partnership uses, each id once.
public struct InstrumentList: Hashable, Sendable {
    /// The instruments, by id.
    public let all: [Instrument]
    private let places: [InstrumentRef: Int]

    /// The list, or nil where an id comes twice.
    public init?(_ instruments: [Instrument]) {
        all = instruments.sorted { $0.id < $1.id }
        places = Dictionary(all.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        guard places.count == all.count else { return nil }
    }

    /// The instrument of that id, or nil where the partnership defines none.
    public subscript(id: InstrumentRef) -> Instrument? { places[id].map { all[$0] } }

    /// The instruments of a group, such as `da-risk`, by id.
    public func inGroup(_ group: String) -> [Instrument] { all.filter { $0.definition.groups.contains(group) } }

    /// Every group that some instrument is in, in text order.
    public var groups: [String] { Set(all.flatMap(\.definition.groups)).sorted() }
}
