/// Everything that an audit found, one by one: what the page joins in one bullet, and what did not fit it.
public struct Appendix: Hashable, Sendable {
    /// Every worry by itself.
    public let worries: [Statement]
    /// All good practice by itself.
    public let goodPractice: [Statement]
    /// Every theme for learning.
    public let themes: [LearningTheme]
    /// Bullets that stand here and not on the page.
    public let leftOff: LeftOff

    /// How many bullets of each list did not fit the page.
    public struct LeftOff: Hashable, Sendable {
        /// Of the worries.
        public let worries: Int
        /// Of the good practice.
        public let goodPractice: Int
        /// Of the themes for learning.
        public let themes: Int

        /// Nil where a number is below nought.
        public init?(worries: Int = 0, goodPractice: Int = 0, themes: Int = 0) {
            guard min(worries, goodPractice, themes) >= 0 else { return nil }
            (self.worries, self.goodPractice, self.themes) = (worries, goodPractice, themes)
        }

        private init() { (worries, goodPractice, themes) = (0, 0, 0) }

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

    /// `and 3 more in the appendix`; nil where everything is on the page.
    static func more(_ count: Int) -> String? { count > 0 ? "and \(count) more in the appendix" : nil }
}
