/// How answers become a score. A closed list: no instrument brings its own arithmetic.
public enum ScoringRule: String, Hashable, Sendable, CaseIterable {
    /// The number of items answered yes. Unknown and unanswered count nothing, and are said.
    case countYes = "count-yes"
    /// The highest grade or rating of any item. Never an average: one bad room is not mended by two good ones.
    case worst
    /// None: score and level are recorded as somebody found them.
    case none
}
