import Casework

/// Who brought a briefing to a stage, and when.
public struct Signing: Hashable, Sendable {
    /// How far a briefing has come.
    public enum Stage: String, CaseIterable, Comparable, Sendable {
        /// Being written.
        case draft
        /// Agreed by the partnership's group.
        case agreed
        /// Sent to teams.
        case published

        /// The word on the page.
        public var word: String {
            switch self {
            case .draft: "Draft"
            case .agreed: "Agreed"
            case .published: "Published"
            }
        }

        /// A draft comes first.
        public static func < (a: Stage, b: Stage) -> Bool { order(a) < order(b) }

        private static func order(_ stage: Stage) -> Int { allCases.firstIndex(of: stage) ?? 0 }
    }

    /// The stage.
    public let stage: Stage
    /// The person or group, as the page names them.
    public let by: Line
    /// The day.
    public let on: Day

    /// Nil where nobody is named.
    init?(_ stage: Stage, by name: String, on day: Day) {
        guard let name = Line(name) else { return nil }
        (self.stage, by, on) = (stage, name, day)
    }

    /// `Published by the QA sub-group, 17 December 2021`.
    public var inWords: String { "\(stage == .draft ? "Drafted" : stage.word) by \(by), \(on.inWords)" }
}
