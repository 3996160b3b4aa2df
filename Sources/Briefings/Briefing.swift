import Casework

/// One page that a team can read in two minutes: what an audit found to worry about, what it found done well, and what needs to happen.
///
/// A briefing never changes. Editing one makes a new draft; agreeing and publishing make the same words with one more signature.
public struct Briefing: Hashable, Sendable {
    /// Its title: `Multi-agency quality assurance audit`.
    public let title: Line
    /// What was audited: `Pre-school children`.
    public let theme: Line
    /// The month it belongs to.
    public let month: Month
    /// For whom it is set.
    public let audience: Audience
    /// Who was audited.
    public let cohort: Cohort
    /// What are we worried about?
    public let worries: [Statement]
    /// What good practice did we see?
    public let goodPractice: [Statement]
    /// The organisations that audited their work with the children.
    public let organisations: [Line]
    /// Themes for learning.
    public let themes: [LearningTheme]
    /// Practice points; always set in bold.
    public let practicePoints: [Statement]
    /// Tools and reports.
    public let resources: [LearningResource]
    /// Questions for your team.
    public let questions: [Statement]
    /// The findings that statements rest on; none in the public version.
    public let findings: [BriefedFinding]
    /// What stands under the page: the ledger's size and root, in words.
    public let footer: [Line]
    /// Everything that was found, one by one.
    public let appendix: Appendix
    /// Who brought it to which stage, the draft first.
    public let history: [Signing]

    /// How far it has come.
    public var stage: Signing.Stage { history.last?.stage ?? .draft }

    init(_ draft: Draft, audience: Audience, history: [Signing]) {
        (title, theme, month) = (draft.title, draft.theme, draft.month)
        (cohort, worries, goodPractice, organisations) = (draft.cohort, draft.worries, draft.goodPractice, draft.organisations)
        (themes, practicePoints, resources, questions) = (draft.themes, draft.practicePoints, draft.resources, draft.questions)
        (findings, footer, appendix) = (draft.findings, draft.footer, draft.appendix)
        (self.audience, self.history) = (audience, history)
    }

    /// The words as they can be edited again.
    var draft: Draft {
        var draft = Draft(title: title, theme: theme, month: month, cohort: cohort)
        (draft.worries, draft.goodPractice, draft.organisations) = (worries, goodPractice, organisations)
        (draft.themes, draft.practicePoints, draft.resources, draft.questions) = (themes, practicePoints, resources, questions)
        (draft.findings, draft.footer, draft.appendix) = (findings, footer, appendix)
        return draft
    }
}
