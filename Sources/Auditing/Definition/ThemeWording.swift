/// What is said around the findings of one theme: its title, the tools and the national review that go with it, points, questions.
public struct ThemeWording: Hashable, Sendable {
    /// A title that holds only where one of these standards is a worry: `Domestic Abuse seen in isolation` says what was found.
    public struct Finding: Hashable, Sendable {
        /// The standards' ids.
        public let standards: Set<String>
        /// The title.
        public let title: String

        /// Nil where there is no standard or no title.
        public init?(_ title: String, where standards: Set<String>) {
            guard !title.isBlank, !standards.isEmpty else { return nil }
            (self.title, self.standards) = (title, standards)
        }
    }

    /// Where a page says the worries of the theme.
    public enum Placing: Hashable, Sendable {
        /// In the list of worries.
        case list
        /// Under the theme for learning.
        case theme
        /// Those of these standards under the theme, the others in the list.
        case some(Set<String>)
        /// Behind the theme's practice point.
        case point
    }

    /// The theme's code, as standards name it.
    public let code: String
    /// Its title, true whatever is found.
    public let title: String
    /// Titles that say what was found.
    public var found: [Finding] = []
    /// The key of the national review or guidance that says the same.
    public var national: String?
    /// Keys of the tools that help.
    public var tools: [String] = []
    /// Practice points, each a sentence.
    public var points: [String] = []
    /// Questions for a team.
    public var questions: [String] = []
    /// What no record can tell, and auditors are asked.
    public var judgements: [String] = []
    /// Where the worries stand.
    public var placing = Placing.list
    /// Standards whose sentences make one bullet; the first bullet is the theme's first word on the page.
    public var together: [[String]] = []

    /// The wording of a theme of which only the code, and perhaps a title, is given: the code in plain words.
    public init(_ code: String, title: String? = nil) {
        self.code = code
        self.title = title ?? capitalised(inPlainWords(code))
    }

    /// The title where these standards are worries.
    public func title(for worries: some Sequence<String>) -> String {
        let worries = Set(worries)
        return found.first { !$0.standards.isDisjoint(with: worries) }?.title ?? title
    }

    /// Whether a page says a worry of this standard under the theme.
    public func places(_ standard: String) -> Bool {
        switch placing {
        case .theme: true
        case .some(let standards): standards.contains(standard)
        case .list, .point: false
        }
    }
}
