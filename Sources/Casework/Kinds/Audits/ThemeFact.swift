/// What an audit found on one theme, and what needs to happen: drafted from findings and returns, worded and signed by a person.
public enum ThemeFact {
    /// Its code in the audit.
    public static let code = Field("code", .code([], open: true), needed: true, "Its code in the audit")
    /// Its title.
    public static let title = Field("title", .text, needed: true, "Its title")
    /// What we found.
    public static let found = Field("found", .texts, "What we found, a sentence each; needed unless good practice was seen")
    /// What needs to happen.
    public static let needed = Field("needed", .texts, "What needs to happen, a sentence each")
    /// What good practice was seen.
    public static let good = Field("good", .texts, "What good practice was seen, a sentence each")
    /// The standards that it rests on.
    public static let standards = Field("standards", .codes([], open: true), "The standards that it rests on")
    /// The findings behind it.
    public static let findings = Field("findings", .texts, "The findings behind it, by their names in the audit")
    /// Of how many children it is true.
    public static let children = Field("children", .number, "Of how many children it is true")
    /// Of how many it could have been true.
    public static let outOf = Field("outOf", .number, "Of how many it could have been true")
    /// Whether it is one to learn from.
    public static let forLearning = Field("forLearning", .flag, "Whether it is one to learn from")
    /// Whether it is still only what was computed.
    public static let draft = Field("draft", .flag, "Whether it is still as it was drafted from the findings, and nobody has signed it")
    /// Themes that were joined into this one.
    public static let merges = Field("merges", .entries, "The themes that were joined into this one")
    /// The versions upon which it was written.
    public static let upon = Field("upon", .entries, "The versions that were read when this one was written")

    static let declaration = KindDeclaration(
        .theme, about: .audit, key: false, "What an audit found on one theme, and what needs to happen.",
        [code, title, found, needed, good, standards, findings, children, outOf, forLearning, draft, merges, upon])
}
