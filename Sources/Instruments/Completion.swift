/// One completed instrument whose answers, score and level agree.
public struct Completion: Hashable, Sendable {
    /// The instrument.
    public let instrument: Instrument
    /// Item code to answer; empty where only a result was recorded.
    public let answers: [String: Answer]
    /// The score, computed from answers where there are any; nil where none was recorded.
    public let score: Int?
    /// The level that holds: as computed, as raised by a person, or as recorded; nil where a score without bands was recorded alone.
    public let level: String?
    /// The level that the score gives; nil where levels are recorded as found.
    public let scoredLevel: String?
    /// The reason that the person gave.
    public let judgement: String?
    /// What calls for judgement. It has changed nothing.
    public let prompts: [InstrumentPrompt]

    /// The recording as the instrument understands it, or everything in it that cannot be.
    public static func made(of recording: Recording, with instrument: Instrument) -> Result<Completion, CompletionProblems> {
        let check = RecordingCheck(recording: recording, instrument: instrument)
        if let problems = CompletionProblems(check.problems) { return .failure(problems) }
        return .success(
            Completion(
                instrument: instrument, answers: recording.answers, score: check.score, level: recording.level ?? check.scoredLevel,
                scoredLevel: check.scoredLevel, judgement: recording.reason,
                prompts: instrument.definition.prompts.filter { $0.isCalled(for: recording.answers) }))
    }

    /// Whether a person raised the level above what the score gives.
    public var isRaised: Bool { scoredLevel != nil && level != scoredLevel }

    /// The items that were expected and not answered, in their order; none where only a result was recorded.
    public var unanswered: [InstrumentItem] {
        answers.isEmpty ? [] : instrument.items.filter { $0.expected && answers[$0.code] == nil }
    }

    /// The answers with their items: the instrument's own in its order, then those added, by code.
    public var answered: [(item: InstrumentItem, answer: Answer)] {
        let own = instrument.items.map(\.code).filter { answers[$0] != nil }
        let added = answers.keys.filter { code in !instrument.items.contains { $0.code == code } }.sorted()
        return (own + added).compactMap { code in
            guard let item = instrument.item(code), let answer = answers[code] else { return nil }
            return (item, answer)
        }
    }

    /// The items with the highest grade or rating; none where nothing is graded.
    public var worst: [InstrumentItem] {
        guard let highest else { return [] }
        return answered.filter { $0.answer == .grade(highest) }.map(\.item)
    }

    /// The highest grade or rating; nil where nothing is graded.
    public var highest: Int? {
        answers.values.compactMap { if case .grade(let number) = $0 { number } else { nil } }.max()
    }

    /// What its level asks people to consider.
    public var consider: [String] { level.flatMap { instrument.level($0) }?.consider ?? [] }
}
