/// `n` of `N`: how many, out of how many that it could have been.
public struct Tally: Hashable, Sendable {
    /// What is counted, in the singular and the plural.
    public struct Noun: Hashable, Sendable {
        /// One of them: `child`.
        public let one: Line
        /// Several of them: `children`.
        public let many: Line

        /// Two lines of text, or nil.
        public init?(one: String, many: String) {
            guard let one = Line(one), let many = Line(many) else { return nil }
            (self.one, self.many) = (one, many)
        }

        private init(_ one: Line, _ many: Line) { (self.one, self.many) = (one, many) }

        /// Children of the cohort.
        public static let children = Noun(Line(literal: "child"), Line(literal: "children"))
    }

    /// How many.
    public let n: Int
    /// Out of how many, at least one.
    public let total: Int
    /// What is counted.
    public let noun: Noun

    /// Nil unless 0 ≤ n ≤ total and 1 ≤ total ≤ 1,000,000.
    public init?(_ n: Int, of total: Int, _ noun: Noun = .children) {
        guard (1...1_000_000).contains(total), (0...total).contains(n) else { return nil }
        (self.n, self.total, self.noun) = (n, total, noun)
    }

    /// `7 of 10 children`, `the one child`, `both children`, `all 10 children`, `none of 10 children`, `not the one child`.
    public var inWords: String {
        switch n {
        case total where total <= 2: total == 1 ? "the one \(noun.one)" : "both \(noun.many)"
        case total: "all \(total) \(noun.many)"
        case 0 where total == 1: "not the one \(noun.one)"
        case 0: "none of \(total) \(noun.many)"
        default: "\(n) of \(total) \(noun.many)"
        }
    }

    /// `7 of 10`, where the page says elsewhere what is counted.
    public var short: String { "\(n) of \(total)" }
}
