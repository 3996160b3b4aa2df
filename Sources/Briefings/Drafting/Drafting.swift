import Auditing
import Casework

/// Writes the draft of a briefing from an audit. What it writes a person reads, words, adds to and signs.
///
/// Every sentence is a standard's own, every number counts children of the audit, and every finding behind a sentence is in the draft.
public struct Drafting: Sendable {
    /// The audit, carried out.
    public let fieldwork: Fieldwork
    /// What is said around the findings.
    public let wording: AuditWording
    /// How much fits the page.
    public let limits: PageLimits
    /// The tools and reports that the partnership has, of which those that the themes name are shown.
    public let resources: [LearningResource]

    /// A draft of this audit in these words.
    public init(_ fieldwork: Fieldwork, wording: AuditWording = .plain, limits: PageLimits = .usual, resources: [LearningResource] = []) {
        (self.fieldwork, self.wording, self.limits, self.resources) = (fieldwork, wording, limits, resources)
    }

    /// The draft. Nil where a title is no line of a page (longer than 600 characters, or with a line break).
    ///
    /// `footer` goes under the page, for the ledger's size and root.
    public func draft(footer: [Line] = []) -> Briefing.Draft? {
        guard let title = Line(fieldwork.audit.title), let theme = Line(fieldwork.audit.theme), let cohort else { return nil }
        var draft = Briefing.Draft(title: title, theme: theme, month: Month(of: fieldwork.audit.asOf), cohort: cohort)
        let (themes, worries, good) = (fieldwork.themes(wording), fieldwork.worries, fieldwork.goodPractice)
        let shown = shown(themes)
        let points = points(themes)
        let listed = bullets(
            worries.filter { worry in !shown.contains { $0.holds(worry) } && !points.contains { $0.holds(worry) } }, limit: limits.worries)
        let praised = bullets(good, limit: limits.goodPractice)
        draft.worries = listed.compactMap(statement)
        draft.goodPractice = praised.compactMap(statement)
        draft.organisations = fieldwork.agencies.compactMap { Line($0.name) }
        draft.themes = shown.compactMap(learning)
        draft.appendix = Appendix(
            worries: worries.compactMap { statement([$0]) }, goodPractice: good.compactMap { statement([$0]) },
            themes: themes.filter(\.isForLearning).compactMap(whole),
            leftOff: .init(
                worries: left(worries, (listed + shown.map(\.found)).flatMap { $0 }), goodPractice: left(good, praised.flatMap { $0 }),
                themes: themes.count(where: \.isForLearning) - shown.count,
                actions: shown.reduce(0) { $0 + max(0, $1.actions.count - limits.inTheme) }) ?? .nothing)
        draft.practicePoints = points.compactMap(\.statement)
        draft.questions = questions(themes)
        draft.resources = tools(themes, shown)
        draft.findings = findings(worries + good)
        draft.footer = [basis].compactMap { $0 } + footer
        return draft
    }

    private func left(_ all: [Conclusion], _ said: [Conclusion]) -> Int { all.count { !said.contains($0) } }

    private var basis: Line? {
        let audit = fieldwork.audit
        return Line(
            "Judged as at \(audit.asOf.inWords), looking back \(audit.lookBack) months. Children drawn by chance, seed \(audit.seed).")
    }
}
