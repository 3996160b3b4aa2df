/// An earlier entry is withdrawn.
public enum Withdrawal {
    /// Why.
    public static let reason = Field("reason", .text, needed: true, "Why")

    static let declaration = KindDeclaration(
        .withdrawal, about: .asWithdrawn, key: false, "An earlier entry is withdrawn.",
        [reason])
}
