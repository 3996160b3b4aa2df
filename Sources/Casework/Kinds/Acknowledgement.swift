/// An agency confirms that it has what was shared.
public enum Acknowledgement {
    /// The share.
    public static let of = Field("of", .entry, needed: true, "The share")
    /// What it will do.
    public static let action = Field("action", .text, "What it will do")

    static let declaration = KindDeclaration(
        .acknowledgement, about: .oneOrMore, key: false, "An agency confirms that it has what was shared.",
        [of, action])
}
