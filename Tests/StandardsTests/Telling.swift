import Casework
import Content
import Instruments
import Standards

/// One family, told as the standards' pages tell their examples, and what the judge says of the child by one standard.
///
/// The example family is there already: Cara, born on 2 March 2019, with her mother Mia (`lcs/m`) and her father Finn (`lcs/f`).
struct Telling {
    /// The findings, by day, member and trigger.
    let findings: [ExplainedFinding]
    /// The next day on which the record itself changes.
    let recordChangesOn: Day?
    /// What was known.
    let book: Casebook

    /// Judges the child on a day. Entries without an id are named `entry-01` and so on, by their place.
    init(
        _ standard: String, asOf: String, knownOn: String? = nil, family: String = "usual", agencies: AgencyList = Self.family.agencies,
        _ entries: String
    ) throws {
        let file = "standards/\(standard).yaml"
        guard let page = ContentLibrary.embedded.text(at: file) else { throw Fault.nothing(file) }
        let limit = knownOn.map { "\n    knownOn: \($0)" } ?? ""
        let listed = entries.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n")
        // Read as one more example of the standard's own page, so that it is told in the same words.
        let example = "  - name: Told\n    asOf: \(asOf)\(limit)\n    family: \(family)\n    expect: [met]\n    entries:\n\(listed)\n"
        let whole = page + (page.hasSuffix("\n") ? "" : "\n") + example
        let read = try StandardFile.read(whole, file: file, StandardFile.Groups(Shared.instruments))
        guard let told = read.examples.last, let child = PersonRef("lcs/c") else { throw Fault.nothing(standard) }
        let reader = EntryReader(agencies: agencies)
        let all =
            try (told.hasFamily ? Self.family.entries : []).enumerated().map { try Self.entry($1, named: "family-\($0 + 1)", reader) }
            + told.entries.enumerated().map { try Self.entry($1, named: $0 < 9 ? "entry-0\($0 + 1)" : "entry-\($0 + 1)", reader) }
        book = Shared.book(all, asOf: told.asOf, knownOn: told.knownOn)
        guard let number = book.person(child) else { throw Fault.nothing(child.text) }
        let pack = Pack([read.standard], calendar: Shared.calendar)
        var found = Findings()
        Judge(pack, book, agencies: agencies).judge(number, into: &found)
        recordChangesOn = found.recordChangesOn.map { Day(ordinal: $0) }
        findings = Explanation(pack, book, agencies: agencies).explain(found)
    }

    private static func entry(_ value: JSONValue, named name: String, _ reader: EntryReader) throws -> Entry {
        let reading = reader.read(value)
        guard let entry = reading.entry, reading.problems.isEmpty, let id = EntryRef(name) else {
            throw Fault.unread(reading.problems.description)
        }
        return reading.isNamed ? entry : entry.identified(as: id)
    }

    /// What keeps a family from being told.
    enum Fault: Error { case nothing(String), unread(String) }

    /// The family and the agencies of the standards' examples.
    static let family: ExampleFamily = {
        do { return try ExampleFamily.read(in: .embedded) } catch { preconditionFailure("the example family does not load: \(error)") }
    }()

    /// The same agencies, with other lines for some of them.
    static func agencies(_ lines: String...) throws -> AgencyList {
        let changed = try AgencyFile.read("agencies:\n" + lines.map { "  - {\($0)}\n" }.joined(), file: "agencies.yaml")
        guard let list = AgencyList(family.agencies.all.map { changed[$0.id] ?? $0 }) else { throw Fault.nothing("agencies") }
        return list
    }

    /// Each finding in a line: verdict, day, deadline, and whom it is about.
    var lines: [String] {
        findings.map { finding in
            [finding.verdict.code, finding.on?.description, finding.due.map { "due \($0)" }, finding.each.map { "for \($0)" }].compactMap {
                $0
            }
            .joined(separator: " ")
        }
    }

    /// The codes of the verdicts.
    var verdicts: [String] { findings.map(\.verdict.code) }

    /// Each correction that was refused: its entry and the reason.
    var refused: [String] {
        book.refusals.map { "\(book.lexicon.entries.text(book.rows.entry[Int($0.row)])): \($0.reason.rawValue)" }.sorted()
    }
}
