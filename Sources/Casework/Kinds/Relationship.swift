/// A is the … of B.
public enum Relationship {
    /// What A is to B.
    public static let `is` = Field(
        "is",
        .code([
            "mother", "father", "step-mother", "step-father", "parents-partner", "grandparent", "sibling", "half-sibling", "carer",
            "partner", "ex-partner", "other",
        ]), needed: true, "What A is to B")
    /// Whether A has parental responsibility for B.
    public static let parentalResponsibility = Field("parentalResponsibility", .flag, "Whether A has parental responsibility for B")
    /// Whether they live together.
    public static let livesWith = Field("livesWith", .flag, "Whether they live together")
    /// From when it holds; parents and siblings hold from birth.
    public static let from = Field("from", .day, "From when it holds; parents and siblings hold from birth")
    /// Until when it held.
    public static let to = Field("to", .day, "Until when it held")
    /// A court's or the police's limit on contact with the child.
    public static let contact = Field(
        "contact", .code(["allowed", "supervised", "prohibited"]), "A court's or the police's limit on contact with the child")

    static let declaration = KindDeclaration(
        .relationship, about: .exactly(2), key: false, "A is the … of B.",
        [`is`, parentalResponsibility, livesWith, from, to, contact])
}
