/// One sentence of a briefing, how many children it is about, and the findings behind it.
///
/// The sentence may say where its number goes with `{count}`: *"{count} were not seen with their father."* Without it the number
/// stands after the sentence.
public struct Statement: Hashable, Sendable {
    /// What is known of the number.
    public enum Count: Hashable, Sendable {
        /// The sentence is not about a number.
        case none
        /// It may be shown.
        case known(Tally)
        /// It is too small to be shown, or would give such a number away; the word is what is counted (`children`).
        case some(Line)
    }

    /// The place that a number takes in a sentence.
    public static let place = "{count}"

    /// The sentence with `{count}` where it names its number.
    public let wording: Line
    /// Its number.
    public let count: Count
    /// The findings behind it, without repeats; also those of what goes on with it.
    public let evidence: [FindingAnchor]
    /// Sentences that go on with this one in the same bullet, each with its own number.
    public let continued: [Statement]
    /// Whether it stands out on the page.
    public let isBold: Bool

    /// Nil where the wording is blank, holds braces other than one `{count}`, or asks for a number and there is none.
    public init?(_ wording: String, tally: Tally? = nil, evidence: [FindingAnchor] = [], bold: Bool = false) {
        guard let wording = Line(wording) else { return nil }
        let parts = wording.text.parts(around: Self.place)
        guard !parts.contains(where: { $0.contains("{") || $0.contains("}") }), parts.count <= 2, parts.count == 1 || tally != nil
        else { return nil }
        self.init(wording: wording, count: tally.map { .known($0) } ?? .none, evidence: evidence, isBold: bold)
    }

    init(wording: Line, count: Count, evidence: [FindingAnchor], isBold: Bool, continued: [Statement] = []) {
        (self.wording, self.count, self.isBold, self.continued) = (wording, count, isBold, continued)
        var seen: Set<FindingAnchor> = []
        self.evidence = (evidence + continued.flatMap(\.evidence)).filter { seen.insert($0).inserted }
    }

    /// The bullet as it is read: each sentence with its number in place.
    public var text: String { parts.map { $0.joint + $0.text }.joined() }

    /// Its own sentence, with its number in place.
    var ownText: String {
        let parts = wording.text.parts(around: Self.place)
        guard parts.count == 2, let countInWords else { return wording.text }
        let spoken = parts[0].isEmpty ? countInWords.capitalisedFirst : countInWords
        return parts[0] + spoken + parts[1]
    }

    /// The number where it is known and does not stand inside the sentence: `7 of 10 children`.
    public var countAfter: String? {
        guard case .known(let tally) = count, wording.text.parts(around: Self.place).count == 1 else { return nil }
        return tally.inWords
    }

    private var countInWords: String? {
        switch count {
        case .none: nil
        case .known(let tally): tally.inWords
        case .some(let noun): "some \(noun)"
        }
    }
}

extension String {
    /// The text cut at each `mark`; without one, the whole text.
    func parts(around mark: String) -> [String] {
        var parts: [String] = [], rest = self[...]
        while let found = rest.firstRange(of: mark) {
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return parts + [String(rest)]
    }

    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
