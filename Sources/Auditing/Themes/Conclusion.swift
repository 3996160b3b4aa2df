import Standards

/// One thing that an audit concludes of practice: a worry or good practice, of how many children, and every finding behind it.
public struct Conclusion: Hashable, Sendable {
    /// Which of the two.
    public enum Kind: String, Hashable, Sendable {
        case worry, good
    }

    /// Worry or good practice.
    public let kind: Kind
    /// The standards' own words.
    public let words: String
    /// Whether the same standards are also a worry, or good practice, elsewhere in the cohort.
    public let isSometimes: Bool
    /// Whether one of the standards is serious.
    public let isSerious: Bool
    /// The theme's code.
    public let theme: String
    /// The standards that say these words, in text order.
    public let standards: [String]
    /// What needs to happen, each action once.
    public let actions: [String]
    /// The children whom it is about, by number.
    public let children: [Int]
    /// The children whom it could have been about.
    public let applicable: [Int]
    /// The findings behind it.
    public let findings: [CitedFinding]

    /// The sentence, without its full stop.
    public var sentence: String { isSometimes ? "In some cases \(words.asContinuation)" : words }

    /// By children concerned, then serious first, then by standard.
    static func precedes(_ a: Conclusion, _ b: Conclusion) -> Bool {
        if a.children.count != b.children.count { return a.children.count > b.children.count }
        if a.isSerious != b.isSerious { return a.isSerious }
        return a.standards.lexicographicallyPrecedes(b.standards)
    }
}

extension String {
    /// The words as they go on within a sentence: `Police are` becomes `police are`; `DASH is`, `GP and` and `A&E` stay.
    public var asContinuation: String {
        guard let first, let second = dropFirst().first, first.isUppercase, second.isLowercase || second == " " else { return self }
        return first.lowercased() + dropFirst()
    }
}
