/// One of an instrument's results, lowest first in its list.
public struct InstrumentLevel: Hashable, Sendable {
    /// Its code, such as `high` or `2`.
    public let code: String
    /// The scores that give it; nil where the level is recorded as somebody found it.
    public let scores: ClosedRange<Int>?
    /// What to consider at this level. Considered, not done by itself: nothing is referred automatically.
    public let consider: [String]

    /// A level.
    public init(code: String, scores: ClosedRange<Int>? = nil, consider: [String] = []) {
        self.code = code
        self.scores = scores
        self.consider = consider
    }
}
