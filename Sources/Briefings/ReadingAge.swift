/// How hard a text is to read, by Flesch and Kincaid's grade (United States Navy, 1975): the school year in which a reader copes with it.
public struct ReadingAge: Hashable, Sendable {
    /// Words counted.
    public let words: Int
    /// Sentences counted.
    public let sentences: Int
    /// Syllables counted.
    public let syllables: Int

    /// The grade that a page for practitioners aims at.
    public static let aim = 8.0

    /// Nil without at least one word, one sentence, and a syllable a word.
    public init?(words: Int, sentences: Int, syllables: Int) {
        guard words >= 1, sentences >= 1, syllables >= words else { return nil }
        (self.words, self.sentences, self.syllables) = (words, sentences, syllables)
    }

    /// Counts in texts of which each stands by itself (a bullet is a sentence whether or not it ends in a full stop). Nil without words.
    public init?(of texts: some Sequence<String>) {
        var words = 0, sentences = 0, syllables = 0
        for text in texts {
            for sentence in Self.sentences(of: text) {
                words += sentence.count
                sentences += 1
                syllables += sentence.reduce(0) { $0 + Syllables.count(in: $1) }
            }
        }
        self.init(words: words, sentences: sentences, syllables: syllables)
    }

    /// 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
    public var grade: Double {
        0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    }

    private var tenths: Int { Int((grade * 10).rounded()) }

    /// The grade with one decimal, as it is shown.
    public var gradeInWords: String {
        (tenths < 0 ? "−" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    /// The age at which that school year is usual: five years more than the grade, and not below five.
    public var years: Int { max(5, Int(grade.rounded()) + 5) }

    /// Whether the text meets the aim, by the grade as it is shown.
    public var isPlain: Bool { tenths <= Int(Self.aim * 10) }

    /// Words of each sentence. A sentence ends at `.`, `!` or `?` before a space, save after a short form.
    static func sentences(of text: String) -> [[Substring]] {
        var all: [[Substring]] = [], current: [Substring] = []
        for token in text.split(whereSeparator: \.isWhitespace) {
            let word = token.drop { !$0.isLetter && !$0.isNumber }
            guard let last = word.lastIndex(where: { $0.isLetter || $0.isNumber }) else { continue }
            let core = word[...last]
            current.append(core)
            let after = word[word.index(after: last)...]
            if after.contains(where: { ".!?".contains($0) }), !shortForms.contains(core.lowercased()) {
                all.append(current)
                current = []
            }
        }
        return current.isEmpty ? all : all + [current]
    }

    private static let shortForms: Set<String> = ["e.g", "i.e", "etc", "mr", "mrs", "ms", "dr", "no", "st", "vs"]
}
