import Instruments

/// Reads `instruments/*.yaml`: one instrument a file, the file named as its id.
public enum InstrumentFile {
    /// The instrument of one file.
    public static func read(_ text: String, file: String) throws(ContentProblems) -> Instrument {
        let tray = ContentTray()
        return try tray.whole(instrument(text, file: file, tray: tray), of: file)
    }

    /// Every instrument of the content, or every problem in any of their files.
    public static func all(in library: ContentLibrary) throws(ContentProblems) -> InstrumentList {
        let tray = ContentTray()
        let instruments = library.files(under: "instruments/").compactMap { instrument($0.text, file: $0.path, tray: tray) }
        return try tray.whole(InstrumentList(instruments), of: "instruments/")
    }

    private static func instrument(_ text: String, file: String, tray: ContentTray) -> Instrument? {
        let top = ContentCursor(text, file: file, tray: tray)?
            .fields(
                needed: ["id", "title", "about", "scoring", "levels", "licence", "source"],
                allowed: ["groups", "answer", "items", "more", "scores", "prompts"])
        let id = top?["id"]?.parse(InstrumentRef.allowed) { InstrumentRef($0) }
        let answer = top?["answer"].flatMap(answerKind)
        let items = top?["items"]?.several("items") { item($0, usual: answer, hasUsual: top?["answer"] != nil) } ?? []
        let levels = top?["levels"]?.several("levels", read: level)
        let prompts = top?["prompts"]?.several("prompts", read: prompt) ?? []
        let more = top?["more"].flatMap(answerKind)
        let scores = top?["scores"]?.range()
        let groups = top?["groups"]?.texts() ?? []
        let title = top?["title"]?.text()
        let subject = top?["about"]?.code(of: InstrumentSubject.self)
        let scoring = top?["scoring"]?.code(of: ScoringRule.self)
        let licence = top?["licence"]?.text()
        let source = top?["source"]?.text()
        if let id, !file.hasSuffix("/\(id).yaml"), file != "\(id).yaml" {
            top?["id"]?.report(allowed: "the file's own name", hint: "Name the file \(id).yaml.")
        }
        guard let top, let id, let title, let subject, let scoring, let levels, let licence, let source, tray.isEmpty(of: file) else {
            return nil
        }
        let definition = InstrumentDefinition(
            id: id, title: title, groups: groups, subject: subject, items: items, moreItems: more, scoring: scoring, scores: scores,
            levels: levels, prompts: prompts, licence: licence, source: source)
        switch Instrument.made(of: definition) {
        case .success(let instrument): return instrument
        case .failure(let faults):
            for fault in faults.all {
                place(of: fault, in: top).report(found: fault.found, allowed: fault.allowed)
            }
            return nil
        }
    }

    private static func place(of fault: InstrumentFault, in top: ContentFields) -> ContentCursor {
        switch fault.place {
        case .whole: top.cursor
        case .groups: top["groups"] ?? top.cursor
        case .item(let place): top["items"]?.element(place) ?? top.cursor
        case .level(let place): top["levels"]?.element(place) ?? top.cursor
        case .prompt(let place): top["prompts"]?.element(place) ?? top.cursor
        }
    }

    /// An item answers as the instrument's `answer` says, unless it says so itself.
    private static func item(_ cursor: ContentCursor, usual: AnswerKind?, hasUsual: Bool) -> InstrumentItem? {
        let fields = cursor.fields(
            needed: ["code", "topic"] + (hasUsual ? [] : ["answer"]), allowed: ["expected"] + (hasUsual ? ["answer"] : []))
        let code = fields?["code"]?.text()
        let topic = fields?["topic"]?.text()
        let kind = fields?["answer"].map(answerKind) ?? usual
        let expected = fields?["expected"].map { $0.bool() } ?? true
        guard let code, let topic, let kind, let expected else { return nil }
        return InstrumentItem(code: code, topic: topic, kind: kind, expected: expected)
    }

    private static func level(_ cursor: ContentCursor) -> InstrumentLevel? {
        let fields = cursor.fields(needed: ["code"], allowed: ["scores", "consider"])
        let scores = fields?["scores"]?.range()
        let consider = fields?["consider"]?.texts() ?? []
        guard let code = fields?["code"]?.text() else { return nil }
        return InstrumentLevel(code: code, scores: scores, consider: consider)
    }

    private static func prompt(_ cursor: ContentCursor) -> InstrumentPrompt? {
        let fields = cursor.fields(needed: ["items", "says"], allowed: ["atLeast"])
        let items = fields?["items"]?.texts()
        let atLeast = fields?["atLeast"]?.int(0...1000)
        guard let items, let says = fields?["says"]?.text() else { return nil }
        return InstrumentPrompt(items: items, atLeast: atLeast, says: says)
    }

    /// `yes-no-unknown`, `grade 1 to 5`, `rating 1 to 9`.
    private static func answerKind(_ cursor: ContentCursor) -> AnswerKind? {
        cursor.parse("yes-no-unknown, grade A to B, or rating A to B", hint: "Write for example “grade 1 to 5”.") { text in
            if text == "yes-no-unknown" { return .yesNoUnknown }
            let words = text.split(separator: " ", maxSplits: 1)
            guard words.count == 2, let range = ContentCursor.range(words[1]) else { return nil }
            switch words[0] {
            case "grade": return .grade(range)
            case "rating": return .rating(range)
            default: return nil
            }
        }
    }
}
