/// An assessment starts or is completed.
public enum Assessment {
    /// Which.
    public static let type = Field(
        "type", .code(["child-and-family", "pre-birth", "section-47", "early-help", "parenting", "other"]), needed: true, "Which")
    /// Start or completion.
    public static let stage = Field("stage", .code(["started", "completed"]), needed: true, "Start or completion")
    /// What it led to.
    public static let outcome = Field(
        "outcome", .code(["no-further-action", "early-help", "child-in-need", "child-protection", "looked-after", "other"]),
        "What it led to")
    /// Adults assessed.
    public static let covers = Field("covers", .people, "Adults assessed")

    static let declaration = KindDeclaration(
        .assessment, about: .oneOrMore, key: true, "An assessment starts or is completed.",
        [type, stage, outcome, covers])
}
