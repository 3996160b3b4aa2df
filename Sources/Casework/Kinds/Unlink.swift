/// These references are not one person after all.
public enum Unlink {
    /// In words.
    public static let reason = Field("reason", .text, "In words")

    static let declaration = KindDeclaration(
        .unlink, about: .twoOrMore, key: false, "These references are not one person after all.",
        [reason])
}
