import Casework
import Testing

@testable import Scenarios

/// The ten children of the December 2021 page, as their entries tell them.
struct TenChildrenTests {
    let entries = TenChildren.entries
    let children = TenChildren.families.map(\.child)

    /// Social care's entries about a child, by its own reference.
    private func record(_ child: TenChildren.Person) -> [Entry] {
        let ref = TenChildren.Source.council.ref(child)
        return entries.filter { $0.about.contains { $0.text == ref } }
    }

    private func isOpen(_ type: String, _ child: TenChildren.Person) -> Bool {
        let plans = record(child).filter { $0.kind == .plan && $0.code(Plan.type) == type }
        return plans.last?.code(Plan.stage) == "started"
    }

    @Test func `every entry of every story is read without a problem and finds its place in a file`() {
        #expect(TenChildren.problems == [])
        #expect(entries.count == TenChildren.telling.drafts.count)
    }

    @Test func `five are girls and five are boys`() {
        #expect(children.count == 10)
        #expect(children.count { $0.sex == "female" } == 5)
        #expect(children.count { $0.sex == "male" } == 5)
    }

    @Test func `all are born and under five on the day of the audit`() throws {
        #expect(TenChildren.auditDay.description == "2021-12-17")
        for child in children {
            let age = try #require(Day(child.born)).years(until: TenChildren.auditDay)
            #expect((0...4).contains(age), "\(child.given) is \(age)")
        }
    }

    @Test func `seven have a child protection plan and three have a child in need plan`() {
        #expect(children.count { isOpen("child-protection", $0) } == 7)
        #expect(children.count { isOpen("child-in-need", $0) && !isOpen("child-protection", $0) } == 3)
    }

    @Test(arguments: ["domestic-abuse", "parental-mental-health", "neglect", "parental-substance-misuse", "parent-in-prison"])
    func `each of the page's needs is named for a child`(need: String) {
        #expect(entries.contains { $0.kind == .need && $0.codes(Need.names).contains(need) })
    }

    @Test func `a chronology has between forty and ninety entries from at least six systems`() {
        for family in TenChildren.families {
            let told = family.drafts.filter { $0.kind != .relationship }
            #expect((40...90).contains(told.count), "\(family.child.given): \(told.count)")
            #expect(Set(told.map(\.source)).count >= 6, "\(family.child.given)")
        }
    }

    @Test func `nothing happens after the audit and most of it in the eighteen months before`() throws {
        let first = try #require(Day("2020-06-01"))
        for entry in entries {
            #expect(try #require(entry.knownFrom()) <= TenChildren.auditDay, "\(entry.id)")
            #expect(entry.on.earliest >= first, "\(entry.id)")
        }
    }

    @Test func `every entry that another one names exists and came no later`() {
        let days = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0.on.earliest) })
        for entry in entries {
            let named = entry.refs + [Referral.of, Share.of, Acknowledgement.of].compactMap { entry.entry($0) }
            for id in named {
                #expect((days[id] ?? .init(ordinal: .max)) <= entry.on.earliest, "\(entry.id) names \(id)")
            }
        }
    }

    @Test func `the risk assessment is done by police alone and never brought up to date`() {
        let tools = entries.filter { $0.kind == .instrument && $0.code(InstrumentUse.name) == "dash" }
        #expect(tools.count == 5)
        #expect(tools.allSatisfy { $0.agency.text == "northbridge-police" && $0.entry(InstrumentUse.updates) == nil })
        let direct = entries.filter {
            $0.kind == .incident && $0.code(Incident.type) == "domestic-abuse" && $0.agency.text != "northbridge-police"
        }
        #expect(Set(direct.map(\.agency.text)) == ["tarnbeck-surgery", "brackenlea-health", "st-aldreda-hospital", "northbridge-learning"])
    }

    @Test func `the ten sources are nine organisations and social care`() {
        #expect(Set(entries.map(\.agency.text)) == Set(TenChildren.Source.allCases.map(\.agency)))
        #expect(TenChildren.Source.allCases.count == 10)
    }

    @Test func `nobody and nothing real is named`() {
        let real = ["Sirona", "NBT", "Southmead", "Bristol", "Gloucestershire", "Avon", "Somerset"]
        for entry in entries {
            for name in real { #expect(!entry.canonicalText.contains(name), "\(entry.id) says \(name)") }
        }
    }
}
