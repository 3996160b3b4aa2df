import Casework
import Instruments
import Practice
import Standards

/// A record as a person reads it in a terminal.
struct RecordText {
    let told: ReadRecord
    let width: Int
    private(set) var lines: [String] = []

    init(_ told: ReadRecord, keyOnly: Bool, width: Int) {
        (self.told, self.width) = (told, width)
        who()
        family()
        plans()
        tools()
        seen()
        chronology(keyOnly: keyOnly)
        standards()
        list("Corrections that were refused", told.refusals)
        list("What nobody has told us", told.silences)
    }

    var text: String { lines.joined(separator: "\n").printable }

    /// Whether there is room for columns.
    var isWide: Bool { width >= 84 }

    private mutating func who() {
        let (book, facts) = (told.book, told.record.facts)
        lines += told.name(told.record.child).wrapped(width)
        lines.append(String(repeating: "═", count: min(told.name(told.record.child).count, width)))
        if let born = facts.born {
            lines.append(
                "Born \(Day(ordinal: born).inWords)\(Self.age(from: born, to: book.asOf.ordinal, inYears: facts.age(on: book.asOf.ordinal)))"
            )
        } else if let due = facts.due {
            lines.append("Unborn, expected \(Day(ordinal: due).inWords)")
        }
        lines.append("As at \(book.asOf.inWords)" + (book.knownOn.map { ", from what was recorded by \($0.inWords)" } ?? ""))
        lines += "In the agencies’ records: \(told.references.joined(separator: ", "))".wrapped(width)
    }

    /// `, aged 3`; under two in weeks, since that is what matters then; nothing where the child was not yet born.
    private static func age(from born: Int32, to day: Int32, inYears years: Int?) -> String {
        guard let years, day >= born else { return "" }
        if years >= 2 { return ", aged \(years)" }
        let weeks = (day - born) / 7
        return ", \(weeks) week\(weeks == 1 ? "" : "s") old"
    }

    private mutating func family() {
        heading("Family")
        let family = told.record.network.people(on: told.book.asOf)
        if family.isEmpty { lines.append("Nobody is recorded as family.") }
        table([26, 26, width - 56], family.map { [told.name($0.person), $0.path.inWords, told.book.reference($0.person)] })
    }

    private mutating func plans() {
        heading("Plans and assessments")
        let all = told.record.plans.map { ("plan", $0) } + told.record.assessments.map { ("assessment", $0) }
        if all.isEmpty { lines.append("None is recorded.") }
        let rows = all.map { kind, interval -> [String] in
            let end = interval.ended == nil ? "and still open" : "to \(Day(ordinal: interval.span.end).inWords)"
            let type = told.book.lexicon.words.text(interval.type).inPlainWords
            return ["\(type) \(kind)".withCapital, "from \(Day(ordinal: interval.span.start).inWords)", end]
        }
        table([34, 24, width - 62], rows)
    }

    /// What tools said over time: one completed once is in the chronology, and has nothing to be compared with.
    private mutating func tools() {
        let tools = told.repeatedTools
        if tools.isEmpty { return }
        heading("Tools used more than once")
        for tool in tools {
            let whom = told.name(tool.person) ?? tool.person.text
            let by = tool.perpetrator.map { " and \(told.name($0) ?? $0.text)" } ?? ""
            lines += hanging("", "\(tool.instrument.title), about \(whom)\(by)", by: 2)
            for use in tool.uses {
                let agency = told.agencies.spoken(use.entry.agency)
                lines += hanging("  · ", "\(use.entry.on.inWords.withCapital), \(agency). \(use.says)")
                if !use.since.isEmpty { lines += hanging("    ", "Since the time before: \(use.since.joined(separator: " "))") }
            }
        }
    }

    private mutating func seen() {
        heading("Seen alone / joined: what happened in the last twelve months")
        guard let all = told.seen.first?.all else {
            lines.append("No event is recorded.")
            return
        }
        lines.append("\(all) event\(all == 1 ? "" : "s") in the joined record.")
        table(
            [44, 20, width - 68],
            told.seen.map { seen in
                let knew = seen.recorded + seen.told > 0
                let cells = knew ? ["recorded \(seen.recorded) itself", "was told of \(seen.told) more"] : ["knew of none", ""]
                return [told.agency(seen.agency)] + cells
            })
    }

    private mutating func standards() {
        heading("What the standards say")
        guard told.isJudged else {
            lines += "Not judged, because there is no list of agencies. \(AgencyListing.howToGive)".wrapped(width)
            return
        }
        let open: [Verdict] = [.missed, .late, .partly, .due, .cannotTell, .explained]
        let counts = (open + [.met]).compactMap { verdict -> String? in
            let count = told.findings.filter { $0.verdict == verdict }.count
            return count == 0 ? nil : "\(CheckText.mark(verdict)) \(count) \(verdict.code.inPlainWords)"
        }
        lines += (counts.isEmpty ? "No standard has an occasion in this record." : counts.joined(separator: " · ")).wrapped(width)
        for verdict in open {
            let findings = told.findings.filter { $0.verdict == verdict }
            var titles: [String] = []
            for finding in findings where !titles.contains(finding.title) { titles.append(finding.title) }
            for title in titles {
                lines += [""] + hanging("\(CheckText.mark(verdict)) ", "\(verdict.code.inPlainWords.withCapital): \(title)")
                for finding in findings where finding.title == title { lines += hanging("  · ", told.naming(peopleIn: finding.because)) }
            }
        }
    }

    private mutating func list(_ title: String, _ items: [String]) {
        if items.isEmpty { return }
        heading(title)
        for item in items { lines += hanging("· ", item) }
    }

    /// A heading with a line under it.
    mutating func heading(_ title: String) {
        let words = title.wrapped(width)
        lines += ["", ""] + words + [String(repeating: "─", count: words.map(\.count).max() ?? 0)]
    }

    /// Adds lines.
    mutating func add(_ more: [String]) { lines += more }

    /// Rows in columns, or where there is no room one under the other.
    private mutating func table(_ widths: [Int], _ rows: [[String]]) {
        for row in rows {
            if isWide {
                lines += Columns(widths: widths).lines(row)
            } else {
                lines += hanging("", row.filter { !$0.isEmpty }.joined(separator: " · "), by: 2)
            }
        }
    }

    /// Words behind a mark, their further lines under the first.
    func hanging(_ mark: String, _ words: String, by indent: Int? = nil) -> [String] {
        let indent = indent ?? mark.count
        return words.wrapped(width - max(indent, mark.count)).enumerated().map { place, line in
            (place == 0 ? mark : String(repeating: " ", count: indent)) + line
        }
    }
}
