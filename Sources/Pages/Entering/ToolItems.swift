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
    var last: Entry? {
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
        var drawn: Set<RoomDrawing.Room> = []
        let items = instrument.items.map { item -> HTML in
            let name = "answer-\(item.code)"
            let then = answers[item.code].map { "Last time: \(Self.words($0))" }
            let wrong = problems.first { $0.key == "details.answers.\(item.code)" }.map {
                "Allowed: \($0.allowed).\($0.mend.map { " \($0)" } ?? "")"
            }
            let ask = Question(name, item.topic.withCapital, hint: then, value: writing[name], problem: wrong)
            if item.kind == .rating(1...9), let room = RoomDrawing.Room(item: item.code) {
                return RoomChoice(
                    name: name, label: item.topic.withCapital, room: room, value: writing[name], last: answers[item.code].map(Self.words),
                    problem: wrong, isAgain: !drawn.insert(room).inserted
                ).html
            }
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
            <h2>What it asks</h2>\(intro)\(rooms)\(items)\(raise)
            <p><button class="plain" name="so-far" value="yes">See the score so far</button></p>
            <details><summary>What the levels mean, and do not mean</summary><ul>\(levels)</ul>
            <p>A checklist guides a conversation; it predicts nothing. The score and the level are computed when you record it. You can raise the level by your own
            judgement, and say why.</p></details>
            """
    }

    private var rooms: HTML? {
        guard instrument.items.contains(where: { $0.kind == .rating(1...9) && RoomDrawing.Room(item: $0.code) != nil }) else { return nil }
        return
            "<p class=\"hint\">The drawings are Cairn’s own, to help you place each room from 1 to 9. They show how much there is, not dirt, danger or care.</p>"
    }

    /// A level can be raised by a person who says why, never lowered.
    private var raise: HTML? {
        guard !instrument.recordsResultsOnly else { return nil }
        func question(_ field: Field, _ label: String, _ hint: String) -> Question {
            let found = problems.first { $0.key == "details." + field.name }
            return Question(
                EntryWriting.name(of: field), label, hint: hint, value: writing[EntryWriting.name(of: field)],
                problem: found.map { "Found \($0.found); allowed: \($0.allowed)." })
        }
        let levels = instrument.levels.map { (value: $0.code, words: $0.code.inPlainWords.withCapital) }
        return """
            \(question(InstrumentUse.level, "Would you judge the level higher than the score gives?", "Nothing lowers a level.").choice(levels, isNeeded: false, none: "As the score gives"))\
            \(question(InstrumentUse.judgement, "If higher, why?", "Your reason stands in the record beside the level.").box(rows: 3))
            """
    }

    private static func words(_ answer: ItemAnswer) -> String {
        switch answer {
        case .word(let word): word
        case .grade(let grade): String(grade)
        }
    }
}
