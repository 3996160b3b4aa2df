import Auditing

/// A theme for learning that stands on the page, and the worries that it says.
struct ShownTheme {
    let theme: AuditTheme
    let found: [Conclusion]
    /// Whether its worries are said here instead of in the list.
    let isMoved: Bool

    func holds(_ worry: Conclusion) -> Bool { isMoved && found.contains(worry) }

    /// What needs to happen, each action once.
    var actions: [String] {
        var actions: [String] = []
        for action in found.flatMap(\.actions) where !actions.contains(action) { actions.append(action) }
        return actions
    }
}

/// A practice point of the page, and the worries that stand behind it instead of in the list.
struct ShownPoint {
    let words: String
    let worries: [Conclusion]

    func holds(_ worry: Conclusion) -> Bool { worries.contains(worry) }

    var statement: Statement? { Statement(words, evidence: worries.flatMap(\.findings).compactMap { FindingAnchor($0.code) }) }
}

extension Drafting {
    /// The themes that stand on the page: first those whose worries have their place under the theme, then others, each in their order.
    func shown(_ themes: [AuditTheme]) -> [ShownTheme] {
        let learning = themes.filter(\.isForLearning).map { theme -> ShownTheme in
            let placed = theme.worries.filter { $0.standards.contains(where: wording.theme(theme.code).places) }
            return ShownTheme(theme: theme, found: joined(placed.isEmpty ? theme.worries : placed).flatMap { $0 }, isMoved: !placed.isEmpty)
        }
        return Array((learning.filter(\.isMoved) + learning.filter { !$0.isMoved }).prefix(limits.themes))
    }

    /// A theme as the page shows it: nothing that was found is left out, as many sentences are joined as the room asks for.
    func learning(_ shown: ShownTheme) -> LearningTheme? {
        let size = max(1, (shown.found.count + limits.inTheme - 1) / limits.inTheme)
        return LearningTheme(
            shown.theme.title, found: parts(shown.found, of: size).compactMap(statement),
            needed: shown.actions.prefix(limits.inTheme).compactMap { Statement($0) }, national: national(shown.theme))
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
    func points(_ themes: [AuditTheme]) -> [ShownPoint] {
        let ordered = themes.filter { !$0.worries.isEmpty } + themes.filter(\.worries.isEmpty)
        let all = ordered.flatMap { theme -> [ShownPoint] in
            let words = wording.theme(theme.code)
            return words.points.enumerated().map { place, point in
                ShownPoint(words: point, worries: place == 0 && words.placing == .point ? theme.worries : [])
            }
        }
        return Array(all.prefix(limits.points))
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
}
