/// How much of each list fits one A4 page. What does not fit stands in the appendix, and the page says how many.
public struct PageLimits: Hashable, Sendable {
    /// Bullets under *What are we worried about?*
    public let worries: Int
    /// Bullets under *What good practice did we see?*
    public let goodPractice: Int
    /// Themes for learning.
    public let themes: Int
    /// Bullets under *What we found* and under *What needs to happen?* of one theme.
    public let inTheme: Int
    /// Sentences of one theme that are joined in one bullet of the lists, where the wording does not say which.
    public let joined: Int
    /// Practice points.
    public let points: Int
    /// Questions for the team.
    public let questions: Int

    /// Nil unless each is 1 to 40.
    public init?(worries: Int, goodPractice: Int, themes: Int, inTheme: Int, joined: Int, points: Int, questions: Int) {
        guard [worries, goodPractice, themes, inTheme, joined, points, questions].allSatisfy((1...40).contains) else { return nil }
        self.init(known: worries, goodPractice, themes, inTheme, joined, points, questions)
    }

    /// One step tighter: the longest list of the page loses a bullet, and where all are short, a theme goes. Nil where nothing is left to take away.
    ///
    /// What is taken off the page stands in the appendix.
    public var tighter: PageLimits? {
        var lists = [worries, goodPractice, points, questions]
        // The first of the longest: questions and practice points are what a team takes away, so the lists of findings give first.
        if let longest = lists.max(), longest > 2, let place = lists.firstIndex(of: longest) {
            lists[place] -= 1
            return PageLimits(known: lists[0], lists[1], themes, inTheme, joined, lists[2], lists[3])
        }
        if themes > 1 { return PageLimits(known: worries, goodPractice, themes - 1, inTheme, joined, points, questions) }
        if inTheme > 1 { return PageLimits(known: worries, goodPractice, themes, inTheme - 1, joined, points, questions) }
        if joined > 1 { return PageLimits(known: worries, goodPractice, themes, inTheme, joined - 1, points, questions) }
        guard let longest = lists.max(), longest > 1, let place = lists.firstIndex(of: longest) else { return nil }
        lists[place] -= 1
        return PageLimits(known: lists[0], lists[1], themes, inTheme, joined, lists[2], lists[3])
    }

    private init(known worries: Int, _ goodPractice: Int, _ themes: Int, _ inTheme: Int, _ joined: Int, _ points: Int, _ questions: Int) {
        (self.worries, self.goodPractice, self.themes, self.inTheme) = (worries, goodPractice, themes, inTheme)
        (self.joined, self.points, self.questions) = (joined, points, questions)
    }

    /// What fits one A4 page with the words of the standards that ship.
    public static let usual = PageLimits(known: 5, 8, 3, 2, 2, 6, 3)
}
