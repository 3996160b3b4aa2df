import Access
import Casework
import Instruments
import Ledger
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
    /// What the standards say; nothing where they were not judged.
    public private(set) var findings: [ExplainedFinding]
    /// Agencies that entries name and no list knows; nil where all are known.
    public let unknownAgencies: UnknownAgencies?
    /// Whether the standards were judged: without any list of agencies every finding would be wrong.
    public let isJudged: Bool
    /// Whom to ask about what is withheld from this reader; empty where nothing is.
    public private(set) var ask: [AgencyRef] = []
    /// What is taken out of whatever is said of somebody whose address the reader may not learn; nil where nobody's in this record is closed.
    var redaction: Redaction?
    /// What each agency knew of the events of the last year.
    public let seen: [ChildRecord.Seen]
    /// The same events one by one, with the agencies that knew of each.
    public let known: [ChildRecord.KnownEvent]
    /// The partnership's agencies.
    public let agencies: AgencyList
    /// The risk tools.
    public let instruments: InstrumentList

    /// Reads the record of a child. `bodies` gives entries by their ids.
    public init(
        of child: Int32, in book: Casebook, _ partnership: Partnership, bodies: ([EntryRef]) async throws -> [EntryRef: Entry]
    ) async throws {
        self.book = book
        (agencies, instruments) = (partnership.agencies, partnership.instruments)
        record = ChildRecord(of: child, in: book)
        references = book.references(of: child)
        unknownAgencies = UnknownAgencies(in: book.lexicon, partnership)
        isJudged = partnership.hasAgencies || unknownAgencies == nil
        findings = isJudged ? JudgeChildren(book, partnership).judged([child]).first?.findings ?? [] : []
        seen = record.seen(from: book.asOf.adding(months: -12), through: book.asOf, in: book)
        known = record.known(from: book.asOf.adding(months: -12), through: book.asOf, in: book)
        func named(_ row: Int32) -> EntryRef? { EntryRef(book.lexicon.entries.text(book.rows.entry[Int(row)])) }
        let shown = try await bodies(Array(Set(record.items.compactMap { named($0.row) })))
        // Whoever an entry names is called by name, also those who are no family.
        let met = shown.values.flatMap { $0.about + $0.detailsPeople }.compactMap(book.person)
        let people = Set([child] + record.network.ties.map(\.person) + met)
        let persons = people.flatMap { book.rows(about: $0) }.filter { book.rows.kindOf($0) == .person }.compactMap(named)
        entries = shown.merging(try await bodies(Array(Set(persons).subtracting(shown.keys)))) { $1 }
    }

    /// Reads a record that a grant has opened, as its reader may have it: findings that rest on what is withheld are withheld too.
    public init(_ opened: OpenRecord, _ partnership: Partnership) async throws {
        var ask: Set<AgencyRef> = []
        var told = try await ReadRecord(of: opened.person, in: opened.book, partnership) { ids in
            opened.shown(ids).compactMapValues { shown in
                switch shown {
                case .entry(let entry): return entry
                case .withheld(let agencies):
                    ask.formUnion(agencies)
                    return nil
                }
            }
        }
        told.findings = told.findings.filter { finding in
            switch opened.view.clearance.sight(of: finding.labelled(by: opened.view.book).labels) {
            case .whole: return true
            case .withheld(let agencies):
                ask.formUnion(agencies.map(opened.view.redaction.agency))
                return false
            case .nothing: return false
            }
        }
        told.ask = ask.sorted()
        told.shield(by: opened.view.redaction)
        self = told
    }

    /// Reads the record of a child from files that somebody has, without the addresses that they protect.
    public init(of child: Int32, in book: Casebook, _ partnership: Partnership, _ files: EntryFiles) async throws {
        let redaction = files.redaction(partnership)
        self = try await ReadRecord(of: child, in: book, partnership) { files.entries(named: $0, redaction) }
        shield(by: redaction)
    }

    /// Takes out of findings and names of agencies what would tell an address that is closed to the reader.
    mutating func shield(by redaction: Redaction) {
        let people = [record.child] + record.network.ties.map(\.person)
        guard redaction.closes(people.flatMap { book.references(of: $0) }.compactMap { PersonRef($0) }) else { return }
        self.redaction = redaction
        findings = findings.map { $0.shown(redaction) }
    }

    /// The name of a person as their latest entries give it, else the reference.
    public func name(_ person: Int32) -> String { knownName(person) ?? book.reference(person) }

    /// The name behind a reference; nil where nobody has said it.
    public func name(_ reference: PersonRef) -> String? { book.person(reference).flatMap(knownName) }

    private func knownName(_ person: Int32) -> String? {
        var given: String?
        var family: String?
        for row in book.rows(about: person) where book.rows.kindOf(row) == .person {
            guard let entry = entry(row) else { continue }
            given = entry.text(PersonFact.given) ?? given
            family = entry.text(PersonFact.family) ?? family
        }
        let name = [given, family].compactMap { $0 }.joined(separator: " ")
        return name.isEmpty ? nil : name
    }

    /// The entry of a row.
    public func entry(_ row: Int32) -> Entry? { EntryRef(book.lexicon.entries.text(book.rows.entry[Int(row)])).flatMap { entries[$0] } }

    /// An agency's name, else its id.
    public func agency(_ number: Int32) -> String {
        let id = agencyID(number)
        return AgencyRef(id).map(agencies.spoken) ?? id
    }

    /// An agency's id, without its name where that would tell an address.
    func agencyID(_ number: Int32) -> String {
        let id = book.lexicon.agencies.text(number)
        guard let redaction, let agency = AgencyRef(id) else { return id }
        return redaction.agency(agency).text
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

extension Entry {
    /// The people whom its details name.
    public var detailsPeople: [PersonRef] {
        details.values.flatMap { value -> [PersonRef] in
            switch value {
            case .person(let person): [person]
            case .people(let people): people
            default: []
            }
        }
    }
}
