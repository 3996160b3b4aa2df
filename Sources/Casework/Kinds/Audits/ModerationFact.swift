/// The panel's work on one child of an audit.
public enum ModerationFact {
    /// What was done.
    public static let step = Field(
        "step",
        .code(["second-grade", "panel-grade", "point", "point-resolved", "concern", "concern-closed", "signed-off"]), needed: true,
        "A second grade, given blind; the panel's grade; a point to resolve, or resolved; an immediate concern, which pauses the audit of the child, or its end; signed off"
    )
    /// Whose return is graded.
    public static let from = Field("from", .agency, "Whose return is graded; needed with a second grade")
    /// The entry that it speaks of.
    public static let of = Field(
        "of", .entry, "The return that is graded again, the point that is resolved, the concern that is closed; needed then")
    /// The grade.
    public static let grade = Field("grade", .code(ReturnFact.grades), "The grade; needed with a grade")
    /// A grade for each key line.
    public static let lines = Field("lines", .groups(ReturnFact.lineFields), "A grade for each key line, where they are graded one by one")
    /// Why, or what.
    public static let reason = Field(
        "reason", .text, "Why this grade, what the point or the concern is, how it ended; needed but for signing off")
    /// Who was told of a concern.
    public static let told = Field("told", .texts, "Who was told of the concern, by name or role; needed with a concern")
    /// By when it must be seen to.
    public static let due = Field("due", .day, "By when the point or the concern must be seen to")
    /// The versions upon which it was written.
    public static let upon = Field("upon", .entries, "The versions that were read when this one was written")

    static let declaration = KindDeclaration(
        .moderation, about: .auditAndChild, key: false,
        "The panel's work on one child of an audit: grades, points to resolve, an immediate concern.",
        [step, from, of, grade, lines, reason, told, due, upon])
}
