import Briefings
import Casework
import Instruments
import Practice

/// The items of a risk tool as questions, with the answers of its last use beside each.
struct ToolItems {
    let told: ReadRecord
    let instrument: Instrument
    let writing: EntryWriting
    let problems: [EntryProblem]

    init(_ told: ReadRecord, _ instrument: Instrument, _ writing: EntryWriting, _ problems: [EntryProblem]) {
        self.told = told
        self.instrument = instrument
        self.writing = writing
        self.problems = problems
    }

    /// The last use in this record.
    private var last: Entry? {
        told.record.items.reversed().lazy.compactMap { told.entry($0.row) }
            .first { $0.kind == .instrument && $0.code(InstrumentUse.name) == instrument.id.text }
    }

    var html: HTML {
        let before = last
        let answers: [String: ItemAnswer] = if case .answers(let given) = before?.details["answers"] { given } else { [:] }
        let intro: HTML =
            before.map { use in
                "<p class=\"note\">Last used on \(use.on.inWords) by \(told.agencies.spoken(use.agency)). \(answers.isEmpty ? "Its answers were not sent, only its result." : "Its answers stand beside each question.")</p>"
            } ?? "<p class=\"note\">It has not been used for this family before.</p>"
        let items = instrument.items.map { item -> HTML in
            let name = "answer-\(item.code)"
            let then = answers[item.code].map { "Last time: \(Self.words($0))" }
            let wrong = problems.first { $0.key == "details.answers.\(item.code)" }.map {
                "Allowed: \($0.allowed).\($0.mend.map { " \($0)" } ?? "")"
            }
            let ask = Question(name, item.topic.withCapital, hint: then, value: writing[name], problem: wrong)
            switch item.kind {
            case .yesNoUnknown: return ask.radios([("yes", "Yes"), ("no", "No"), ("unknown", "Not known")])
            case .grade(let grades), .rating(let grades):
                return ask.choice(grades.map { (String($0), "\($0)") }, isNeeded: false, none: "Not graded")
            }
        }
        let levels = instrument.levels.map { level -> HTML in
            let scores = level.scores.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "as found"
            let consider = level.consider.isEmpty ? "" : ". Consider: \(level.consider.joined(separator: "; "))"
            return "<li>\(level.code.inPlainWords.withCapital): \(scores)\(consider)</li>"
        }
        return """
            <h2>What it asks</h2>\(intro)\(items)
            <details><summary>What the levels mean, and do not mean</summary><ul>\(levels)</ul>
            <p>A checklist guides a conversation; it predicts nothing. The score and the level are computed when you record it. You can raise the level by your own
            judgement, and say why.</p></details>
            """
    }

    private static func words(_ answer: ItemAnswer) -> String {
        switch answer {
        case .word(let word): word
        case .grade(let grade): String(grade)
        }
    }
}
