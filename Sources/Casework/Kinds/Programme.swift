/// A programme for an adult, such as one for people who use abuse.
public enum Programme {
    /// Which.
    public static let name = Field("name", .code(["drive"], open: true), needed: true, "Which")
    /// How far it has come.
    public static let stage = Field(
        "stage", .code(["referred", "offered", "accepted", "declined", "started", "completed", "withdrew"]), needed: true,
        "How far it has come")

    static let declaration = KindDeclaration(
        .programme, about: .exactly(1), key: true, "A programme for an adult, such as one for people who use abuse.",
        [name, stage])
}
