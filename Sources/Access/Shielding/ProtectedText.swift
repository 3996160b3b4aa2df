/// Addresses, postcodes and names of places, ready to be found and covered in any text.
public struct ProtectedText: Sendable {
    /// What stands where something was covered.
    public static let cover = "[withheld]"

    private var needles: [Character: [[Character]]] = [:]
    private var known: Set<[Character]> = []

    /// Finds nothing.
    public init() {}

    /// Finds these addresses, and whatever part of each gives it away: the house and street, the street, the postcode, its first half.
    ///
    /// `open` are addresses that the reader may know, however they are told: the same street and postcode are then no secret, also where somebody
    /// else's entry tells them with other commas.
    public init(addresses: some Sequence<String>, names: some Sequence<String> = [], open: some Sequence<String> = EmptyCollection()) {
        for address in open { add(address: address) }
        let shown = known
        (needles, known) = ([:], [])
        for address in addresses { add(address: address) }
        known.subtract(shown)
        needles = Dictionary(grouping: known.filter { !$0.isEmpty }) { $0[0] }
        for name in names { add(Self.words(name)) }
    }

    /// Whether it can find anything.
    public var isEmpty: Bool { known.isEmpty }

    /// The text with everything covered that must not be shown.
    public func covering(_ text: String) -> String {
        guard !isEmpty, !text.isEmpty else { return text }
        let found = AddressText(text)
        var spans: [Range<Int>] = []
        var place = 0
        while place < found.folded.count {
            guard found.begins[place], let end = end(from: place, in: found) else {
                place += 1
                continue
            }
            if let last = spans.last, place <= last.upperBound {
                spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, end)
            } else {
                spans.append(place..<end)
            }
            // A shorter one may begin inside and reach further.
            place += 1
        }
        guard !spans.isEmpty else { return text }
        var out = ""
        var from = text.startIndex
        for span in spans {
            out += text[from..<found.places[span.lowerBound]] + Self.cover
            from = text.index(after: found.places[span.upperBound - 1])
        }
        return out + text[from...]
    }

    /// Whether the text holds anything that must not be shown.
    public func isIn(_ text: String) -> Bool { covering(text) != text }

    private func end(from place: Int, in text: AddressText) -> Int? {
        var best: Int?
        for needle in needles[text.folded[place]] ?? [] {
            let end = place + needle.count
            guard end <= text.folded.count, text.ends(at: end), end > best ?? 0 else { continue }
            if text.folded[place..<end].elementsEqual(needle) { best = end }
        }
        return best
    }

    private mutating func add(address: String) {
        let parts = address.split { $0 == "," || $0 == ";" || $0.isNewline }.map { Self.words(String($0)) }.filter { !$0.isEmpty }
        let whole = parts.flatMap { $0 }
        add(whole)
        for part in parts {
            // A single word may be a town; a number alone, anything.
            if part.count > 1 || (part.contains(where: \.hasDigit) && part.contains(where: \.hasLetter)) { add(part) }
        }
        // The house and street, and the street, wherever they stand: `Flat 2 12 Oak Street Leeds`.
        for place in whole.indices where Self.isStreetWord(whole[place]) {
            let house = whole[..<place].lastIndex(where: \.hasDigit)
            if let house, place - house > 1 { add(Array(whole[house...place])) }
            let street = whole[(house.map { $0 + 1 } ?? place)...place]
            if street.count > 1 { add(Array(street)) }
        }
        for part in parts { add(houses: part) }
        for place in address.postcodes { add([place.outward + place.inward]); add([place.outward]) }
    }

    /// What follows each number of a part, with the number and without: not every street is called one (`7 The Shambles`), and people leave the word
    /// away that says what kind of street it is (`Saint Mary’s` for Saint Mary’s Road). One word alone may mean anything, and is left.
    private mutating func add(houses part: [String]) {
        for place in part.indices where part[place].hasDigit {
            let street = Array(part[(place + 1)...])
            guard street.count > 1 else { continue }
            add(street)
            add([part[place]] + street)
            guard street.count > 2 else { continue }
            if let last = street.last, Self.isStreetWord(last) {
                add(street.dropLast())
            } else if !street.contains(where: Self.isStreetWord) {
                // A town may follow without a comma.
                add(Array(street.prefix(2)))
            }
        }
    }

    /// Adds a run of words, in each way in which its last word may be written.
    private mutating func add(_ words: [String]) {
        let whole = words.joined()
        guard whole.count >= 2 else { return }
        insert(words)
        for (place, word) in words.enumerated() {
            guard let others = Self.streetWords.first(where: { $0.contains(word) }) else { continue }
            for other in others where other != word {
                var written = words
                written[place] = other
                insert(written)
            }
        }
    }

    private mutating func insert(_ words: [String]) {
        let needle = words.flatMap { Array($0) }
        guard let first = needle.first, known.insert(needle).inserted else { return }
        needles[first, default: []].append(needle)
    }

    static func words(_ text: String) -> [String] {
        let found = AddressText(text)
        var words: [String] = []
        for place in found.folded.indices {
            let isNew = found.begins[place] && !(place > 0 && found.isSameWord(place - 1, place))
            if isNew || words.isEmpty { words.append("") }
            words[words.count - 1].append(found.folded[place])
        }
        return words
    }

    private static func isStreetWord(_ word: String) -> Bool { streetWords.contains { $0.contains(word) } }

    private static let streetWords: [[String]] = [
        ["street", "st", "str"], ["road", "rd"], ["avenue", "ave", "av"], ["lane", "ln"], ["drive", "dr"], ["close", "cl"],
        ["crescent", "cres"], ["court", "ct"], ["place", "pl"], ["terrace", "terr", "tce"], ["gardens", "gdns"], ["square", "sq"],
        ["grove", "gr"], ["house", "hse"], ["flat", "apartment", "apt"], ["saint", "st"], ["row"], ["way"],
        ["walk", "wk"], ["mews"], ["hill"], ["view"], ["park", "pk"], ["rise"], ["green", "grn"], ["yard", "yd"], ["wharf"],
        ["parade", "pde"],
        ["villas"], ["cottage", "cottages"], ["croft"], ["fold"], ["gate"],
    ]
}

extension AddressText {
    /// Whether two neighbours stand in one word of the text, with nothing between them.
    func isSameWord(_ a: Int, _ b: Int) -> Bool { places[a] == places[b] || text.index(after: places[a]) == places[b] }
}

extension String {
    fileprivate var hasDigit: Bool { contains(where: \.isNumber) }
    fileprivate var hasLetter: Bool { contains(where: \.isLetter) }

    /// The postcodes written in this text: outward and inward half (BS 7666: `LS1 4AB`, `SW1A 1AA`, with or without the space).
    fileprivate var postcodes: [(outward: String, inward: String)] {
        let found = AddressText(self)
        var out: [(String, String)] = []
        for start in found.folded.indices where found.begins[start] {
            for length in 5...7 where start + length <= found.folded.count && found.ends(at: start + length) {
                let signs = found.folded[start..<start + length]
                let inward = signs.suffix(3)
                let outward = signs.dropLast(3)
                guard let digit = inward.first, digit.isNumber, inward.dropFirst().allSatisfy(\.isLetter), let first = outward.first,
                    first.isLetter, outward.contains(where: \.isNumber), outward.count <= 4
                else { continue }
                out.append((String(outward), String(inward)))
            }
        }
        return out
    }
}
