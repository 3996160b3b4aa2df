/// Holds a recording against its instrument.
struct RecordingCheck {
    let recording: Recording
    let instrument: Instrument

    /// The score: computed where there are answers, else as recorded.
    var score: Int? { recording.answers.isEmpty ? recording.score : computed }

    /// The level that the score gives.
    var scoredLevel: String? { score.flatMap { instrument.level(ofScore: $0) }?.code }

    /// Everything that cannot be, in the order of the fields. Contradictions are sought only among parts that are sound themselves.
    var problems: [CompletionProblem] {
        if recording.answers.isEmpty, recording.score == nil, recording.level == nil {
            return [
                CompletionProblem(
                    "answers", found: "no result",
                    allowed: instrument.recordsResultsOnly ? "a score or a level" : "answers, a score or a level")
            ]
        }
        let answers = answerProblems
        return answers + scoreProblems(soundAnswers: answers.isEmpty) + levelProblems(soundAnswers: answers.isEmpty)
    }

    private var computed: Int? {
        switch instrument.definition.scoring {
        case .countYes: recording.answers.values.count { $0 == .yes }
        case .worst: recording.answers.values.compactMap { if case .grade(let number) = $0 { number } else { nil } }.max()
        case .none: nil
        }
    }

    private var answerProblems: [CompletionProblem] {
        if instrument.recordsResultsOnly, !recording.answers.isEmpty {
            return [
                CompletionProblem(
                    "answers", found: "answers to items",
                    allowed: "no answers: of “\(instrument.id)” score and level are recorded",
                    hint: "Leave the answers out, or load the instrument's items.")
            ]
        }
        return recording.answers.sorted { $0.key < $1.key }.compactMap { code, answer in
            guard let item = instrument.item(code) else {
                let known = instrument.items.map(\.code).joined(separator: ", ")
                let more = instrument.definition.moreItems == nil ? "" : ", or another code of a to z, 0 to 9 and -"
                return CompletionProblem("answers.\(code)", found: "an item that “\(instrument.id)” does not have", allowed: known + more)
            }
            return item.kind.takes(answer) ? nil : CompletionProblem("answers.\(code)", found: "“\(answer)”", allowed: item.kind.allowed)
        }
    }

    private func scoreProblems(soundAnswers: Bool) -> [CompletionProblem] {
        guard let given = recording.score else { return [] }
        if let possible = instrument.definition.possibleScores, !possible.contains(given) {
            return [
                CompletionProblem("score", found: "\(given)", allowed: "a whole number, \(possible.lowerBound) to \(possible.upperBound)")
            ]
        }
        if given < 0 { return [CompletionProblem("score", found: "\(given)", allowed: "a whole number from 0")] }
        if soundAnswers, let computed, !recording.answers.isEmpty, computed != given {
            return [
                CompletionProblem(
                    "score", found: "\(given)", allowed: "\(computed), which the answers give",
                    hint: "Correct the answers or leave the score out.")
            ]
        }
        return []
    }

    private func levelProblems(soundAnswers: Bool) -> [CompletionProblem] {
        guard let given = recording.level else { return [] }
        let codes = instrument.levels.map(\.code).joined(separator: ", ")
        guard let rank = instrument.rank(ofLevel: given) else { return [CompletionProblem("level", found: "“\(given)”", allowed: codes)] }
        guard soundAnswers, let scoredLevel, let scored = instrument.rank(ofLevel: scoredLevel), let score else { return [] }
        if rank < scored {
            return [
                CompletionProblem(
                    "level", found: "“\(given)”",
                    allowed: "“\(scoredLevel)”, which the score of \(score) gives, or a higher level with a judgement",
                    hint: "Nothing lowers a level.")
            ]
        }
        if rank > scored, recording.reason == nil {
            return [
                CompletionProblem(
                    "judgement", found: "nothing", allowed: "the reason why the level was raised from “\(scoredLevel)” to “\(given)”",
                    hint: "Write the person's reason, or leave the level out.")
            ]
        }
        return []
    }
}
