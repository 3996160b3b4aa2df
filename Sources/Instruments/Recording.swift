/// What an entry says of one completed instrument, before the instrument has checked it.
public struct Recording: Hashable, Sendable {
    /// Item code to answer; empty where only a result was recorded.
    public var answers: [String: Answer]
    /// The score as recorded.
    public var score: Int?
    /// The level as recorded.
    public var level: String?
    /// Why a person raised the level above what the score gives.
    public var judgement: String?

    /// What was recorded.
    public init(answers: [String: Answer] = [:], score: Int? = nil, level: String? = nil, judgement: String? = nil) {
        self.answers = answers
        self.score = score
        self.level = level
        self.judgement = judgement
    }

    /// The reason given, or nil where it is blank: a reason without words is none.
    var reason: String? { judgement.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil } }
}
