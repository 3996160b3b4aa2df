/// Everything that an audit found, one by one: what the page joins in one bullet, and what did not fit it.
public struct Appendix: Hashable, Sendable {
    /// Every worry by itself.
    public let worries: [Statement]
    /// All good practice by itself.
    public let goodPractice: [Statement]
    /// Every theme for learning.
    public let themes: [LearningTheme]
    /// How much stands here and not on the page.
    public let leftOff: LeftOff

    /// How many sentences of each list did not fit the page.
    public struct LeftOff: Hashable, Sendable {
        /// Of the worries.
        public let worries: Int
        /// Of the good practice.
        public let goodPractice: Int
        /// Of the themes for learning.
        public let themes: Int
        /// Of what needs to happen, in the themes that are on the page.
        public let actions: Int

        /// Nil where a number is below nought.
        public init?(worries: Int = 0, goodPractice: Int = 0, themes: Int = 0, actions: Int = 0) {
            guard [worries, goodPractice, themes, actions].allSatisfy({ $0 >= 0 }) else { return nil }
            (self.worries, self.goodPractice, self.themes, self.actions) = (worries, goodPractice, themes, actions)
        }

        private init() { (worries, goodPractice, themes, actions) = (0, 0, 0, 0) }

        /// Everything is on the page.
        public static let nothing = LeftOff()
    }

    /// An appendix of these.
    public init(worries: [Statement] = [], goodPractice: [Statement] = [], themes: [LearningTheme] = [], leftOff: LeftOff = .nothing) {
        (self.worries, self.goodPractice, self.themes, self.leftOff) = (worries, goodPractice, themes, leftOff)
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { worries.isEmpty && goodPractice.isEmpty && themes.isEmpty }

    /// The same with the words of every title and statement changed.
    func changing(title: (Line) -> Line, statements: (Statement) -> Statement) -> Appendix {
        Appendix(
            worries: worries.map(statements), goodPractice: goodPractice.map(statements),
            themes: themes.map { $0.changing(title: title, statements: statements) }, leftOff: leftOff)
    }

}

extension Appendix.LeftOff {
    /// Where what did not fit stands, in every form but a single sheet of paper.
    static let inAppendix = "in the appendix"
    /// Where it stands, as a single sheet says it: the sheet has no appendix.
    static let inFullVersion = "in the full version"

    /// `and 3 more`; nil where everything is on the page.
    static func more(_ count: Int) -> String? { count > 0 ? "and \(count) more" : nil }

    /// `and 6 more themes and 2 more actions`; nil where everything is on the page.
    var moreOfThemes: String? {
        let parts = [("theme", themes), ("action", actions)].filter { $0.1 > 0 }.map { "\($0.1) more \($0.0)\($0.1 == 1 ? "" : "s")" }
        return parts.isEmpty ? nil : "and \(parts.joined(separator: " and "))"
    }
}
