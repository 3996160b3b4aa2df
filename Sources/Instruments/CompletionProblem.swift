/// One thing that an instrument cannot take from what was recorded.
public struct CompletionProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The field of the entry: `answers`, `answers.ITEM`, `score`, `level` or `judgement`.
    public let field: String
    /// What is there.
    public let found: String
    /// What may be there.
    public let allowed: String
    /// How to mend it; empty where what is allowed says enough.
    public let hint: String

    init(_ field: String, found: String, allowed: String, hint: String = "") {
        self.field = field
        self.found = found
        self.allowed = allowed
        self.hint = hint
    }

    /// `answers.attic: found 12. Allowed: a whole number, 1 to 9.`
    public var description: String { "\(field): found \(found). Allowed: \(allowed)." + (hint.isEmpty ? "" : " \(hint)") }
}
