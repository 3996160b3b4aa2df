import Briefings
import Casework
import Instruments
import Practice

/// What a tool gives with the answers so far: before anything is recorded, and as often as one likes.
struct ToolSoFar {
    let instrument: Instrument
    let writing: EntryWriting
    /// The use before, for what has changed.
    let last: Entry?

    init(_ instrument: Instrument, _ writing: EntryWriting, last: Entry?) {
        (self.instrument, self.writing, self.last) = (instrument, writing, last)
    }

    private var answers: [String: Answer] {
        var answers: [String: Answer] = [:]
        for (key, values) in writing.values where key.hasPrefix("answer-") {
            if let value = values.first, let answer = Answer(value) { answers[String(key.dropFirst("answer-".count))] = answer }
        }
        return answers
    }

    var html: HTML {
        let answers = answers
        guard !answers.isEmpty else { return framed("<p>Nothing is answered yet, so there is no score.</p>") }
        func text(_ field: Field) -> String? {
            let value = writing[EntryWriting.name(of: field)]
            return value.isEmpty ? nil : value
        }
        let recording = Recording(answers: answers, level: text(InstrumentUse.level), judgement: text(InstrumentUse.judgement))
        switch Completion.made(of: recording, with: instrument) {
        case .failure(let problems):
            return framed(
                problems.all.html { "<p>\($0.field.inPlainWords.withCapital): found \($0.found); allowed: \($0.allowed). \($0.hint)</p>" })
        case .success(let completion):
            let said = completion.sentences.html { "<p>\($0)</p>" }
            let since = trend(completion)
            let changed: HTML = since.isEmpty ? "" as HTML : "<h3>Since last time</h3>\(since.html { "<p>\($0)</p>" })" as HTML
            return framed("\(said)\(changed)\(meaning(completion))")
        }
    }

    private func framed(_ inside: HTML) -> HTML {
        "<section class=\"note sofar\" id=\"so-far\" role=\"status\"><h2>So far</h2>\(inside)<p class=\"quiet\">Nothing is recorded yet.</p></section>\n"
    }

    private func meaning(_ completion: Completion) -> HTML {
        let consider: HTML =
            completion.consider.isEmpty
            ? "" as HTML : "<h3>At this level, consider</h3><ul>\(completion.consider.html { "<li>\($0)</li>" })</ul>" as HTML
        return """
            \(consider)<p>A level says how many worries were found and how grave, on the day you asked. It does not say that a child is safe, or what will
            happen: with a low score, what you saw counts for more.</p>
            """
    }

    private func trend(_ now: Completion) -> [String] {
        guard let last, case .answers(let given) = last.details[InstrumentUse.answers.name] else { return [] }
        var answers: [String: Answer] = [:]
        for (item, answer) in given {
            switch answer {
            case .word(let word): if let read = Answer(word) { answers[item] = read }
            case .grade(let grade): answers[item] = .grade(grade)
            }
        }
        guard case .success(let before) = Completion.made(of: Recording(answers: answers), with: instrument),
            let trend = Trend(from: before, to: now)
        else { return [] }
        return trend.sentences
    }
}
