import Auditing

/// A theme for learning that stands on the page, and the worries that it says.
struct ShownTheme {
    let theme: AuditTheme
    let found: [Conclusion]
    /// Whether its worries are said here instead of in the list.
    let isMoved: Bool

    func holds(_ worry: Conclusion) -> Bool { isMoved && found.contains(worry) }
}

extension Drafting {
    /// The themes that stand on the page: first those whose worries have their place under the theme, then others, each in their order.
    func shown(_ themes: [AuditTheme]) -> [ShownTheme] {
        let learning = themes.filter(\.isForLearning).map { theme -> ShownTheme in
            let placed = theme.worries.filter { $0.standards.contains(where: wording.theme(theme.code).places) }
            return ShownTheme(theme: theme, found: placed.isEmpty ? theme.worries : placed, isMoved: !placed.isEmpty)
        }
        return Array((learning.filter(\.isMoved) + learning.filter { !$0.isMoved }).prefix(limits.themes))
    }

    /// A theme as the page shows it: nothing is left out, as many sentences are joined as the room asks for.
    func learning(_ theme: AuditTheme, found: [Conclusion]) -> LearningTheme? {
        let bullets = parts(found, of: Self.share(found.count, limits.inTheme))
        var actions: [String] = []
        for action in found.flatMap(\.actions) where !actions.contains(action) { actions.append(action) }
        let size = Self.share(actions.count, limits.inTheme)
        let needed = stride(from: 0, to: actions.count, by: size).compactMap { start in
            Statement(Self.sentence(Array(actions[start..<min(start + size, actions.count)])))
        }
        return LearningTheme(theme.title, found: bullets.compactMap(statement), needed: needed, national: national(theme))
    }

    /// A theme as the appendix shows it: every worry by itself.
    func whole(_ theme: AuditTheme) -> LearningTheme? {
        LearningTheme(
            theme.title, found: theme.worries.compactMap { statement([$0]) }, needed: theme.actions.compactMap { Statement($0) },
            national: national(theme))
    }

    /// The tools of every theme of which something is said, and the national reviews, as the partnership lists them.
    func tools(_ themes: [AuditTheme], _ shown: [ShownTheme]) -> [LearningResource] {
        let keys = Set(themes.flatMap { wording.theme($0.code).tools } + themes.filter(\.isForLearning).compactMap(national))
        return resources.filter { keys.contains($0.key) }
    }

    /// Practice points of themes with a worry first, then of those with good practice to go on with.
    func points(_ themes: [AuditTheme]) -> [Statement] {
        let ordered = themes.filter { !$0.worries.isEmpty } + themes.filter(\.worries.isEmpty)
        return ordered.flatMap { wording.theme($0.code).points }.prefix(limits.points).compactMap { Statement($0) }
    }

    /// Questions of themes with a worry: one of each theme, then the next of each.
    func questions(_ themes: [AuditTheme]) -> [Statement] {
        let lists = themes.filter { !$0.worries.isEmpty }.map { wording.theme($0.code).questions }
        let longest = lists.map(\.count).max() ?? 0
        let ordered = (0..<longest).flatMap { place in lists.compactMap { $0.indices.contains(place) ? $0[place] : nil } }
        return ordered.prefix(limits.questions).compactMap { Statement($0) }
    }

    /// The national link, where the partnership lists it.
    private func national(_ theme: AuditTheme) -> String? {
        wording.theme(theme.code).national.flatMap { key in resources.contains { $0.key == key } ? key : nil }
    }

    private static func share(_ count: Int, _ bullets: Int) -> Int { max(1, (count + bullets - 1) / bullets) }
}
