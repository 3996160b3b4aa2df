/// One question of an instrument.
public struct InstrumentItem: Hashable, Sendable {
    /// Its code in answers.
    public let code: String
    /// What it asks about, in a few words of our own: the wording is other people's copyright.
    public let topic: String
    /// Which answers it takes.
    public let kind: AnswerKind
    /// False where many homes or families have nothing to answer here, so that silence is no gap.
    public let expected: Bool

    /// An item.
    public init(code: String, topic: String, kind: AnswerKind, expected: Bool = true) {
        self.code = code
        self.topic = topic
        self.kind = kind
        self.expected = expected
    }
}
