/// No, and why. What is shown and what is kept are two things: somebody who may not know that a record exists is answered as if there were none.
public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The rule that refuses. For the access ledger; never shown.
    public let rule: String
    /// What the reader is shown.
    public let answer: Answer
    /// Whom to alert.
    public let obligations: [Obligation]

    /// What a reader is shown: the same bytes for the same answer, whatever lies behind it.
    public struct Answer: Hashable, Sendable {
        /// Whether it is the answer for what does not exist.
        public let isNotFound: Bool
        /// The sentence.
        public let words: String

        /// The answer for what does not exist, and for what the reader may not know of.
        public static let notFound = Answer(
            isNotFound: true, words: "Nothing of that description is known here. Check the reference, or ask your safeguarding lead.")

        static func told(_ words: String) -> Answer { Answer(isNotFound: false, words: words) }
    }

    init(rule: String, answer: Answer, obligations: [Obligation] = []) {
        self.rule = rule
        self.answer = answer
        self.obligations = obligations
    }

    /// Whether somebody must be alerted.
    public var mustAlert: Bool { !obligations.isEmpty }

    /// What the reader is shown, so that printing a refusal by mistake says no more than that.
    public var description: String { answer.words }
}
