/// A key line of enquiry: one question of the audit, and the standards that answer it.
public struct KeyLine: Hashable, Sendable {
    /// The question, as it stands in every return.
    public let question: String
    /// The ids of the standards, in the order in which they are laid out.
    public let standards: [String]

    /// Nil where the question is blank, or there is no standard, or one twice.
    public init?(_ question: String, standards: [String]) {
        guard !question.isBlank, !standards.isEmpty, Set(standards).count == standards.count else { return nil }
        (self.question, self.standards) = (question, standards)
    }
}
