import Access
import Casework
import Testing

/// Ten thousand random lives of records: links, splits, imports that say otherwise, corrections, moves. A shield never weakens.
@Suite struct ProtectionLawTests {
    static let people = ["lcs/m", "lcs/c", "lcs/d", "emis/9", "emis/10", "nhs/1", "niche/F7", "lcs/f", "lcs/x"].map(Telling.ref)
    /// The addresses that must never be seen, one for each time that somebody says where the mother lives.
    static func canary(_ number: Int) -> String { "\(100 + number) Zebra Hollow Lane, QX\(number % 9 + 1) 7ZZ" }

    @Test(arguments: 0..<10) func `no link, split, import or correction, in any order, weakens a protection or shows an address`(
        _ part: UInt64
    ) {
        var chance = SeededGenerator(seed: 40_000 + part)
        let readers = [Telling.clearance(secondFactor: false), Telling.clearance(), .common]
        var (weakened, leaked, disordered, protectedOthers): (Int, Int, Int, Int) = (0, 0, 0, 0)
        for turn in 0..<1_000 {
            var entries: [Entry] = []
            var protections = Protections()
            var before: Set<PersonRef> = []
            for step in 0..<10 {
                let entry = step == 2 ? Self.shield : Self.event(step, &chance)
                entries.append(entry)
                protections.take(entry)
                let now = protections.people
                if !now.isSuperset(of: before) { weakened += 1 }
                before = now
            }
            // By other means: everybody whom a chain of links has ever reached from the mother.
            let linked = Self.reached(entries)
            if !linked.isSubset(of: before) { weakened += 1 }
            if linked.count > 1 { protectedOthers += 1 }
            let shuffled = chance.shuffled(entries)
            if Protections(shuffled).people != before { disordered += 1 }
            leaked += Self.leaks(entries, protections, linked, readers[turn % readers.count])
        }
        #expect(weakened == 0)
        #expect(leaked == 0)
        #expect(disordered == 0)
        #expect(protectedOthers > 300)
    }

    /// Addresses of the protected that stand in anything that the reader gets. Where the child is open to the reader, so is the child's own address.
    private static func leaks(_ entries: [Entry], _ protections: Protections, _ linked: Set<PersonRef>, _ reader: Clearance) -> Int {
        func address(_ entry: Entry) -> String? { if case .text(let text) = entry.details["address"] { text } else { nil } }
        let own = Set(entries.filter { !reader.addresses.isDisjoint(with: $0.about) }.compactMap(address))
        let secrets = entries.filter { !linked.isDisjoint(with: $0.about) }.compactMap(address).filter { !own.contains($0) }
        let shown = ReaderView(reader, LabelBook(entries), Redaction(protections, for: reader, .none, .none)).shown(entries)
        let output = shown.map { if case .entry(let entry) = $0 { entry.canonicalText.lowercased() } else { "" } }.joined(separator: "\n")
        // The postcode is another's too where the numbers are nine apart.
        let open = own.flatMap { $0.split(separator: ", ") }
        return secrets.count { secret in
            secret.split(separator: ", ").contains { !open.contains($0) && output.contains($0.lowercased()) }
        }
    }

    static let shield = Telling.entry(
        "shield", .person, on: "2021-02-01", about: ["lcs/m"],
        ["address": .text(canary(0)), "addressProtected": .flag(true), "protectedFrom": .people([Telling.ref("lcs/f")])])

    private static func event(_ step: Int, _ chance: inout SeededGenerator) -> Entry {
        let id = "e\(step)"
        let on = "2021-0\(1 + chance.below(9))-1\(chance.below(9))"
        let pair = chance.sample(2, from: people).map(\.text)
        let one = [pair[0]]
        switch chance.below(9) {
        case 0, 1: return Telling.entry(id, .link, on: on, about: pair)
        case 2: return Telling.entry(id, .unlink, on: on, about: pair)
        case 3:
            return Telling.entry(
                id, .person, on: on, by: "gp", about: one, text: "Now at \(canary(step)).",
                ["address": .text(canary(step)), "addressProtected": .flag(false)])
        case 4:
            return Telling.entry(
                id, .move, on: on, about: pair, text: canary(step).lowercased(),
                ["address": .text(canary(step)), "addressProtected": .flag(false)])
        case 5: return Telling.entry(id, .withdrawal, on: on, about: ["lcs/m"], corrects: "shield", ["reason": .text("in error")])
        case 6:
            return Telling.entry(
                id, .person, on: on, about: ["lcs/m"], corrects: "shield",
                ["address": .text(canary(step)), "addressProtected": .flag(false)])
        case 7:
            return Telling.entry(id, .relationship, on: on, about: pair, ["is": .code("carer"), "livesWith": .flag(chance.below(2) == 0)])
        default: return Telling.entry(id, .note, on: on, about: one, text: "Visited \(canary(chance.below(step + 1)).uppercased())")
        }
    }

    /// Everybody linked with the mother by any chain of links, found by going round until nobody is added.
    private static func reached(_ entries: [Entry]) -> Set<PersonRef> {
        var found: Set = [Telling.ref("lcs/m")]
        var grew = true
        while grew {
            grew = false
            for entry in entries where entry.kind == .link && !found.isDisjoint(with: entry.about) && !found.isSuperset(of: entry.about) {
                found.formUnion(entry.about)
                grew = true
            }
        }
        return found
    }
}
