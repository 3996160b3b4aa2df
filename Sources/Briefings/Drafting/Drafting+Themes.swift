import Auditing

/// A theme for learning that stands on the page, and the worries that it says.
struct ShownTheme {
    let theme: AuditTheme
    let found: [Conclusion]
    /// Whether its worries are said here instead of in the list.
    let isMoved: Bool

    func holds(_ worry: Conclusion) -> Bool { isMoved && found.contains(worry) }

    /// What needs to happen, each action once.
    var actions: [Action] { Action.all(of: found) }
}

/// One thing that needs to happen, and the worries that ask for it.
struct Action {
    let words: String
    let worries: [Conclusion]

    /// The actions of some worries, each once, in their order.
    static func all(of worries: [Conclusion]) -> [Action] {
        var words: [String] = []
        for action in worries.flatMap(\.actions) where !words.contains(action) { words.append(action) }
        return words.map { action in Action(words: action, worries: worries.filter { $0.actions.contains(action) }) }
    }

    /// The actions of some bullets: what the first sentence of each asks for comes before what a second one asks for, so that where room is
    /// short every bullet is answered.
    static func ofEach(_ bullets: [[Conclusion]]) -> [Action] {
        let (all, lists) = (all(of: bullets.flatMap { $0 }), bullets.map(all))
        var words: [String] = []
        for round in 0..<(lists.map(\.count).max() ?? 0) {
            for list in lists where list.indices.contains(round) && !words.contains(list[round].words) { words.append(list[round].words) }
        }
        return words.compactMap { word in all.first { $0.words == word } }
    }

    var statement: Statement? { Statement(words, evidence: worries.anchors) }
}

/// A practice point of the page.
struct ShownPoint {
    let words: String
    /// What it comes from: the worries of its theme, or where there is none the good practice to go on with.
    let behind: [Conclusion]
    /// Whether its theme's worries are said by it and not in the list.
    let standsForThem: Bool

    func holds(_ worry: Conclusion) -> Bool { standsForThem && behind.contains(worry) }

    var statement: Statement? { Statement(words, evidence: behind.anchors) }
}

extension [Conclusion] {
    /// The findings behind any of them.
    var anchors: [FindingAnchor] { flatMap(\.findings).compactMap { FindingAnchor($0.code) } }
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
        let bullets = parts(shown.found, of: size)
        return LearningTheme(
            shown.theme.title, found: bullets.compactMap(statement),
            needed: Action.ofEach(bullets).prefix(limits.inTheme).compactMap(\.statement), national: national(shown.theme))
    }

    /// A theme as the appendix shows it: every worry by itself.
    func whole(_ theme: AuditTheme) -> LearningTheme? {
        LearningTheme(
            theme.title, found: theme.worries.compactMap { statement([$0]) }, needed: Action.all(of: theme.worries).compactMap(\.statement),
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
                ShownPoint(
                    words: point, behind: theme.worries.isEmpty ? theme.goodPractice : theme.worries,
                    standsForThem: place == 0 && words.placing == .point)
            }
        }
        return Array(all.prefix(limits.points))
    }

    /// Questions of themes with a worry: one of each theme, then the next of each.
    func questions(_ themes: [AuditTheme]) -> [Statement] {
        let lists = themes.filter { !$0.worries.isEmpty }.map { theme in
            wording.theme(theme.code).questions.compactMap { Statement($0, evidence: theme.worries.anchors) }
        }
        let longest = lists.map(\.count).max() ?? 0
        let ordered = (0..<longest).flatMap { place in lists.compactMap { $0.indices.contains(place) ? $0[place] : nil } }
        return Array(ordered.prefix(limits.questions))
    }

    /// The national link, where the partnership lists it.
    private func national(_ theme: AuditTheme) -> String? {
        wording.theme(theme.code).national.flatMap { key in resources.contains { $0.key == key } ? key : nil }
    }
}
