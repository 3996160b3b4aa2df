/// One thing that keeps a briefing from being made, agreed or published: where, what was found there, how to mend it.
public struct BriefingProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where on the page: `worries, 2`.
    public let place: String
    /// What stands there.
    public let found: String
    /// What to do.
    public let mend: String

    /// `worries, 2: “failed to engage”. Say what was offered …`
    public var description: String { "\(place): \(found). \(mend)" }
}

/// All of them, so that they can be mended at once.
public struct BriefingProblems: Error, Hashable, Sendable {
    /// In the order of the page.
    public let all: [BriefingProblem]
}
