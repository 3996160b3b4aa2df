/// A need is identified or resolved.
public enum Need {
    /// Which needs.
    public static let names = Field(
        "names",
        .codes([
            "domestic-abuse", "parental-mental-health", "neglect", "parental-substance-misuse", "parent-in-prison", "physical-abuse",
            "sexual-abuse", "emotional-abuse", "disability", "child-mental-health", "young-carer", "housing", "exploitation", "unborn",
            "home-conditions", "other",
        ]), needed: true, "Which needs")
    /// Whether it begins or ends.
    public static let stage = Field("stage", .code(["identified", "resolved"]), standing: "identified", "Whether it begins or ends")

    static let declaration = KindDeclaration(
        .need, about: .oneOrMore, key: true, "A need is identified or resolved.",
        [names, stage])
}
