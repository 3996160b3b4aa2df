import Casework
import Standards

/// One child's record, ready to be shown: who, family, plans, chronology, what each agency sees alone, and findings.
public struct ReadRecord: Sendable {
    /// The casebook that it was folded from.
    public let book: Casebook
    /// The record.
    public let record: ChildRecord
    /// The child's references, the lowest first.
    public let references: [String]
    /// The entries behind the rows, by id. Bodies are read only here, where they are shown.
    public let entries: [EntryRef: Entry]
    /// What the standards say.
    public let findings: [ExplainedFinding]
    /// What each agency knew of the events of the last year.
    public let seen: [ChildRecord.Seen]
    /// The partnership's agencies.
    public let agencies: AgencyList

    /// Reads the record of a child. `bodies` gives entries by their ids.
    public init(
        of child: Int32, in book: Casebook, _ partnership: Partnership, bodies: ([EntryRef]) async throws -> [EntryRef: Entry]
    ) async throws {
        self.book = book
        agencies = partnership.agencies
        record = ChildRecord(of: child, in: book)
        references = book.references(of: child)
        findings = JudgeChildren(book, partnership).judged([child]).first?.findings ?? []
        seen = record.seen(from: book.asOf.adding(months: -12), through: book.asOf, in: book)
        let ids = record.items.compactMap { EntryRef(book.lexicon.entries.text(book.rows.entry[Int($0.row)])) }
        let people = ([child] + record.network.ties.map(\.person)).flatMap { book.rows(about: $0) }
        let persons = people.filter { book.rows.kindOf($0) == .person }.compactMap {
            EntryRef(book.lexicon.entries.text(book.rows.entry[Int($0)]))
        }
        entries = try await bodies(Array(Set(ids + persons)))
    }

    /// The name of a person as their latest entries give it, else the reference.
    public func name(_ person: Int32) -> String {
        var given: String?
        var family: String?
        for row in book.rows(about: person) where book.rows.kindOf(row) == .person {
            guard let entry = entry(row) else { continue }
            given = entry.text(PersonFact.given) ?? given
            family = entry.text(PersonFact.family) ?? family
        }
        let name = [given, family].compactMap { $0 }.joined(separator: " ")
        return name.isEmpty ? book.reference(person) : name
    }

    /// The entry of a row.
    public func entry(_ row: Int32) -> Entry? { EntryRef(book.lexicon.entries.text(book.rows.entry[Int(row)])).flatMap { entries[$0] } }

    /// An agency's name, else its id.
    public func agency(_ number: Int32) -> String {
        let id = book.lexicon.agencies.text(number)
        return AgencyRef(id).flatMap { agencies[$0]?.name } ?? id
    }

    /// Agencies that send nothing, or not for all days, in words: what nobody has told us is always said.
    public var silences: [String] {
        agencies.all.compactMap { agency in
            if !agency.connected { return "\(agency.name) sends nothing to this record." }
            if let to = agency.to { return "\(agency.name) has sent nothing since \(to.inWords)." }
            if let from = agency.from { return "\(agency.name) sends only what happened from \(from.inWords) on." }
            return nil
        }
    }
}
