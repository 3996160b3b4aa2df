import Casework
import Foundation
import Scenarios
import Testing

/// Two hundred families whose addresses are protected, told of in every way, and every command that there is: nobody sees an address who may not.
///
/// The short tier opens the records of some; with `CAIRN_TORTURE` set every record is opened, by everybody.
@Suite(.serialized) struct ProtectedAddressTests {
    private static let isWhole = ProcessInfo.processInfo.environment["CAIRN_TORTURE"] != nil
    private static let families = (0..<200).map { ProtectedFamily($0) }
    private static let opened = isWhole ? families : [families[0]]
    private static let canaries = Canaries(families)

    /// Commands that show nothing of the store that was made here, and why.
    private static let apart: [String: String] = [
        "cairn serve": "the pages are crawled by ProtectedAddressPageTests", "cairn demo": "makes a store of its own",
        "cairn user breached-list": "reads a list of passwords",
    ]

    /// Every command, as it is typed; REF is each opened record.
    private static let lines: [String: [String]] = [
        "cairn init": ["cairn init --store other.db"],
        "cairn import": [
            "cairn import refused.jsonl", "cairn import refused.jsonl --dry-run --format json", "cairn import refused.jsonl --keep-good",
            "cairn import refused.csv", "cairn import refused.csv --format json --dry-run", "cairn import headless.csv",
        ],
        "cairn check": [
            "cairn check --as-of 2021-12-17", "cairn check --as-of 2021-12-17 --all --format json",
            "cairn check --as-of 2021-12-17 --child REF",
            "cairn check families.jsonl --as-of 2021-12-17", "cairn check families.jsonl --as-of 2021-12-17 --format json",
            "cairn check refused.jsonl",
        ],
        "cairn record": [
            "cairn record REF --as-of 2021-12-17", "cairn record REF --as-of 2021-12-17 --format json",
            "cairn record REF --as-of 2021-12-17 --format csv", "cairn record REF --as-of 2021-12-17 --from families.jsonl",
            "cairn record REF --as-of 2021-12-17 --from families.jsonl --format json",
            "cairn record REF --as-of 2021-12-17 --from families.jsonl --format csv", "cairn record REF --from refused.jsonl",
            "cairn record REF --break-glass danger --because 'A child alone in the house tonight'",
        ],
        "cairn audit new": ["cairn audit new another"],
        "cairn audit select": ["cairn audit select --audit december-2021", "cairn audit select --audit december-2021 --format json"],
        "cairn audit returns": ["cairn audit returns --audit december-2021", "cairn audit returns --audit december-2021 --format json"],
        "cairn audit run": ["cairn audit run --audit december-2021", "cairn audit run --audit december-2021 --format json"],
        "cairn audit briefing": ["rm -rf b && cairn audit briefing --audit december-2021 --out b; cat b/*.html b/*.md"],
        "cairn audit actions": ["cairn audit actions --audit december-2021"],
        "cairn audit show": ["cairn audit show december-2021", "cairn audit show december-2021 --format json"],
        "cairn audit compare": ["cairn audit compare --audit december-2021 --with 2022-06-01"],
        "cairn standards list": ["cairn standards list"], "cairn standards show": ["cairn standards show da-dash-updated"],
        "cairn standards test": ["cairn standards test --standard da-dash-updated"], "cairn standards new": ["cairn standards new mine"],
        "cairn instruments list": ["cairn instruments list"], "cairn instruments show": ["cairn instruments show dash"],
        "cairn schema": ["cairn schema"],
        "cairn user add": ["cairn user add new.person"], "cairn user invite": ["cairn user invite tom.sedge"],
        "cairn user enrol": ["cairn user enrol tom.sedge"], "cairn user list": ["cairn user list", "cairn user list --format json"],
        "cairn user history": ["cairn user history tom.sedge"], "cairn user roles": ["cairn user roles tom.sedge"],
        "cairn user amend": ["cairn user amend tom.sedge --title 'Social worker'"], "cairn user disable": ["cairn user disable nobody"],
        "cairn user enable": ["cairn user enable nobody"], "cairn user reset": ["cairn user reset nobody"],
        "cairn user end-sessions": ["cairn user end-sessions nobody"], "cairn user sessions": ["cairn user sessions"],
        "cairn user password": ["cairn user password"], "cairn user recovery-codes": ["cairn user recovery-codes"],
        "cairn sign-in": ["cairn sign-in nobody"], "cairn sign-out": [],
        "cairn synth": ["cairn synth --children 3 --seed 7 --out synth"], "cairn backup": ["rm -rf kept && cairn backup kept"],
        "cairn restore": ["cairn restore kept restored.db"], "cairn verify": ["cairn verify", "cairn verify --format json"],
        "cairn export": [
            "rm -f l.ndjson && cairn export --ledger --redact --out l.ndjson; cat l.ndjson",
            "cairn export --ledger --log access-2021 --redact",
        ],
        "cairn key": ["cairn key"],
        "cairn access show": ["cairn access show REF", "cairn access show REF --for-family --format json"],
        "cairn access why": ["cairn access why REF"],
        "cairn access list": ["cairn access list --all", "cairn access list --all --format json"],
        "cairn access relate": ["cairn access relate leo.abara REF --as team-around-the-child --because 'He lives at ADDRESS'"],
        "cairn access exclude": ["cairn access exclude leo.abara REF --because 'He lives near ADDRESS'"],
        "cairn access name": ["cairn access name leo.abara REF --entry none --because x"],
        "cairn access seat": ["cairn access seat owen.hale december-2021 --child REF --until 2027-01-31"],
        "cairn access lift": ["cairn access lift REF --because 'Known: ADDRESS'"],
        "cairn access end": ["cairn access end 2026-999999 --because x"],
        "cairn access broken": ["cairn access broken", "cairn access broken --format json"],
        "cairn access review": ["cairn access review 2026-999999 justified --because x"],
    ]

