/// Something happened that may harm a child.
public enum Incident {
    /// What happened.
    public static let type = Field(
        "type",
        .code([
            "domestic-abuse", "injury", "missing", "neglect-concern", "substance-misuse", "mental-health-crisis", "criminal",
            "exploitation", "other",
        ]), needed: true, "What happened")
    /// Who was harmed.
    public static let victim = Field("victim", .person, "Who was harmed")
    /// Who did it.
    public static let perpetrator = Field("perpetrator", .person, "Who did it")
    /// Whether a child was there.
    public static let childrenPresent = Field("childrenPresent", .flag, "Whether a child was there")
    /// Whether somebody was hurt.
    public static let injury = Field("injury", .flag, "Whether somebody was hurt")
    /// Seen by or disclosed to this agency itself, or heard from another.
    public static let learnt = Field(
        "learnt", .code(["direct", "told"]), standing: "direct", "Seen by or disclosed to this agency itself, or heard from another")

    static let declaration = KindDeclaration(
        .incident, about: .oneOrMore, key: true, "Something happened that may harm a child.",
        [type, victim, perpetrator, childrenPresent, injury, learnt])
}
