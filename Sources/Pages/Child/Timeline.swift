import Briefings
import Casework
import Practice

/// What happened, drawn: a lane an agency, a mark an entry, plans as bars above. The chronology says the same in words.
struct Timeline {
    let told: ReadRecord
    private let first: Int32
    private let last: Int32
    private let lanes: [Int32]

    private static let left = 190, right = 1_100, top = 46, row = 34

    /// The last two years, or from the first entry where that is later.
    init?(_ told: ReadRecord) {
        self.told = told
        last = told.book.asOf.ordinal
        let floor = told.book.asOf.adding(months: -24).ordinal
        let shown = told.record.items.filter { item in
            item.day >= floor && item.day <= told.book.asOf.ordinal
                && Timeline.mark(told.book.rows.kindOf(item.row)) != nil
        }
        guard let start = shown.map(\.day).min() else { return nil }
        first = max(floor, start - 14)
        var agencies: [Int32] = []
        for item in shown where !agencies.contains(told.book.rows.agency[Int(item.row)]) {
            agencies.append(told.book.rows.agency[Int(item.row)])
        }
        lanes = agencies.sorted { told.agency($0) < told.agency($1) }
    }

    /// How an entry is drawn.
    enum Shape: CaseIterable {
        case incident, tool, contact, talk, gate, other

        var words: String {
            switch self {
            case .incident: "Incident or attendance"
            case .tool: "Tool, such as DASH"
            case .contact: "Visit, appointment or meeting"
            case .talk: "Referral or sharing"
            case .gate: "Closing or stepping down"
            case .other: "Anything else"
            }
        }
    }

    private static func mark(_ kind: Kind) -> Shape? {
        switch kind {
        case .incident, .attendance: .incident
        case .instrument: .tool
        case .visit, .appointment, .meeting: .contact
        case .share, .acknowledgement, .referral, .transfer: .talk
        case .decision: .gate
        case .note, .move, .need, .assessment, .programme, .understanding, .flag, .exemption: .other
        case .person, .relationship, .plan, .withdrawal, .link, .unlink, .audit, .return, .moderation, .theme, .action, .briefing,
            .resource:
            nil
        }
    }

    private func x(_ day: Int32) -> Int {
        let width = Timeline.right - Timeline.left
        return Timeline.left + Int(max(day, first) - first) * width / max(1, Int(last - first))
    }

    private var height: Int { Timeline.top + (lanes.count + (plans.isEmpty ? 0 : 1)) * Timeline.row + 16 }

    private var plans: [ChildRecord.Interval] { told.record.plans.filter { $0.span.end >= first && $0.span.start <= last } }

    var html: HTML {
        let base = plans.isEmpty ? 0 : 1
        let rows = lanes.enumerated().map { place, agency -> HTML in
            lane(agency, Timeline.top + (place + base) * Timeline.row + Timeline.row / 2)
        }
        return """
            <figure>
            <div class="drawing" tabindex="0" role="region" aria-label="Timeline"><svg viewBox="0 0 1120 \(height)" role="img" aria-labelledby="timeline-title">
            <title id="timeline-title">What each agency recorded from \(Day(ordinal: first).inWords) to \(Day(ordinal: last).inWords). The chronology says the same in words.</title>
            \(months)\(planBars)\(rows)
            </svg></div>
            <ul class="legend">\(Shape.allCases.map { shape -> HTML in
                "<li><svg width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">\(Self.draw(shape, 8, 8))</svg>\(shape.words)</li>"
            })</ul>
            </figure>

            """
    }

    private func lane(_ agency: Int32, _ y: Int) -> HTML {
        var stacked: [Int: Int] = [:]
        let marks = told.record.items.compactMap { item -> HTML? in
            guard told.book.rows.agency[Int(item.row)] == agency, item.day >= first, item.day <= last,
                let shape = Self.mark(told.book.rows.kindOf(item.row)), let entry = told.entry(item.row)
            else { return nil }
            let drawn = isClosing(entry) ? Shape.gate : shape == .gate ? .other : shape
            let at = x(item.day)
            // Marks of the same days stand a little apart.
            let nudge = stacked[at / 10, default: 0]
            stacked[at / 10] = nudge + 1
            let words = EntryWords(entry, told)
            let lift = nudge % 2 == 0 ? -(nudge / 2) * 7 : (nudge / 2 + 1) * 7
            return "<g><title>\(entry.on.inWords): \(words.headline)</title>\(Self.draw(drawn, at, y + max(-12, min(12, lift))))</g>"
        }
        let name = told.agency(agency)
        return """
            <line class="lane" x1="\(Timeline.left)" y1="\(y)" x2="\(Timeline.right)" y2="\(y)"/>\(label(name, y))\(marks)

            """
    }

