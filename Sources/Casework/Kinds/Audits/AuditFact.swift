/// An audit is set up, its cohort is drawn, or it is closed. A later entry about the same audit brings the fields up to date that it names.
public enum AuditFact {
    /// What was done.
    public static let step = Field("step", .code(["set-up", "drawn", "changed", "closed"]), needed: true, "What was done")
    /// What kind of audit it is, as the page says it.
    public static let title = Field("title", .text, "What kind of audit it is; needed to set it up")
    /// Whom or what it is about.
    public static let theme = Field("theme", .text, "Whom or what it is about, in a few words; needed to set it up")
    /// The day at which everything is judged.
    public static let asOf = Field("asOf", .day, "The day at which everything is judged; needed to set it up")
    /// How many months back.
    public static let lookBack = Field("lookBack", .number, "How many months back from that day findings are counted")
    /// The key lines of enquiry.
    public static let lines = Field(
        "lines",
        .groups([
            Field("question", .text, needed: true, "The question, as it stands in every return"),
            Field("standards", .codes([], open: true), needed: true, "The standards that answer it"),
        ]), "The key lines of enquiry; needed to set it up")
    /// The agencies that audit their own work.
    public static let agencies = Field("agencies", .agencies, "The agencies that audit their own work; needed to set it up")
    /// By when returns are asked for.
    public static let answersBy = Field("answersBy", .day, "By when returns are asked for")
    /// The last day on which those who take part may read the children's records.
    public static let until = Field("until", .day, "The last day on which those who take part may read the records")
    /// How many children.
    public static let size = Field("size", .number, "How many children are to be audited; needed to set it up")
    /// Who is eligible, in words.
    public static let eligible = Field("eligible", .texts, "Who is eligible, a condition each")
    /// How the places are shared out.
    public static let quotas = Field(
        "quotas",
        .groups([
            Field("attribute", .code(["sex", "plan", "age", "authority", "need"]), needed: true, "What is counted"),
            Field("value", .text, needed: true, "Which of it, as the criteria write it"),
            Field("places", .number, needed: true, "How many places"),
        ]), "How the places are shared out: exactly so many, of a need at least so many")
    /// Whether at most one child of a household is drawn.
    public static let oneAHousehold = Field("oneAHousehold", .flag, standing: "true", "Whether at most one child of a household is drawn")
    /// The chance of the draw: digits, because a seed has more than a number of JSON holds.
    public static let seed = Field("seed", .text, "The chance of the draw, in digits; needed with the cohort")
    /// The children.
    public static let cohort = Field(
        "cohort",
        .groups([
            Field("number", .number, needed: true, "The number under which everybody speaks of the child"),
            Field("child", .person, needed: true, "Who"),
            Field("instead", .person, "The child drawn for whom this one stepped in"),
        ]), "The children, in the order in which they were drawn; needed when they are drawn")
    /// Children who can step in.
    public static let reserves = Field(
        "reserves",
        .groups([
            Field("child", .person, needed: true, "Who"),
            Field("for", .people, "The children drawn whom this one can replace, one at a time"),
        ]), "Children who can step in, in the order in which they were drawn")
    /// Why others were not chosen.
    public static let exclusions = Field(
        "exclusions",
        .groups([
            Field("because", .text, needed: true, "Why"), Field("children", .people, needed: true, "Who"),
        ]), "Why others were not chosen, a reason each")
    /// The audit that this one repeats.
    public static let repeats = Field("repeats", .audit, "The audit that this one repeats at a later day")
    /// Why it was changed or closed.
    public static let reason = Field("reason", .text, "Why; needed when it is changed or closed")
    /// The versions upon which it was written.
    public static let upon = Field("upon", .entries, "The versions that were read when this one was written")

    static let declaration = KindDeclaration(
        .audit, about: .audit, key: false, "An audit is set up, its cohort is drawn, or it is closed.",
        [
            step, title, theme, asOf, lookBack, lines, agencies, answersBy, until, size, eligible, quotas, oneAHousehold, seed, cohort,
            reserves, exclusions, repeats, reason, upon,
        ])
}
