import Casework
import Testing

/// One authority is one authority, however each agency writes it; what was written stays in the entry.
@Suite struct AuthoritiesTests {
    private let known = Authorities([
        (code: "E06000026", spellings: ["Plymouth"]), (code: "E06000059", spellings: ["Dorset", "E10000009"]),
    ])

    private func words(_ lines: [String], _ authorities: Authorities) throws -> [[String]] {
        var (rows, lexicon) = (Rows(), Lexicon())
        for text in lines { rows.append(try #require(Reading(text).entry), &lexicon) }
        rows.unify(authorities, &lexicon)
        return (0..<Int32(rows.count)).map { row in
            let fields: [Field] =
                switch rows.kindOf(row) {
                case .person: [PersonFact.authority]
                case .move: [Move.authority]
                case .transfer: [Transfer.from, Transfer.to]
                default: []
                }
            return fields.flatMap { rows.values(row, $0).map(lexicon.words.text) }
        }
    }

    private func person(_ authority: String) -> String { line(["kind": #""person""#, "details": #"{"authority":"\#(authority)"}"#]) }

    @Test func `a name, its code and the code of before are one`() throws {
        let move = line(["kind": #""move""#, "details": #"{"authority":"PLYMOUTH"}"#])
        let transfer = line([
            "kind": #""transfer""#, "details": #"{"direction":"out","from":"plymouth","to":"E10000009","stage":"notified"}"#,
        ])
        #expect(
            try words([person("Plymouth"), person("E06000026"), move, transfer, person(" dorset")], known) == [
                ["E06000026"], ["E06000026"], ["E06000026"], ["E06000026", "E06000059"], ["E06000059"],
            ])
    }

    @Test func `of an authority that no list knows, capitals and spaces make no difference`() throws {
        #expect(
            try words([person("Northbridge"), person("NORTHBRIDGE"), person("North  Bridge"), person("north bridge")], known) == [
                ["Northbridge"], ["Northbridge"], ["North  Bridge"], ["North  Bridge"],
            ])
    }

    @Test func `other words that look like an authority stay as they are`() throws {
        var (rows, lexicon) = (Rows(), Lexicon())
        let plan = line(["kind": #""plan""#, "details": #"{"type":"safety","stage":"started","contains":["plymouth"]}"#])
        rows.append(try #require(Reading(plan).entry), &lexicon)
        rows.unify(known, &lexicon)
        #expect(rows.values(0, Plan.contains).map(lexicon.words.text) == ["plymouth"])
    }

    @Test func `the entry keeps what was written`() throws {
        let entry = try #require(Reading(person("plymouth")).entry)
        var (rows, lexicon) = (Rows(), Lexicon())
        rows.append(entry, &lexicon)
        rows.unify(known, &lexicon)
        #expect(entry.code(PersonFact.authority) == "plymouth")
        #expect(
            known.code(of: "E10000009") == "E06000059" && known.code(of: "Devon") == nil && Authorities.none.code(of: "Plymouth") == nil)
    }
}
