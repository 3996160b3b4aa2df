import Briefings
import Casework
import Practice
import Standards

/// Weeks of gestation, and of life after it, as a scale with today, the birth, what was recorded and what is due. The table below it says the same.
struct BirthScale {
    let told: ReadRecord
    let findings: [ExplainedFinding]
    /// The first day of the pregnancy, counted as midwives do: 280 days before the day expected.
    private let begun: Int32
    private let birth: Int32
    private let last: Int32

    private static let left = 30, right = 1_090, axis = 168

    init?(_ told: ReadRecord, _ findings: [ExplainedFinding]) {
        guard let birth = told.record.facts.born ?? told.record.facts.due else { return nil }
        (self.told, self.findings, self.birth) = (told, findings, birth)
        begun = told.record.facts.begun
        let isBorn = told.record.facts.born.map { $0 <= told.book.asOf.ordinal } ?? false
        last = max(birth + (isBorn ? 182 : 28), min(told.book.asOf.ordinal, birth + 182))
    }

    /// A day as people say it here: `30 weeks and 2 days`, `11 weeks old`.
    func inWeeks(_ day: Int32) -> String {
        if let born = told.record.facts.born, day > born {
            let days = Int(day - born)
            return days < 14 ? "\(days) day\(days == 1 ? "" : "s") old" : "\(days / 7) weeks old"
        }
        let days = Int(day - begun)
        return days < 0
            ? "before the pregnancy" : "\(days / 7) weeks" + (days % 7 == 0 ? "" : " and \(days % 7) day\(days % 7 == 1 ? "" : "s")")
    }

    private var first: Int32 { begun + 56 }

    private func x(_ day: Int32) -> Int {
        Self.left + Int(min(max(day, first), last) - first) * (Self.right - Self.left) / max(1, Int(last - first))
    }

    var html: HTML {
        """
        <figure><div class="drawing" tabindex="0" role="region" aria-label="Weeks"><svg viewBox="0 0 1120 \(height)" role="img" aria-labelledby="weeks-title">
        <title id="weeks-title">Weeks before and after the birth, what was recorded, and what is due. The table below says the same.</title>
        \(ruler)\(marks)\(due)\(now)
        </svg></div>
        <p class="quiet">Above the line: what was recorded. Below it: what the standards ask, and by when. Weeks are counted from 280 days before the day expected.</p></figure>

        """
    }

    private var height: Int { Self.axis + 60 + lanes.count * 24 }

    private var ruler: HTML {
        var out: HTML =
            "<rect class=\"before\" x=\"\(x(first))\" y=\"\(Self.axis)\" width=\"\(x(birth) - x(first))\" height=\"6\"/><rect class=\"after\" x=\"\(x(birth))\" y=\"\(Self.axis)\" width=\"\(x(last) - x(birth))\" height=\"6\"/>"
        for week in stride(from: 8, through: 40, by: 4) {
            let day = begun + Int32(week * 7)
            // The birth has a mark of its own.
            guard day <= last, x(birth) - x(day) > 34 else { continue }
            out += tick(x(day), "\(week)")
        }
        let isBorn = told.record.facts.born != nil
        out +=
            "<line class=\"m-gate\" x1=\"\(x(birth))\" y1=\"\(Self.axis - 8)\" x2=\"\(x(birth))\" y2=\"\(Self.axis + 14)\"/><text class=\"dim\" x=\"\(x(birth))\" y=\"\(Self.axis + 28)\" text-anchor=\"middle\">\(isBorn ? "Born" : "Expected")</text>"
        if isBorn {
            for week in stride(from: 4, through: 26, by: 4) where birth + Int32(week * 7) <= last {
                out += tick(x(birth + Int32(week * 7)), "+\(week)")
            }
        }
        return out
    }

    private func tick(_ at: Int, _ words: String) -> HTML {
        """
        <line class="lane" x1="\(at)" y1="\(Self.axis)" x2="\(at)" y2="\(Self.axis + 12)"/><text class="dim" x="\(at)" y="\(Self.axis + 28)" text-anchor="middle">\(words)</text>
        """
    }

    /// Assessments, plans and meetings, each with its word over the line, in three heights so that neighbours can be read.
    private var marks: HTML {
        let entries = told.record.items.compactMap { item -> Entry? in
            guard item.day >= first, item.day <= last, let entry = told.entry(item.row),
                [.assessment, .plan, .meeting, .referral].contains(entry.kind)
            else { return nil }
            return entry
        }
        var ends = [Int](repeating: 0, count: 6)
        return entries.html { entry in
            let at = x(entry.on.earliest.ordinal), words = short(entry)
            let wide = words.utf8.count * 6 + 14
            let level = ends.firstIndex { $0 <= at }
            if let level { ends[level] = at + wide }
            // Where there is no room for its word, it is a mark on the line, and its title says it.
            let y = level.map { Self.axis - 18 - $0 * 24 } ?? Self.axis + 3
            let text: HTML? =
                level == nil || at + wide > Self.right + 24 ? nil : "<text class=\"dim\" x=\"\(at + 8)\" y=\"\(y + 4)\">\(words)</text>"
            return """
                <g><title>\(entry.on.inWords): \(EntryWords(entry, told).headline)</title><line class="tickline" x1="\(at)" y1="\(y)" x2="\(at)" y2="\(Self.axis)"/>\
                <circle class="m-contact" cx="\(at)" cy="\(y)" r="4"/>\(text)</g>
                """
        }
    }

    private func short(_ entry: Entry) -> String {
        switch entry.kind {
        case .plan: "\((entry.code(Plan.type) ?? "").inPlainWords.withCapital) plan \((entry.code(Plan.stage) ?? "").inPlainWords)"
        case .assessment:
            "\((entry.code(Assessment.type) ?? "").inPlainWords.withCapital) \((entry.code(Assessment.stage) ?? "").inPlainWords)"
        case .meeting: (entry.code(Meeting.type) ?? "meeting").inPlainWords.withCapital
        default: entry.kind.code.withCapital
        }
    }

    /// What is due, one under the other.
    private var lanes: [(finding: ExplainedFinding, day: Int32)] {
        findings.compactMap { finding in (finding.due ?? finding.on).map { (finding, $0.ordinal) } }.filter {
            $0.1 >= first && $0.1 <= last
        }
    }

    private var due: HTML {
        lanes.enumerated().map { place, lane -> HTML in
            let at = x(lane.day), y = Self.axis + 54 + place * 24
            let mark = VerdictMark(rawValue: lane.finding.verdict.code) ?? .notApplicable
            let words = "\(lane.finding.title): \(mark.word.lowercased())"
            // On the right half the words stand before the mark.
            let isRight = at > (Self.left + Self.right) / 2
            return """
                <g><line class="tickline" x1="\(at)" y1="\(Self.axis + 6)" x2="\(at)" y2="\(y)"/><circle class="due-\(mark.rawValue)" cx="\(at)" cy="\(y)" r="5"/>\
                <text x="\(isRight ? at - 10 : at + 10)" y="\(y + 4)" text-anchor="\(isRight ? "end" : "start")">\(words)</text></g>
                """
        }.html { $0 }
    }

    private var now: HTML? {
        let day = told.book.asOf.ordinal
        guard day >= first, day <= last else { return nil }
        return
            "<g><title>Today</title><path class=\"now\" d=\"M\(x(day)) 12V\(height - 4)\"/><text class=\"dim\" x=\"\(min(x(day), Self.right - 24))\" y=\"12\" text-anchor=\"middle\">Today</text></g>"
    }
}
