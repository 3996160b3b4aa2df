import Briefings

/// A tool or report of the content, with what it is for.
public struct LearningItem: Hashable, Sendable {
    /// The tool or report as a briefing names it.
    public let resource: LearningResource
    /// What it is for, in words that follow *for*.
    public let purpose: String
}