    /// An agency's name beside its lane: whole, on two lines where one is too short.
    private func label(_ name: String, _ y: Int) -> HTML {
        guard name.count > 26 else { return "<text x=\"0\" y=\"\(y + 4)\">\(name)</text>" }
        var first = "", second = ""
        for word in name.split(separator: " ") {
            if second.isEmpty, first.count + word.count < 26 {
                first += (first.isEmpty ? "" : " ") + word
            } else {
                second += (second.isEmpty ? "" : " ") + word
            }
        }
        let rest = second.count > 27 ? second.prefix(26) + "…" : second[...]
        return "<text x=\"0\" y=\"\(y - 3)\">\(first)</text><text x=\"0\" y=\"\(y + 12)\">\(rest)</text>"
    }

    private func isClosing(_ entry: Entry) -> Bool {
        guard entry.kind == .decision, let type = entry.code(Decision.type) else { return false }
        return type.contains("clos") || type.contains("step-down") || type.contains("no-further")
    }

    private var planBars: HTML {
        guard !plans.isEmpty else { return "" }
        let y = Timeline.top + 6
        let bars = plans.map { plan -> HTML in
            let (from, to) = (x(plan.span.start), x(min(plan.span.end, last)))
            let type = told.book.lexicon.words.text(plan.type).inPlainWords
            return """
                <g><title>\(type.withCapital) plan from \(Day(ordinal: plan.span.start).inWords)</title><rect class="plan-bar" x="\(from)" y="\(y)" width="\(max(3, to - from))" height="20"/>\
                <text class="dim" x="\(from + 5)" y="\(y + 14)">\(to - from > 60 ? type : "")</text></g>
                """
        }
        return "<text x=\"0\" y=\"\(y + 14)\">Plans</text>\(bars)"
    }

    private var months: HTML {
        var out = HTML()
        var day = Day(ordinal: first)
        let parts = day.parts
        guard let start = Day(year: parts.year, month: parts.month, day: 1) else { return out }
        day = start
        let step = Int(last - first) > 400 ? 3 : Int(last - first) > 200 ? 2 : 1
        while day.ordinal <= last {
            if day.ordinal >= first {
                let at = x(day.ordinal)
                let (year, month, _) = day.parts
                out += """
                    <line class="tickline" x1="\(at)" y1="\(Timeline.top - 12)" x2="\(at)" y2="\(height - 8)"/>\
                    <text class="dim" x="\(at)" y="\(Timeline.top - 20)" text-anchor="middle">\(Day.monthNames[month - 1].prefix(3)) \(year)</text>
                    """
            }
            day = day.adding(months: step)
        }
        return out
    }

    private static func draw(_ shape: Shape, _ x: Int, _ y: Int) -> HTML {
        switch shape {
        case .incident: "<circle class=\"m-incident\" cx=\"\(x)\" cy=\"\(y)\" r=\"6\"/>"
        case .tool: "<path class=\"m-tool\" d=\"M\(x) \(y - 7)l7 7-7 7-7-7z\"/>"
        case .contact: "<rect class=\"m-contact\" x=\"\(x - 4)\" y=\"\(y - 4)\" width=\"8\" height=\"8\"/>"
        case .talk: "<circle class=\"m-talk\" cx=\"\(x)\" cy=\"\(y)\" r=\"4.5\"/>"
        case .gate: "<path class=\"m-gate\" d=\"M\(x - 3) \(y - 8)v16M\(x + 3) \(y - 8)v16\"/>"
        case .other: "<circle class=\"m-other\" cx=\"\(x)\" cy=\"\(y)\" r=\"2.5\"/>"
        }
    }
}
