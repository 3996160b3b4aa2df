/// Somebody asks another service to act.
public enum Referral {
    /// Who refers.
    public static let from = Field("from", .agency, "Who refers")
    /// To whom.
    public static let to = Field(
        "to", .code(["social-care", "early-help", "marac", "fire-service", "health", "other"]), standing: "social-care", "To whom")
    /// Why.
    public static let reasons = Field(
        "reasons",
        .codes([
            "domestic-abuse", "parental-mental-health", "neglect", "parental-substance-misuse", "parent-in-prison", "physical-abuse",
            "sexual-abuse", "emotional-abuse", "disability", "child-mental-health", "young-carer", "housing", "exploitation", "unborn",
            "home-conditions", "other",
        ]), "Why")
    /// What was decided.
    public static let decision = Field(
        "decision", .code(["pending", "no-further-action", "information-and-advice", "early-help", "assessment", "strategy"]),
        "What was decided")
    /// When it was decided.
    public static let decidedOn = Field("decidedOn", .day, "When it was decided")
    /// The earlier referral that this decides.
    public static let of = Field("of", .entry, "The earlier referral that this decides")

    static let declaration = KindDeclaration(
        .referral, about: .oneOrMore, key: true, "Somebody asks another service to act.",
        [from, to, reasons, decision, decidedOn, of])
}
