/// What was agreed after an audit, what became of it, and how it ended. Training given is not yet an effect: the standard's rate should move.
public enum ActionFact {
    /// The action as it was agreed, which this entry brings up to date.
    public static let of = Field("of", .entry, "The action as it was agreed, which this entry brings up to date")
    /// What is to be done.
    public static let words = Field("words", .text, "What is to be done; needed when it is agreed")
    /// Who sees to it.
    public static let owner = Field("owner", .text, "Who sees to it: a role, or an agency's lead; needed when it is agreed")
    /// By when.
    public static let due = Field("due", .day, "By when; needed when it is agreed")
    /// The standard whose rate should move.
    public static let standard = Field(
        "standard", .code([], open: true), "The standard whose rate should move; needed when it is agreed")
    /// The theme that it comes from.
    public static let theme = Field("theme", .code([], open: true), "The theme that it comes from")
    /// How it ended.
    public static let closed = Field("closed", .code(["on-effect", "otherwise"]), "How it ended, where it has; on the entry's day")
    /// Why it ended.
    public static let note = Field("note", .text, "How the rate moved, or why it ended otherwise; needed when it ends")
    /// The versions upon which it was written.
    public static let upon = Field("upon", .entries, "The versions that were read when this one was written")

    static let declaration = KindDeclaration(
        .action, about: .audit, key: false, "What was agreed after an audit: who, by when, and which standard's rate should move.",
        [of, words, owner, due, standard, theme, closed, note, upon])
}
