/// Information was given to other agencies, or a decision was made not to.
public enum Share {
    /// What was shared.
    public static let what = Field(
        "what",
        .code([
            "closure", "step-down", "step-up", "assessment", "plan", "incident", "instrument", "attendance", "move", "transfer", "concern",
            "other",
        ]), needed: true, "What was shared")
    /// With whom.
    public static let to = Field("to", .agencies, needed: true, "With whom")
    /// The entry that was shared.
    public static let of = Field("of", .entry, "The entry that was shared")
    /// On which lawful basis.
    public static let basis = Field(
        "basis", .code(["public-task", "vital-interests", "consent", "legal-obligation"]), "On which lawful basis")
    /// Whether it was shared.
    public static let decision = Field("decision", .code(["shared", "withheld", "deferred"]), standing: "shared", "Whether it was shared")
    /// Why; needed unless shared.
    public static let reason = Field("reason", .text, "Why; needed unless shared")

    static let declaration = KindDeclaration(
        .share, about: .oneOrMore, key: false, "Information was given to other agencies, or a decision was made not to.",
        [what, to, of, basis, decision, reason])
}
