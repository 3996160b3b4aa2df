/// A risk tool was completed.
public enum InstrumentUse {
    /// Which tool.
    public static let name = Field(
        "name", .code(["dash", "dash-police", "dash-young", "dara", "clutter", "neglect"], open: true), needed: true, "Which tool")
    /// Item to answer.
    public static let answers = Field("answers", .answers, "Item to answer")
    /// Computed when answers are given.
    public static let score = Field("score", .number, "Computed when answers are given")
    /// Computed when answers are given.
    public static let level = Field("level", .code([], open: true), "Computed when answers are given")
    /// The earlier use that this brings up to date.
    public static let updates = Field("updates", .entry, "The earlier use that this brings up to date")
    /// For a domestic abuse tool: the other person it is about.
    public static let perpetrator = Field("perpetrator", .person, "For a domestic abuse tool: the other person it is about")
    /// Why a person raised the level.
    public static let judgement = Field("judgement", .text, "Why a person raised the level")
    /// Completed with whom.
    public static let with = Field("with", .people, "Completed with whom")

    static let declaration = KindDeclaration(
        .instrument, about: .exactly(1), key: true, "A risk tool was completed.",
        [name, answers, score, level, updates, perpetrator, judgement, with])
}
