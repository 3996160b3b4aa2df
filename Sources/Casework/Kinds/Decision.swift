/// A decision about the level of help.
public enum Decision {
    /// Which.
    public static let type = Field(
        "type", .code(["step-up", "step-down", "closure", "reopened", "threshold", "joint-review"]), needed: true, "Which")
    /// From which level.
    public static let from = Field(
        "from", .code(["universal", "early-help", "child-in-need", "child-protection", "looked-after"]), "From which level")
    /// To which level.
    public static let to = Field(
        "to", .code(["universal", "early-help", "child-in-need", "child-protection", "looked-after"]), "To which level")
    /// Why.
    public static let reasons = Field("reasons", .text, "Why")
    /// Agencies whose contact was confirmed with them, not assumed.
    public static let confirmed = Field("confirmed", .agencies, "Agencies whose contact was confirmed with them, not assumed")

    static let declaration = KindDeclaration(
        .decision, about: .oneOrMore, key: true, "A decision about the level of help.",
        [type, from, to, reasons, confirmed])
}
