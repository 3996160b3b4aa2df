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

    /// Which worries a page says under the theme for learning and not in its list of worries.
    public enum Placing: Hashable, Sendable {
        /// All.
        case all
        /// Those of these standards; none for a theme whose worries stand in the list.
        case only(Set<String>)
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
    /// Which worries stand under the theme.
    public var placing = Placing.only([])
    /// Standards whose sentences make one bullet.
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
        case .all: true
        case .only(let standards): standards.contains(standard)
        }
    }
}
