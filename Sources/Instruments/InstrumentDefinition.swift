/// What a file says of an instrument, before it is known to hold together.
public struct InstrumentDefinition: Hashable, Sendable {
    /// Its id.
    public var id: InstrumentRef
    /// Its name, as practitioners say it.
    public var title: String
    /// The groups that standards ask for, such as `da-risk`.
    public var groups: [String]
    /// Whom it is about.
    public var subject: InstrumentSubject
    /// Its items in order; empty where only results are recorded.
    public var items: [InstrumentItem]
    /// The kind of answer of further items that a person may add (another room); nil where the items are closed.
    public var moreItems: AnswerKind?
    /// How answers become a score.
    public var scoring: ScoringRule
    /// The scores that may be recorded; nil where any whole number from 0 may.
    public var scores: ClosedRange<Int>?
    /// Its levels, lowest first.
    public var levels: [InstrumentLevel]
    /// Answers that call for judgement.
    public var prompts: [InstrumentPrompt]
    /// Whose the wording is, and what may be shipped.
    public var licence: String
    /// Where the facts come from.
    public var source: String

    /// A definition as written.
    public init(
        id: InstrumentRef, title: String, groups: [String] = [], subject: InstrumentSubject, items: [InstrumentItem] = [],
        moreItems: AnswerKind? = nil, scoring: ScoringRule, scores: ClosedRange<Int>? = nil, levels: [InstrumentLevel],
        prompts: [InstrumentPrompt] = [], licence: String, source: String
    ) {
        self.id = id
        self.title = title
        self.groups = groups
        self.subject = subject
        self.items = items
        self.moreItems = moreItems
        self.scoring = scoring
        self.scores = scores
        self.levels = levels
        self.prompts = prompts
        self.licence = licence
        self.source = source
    }
}
