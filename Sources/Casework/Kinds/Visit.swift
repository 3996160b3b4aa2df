/// Somebody saw or spoke with the family.
public enum Visit {
    /// Where.
    public static let type = Field(
        "type", .code(["home", "school", "nursery", "hospital", "clinic", "office", "phone", "video", "other"]), needed: true, "Where")
    /// Who was spoken with.
    public static let spokeWith = Field("spokeWith", .people, "Who was spoken with")
    /// Who was seen.
    public static let seen = Field("seen", .people, "Who was seen")
    /// Who was seen alone.
    public static let seenAlone = Field("seenAlone", .people, "Who was seen alone")
    /// Adults observed with the child.
    public static let observed = Field("observed", .people, "Adults observed with the child")
    /// Whether anybody was met.
    public static let successful = Field("successful", .flag, standing: "true", "Whether anybody was met")

    static let declaration = KindDeclaration(
        .visit, about: .oneOrMore, key: false, "Somebody saw or spoke with the family.",
        [type, spokeWith, seen, seenAlone, observed, successful])
}
