import Casework
import Testing

/// The agencies of the partnership in these tests.
enum Partnership {
    static let agencies: AgencyList = {
        let kinds: [(String, AgencyKind)] = [
            ("council", .socialCare), ("police", .police), ("gp", .gp), ("school", .education), ("hospital", .acuteHospital),
            ("housing", .housing),
        ]
        return AgencyList(kinds.compactMap { id, kind in AgencyRef(id).flatMap { Agency(id: $0, name: id, kind: kind) } }) ?? .none
    }()
}

/// What a reader says of one line: the entry, or its problems as `key: found; allowed`.
struct Reading {
    let entry: Entry?
    let isNamed: Bool
    let problems: [EntryProblem]

    init(_ line: String, _ reader: EntryReader = EntryReader(agencies: Partnership.agencies)) throws {
        let reading = reader.read(try JSONParser.parse(line))
        (entry, isNamed, problems) = (reading.entry, reading.isNamed, reading.problems)
    }

    /// The keys that are complained of, in order.
    var keys: [String] { problems.map(\.key) }
}

/// An entry's line with some of its members replaced, added or (nil) left out.
func line(_ changes: KeyValuePairs<String, String?> = [:]) -> String {
    var members = [
        ("kind", #""note""#), ("on", #""2021-03-04""#), ("agency", #""police""#), ("about", #"["lcs/ava"]"#),
    ]
    for (key, value) in changes {
        members.removeAll { $0.0 == key }
        if let value { members.append((key, value)) }
    }
    return "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
}
