import Access
import Casework
import Content
import Foundation
import Ledger
import Practice
import Testing

/// Links, splits, homes, imports and corrections in any order, through the door as every reader goes: nobody who could not see a protected address
/// sees it afterwards. With `CAIRN_TORTURE` set there are 10,000 of them.
@Suite struct ShieldedLivesTests {
    private static let lives = ProcessInfo.processInfo.environment["CAIRN_TORTURE"] == nil ? 5 : 56
    private static let steps = 18
    private static let people = ["lcs/m", "lcs/c", "lcs/x", "lcs/y", "emis/9", "emis/10", "niche/F7", "lcs/f"]

    @Test(arguments: 0..<10) func `no link, split, import or correction shows an address to somebody who could not see it`(_ part: UInt64)
        async throws
    {
        var chance = SeededGenerator(seed: 70_000 + part)
        var (weakened, allowed, joined): ([String], Int, Int) = ([], 0, 0)
        for number in 0..<Self.lives {
            var life = try await ShieldedLife()
            for step in 0..<Self.steps {
                let before = life
                try await life.live(step, &chance)
                for (reader, seen) in life.seen {
                    // What is told of the very person with whom somebody works is theirs to see.
                    let hidden = before.secrets.subtracting(before.seen[reader] ?? []).subtracting(life.own(reader))
                    for secret in seen.intersection(hidden) {
                        weakened.append("life \(number), step \(step): \(reader) sees \(secret) after \(life.said.last ?? "")")
                    }
                }
                // An agency's relationship shows no address to its staff.
                let leaked = life.seen["colleague"]?.intersection(life.secrets) ?? []
                if !leaked.isEmpty { weakened.append("life \(number), step \(step): a colleague sees \(leaked)") }
                if life.seen["worker of m"]?.isDisjoint(with: life.secrets) == false { allowed += 1 }
            }
            if life.isJoined { joined += 1 }
        }
        #expect(weakened == [])
        // The worker who visits does see one, and families are mistaken for each other: else this would show nothing.
        #expect(allowed > Self.lives)
        #expect(joined > 0)
    }

    /// A store in memory, its readers, and what each has on the screen.
    struct ShieldedLife {
        private let log = InMemoryEntryLog()
        private let partnership: Partnership
        private let readers: [(name: String, ask: AskLeave, records: [PersonRef])]
        private var entries: [Entry] = []
        /// The addresses told of each reference.
        private var told: [String: Set<String>] = [:]
        /// The addresses that each reader can see anywhere.
        private(set) var seen: [String: Set<String>] = [:]
        /// The addresses of everybody whom a chain of links or homes has ever reached from the mother.
        private(set) var secrets: Set<String> = []
        private(set) var said: [String] = []

        private static let now = SampleStore.moment
        private static let council = "northbridge-council"

