/// A risk tool as data: what it asks, how it is scored, and what its levels ask people to consider.
///
/// A checklist guides a conversation; it does not predict. An instrument that exists holds together: codes are unique, every score has
/// exactly one level, prompts name its own items.
public struct Instrument: Hashable, Sendable {
    /// What it is.
    public let definition: InstrumentDefinition
    private let places: [String: Int]

    /// Its id.
    public var id: InstrumentRef { definition.id }
    /// Its name, as practitioners say it.
    public var title: String { definition.title }
    /// Its items in order.
    public var items: [InstrumentItem] { definition.items }
    /// Its levels, lowest first.
    public var levels: [InstrumentLevel] { definition.levels }
    /// Whether it has no items: score and level are recorded as somebody found them.
    public var recordsResultsOnly: Bool { definition.items.isEmpty }

    /// The instrument, or everything in its definition that does not hold together.
    public static func made(of definition: InstrumentDefinition) -> Result<Instrument, InstrumentFaults> {
        if let faults = InstrumentFaults(definition.faults) { return .failure(faults) }
        return .success(Instrument(checked: definition))
    }

    private init(checked definition: InstrumentDefinition) {
        self.definition = definition
        places = Dictionary(definition.items.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The item of that code; for a further item that may be added, one named by its own code. Nil where there can be none.
    public func item(_ code: String) -> InstrumentItem? {
        if let place = places[code] { return items[place] }
        guard let kind = definition.moreItems, InstrumentRef.isCode(code) else { return nil }
        return InstrumentItem(code: code, topic: code.split(separator: "-").joined(separator: " "), kind: kind, expected: false)
    }

    /// The level that the score gives, or nil where levels are recorded as found or the score cannot be.
    public func level(ofScore score: Int) -> InstrumentLevel? { levels.first { $0.scores?.contains(score) ?? false } }

    /// The level of that code.
    public func level(_ code: String) -> InstrumentLevel? { levels.first { $0.code == code } }

    /// The level's place, 0 for the lowest.
    func rank(ofLevel code: String) -> Int? { levels.firstIndex { $0.code == code } }
}
