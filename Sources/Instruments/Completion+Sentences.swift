extension Completion {
    /// What there is to say of it, in whole sentences: the result, what lies behind it, what is missing, what calls for judgement.
    public var sentences: [String] {
        ([result] + [raised, distribution, gaps].compactMap { $0 } + prompts.map(\.says))
    }

    private var result: String {
        let levelWords = level.map { "level \($0)" }
        guard !answers.isEmpty else {
            let words = [score.map { "score \($0)" }, levelWords].compactMap { $0 }.joined(separator: ", ")
            return "\(instrument.title): \(words), as recorded."
        }
        switch instrument.definition.scoring {
        case .countYes:
            return "\(instrument.title): \(score ?? 0) of \(instrument.items.count) answered yes" + (levelWords.map { ", \($0)." } ?? ".")
        case .worst, .none:
            let topics = worst.map(\.topic)
            let words = (topics.count > 2 ? [topics.dropLast().joined(separator: ", ")] + topics.suffix(1) : topics).joined(
                separator: " and ")
            let number = highest.flatMap { number in worst.first?.kind.said(number) } ?? ""
            return "\(instrument.title): worst is \(words), \(number)" + (levelWords.map { "; \($0)." } ?? ".")
        }
    }

    private var raised: String? {
        guard isRaised, let scoredLevel, let judgement else { return nil }
        return "A person raised the level from \(scoredLevel), because: \(judgement)"
    }

    /// The other grades as they are, since an average would hide the worst.
    private var distribution: String? {
        guard instrument.definition.scoring == .worst, let highest else { return nil }
        let others = answered.filter { $0.answer != .grade(highest) }.map { "\($0.item.topic) \($0.answer)" }
        return others.isEmpty ? nil : "The others: \(others.joined(separator: ", "))."
    }

    private var gaps: String? {
        let unknown = answers.values.count { $0 == .unknown }
        let words = [
            unknown == 0 ? nil : "\(unknown) not known", unanswered.isEmpty ? nil : "\(unanswered.count) not answered",
        ].compactMap { $0 }
        return words.isEmpty ? nil : "Of \(instrument.items.count), " + words.joined(separator: " and ") + ": that is not a no."
    }
}
