/// All that was wrong with the content, so that it can be mended in one sitting.
public struct ContentProblems: Error, Hashable, Sendable, CustomStringConvertible {
    /// The problems, by file and line; never empty.
    public let all: [ContentProblem]

    /// The problems in reading order, or nil where there are none.
    public init?(_ problems: [ContentProblem]) {
        guard !problems.isEmpty else { return nil }
        all = problems.enumerated()
            .sorted { ($0.element.file, $0.element.line, $0.offset) < ($1.element.file, $1.element.line, $1.offset) }
            .map(\.element)
    }

    /// Exactly one problem.
    package init(only problem: ContentProblem) { all = [problem] }

    /// One problem a line.
    public var description: String { all.map(\.description).joined(separator: "\n") }
}
