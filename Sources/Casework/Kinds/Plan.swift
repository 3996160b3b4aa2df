/// A plan for children starts, is reviewed or ends.
public enum Plan {
    /// Which.
    public static let type = Field(
        "type", .code(["child-protection", "child-in-need", "early-help", "pre-birth", "safety", "looked-after"]), needed: true, "Which")
    /// Start, review or end.
    public static let stage = Field("stage", .code(["started", "reviewed", "ended"]), needed: true, "Start, review or end")
    /// Category of abuse.
    public static let category = Field("category", .code(["neglect", "physical", "sexual", "emotional", "multiple"]), "Category of abuse")
    /// Items that it holds.
    public static let contains = Field("contains", .codes([], open: true), "Items that it holds")
    /// Adults with a part in it.
    public static let people = Field("people", .people, "Adults with a part in it")
    /// Agencies with a part in it.
    public static let agencies = Field("agencies", .agencies, "Agencies with a part in it")
    /// Why.
    public static let reason = Field("reason", .text, "Why")

    static let declaration = KindDeclaration(
        .plan, about: .oneOrMore, key: true, "A plan for children starts, is reviewed or ends.",
        [type, stage, category, contains, people, agencies, reason])
}
