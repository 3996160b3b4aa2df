/// A named person's judgement that a standard does not apply here, with a reason.
public enum Exemption {
    /// Which standard.
    public static let standard = Field("standard", .code([], open: true), needed: true, "Which standard")
    /// Why.
    public static let reason = Field("reason", .text, needed: true, "Why")
    /// Only for this person or agency.
    public static let each = Field("each", .text, "Only for this person or agency")
    /// Only for this trigger.
    public static let of = Field("of", .entry, "Only for this trigger")
    /// When it must be looked at again.
    public static let until = Field("until", .day, "When it must be looked at again")

    static let declaration = KindDeclaration(
        .exemption, about: .exactly(1), key: false, "A named person's judgement that a standard does not apply here, with a reason.",
        [standard, reason, each, of, until])
}
