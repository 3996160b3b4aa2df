/// Names and their numbers: each distinct text gets the next number, for ever.
public struct Names: Sendable {
    private var texts: [String] = []
    private var numbers: [String: Int32] = [:]

    /// No names yet.
    public init() {}

    /// How many there are.
    public var count: Int { texts.count }

    /// The number of a text, given now if it is new.
    public mutating func number(of text: String) -> Int32 {
        if let known = numbers[text] { return known }
        let number = Int32(texts.count)
        texts.append(text)
        numbers[text] = number
        return number
    }

    /// The number of a text, if it has one.
    public func number(ifKnown text: String) -> Int32? { numbers[text] }

    /// The text of a number; empty for a number never given.
    public func text(_ number: Int32) -> String { texts.indices.contains(Int(number)) ? texts[Int(number)] : "" }
}

/// The numbers that stand for people, agencies, entries and code words in compact rows.
///
/// Numbers are given in order of arrival and mean nothing outside the store that gave them; nothing a reader sees is sorted by them.
public struct Lexicon: Sendable {
    /// Person references.
    public var people = Names()
    /// Agency ids.
    public var agencies = Names()
    /// Entry ids, also those that are only referred to so far.
    public var entries = Names()
    /// Codes of fields.
    public var words = Names()

    /// An empty lexicon.
    public init() {}
}
