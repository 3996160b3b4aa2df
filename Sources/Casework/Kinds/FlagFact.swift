/// A flag on the child's record in an agency's own system.
public enum FlagFact {
    /// Which.
    public static let name = Field(
        "name", .code(["child-in-need", "child-protection", "looked-after", "unborn-child-protection", "domestic-abuse", "alert"]),
        needed: true, "Which")
    /// Set or removed.
    public static let action = Field("action", .code(["set", "removed"]), needed: true, "Set or removed")

    static let declaration = KindDeclaration(
        .flag, about: .exactly(1), key: false, "A flag on the child's record in an agency's own system.",
        [name, action])
}
