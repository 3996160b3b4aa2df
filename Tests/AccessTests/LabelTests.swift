import Access
import Casework
import Testing

@Suite struct LabelTests {
    private let family = [
        Telling.entry("open", .note, text: "seen"),
        Telling.entry("restricted", .note, text: "a member of staff’s niece", labels: [.restricted]),
        Telling.entry("sealed", .incident, by: "police", labels: [.sealed], ["type": .code("domestic-abuse")]),
    ]

    @Test func `of a restricted entry others are told that something is withheld and whom to ask; of a sealed one nothing`() {
        let shown = Telling.view(family, Telling.clearance()).shown(family)
        #expect(shown == [.entry(family[0]), .withheld(ask: [Telling.agency("council")])])
    }

    @Test func `the agency that restricted an entry sees it; the allocated worker sees it too`() {
        #expect(Telling.view(family, Telling.clearance("council")).shown(family) == [.entry(family[0]), .entry(family[1])])
        #expect(Telling.view(family, Telling.clearance(by: .allocatedWorker)).shown(family) == [.entry(family[0]), .entry(family[1])])
    }

    @Test func `a reader on its list sees a sealed entry, their colleague does not, nor do they without their second factor`() {
        #expect(Telling.view(family, Telling.clearance(named: ["sealed"])).shown(family).last == .entry(family[2]))
        #expect(Telling.view(family, Telling.clearance(named: ["open"])).shown(family).count == 2)
        #expect(Telling.view(family, Telling.clearance(named: ["sealed"], secondFactor: false)).shown(family).count == 2)
        #expect(Telling.view(family, Telling.clearance("police", roles: [.safeguardingLead])).shown(family).last == .entry(family[2]))
        #expect(Telling.view(family, Telling.clearance("police", roles: [.practitioner])).shown(family).count == 2)
    }

    @Test func `a correction that is sealed seals what it corrects, and no withdrawal unseals`() {
        let versions = [
            Telling.entry("first", .note, text: "where she is"),
            Telling.entry("second", .note, text: "sealed now", corrects: "first", labels: [.sealed]),
            Telling.entry("third", .note, text: "again", corrects: "second"), Telling.entry("gone", .withdrawal, corrects: "third"),
        ]
        #expect(Telling.view(versions, Telling.clearance()).shown(versions) == [])
    }

    @Test func `another agency cannot seal an entry by correcting it, nor show one by referring to it`() {
        let entries = [
            Telling.entry("a", .note, text: "seen"), Telling.entry("b", .note, by: "police", corrects: "a", labels: [.sealed]),
            Telling.entry("s", .note, by: "police", labels: [.sealed]), Telling.entry("t", .note, corrects: "s"),
        ]
        #expect(Telling.view(entries, Telling.clearance()).shown(entries) == [.entry(entries[0])])
    }

    @Test func `what tells of a sealed entry is sealed with it, and what only mentions it loses the mention`() {
        let entries = [
            Telling.entry("s", .incident, by: "police", labels: [.sealed], ["type": .code("other")]),
            Telling.entry(
                "share", .share, by: "police",
                ["what": .code("incident"), "to": .agencies([Telling.agency("gp")]), "of": .entry(EntryRef("s")!)]),
            Telling.entry("ack", .acknowledgement, by: "gp", ["of": .entry(EntryRef("share")!)]),
            Telling.entry("note", .note, text: "history read", refs: ["s", "other"]),
        ]
        let shown = Telling.view(entries, Telling.clearance()).shown(entries)
        #expect(shown == [.entry(Telling.entry("note", .note, text: "history read", refs: ["other"]))])
    }

    @Test func `an entry sealed later is sealed; one whose seal two people took off is open`() {
        let entries = [Telling.entry("a", .note), Telling.entry("b", .note, labels: [.sealed])]
        let book = LabelBook(entries, sealed: [EntryRef("a")!], opened: [EntryRef("b")!])
        #expect(book.labels(of: EntryRef("a")!).isSealed)
        #expect(!book.labels(of: EntryRef("b")!).isSealed)
        let view = ReaderView(Telling.clearance(), book, Redaction(Protections(), for: .none, .none, .none))
        #expect(view.shown(entries) == [.entry(entries[1])])
    }

    @Test func `labels join, and no label is ever lost`() {
        var chance = SeededGenerator(seed: 7)
        func labels() -> Labels {
            Labels(
                ownOf: Asking.entry(
                    by: Asking.surgery, Entry.Label.allCases.filter { _ in chance.below(2) == 0 }, id: "e\(chance.below(3))"))
        }
        for _ in 0..<500 {
            let (a, b, c) = (labels(), labels(), labels())
            #expect(a.joined(with: b) == b.joined(with: a))
            #expect(a.joined(with: b).joined(with: c) == a.joined(with: b.joined(with: c)))
            #expect(a.joined(with: a) == a)
            #expect(a.joined(with: .none) == a)
            #expect(a.joined(with: b).marks.isSuperset(of: a.marks))
            for clearance in [Telling.clearance(), .common, .none, Telling.clearance("surgery", by: .allocatedWorker)] {
                // What is made of both is never seen better than the part that is seen least.
                #expect(clearance.sight(of: a.joined(with: b)) == clearance.sight(of: a).meet(clearance.sight(of: b)))
            }
        }
    }

    @Test func `a count holds what is withheld and never what is sealed, and has the labels of what it counts`() {
        let findings = family.map { Labelled("a finding", Labels(ownOf: $0)) }
        let count = findings.count(seenWith: Telling.clearance())
        #expect(count.value == 2)
        #expect(count.labels.contains(.restricted))
        #expect(!count.labels.isSealed)
        #expect(findings.count(seenWith: Telling.clearance(named: ["sealed"])).value == 3)
        #expect(findings.count(seenWith: .common).value == 2)
    }

    @Test func `a finding on something that the book has not heard of is shown to nobody`() {
        let labels = LabelBook(family).labels(ofAll: [EntryRef("open")!, EntryRef("elsewhere")!])
        #expect(Telling.clearance(by: .allocatedWorker).sight(of: labels) == .nothing)
    }
}