    @Test func `the crawl knows every command`() throws {
        let all = try Examples.all().filter {
            ($0.subcommands ?? []).filter { $0.commandName != "help" }.isEmpty && $0.name != "cairn help"
        }
        #expect(Set(all.map(\.name)) == Set(Self.lines.keys).union(Self.apart.keys))
        #expect(Set(Self.lines.keys).isDisjoint(with: Self.apart.keys))
    }

    /// The files of the families, and files that are refused, in a folder.
    private static func write(in folder: URL, by agency: AgencyRef? = nil) throws {
        func write(_ lines: [String], _ name: String) throws {
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: folder.appendingPathComponent(name))
        }
        try write(families.flatMap { $0.entries(by: agency) }.map(\.text), "families.jsonl")
        try write(families.flatMap(\.refused), "refused.jsonl")
        let columns = [
            "on", "about", "agency", "kind", "details", "author", "text", "id", "refs", "corrects", "significance", "labels", "recorded",
        ]
        let rows = families.flatMap { family in
            // A good row, in which each cell in turn is the address: as rows are that have slipped by a column.
            columns.indices.map { place in
                var cells = ["2021-03-01", family.child.text, "northbridge-council", "note", "", "", "", "", "", "", "", "", ""]
                cells[place] = "\"\(family.address), \(family.postcode("QX"))\""
                return cells.joined(separator: ",")
            }
        }
        try write([columns.joined(separator: ",")] + rows, "refused.csv")
        try write(families.map { "\($0.address),\($0.postcode("QX")),\($0.child)" }, "headless.csv")
        var agencies = try String(contentsOf: folder.appendingPathComponent("agencies.yaml"), encoding: .utf8)
        if !agencies.contains("marlow-primary") {
            agencies = agencies.replacingOccurrences(of: "agencies:\n", with: "agencies:\n" + ProtectedFamily.agencies)
            try Data(agencies.utf8).write(to: folder.appendingPathComponent("agencies.yaml"))
        }
    }

    /// Runs every command, and says in which an address stands that this reader may not see; `may` says whose they may in which line.
    private static func crawl(
        _ run: (String) throws -> Command.Outcome, only: Set<String>? = nil, first: Int = .max, may: (String) -> Set<Int> = { _ in [] }
    ) throws -> [String] {
        var leaks: [String] = []
        for (command, lines) in lines.sorted(by: { $0.key < $1.key }) where only?.contains(command) ?? true {
            for line in lines.prefix(first) {
                for family in line.contains("REF") ? opened : [families[0]] {
                    for reference in line.contains("REF") ? [family.child, family.neighbour] : [family.child] {
                        let asked = line.replacingOccurrences(of: "REF", with: reference.text)
                        let outcome = try run(
                            asked.replacingOccurrences(of: "ADDRESS", with: "\(family.address), \(family.postcode("QX"))"))
                        for (stream, said) in [("out", outcome.out), ("err", outcome.err)] {
                            let found = canaries.found(in: said).subtracting(may(asked))
                            if !found.isEmpty { leaks.append("\(asked) (\(stream)): \(found.sorted().prefix(3)) \(excerpt(said))") }
                            // Where the child goes to school or to a doctor tells as much, wherever a child is named to who may not know.
                            let place = (command == "cairn record" || command == "cairn check" || command == "cairn access show") && may(asked).isEmpty
                            let plain = ProtectedFamily.plain(said)
                            if place, !asked.contains("refused"), let name = ProtectedFamily.places.first(where: plain.contains) {
                                leaks.append("\(asked) (\(stream)): \(name)")
                            }
                        }
                    }
                }
            }
        }
        return leaks
    }

    private static func excerpt(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first { !canaries.found(in: String($0)).isEmpty }
        return line.map { String($0.prefix(300)) } ?? "across lines"
    }

    @Test func `before there are accounts nothing shows the owner of the file a protected address`() throws {
        let demo = try DemoFolder()
        try Self.write(in: demo.url)
        let taken = try demo.run("cairn import families.jsonl")
        #expect(taken.status == 0, "\(taken.out.prefix(2_000))\(taken.err)")
        #expect(Self.canaries.found(in: taken.out + taken.err).isEmpty)
        let leaks = try Self.crawl { try demo.run($0) }
        #expect(leaks == [], "\(leaks.count) leaks")
        // The addresses are there: whoever may export the ledger whole has them all.
        #expect(try Self.canaries.found(in: demo.run("cairn export --ledger").out).count == Self.families.count)
        try demo.close()
    }

    @Test func `in every role nobody sees an address but who works with that family in person`() throws {
        let people = try PeopleFolder()
        try Self.write(in: people.url, by: AgencyRef("northbridge-council"))
        let taken = try people.run("cairn import families.jsonl", as: "dev.marsh")
        #expect(taken.status == 0, "\(taken.out.prefix(2_000))\(taken.err)")
        let visited = Self.families[0]
        let related = try people.run(
            "cairn access relate hannah.orme \(visited.child) --as health-visitor-list --because 'She visits at \(visited.address)'",
            as: "joan.mercer")
        #expect(related.status == 0, "\(related.err)")
        let ofStore: Set<String> = [
            "cairn import", "cairn check", "cairn record", "cairn audit select", "cairn audit returns", "cairn audit run",
            "cairn audit briefing",
            "cairn audit actions", "cairn user history", "cairn export", "cairn verify", "cairn access show", "cairn access why",
            "cairn access list",
            "cairn access relate", "cairn access exclude", "cairn access lift", "cairn access seat", "cairn access broken",
        ]
        let names = Self.isWhole ? people.names.sorted() : ["hannah.orme", "nell.frost"]
        for name in names {
            let leaks = try Self.crawl({ try people.run($0, as: name) }, only: Self.isWhole ? nil : ofStore, first: Self.isWhole ? .max : 1)
            { line in
                // On the screen, of the family that she visits; never in a file.
                let isOwn =
                    name == "hannah.orme" && line.hasPrefix("cairn record \(visited.child.text) ") && !line.contains("csv")
                    && !line.contains("--from")
                return isOwn ? [0] : []
            }
            #expect(leaks == [], "\(name): \(leaks.count) leaks")
        }
        let own = try people.run("cairn record \(visited.child) --as-of 2021-12-17", as: "hannah.orme").out
        #expect(Self.canaries.found(in: own) == [0])
        try people.close()
    }
}
