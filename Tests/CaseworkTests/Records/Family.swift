import Casework
import Testing

/// A family as agencies tell of it, entry by entry. Everything passes the reader, so only what can be told is told.
struct Family {
    private(set) var lines: [String] = []

    /// One entry. People without a source are the council's.
    @discardableResult
    mutating func tell(
        _ id: String, _ kind: String, _ on: String, by agency: String = "council", _ about: [String], _ details: String = "{}",
        recorded: String? = nil, corrects: String? = nil, refs: [String] = []
    ) -> String {
        var line = #"{"id":"\#(id)","kind":"\#(kind)","on":"\#(on)","agency":"\#(agency)","about":["#
        line += about.map { "\"\(Family.reference($0))\"" }.joined(separator: ",") + "],\"details\":\(details)"
        if let recorded { line += #","recorded":"\#(recorded)""# }
        if let corrects { line += #","corrects":"\#(corrects)""# }
        if !refs.isEmpty { line += ",\"refs\":[" + refs.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
        lines.append(line + "}")
        return id
    }

    /// A child with a date of birth.
    mutating func child(_ name: String, born: String) {
        tell("person-\(name)", "person", "2020-01-01", [name], #"{"given":"\#(name)","born":"\#(born)"}"#)
    }

    /// A is the … of B, told by the council in January 2020.
    mutating func relate(_ a: String, _ role: String, _ b: String, _ more: String = "") {
        tell("\(a)-\(role)-\(b)", "relationship", "2020-01-02", [a, b], #"{"is":"\#(role)"\#(more)}"#)
    }

    /// Entries in the order told.
    func entries() throws -> [Entry] {
        try lines.map { line in
            let reading = try Reading(line)
            return try #require(reading.entry, "\(line): \(reading.problems)")
        }
    }

    /// What was known: `asOf` is the last day that counts, `knownOn` the last day on which something may have been recorded.
    func book(_ asOf: String = "2021-12-01", knownOn: String? = nil) throws -> Casebook {
        try Family.book(entries(), asOf, knownOn: knownOn)
    }

    static func book(_ entries: [Entry], _ asOf: String = "2021-12-01", knownOn: String? = nil) throws -> Casebook {
        var (rows, lexicon) = (Rows(), Lexicon())
        for entry in entries { rows.append(entry, &lexicon) }
        return Casebook(rows, lexicon, asOf: try on(asOf), knownOn: try knownOn.map(on))
    }

    /// The ids of a child's record, in order.
    func record(of child: String, _ asOf: String = "2021-12-01", knownOn: String? = nil) throws -> [String] {
        let book = try book(asOf, knownOn: knownOn)
        return try book.record(child).items.map { book.id($0.row) }
    }

    /// Who belongs to a child on a day, each with the path.
    func network(of child: String, on day: String, _ asOf: String = "2021-12-01") throws -> [String: String] {
        let book = try book(asOf)
        let people = try book.record(child).network.people(on: on(day))
        return Dictionary(uniqueKeysWithValues: people.map { (Family.name(book.reference($0.person)), $0.path.inWords) })
    }

    static func reference(_ name: String) -> String { name.contains("/") ? name : "lcs/" + name }
    static func name(_ reference: String) -> String { reference.hasPrefix("lcs/") ? String(reference.dropFirst(4)) : reference }
}

extension Casebook {
    /// The record of somebody, by name.
    func record(_ name: String) throws -> ChildRecord {
        let ref = try #require(PersonRef(Family.reference(name)))
        let known = try #require(person(ref), "\(name) is known")
        return ChildRecord(of: known, in: self)
    }

    /// The id of a row's entry.
    func id(_ row: Int32) -> String { lexicon.entries.text(rows.entry[Int(row)]) }

    /// The refused corrections, as sentences in text order.
    var refused: [String] { refusals.map { "\(id($0.row)): \($0.reason.rawValue)" }.sorted() }
}
