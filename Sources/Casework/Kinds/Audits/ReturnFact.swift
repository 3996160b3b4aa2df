/// One agency's return about one child of an audit: what is asked, and what the agency answers. A draft is no entry.
public enum ReturnFact {
    /// Whose return it is.
    public static let from = Field("from", .agency, needed: true, "Whose return it is")
    /// How far it is.
    public static let stage = Field(
        "stage", .code(["asked", "answered", "nil", "reopened"]), needed: true,
        "Asked, with what the record says; answered; answered that the family is not known; given back")
    /// By when it is asked for.
    public static let due = Field("due", .day, "By when it is asked for")
    /// Through whom the agency knows the family.
    public static let known = Field(
        "known", .codes(["child", "sibling", "parent", "household"]), "Through whom the agency knows the family")
    /// The findings.
    public static let findings = Field(
        "findings",
        .groups([
            Field("finding", .text, needed: true, "The name under which the audit points at it: c3-da-dash-updated-2"),
            Field("standard", .code([], open: true), needed: true, "Its standard"),
            Field(
                "verdict", .code(["met", "late", "partly", "missed", "due", "explained", "cannot-tell", "not-applicable"]),
                "What was computed when it was asked"),
            Field("because", .text, "The reason that was given"),
            Field("entries", .entries, "The entries that it rests on"),
            Field("answer", .code(["agreed", "disagreed", "added"]), "What the agency says of it; needed in an answer"),
            Field("reason", .text, "Why it disagrees, or what it adds; needed with these"),
        ]), "The findings, and the answer to each")
    /// What the agency adds that no finding says.
    public static let additions = Field(
        "additions",
        .groups([
            Field("words", .text, needed: true, "What the agency adds"),
            Field("standard", .code([], open: true), "The standard that it speaks to"),
            Field("entries", .entries, "The entries that it rests on"),
        ]), "What the agency adds that no finding says")
    /// What only people can judge.
    public static let judgements = Field(
        "judgements",
        .groups([Field("question", .text, needed: true, "What was asked"), Field("answer", .text, needed: true, "The answer")]),
        "What only people can judge")
    /// What worked well.
    public static let workedWell = Field("workedWell", .text, "What worked well")
    /// What the agency is worried about.
    public static let worries = Field("worries", .text, "What the agency is worried about")
    /// What needs to happen.
    public static let needed = Field("needed", .text, "What needs to happen")
    /// The agency's own grade.
    public static let grade = Field("grade", .code(grades), "The agency's own grade of its work with the child; needed in an answer")
    /// Why that grade.
    public static let rationale = Field("rationale", .text, "Why that grade; needed with it")
    /// A grade for each key line.
    public static let lines = Field("lines", .groups(lineFields), "A grade for each key line, where they are graded one by one")
    /// Why it is given back.
    public static let reason = Field("reason", .text, "Why it is given back; needed then")
    /// The versions upon which it was written.
    public static let upon = Field("upon", .entries, "The versions that were read when this one was written; needed but for the first")

    /// The grades, best first.
    public static let grades = ["outstanding", "good", "requires-improvement", "inadequate", "not-applicable"]

    static let lineFields = [
        Field("line", .number, needed: true, "The key line, from 1"), Field("grade", .code(grades), needed: true, "Its grade"),
        Field("because", .text, "Why"),
    ]

    static let declaration = KindDeclaration(
        .return, about: .auditAndChild, key: false, "What one agency is asked, and answers, about one child of an audit.",
        [
            from, stage, due, known, findings, additions, judgements, workedWell, worries, needed, grade, rationale, lines, reason, upon,
        ])
}
