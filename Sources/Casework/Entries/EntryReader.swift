/// Reads an entry from a JSON object, strictly: every problem is found, none is guessed away.
public struct EntryReader: Sendable {
    /// The agencies that may record; nil accepts any well-formed id.
    public let agencies: AgencyList?
    /// Codes that a partnership adds: `kind.field` to codes.
    public let addedCodes: [String: Set<String>]

    /// The id that an entry carries until one is derived for it.
    public static let unnamed = EntryRef.none

    /// A reader for a partnership's agencies and its own codes.
    public init(agencies: AgencyList? = nil, addedCodes: [String: Set<String>] = [:]) {
        self.agencies = agencies
        self.addedCodes = addedCodes
    }

    static let allowedID = "1 to 64 of A-Z a-z 0-9 . _ : -, a letter or digit among them"

    /// How many things a list of an entry may name: as many as the compact row counts.
    static let longestList = 65_535

    static let keys = [
        "id", "kind", "on", "recorded", "agency", "author", "about", "text", "refs", "corrects", "significance", "labels", "details",
    ]

    /// Reads one object.
    public func read(_ value: JSONValue) -> EntryReading {
        var reading = EnvelopeReading(reader: self)
        let entry = reading.entry(value)
        let refused = reading.problems.contains { $0.weight == .error }
        return EntryReading(entry: refused ? nil : entry, isNamed: value["id"] != nil, problems: reading.problems)
    }
}

/// The work of reading one envelope: collects problems as it goes.
struct EnvelopeReading {
    let reader: EntryReader
    var problems: [EntryProblem] = []

    init(reader: EntryReader) { self.reader = reader }

    /// Notes a problem. What is allowed is put into words here and not before: nearly every value that is asked about is a sound one.
    mutating func report(_ key: String, _ value: JSONValue?, allowed: @autoclosure () -> String, mend: String? = nil) {
        problems.append(EntryProblem(key, found: value?.excerpt ?? "nothing", allowed: allowed(), mend: mend))
    }

    mutating func entry(_ value: JSONValue) -> Entry? {
        guard case .object(let members) = value else {
            report("entry", value, allowed: "one JSON object a line")
            return nil
        }
        for member in members where !EntryReader.keys.contains(member.key) {
            problems.append(
                EntryProblem(
                    member.key, found: "the key “\(member.key.prefix(40))”", allowed: "the keys " + EntryReader.keys.joined(separator: ", ")
                ))
        }
        let id = value["id"].flatMap { reference("id", $0, EntryRef.init, EntryReader.allowedID) } ?? EntryReader.unnamed
        let kind = self.kind(value["kind"])
        let on = day("on", value["on"], needed: true)
        let recorded = day("recorded", value["recorded"], needed: false)
        if let recorded, recorded.isUncertain { report("recorded", value["recorded"], allowed: "a day or a day and time, certain") }
        if let on, let recorded, on.earliest > recorded.latest {
            problems.append(
                EntryProblem(
                    "on", found: "\(on.text), after it was recorded on \(recorded.text)", allowed: "a day no later than `recorded`",
                    mend: "An entry tells what has happened; check both days."))
        }
        let agency = self.agency("agency", value["agency"], needed: true)
        let (about, matter) = subject(value["about"], of: kind)
        let author = text("author", value["author"], limit: 256)
        let narrative = text("text", value["text"], limit: 65_536)
        let refs = list("refs", value["refs"], EntryRef.init, "entry ids: \(EntryReader.allowedID)")
        let corrects = value["corrects"].flatMap { reference("corrects", $0, EntryRef.init, "an entry id") }
        if let corrects, corrects == id { report("corrects", value["corrects"], allowed: "the id of another entry") }
        if kind == .withdrawal, value["corrects"] == nil { report("corrects", nil, allowed: "the id of the entry that is withdrawn") }
        let isKey = significance(value["significance"])
        let labels = self.labels(value["labels"])
        let details = kind.map { self.details(value["details"], of: $0) } ?? [:]
        guard let kind, let on, let agency else { return nil }
        return Entry(
            id: id, kind: kind, on: on, recorded: recorded, agency: agency, author: author, about: about, matter: matter, text: narrative,
            refs: refs,
            corrects: corrects, isKey: isKey, labels: labels, details: details)
    }

    private mutating func kind(_ value: JSONValue?) -> Kind? {
        if case .string(let code) = value, let kind = Kind(code: code) { return kind }
        report("kind", value, allowed: Kind.allCases.map(\.code).joined(separator: ", "))
        return nil
    }

    private mutating func day(_ key: String, _ value: JSONValue?, needed: Bool) -> UncertainDay? {
        guard let value else {
            if needed { report(key, nil, allowed: "a date such as 2021-03-04 or 2021-03") }
            return nil
        }
        if case .string(let text) = value, let day = UncertainDay(text) { return day }
        report(key, value, allowed: "2021-03-04, 2021-03-04T21:10, 2021-03, 2021, 2021-03-04?, 2021-03-04~ or 2021-03-01/2021-03-09")
        return nil
    }

    mutating func checkCount(of about: [PersonRef], for kind: Kind, _ value: JSONValue?) {
        guard !about.isEmpty else { return }
        switch kind.declaration.about {
        case .exactly(let count) where about.count != count:
            report("about", value, allowed: "exactly \(count) person reference\(count == 1 ? "" : "s") for a \(kind.code)")
        case .twoOrMore where about.count < 2: report("about", value, allowed: "two or more person references for a \(kind.code)")
        case .oneOrMore, .exactly, .twoOrMore, .asWithdrawn, .audit, .auditAndChild, .resource: break
        }
        if about.count > 1, Set(about).count < about.count { report("about", value, allowed: "each person once") }
    }

    private mutating func significance(_ value: JSONValue?) -> Bool? {
        switch value {
        case nil: return nil
        case .string("key"): return true
        case .string("routine"): return false
        default:
            report("significance", value, allowed: "key, routine")
            return nil
        }
    }

    private mutating func labels(_ value: JSONValue?) -> [Entry.Label] {
        list("labels", value, { Entry.Label(rawValue: $0) }, Entry.Label.allCases.map(\.rawValue).joined(separator: ", "))
    }
}
