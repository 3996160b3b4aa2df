/// Answers that call for a person's judgement whatever the score. It changes no level.
public struct InstrumentPrompt: Hashable, Sendable {
    /// The items that together call for it: all of them.
    public let items: [String]
    /// The number from which a graded or rated item counts; nil for items answered yes.
    public let atLeast: Int?
    /// What is said, in a whole sentence.
    public let says: String

    /// A prompt.
    public init(items: [String], atLeast: Int? = nil, says: String) {
        self.items = items
        self.atLeast = atLeast
        self.says = says
    }

    /// Whether all its items are answered so.
    func isCalled(for answers: [String: Answer]) -> Bool {
        items.allSatisfy { item in
            switch answers[item] {
            case .yes: atLeast == nil
            case .grade(let number): atLeast.map { number >= $0 } ?? false
            case .no, .unknown, nil: false
            }
        }
    }
}