        init() async throws {
            partnership = try ShieldedLife.partnership.get()
            let policy = try AccessFile.policy(in: partnership.library)
            let door = Door(log, partnership.agencies, policy.reveals)
            func ask(_ asker: Asker) -> AskLeave { AskLeave(door, policy, for: asker) }
            func ref(_ text: String) throws -> PersonRef { try #require(PersonRef(text)) }
            readers = [
                ("worker of x", ask(try GivenAccessTests.council("wendy")), [try ref("lcs/x"), try ref("lcs/m")]),
                ("worker of m", ask(try GivenAccessTests.council("will")), [try ref("lcs/c"), try ref("lcs/m")]),
                ("colleague", ask(try GivenAccessTests.council("colm")), [try ref("lcs/m"), try ref("lcs/x")]),
            ]
            try await tell("0-m", .person, ["lcs/m"], ["address": .text(Self.canary(90))])
            try await tell("0-c", .person, ["lcs/c"], ["role": .code("child"), "born": .day(#require(Day("2018-01-01")))])
            try await tell("0-x", .person, ["lcs/x"], ["role": .code("child"), "address": .text(Self.canary(91))])
            try await tell("0-n", .visit, ["lcs/c", "lcs/x", "lcs/m"], ["type": .code("home")])
            try await tell("0-h", .relationship, ["lcs/m", "lcs/c"], ["is": .code("mother"), "livesWith": .flag(true)])
            let lead = ask(try GivenAccessTests.council("lead", [.safeguardingLead]))
            for (worker, child) in [("wendy", "lcs/x"), ("will", "lcs/m")] {
                let (worker, child) = (try #require(ActorRef(worker)), try ref(child))
                _ = try await lead.give(.addToTeam, .person(child), why: "Allocated.", at: Self.now) { permit in
                    .relates(
                        try #require(
                            LegitimateRelationship(
                                kind: .allocatedWorker, party: .actor(worker), subject: .person(child), from: permit.at, until: nil,
                                proof: "")))
                }
            }
            try await look()
        }

        private static let partnership = Result {
            try Partnership(agencies: (text: #require(ContentLibrary.embedded.text(at: "sample/agencies.yaml")), file: "agencies.yaml"))
        }

        /// An address that is nobody else's, in each life once.
        private static func canary(_ number: Int) -> String {
            "\(number) Quill\(String(repeating: "a", count: number % 20 + 1))feather Row, QX\(number) 7ZZ"
        }
        private static func needle(_ canary: String) -> String { "qx\(canary.prefix { $0 != " " }) 7zz" }

        /// The addresses told of the very reference by which a reader is related.
        func own(_ reader: String) -> Set<String> { told["lcs/" + reader.suffix(1)] ?? [] }

        /// Whether the family of the mother and the other family were ever said to be one.
        var isJoined: Bool { reached.contains("lcs/m") && reached.contains("lcs/x") }

        mutating func live(_ step: Int, _ chance: inout SeededGenerator) async throws {
            let pair = chance.sample(2, from: ShieldedLivesTests.people)
            let one = [pair[0]]
            let id = "\(step + 1)"
            let address = FieldValue.text(Self.canary(step + 1))
            switch step == 2 ? 99 : chance.below(10) {
            case 99:
                try await tell(
                    "shield", .person, ["lcs/m"],
                    [
                        "address": .text(Self.canary(92)), "addressProtected": .flag(true),
                        "protectedFrom": .people([#require(PersonRef("lcs/f"))]),
                    ])
            case 0, 1, 2: try await tell(id, .link, pair)
            case 3: try await tell(id, .unlink, pair)
            case 4: try await tell(id, .person, one, ["address": address, "addressProtected": .flag(chance.below(3) == 0)])
            case 5: try await tell(id, .move, pair, ["address": address])
            case 6: try await tell(id, .relationship, pair, ["is": .code("carer"), "livesWith": .flag(chance.below(3) > 0)])
            case 7:
                let target = entries[chance.below(entries.count)]
                try await tell(id, .withdrawal, target.about.map(\.text), ["reason": .text("told in error")], corrects: target.id.text)
            case 8:
                try await tell(
                    id, .person, ["lcs/m"], ["address": address, "addressProtected": .flag(false)],
                    corrects: entries.contains { $0.id.text == "council:shield" } ? "shield" : nil)
            default:
                let any = Self.canary([90, 91, 92, step][chance.below(4)])
                try await tell(id, .note, one, [:], text: "Seen at \(any.uppercased()), then at \(any.prefix { $0 != "," }).")
            }
            try await look()
        }

        private mutating func tell(
            _ id: String, _ kind: Kind, _ about: [String], _ details: [String: FieldValue] = [:], text: String? = nil,
            corrects: String? = nil
        ) async throws {
            let entry = Entry(
                id: try #require(EntryRef("council:\(id)")), kind: kind, on: try #require(UncertainDay("2021-12-01")),
                agency: try #require(AgencyRef(Self.council)), about: about.compactMap { PersonRef($0) }, text: text,
                corrects: try corrects.map { try #require(EntryRef($0.hasPrefix("council:") ? $0 : "council:\($0)")) }, details: details)
            entries.append(entry)
            if case .text(let address)? = details["address"] { for person in about { told[person, default: []].insert(address) } }
            said.append("\(kind.code) \(id) of \(about.joined(separator: " and "))")
            _ = try await log.append([Arrival(entry)], receivedAt: Self.now.milliseconds)
            let isShielded = entries.contains { $0.id.text == "council:shield" }
            secrets = isShielded ? reached.reduce(into: []) { $0.formUnion(told[$1] ?? []) } : []
        }

        /// Everybody linked with the mother, or said to live with somebody linked with her, by going round until nobody is added.
        private var reached: Set<String> {
            var linked: Set = ["lcs/m"]
            var size = 0
            while size < linked.count {
                size = linked.count
                for entry in entries where entry.kind == .link {
                    let people = entry.about.map(\.text)
                    if !linked.isDisjoint(with: people) { linked.formUnion(people) }
                }
            }
            return linked
        }

        /// Opens every record that each reader may open, and reads all that is there.
        private mutating func look() async throws {
            for reader in readers {
                var text = ""
                for person in reader.records {
                    do {
                        let grant = try await reader.ask(.readChronology, .person(person), at: Self.now)
                        guard let opened = try await grant.record(folding: { partnership.casebook($0, $1, asOf: Self.now.day) }) else {
                            continue
                        }
                        let shown = opened.shown(entries.map(\.id))
                        text += shown.values.map { if case .entry(let entry) = $0 { entry.canonicalText } else { "" } }.joined()
                            .lowercased()
                    } catch is Refusal {}
                }
                seen[reader.name] = Set(
                    told.values.joined().filter { address in
                        text.contains(Self.needle(address)) || text.contains(address.lowercased().prefix { $0 != "," })
                    })
            }
        }
    }
}
