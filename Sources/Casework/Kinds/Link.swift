/// These references are one person.
public enum Link {
    /// How that is known.
    public static let basis = Field(
        "basis", .code(["crosswalk", "nhs-number", "person", "probabilistic"], open: true), "How that is known")
    /// In words.
    public static let reason = Field("reason", .text, "In words")

    static let declaration = KindDeclaration(
        .link, about: .twoOrMore, key: false, "These references are one person.",
        [basis, reason])
}
