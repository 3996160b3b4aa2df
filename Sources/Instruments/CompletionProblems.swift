/// Everything that an instrument cannot take from what was recorded, so that it can be mended at once.
public struct CompletionProblems: Error, Hashable, Sendable, CustomStringConvertible {
    /// The problems; never empty.
    public let all: [CompletionProblem]

    init?(_ problems: [CompletionProblem]) {
        guard !problems.isEmpty else { return nil }
        all = problems
    }

    /// One problem a line.
    public var description: String { all.map(\.description).joined(separator: "\n") }
}
