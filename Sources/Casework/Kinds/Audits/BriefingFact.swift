/// A version of an audit's briefing. Its text, in Markdown, is the entry's own.
public enum BriefingFact {
    /// How far it is.
    public static let version = Field("version", .code(["draft", "agreed", "published"]), needed: true, "How far it is")
    /// For whom it is.
    public static let audience = Field(
        "audience", .code(["partnership", "public"]), standing: "partnership", "For whom it is; in the public one small numbers are hidden")
    /// Its title.
    public static let title = Field("title", .text, needed: true, "Its title")
    /// How large the ledger was that it was made from.
    public static let size = Field("size", .number, needed: true, "How many rows the ledger had from which it was made")
    /// What that ledger held, in eight words.
    public static let root = Field("root", .text, needed: true, "What that ledger held, in the eight words that people compare")
    /// The SHA-256 of its page, in hexadecimal digits.
    public static let digest = Field("digest", .text, "The SHA-256 of its HTML page, in hexadecimal digits")
    /// How hard it is to read.
    public static let readingGrade = Field("readingGrade", .text, "How hard it is to read: Flesch–Kincaid grade")
    /// The versions upon which it was written.
    public static let upon = Field("upon", .entries, "The versions that were read when this one was written; needed but for a draft")

    static let declaration = KindDeclaration(
        .briefing, about: .audit, key: false, "A version of an audit's briefing.",
        [version, audience, title, size, root, digest, readingGrade, upon])
}
