/// The words that a page about families does without.
///
/// A briefing is read by people who will knock at a door tomorrow. It says what was done and not done, by which role, and what would help;
/// it does not say whose fault it was, and it does not call one person's violence a matter between two.
public enum Wording {
    /// A turn of phrase that is not used, why, and what to write.
    public struct Phrase: Hashable, Sendable {
        /// Words in order; `a|b` is either, `…` up to three words of any kind.
        public let pattern: String
        /// Why it is not used.
        public let why: String
        /// What to write.
        public let instead: String
    }

    /// One such phrase in a text.
    public struct Refusal: Hashable, Sendable {
        /// The phrase as listed.
        public let phrase: Phrase
        /// The words as they stand in the text.
        public let found: String
    }

    /// Every refused phrase in a text, in the order in which they stand there; the longest where several begin at one word.
    public static func refusals(in text: String) -> [Refusal] {
        let words = text.split { !$0.isLetter && !$0.isNumber && !"'’-".contains($0) }
        let folded = words.map { $0.lowercased().replacing("’", with: "'") }
        var refusals: [Refusal] = [], index = 0
        while index < folded.count {
            let matches = refused.compactMap { phrase in end(of: phrase, in: folded, from: index).map { (phrase, $0) } }
            if let (phrase, end) = matches.max(by: { $0.1 < $1.1 }) {
                refusals.append(Refusal(phrase: phrase, found: words[index..<end].joined(separator: " ")))
                index = end
            } else {
                index += 1
            }
        }
        return refusals
    }

    private static func end(of phrase: Phrase, in words: [String], from start: Int) -> Int? {
        match(phrase.pattern.split(separator: " ")[...], in: words, from: start)
    }

    /// Just after the words that fit the pattern's parts, or nil.
    private static func match(_ parts: ArraySlice<Substring>, in words: [String], from index: Int) -> Int? {
        guard let part = parts.first else { return index }
        if part == "…" {
            for skipped in 0...3 {
                if let end = match(parts.dropFirst(), in: words, from: index + skipped) { return end }
            }
            return nil
        }
        guard index < words.count, part.split(separator: "|").contains(where: { $0 == words[index] }) else { return nil }
        return match(parts.dropFirst(), in: words, from: index + 1)
    }
}
