/// Something to learn from, to which briefings and themes point. An address is filled in by the partnership, never invented.
public enum ResourceFact {
    /// Its title.
    public static let title = Field("title", .text, needed: true, "Its title")
    /// Who publishes it.
    public static let publisher = Field("publisher", .text, needed: true, "Who publishes it")
    /// What it is.
    public static let type = Field("type", .code(["tool", "report", "guidance", "training"], open: true), "What it is")
    /// Where it is found.
    public static let address = Field("address", .text, "Where it is found: an address that begins with https://")
    /// The themes that it belongs to.
    public static let themes = Field("themes", .codes([], open: true), "The themes that it belongs to")
    /// The versions upon which it was written.
    public static let upon = Field("upon", .entries, "The versions that were read when this one was written")

    static let declaration = KindDeclaration(
        .resource, about: .resource, key: false, "Something to learn from: a tool, a report.",
        [title, publisher, type, address, themes, upon])
}
