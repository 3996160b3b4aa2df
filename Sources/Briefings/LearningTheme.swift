/// One theme to learn from: what the audit found and what needs to happen.
public struct LearningTheme: Hashable, Sendable {
    /// Its title: `Domestic abuse seen in isolation`.
    public let title: Line
    /// What we found; at least one sentence.
    public let found: [Statement]
    /// What needs to happen.
    public let needed: [Statement]
    /// The key of the national review or guidance that says the same, among the briefing's tools and reports.
    public let national: String?

    /// Nil where the title is blank or nothing was found.
    public init?(_ title: String, found: [Statement], needed: [Statement], national: String? = nil) {
        guard let title = Line(title), !found.isEmpty else { return nil }
        self.init(title: title, found: found, needed: needed, national: national)
    }

    private init(title: Line, found: [Statement], needed: [Statement], national: String?) {
        (self.title, self.found, self.needed, self.national) = (title, found, needed, national)
    }

    /// The same theme with its title and every statement changed.
    func changing(title retitle: (Line) -> Line, statements change: (Statement) -> Statement) -> LearningTheme {
        LearningTheme(title: retitle(title), found: found.map(change), needed: needed.map(change), national: national)
    }
}
