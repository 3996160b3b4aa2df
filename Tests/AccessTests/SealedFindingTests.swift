import Access
import Casework
import Content
import Instruments
import Testing

@testable import Standards

/// What was found, and what was not found, because of an entry that a reader may not know of.
@Suite struct SealedFindingTests {
    private let agencies = AgencyList([
        Agency(id: Telling.agency("police"), name: "Police", kind: .police)!,
        Agency(id: Telling.agency("health-visiting"), name: "Health visiting", kind: .communityHealth)!,
        Agency(id: Telling.agency("council"), name: "Council", kind: .socialCare)!,
    ])!

    /// A mother's incident, and the DASH that answers it.
    private func family(_ labels: [Entry.Label]) -> [Entry] {
        [
            Telling.entry("born", .person, on: "2020-01-01", about: ["lcs/c"], ["born": .day(Day("2020-01-01")!), "role": .code("child")]),
            Telling.entry("mother", .relationship, on: "2020-01-01", about: ["lcs/m", "lcs/c"], ["is": .code("mother")]),
            Telling.entry(
                "incident", .incident, on: "2022-03-01", by: "health-visiting", about: ["lcs/m", "lcs/f"],
                ["type": .code("domestic-abuse"), "victim": .person(Telling.ref("lcs/m")), "perpetrator": .person(Telling.ref("lcs/f"))]),
            Telling.entry(
                "dash", .instrument, on: "2022-03-03", by: "health-visiting", about: ["lcs/m"], labels: labels,
                ["name": .code("dash"), "score": .number(9), "perpetrator": .person(Telling.ref("lcs/f"))]),
        ]
    }

    private func findings(_ entries: [Entry], _ standard: String = "da-dash-by-agency") throws -> [ExplainedFinding] {
        let instruments = try InstrumentFile.all(in: .embedded)
        let pages = try StandardFile.all(in: .embedded, StandardFile.Groups(instruments))
        let pack = Pack(pages.map(\.standard).filter { $0.id == standard }, calendar: try HolidayFile.workingDays(in: .embedded))
        var (rows, lexicon) = (Rows(), Lexicon())
        for entry in entries { rows.append(entry, &lexicon) }
        let book = Casebook(rows, lexicon, asOf: Day("2022-03-31")!)
        return findings(Judge(pack, book, agencies: agencies), Explanation(pack, book, agencies: agencies), book)
    }

    private func findings(_ judge: Judge, _ words: Explanation, _ book: Casebook) -> [ExplainedFinding] {
        var found = Findings()
        for child in book.children { judge.judge(child, into: &found) }
        return words.explain(found)
    }

    @Test func `for a reader on no list a sealed DASH is not there: the finding is the one of a record without it`() throws {
        let sealed = family([.sealed])
        let without = Array(sealed.dropLast())
        let reader = Telling.clearance("police", kind: .police)
        let seen = try findings(Telling.view(sealed, reader).judged(sealed))
        #expect(seen == (try findings(without)))
        #expect(seen.map(\.verdict) == [.missed])
        #expect(try findings(Telling.view(sealed, .common).judged(sealed)) == seen)
    }

    @Test func `for a reader on its list the finding is met, and carries the seal to whoever else would read it`() throws {
        let sealed = family([.sealed])
        let reader = Telling.clearance("police", kind: .police, named: ["dash"])
        let seen = try findings(Telling.view(sealed, reader).judged(sealed))
        #expect(seen.map(\.verdict) == [.met])
        let labelled = try #require(seen.first).labelled(by: LabelBook(sealed))
        #expect(labelled.labels.isSealed)
        #expect(reader.sight(of: labelled.labels) == .whole)
        #expect(Telling.clearance("police", kind: .police).sight(of: labelled.labels) == .nothing)
        #expect(Clearance.common.sight(of: labelled.labels) == .nothing)
    }

