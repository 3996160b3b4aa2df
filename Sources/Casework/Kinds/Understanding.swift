/// How far parents or carers understand the worries.
public enum Understanding {
    /// About which child.
    public static let child = Field("child", .people, needed: true, "About which child")
    /// How far; a parent who understands and disagrees has understood.
    public static let level = Field(
        "level", .code(["none", "some", "full"]), needed: true, "How far; a parent who understands and disagrees has understood")
    /// How it was explained.
    public static let approach = Field(
        "approach", .code(["conversation", "words-and-pictures", "interpreter", "written-plain", "advocate", "modelling", "other"]),
        "How it was explained")

    static let declaration = KindDeclaration(
        .understanding, about: .oneOrMore, key: false, "How far parents or carers understand the worries.",
        [child, level, approach])
}
