import Casework
import Practice
import Standards

/// A record as a person reads it in a terminal.
struct RecordText {
    let text: String

    init(_ told: ReadRecord, keyOnly: Bool) {
        let book = told.book
        var lines: [String] = []
        func heading(_ title: String) { lines += ["", title, String(repeating: "─", count: title.count)] }
        let facts = told.record.facts
        lines.append("\(told.name(told.record.child))  (\(told.references.joined(separator: ", ")))")
        let age = facts.age(on: book.asOf.ordinal).map { ", \($0 == 0 ? "under one" : "aged \($0)")" } ?? ""
        if let born = facts.born {
            lines.append("born \(Day(ordinal: born).inWords)\(age)")
        } else if let due = facts.due {
            lines.append("unborn, expected \(Day(ordinal: due).inWords)")
        }
        lines.append("as at \(book.asOf.inWords)" + (book.knownOn.map { ", from what was recorded by \($0.inWords)" } ?? ""))

        heading("Family")
        let family = told.record.network.people(on: book.asOf)
        if family.isEmpty { lines.append("nobody is recorded as family") }
        for tie in family { lines.append("\(told.name(tie.person).padded(24)) \(tie.path.inWords)") }

        heading("Plans and assessments")
        let intervals = told.record.plans.map { ("plan", $0) } + told.record.assessments.map { ("assessment", $0) }
        if intervals.isEmpty { lines.append("none is recorded") }
        for (kind, interval) in intervals {
            let end = interval.ended == nil ? "open" : "to \(Day(ordinal: interval.span.end).inWords)"
            lines.append(
                "\(book.lexicon.words.text(interval.type).replacingDashes) \(kind), from \(Day(ordinal: interval.span.start).inWords), \(end)"
            )
        }

        heading("Seen alone / joined (events of the last twelve months)")
        if told.seen.isEmpty { lines.append("no event is recorded") }
        for seen in told.seen {
            lines.append("\(told.agency(seen.agency).padded(28)) recorded \(seen.recorded), told of \(seen.told), of \(seen.all)")
        }

        heading("Chronology")
        var leftOut = 0
        for item in told.record.items {
            guard let entry = told.entry(item.row), !keyOnly || entry.isKeyEntry else { continue }
            if Self.saysWhoIsWho(entry.kind) { leftOut += 1 } else { lines += Self.lines(entry, item, told) }
        }
        if leftOut > 0 {
            lines.append("(\(leftOut) entries that only say who people are, or that references are one person, are in --format json)")
        }

        heading("What the standards say")
        for finding in told.findings where finding.verdict != .met {
            lines.append(
                "\(CheckText.mark(finding.verdict)) \(finding.verdict.code.padded(12)) \(finding.title)\(finding.each.map { " [\($0)]" } ?? "")"
            )
            lines.append("    \(finding.because)")
        }
        let met = told.findings.filter { $0.verdict == .met }.count
        lines.append("and \(met) met.")

        if !told.refusals.isEmpty {
            heading("Corrections that were refused")
            lines += told.refusals
        }
        if !told.silences.isEmpty {
            heading("What nobody has told us")
            lines += told.silences
        }
        text = lines.joined(separator: "\n")
    }

    /// Whether entries of a kind only say who people are: the family above shows what they come to.
    private static func saysWhoIsWho(_ kind: Kind) -> Bool { kind == .person || kind == .link || kind == .unlink }

    private static func lines(_ entry: Entry, _ item: ChildRecord.Item, _ told: ReadRecord) -> [String] {
        let details = entry.kind.declaration.fields.compactMap { field -> String? in
            guard let value = entry.details[field.name] else { return nil }
            return "\(field.name) \(value.inWords)"
        }.joined(separator: ", ")
        let day = entry.on.isUncertain ? entry.on.inWords : entry.on.text
        let agency = told.agencies[entry.agency]?.name ?? entry.agency.text
        var lines = ["\(day.padded(17)) \(agency.padded(24)) \(entry.kind.code)\(details.isEmpty ? "" : ": " + details)"]
        if let text = entry.text { lines += text.wrapped(76).map { String(repeating: " ", count: 18) + $0 } }
        if let path = item.path {
            lines.append(String(repeating: " ", count: 18) + "(joined: \(path.inWords), \(told.name(item.through)))")
        }
        return lines
    }
}

extension FieldValue {
    /// The value as a chronology shows it.
    var inWords: String {
        switch self {
        case .code(let text), .text(let text): text
        case .codes(let texts), .texts(let texts): texts.joined(separator: " ")
        case .person(let ref): ref.text
        case .people(let refs): refs.map(\.text).joined(separator: " ")
        case .agency(let ref): ref.text
        case .agencies(let refs): refs.map(\.text).joined(separator: " ")
        case .entry(let ref): ref.text
        case .day(let day): day.description
        case .flag(let flag): flag ? "yes" : "no"
        case .number(let number): String(number)
        case .answers(let answers):
            answers.sorted { $0.key < $1.key }.map { item, answer in
                switch answer {
                case .word(let word): "\(item) \(word)"
                case .grade(let grade): "\(item) \(grade)"
                }
            }.joined(separator: " ")
        }
    }
}

extension String {
    /// A code as words.
    var replacingDashes: String { String(map { $0 == "-" ? " " : $0 }) }

    /// The text in lines of at most so many characters, broken between words.
    func wrapped(_ width: Int) -> [String] {
        var lines: [String] = []
        for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            for word in paragraph.split(separator: " ") {
                if !line.isEmpty, line.count + 1 + word.count > width {
                    lines.append(line)
                    line = ""
                }
                line += line.isEmpty ? String(word) : " " + word
            }
            lines.append(line)
        }
        return lines
    }
}