    @Test func `a finding that rests on a restricted entry is withheld with it, and says whom to ask`() throws {
        let restricted = family([.restricted])
        let reader = Telling.clearance("police", kind: .police)
        let seen = try findings(Telling.view(restricted, reader).judged(restricted))
        #expect(seen.map(\.verdict) == [.met])
        let labels = try #require(seen.first).labelled(by: LabelBook(restricted)).labels
        #expect(reader.sight(of: labels) == .withheld(ask: [Telling.agency("health-visiting")]))
    }

    @Test func `trigger, evidence, what was counted and the near miss all give their labels`() throws {
        let entries = ["a", "b", "c", "d"].map { Telling.entry($0, .note, labels: [.restricted]) }
        let finding = ExplainedFinding(
            child: "lcs/c", standard: "s", title: "t", verdict: .missed, on: nil, due: nil, each: nil, gap: nil, holder: nil,
            trigger: ["a"],
            evidence: ["b"], counted: ["c"], near: .init(entry: "d", reason: .late), searched: nil, changesOn: nil, because: "")
        #expect(Set(finding.labelled(by: LabelBook(entries)).labels.marks.map(\.entry.text)) == ["a", "b", "c", "d"])
    }

    @Test func `the rows that are judged for everybody lack what is sealed, with its versions and what tells of it`() {
        var chance = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            let entries = RandomRecord.entries(&chance)
            let book = LabelBook(entries)
            var (rows, lexicon) = (Rows(), Lexicon())
            for entry in entries { rows.append(entry, &lexicon) }
            let open = rows.withoutSealed()
            let kept = (0..<open.count).map { lexicon.entries.text(open.entry[$0]) }
            #expect(kept == entries.filter { !book.labels(of: $0.id).isSealed }.map(\.id.text))
        }
    }

    @Test func `nothing that a reader gets depends on what is sealed`() {
        var chance = SeededGenerator(seed: 13)
        var sealed = 0
        for _ in 0..<1_000 {
            let entries = RandomRecord.entries(&chance)
            let book = LabelBook(entries)
            let open = entries.filter { !book.labels(of: $0.id).isSealed }
            sealed += entries.count - open.count
            let reader = Telling.clearance()
            let hidden = Set(entries.map(\.id)).subtracting(open.map(\.id))
            // A record in which the sealed entries never were, and nobody mentioned them.
            let never = open.map { $0.forgetting(hidden) }
            #expect(Telling.view(entries, reader).shown(entries) == Telling.view(never, reader).shown(never))
            #expect(Telling.view(entries, reader).judged(entries) == never)
        }
        #expect(sealed > 1_000)
    }
}

enum RandomRecord {
    /// Entries of three agencies that correct, speak of and mention each other, some sealed, some restricted.
    static func entries(_ chance: inout SeededGenerator) -> [Entry] {
        (0..<8).map { place in
            let agency = ["gp", "police", "council"][chance.below(3)]
            func earlier() -> String { "e\(chance.below(8))" }
            let labels = [[], [], [], [Entry.Label.sealed], [.restricted], [.thirdParty]][chance.below(6)]
            let refs = chance.below(3) == 0 ? [earlier()] : []
            switch chance.below(4) {
            case 0:
                let of = EntryRef(earlier())!
                return Telling.entry(
                    "e\(place)", .share, by: agency, refs: refs, labels: labels,
                    ["what": .code("concern"), "to": .agencies([Telling.agency("gp")]), "of": .entry(of)])
            case 1: return Telling.entry("e\(place)", .note, by: agency, refs: refs, corrects: earlier(), labels: labels)
            default: return Telling.entry("e\(place)", .note, by: agency, refs: refs, labels: labels)
            }
        }
    }
}

extension Entry {
    fileprivate func forgetting(_ hidden: Set<EntryRef>) -> Entry {
        Entry(
            id: id, kind: kind, on: on, recorded: recorded, agency: agency, author: author, about: about, text: text,
            refs: refs.filter { !hidden.contains($0) }, corrects: corrects.flatMap { hidden.contains($0) ? nil : $0 }, isKey: isKey,
            labels: labels,
            details: details.filter { if case .entry(let of) = $0.value { !hidden.contains(of) } else { true } })
    }
}
