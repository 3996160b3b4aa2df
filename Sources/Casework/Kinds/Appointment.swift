/// An appointment, kept or not.
public enum Appointment {
    /// With whom.
    public static let service = Field("service", .text, "With whom")
    /// What became of it.
    public static let outcome = Field(
        "outcome", .code(["attended", "was-not-brought", "did-not-attend", "cancelled"]), needed: true, "What became of it")

    static let declaration = KindDeclaration(
        .appointment, about: .exactly(1), key: false, "An appointment, kept or not.",
        [service, outcome])
}
