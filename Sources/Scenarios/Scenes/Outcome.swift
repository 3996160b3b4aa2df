/// How an episode is to turn out, decided before any entry of it exists.
enum Outcome: String, Sendable, CaseIterable {
    case met, late, partly, missed, due, explained
    case cannotTell = "cannot-tell"
    case notApplicable = "not-applicable"

    /// What can come of a response within a window.
    static let ofResponse: [Outcome] = [.met, .late, .missed, .due, .explained, .cannotTell]
    /// What can come of something that one entry shows by itself.
    static let atOnce: [Outcome] = [.met, .missed, .explained]
}

/// Whether the agency that should have acted held the trigger.
enum Gap: String, Sendable {
    case practice, sharing
}
