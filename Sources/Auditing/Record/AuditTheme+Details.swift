import Casework

extension AuditTheme {
    /// The fields of the entry that keeps the theme as it was drafted, for somebody to word and sign.
    public func drafted(upon: [EntryRef] = []) -> [String: FieldValue] {
        let all = worries + goodPractice
        var details: [String: FieldValue] = [
            ThemeFact.code.name: .code(code), ThemeFact.title.name: .text(title),
            ThemeFact.standards.name: .codes(Array(Set(all.flatMap(\.standards))).sorted()),
            ThemeFact.findings.name: .texts(Array(Set(all.flatMap { $0.findings.map(\.code) })).sorted()),
            ThemeFact.children.name: .number(children.count),
            ThemeFact.outOf.name: .number(Set(worries.flatMap(\.applicable)).count), ThemeFact.forLearning.name: .flag(isForLearning),
            ThemeFact.draft.name: .flag(true),
        ]
        if !worries.isEmpty { details[ThemeFact.found.name] = .texts(worries.map(\.counted)) }
        if !actions.isEmpty { details[ThemeFact.needed.name] = .texts(actions) }
        if !goodPractice.isEmpty { details[ThemeFact.good.name] = .texts(goodPractice.map(\.counted)) }
        if !upon.isEmpty { details[ThemeFact.upon.name] = .entries(upon) }
        return details
    }
}

extension Conclusion {
    fileprivate var counted: String { "\(sentence) (\(children.count) of \(applicable.count))" }
}

extension AgreedAction {
    /// The fields of the entry that keeps the action as it was agreed.
    public var agreed: [String: FieldValue] {
        [
            ActionFact.words.name: .text(words.text), ActionFact.owner.name: .text(owner.text), ActionFact.due.name: .day(due),
            ActionFact.standard.name: .code(standard), ActionFact.theme.name: .code(theme),
        ]
    }

    /// The fields of the entry that says how it ended, and the day; nil while it is open.
    public func ended(_ action: EntryRef, upon: [EntryRef]) -> (details: [String: FieldValue], on: Day)? {
        func details(_ code: String, _ note: String) -> [String: FieldValue] {
            [
                ActionFact.of.name: .entry(action), ActionFact.closed.name: .code(code), ActionFact.note.name: .text(note),
                ActionFact.upon.name: .entries(upon),
            ]
        }
        switch closing {
        case nil: return nil
        case .onEffect(let change, let day): return (details("on-effect", change.cohortInWords), day)
        case .otherwise(let remark, let day): return (details("otherwise", remark.text), day)
        }
    }
}
