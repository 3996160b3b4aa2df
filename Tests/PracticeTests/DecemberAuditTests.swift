import Auditing
import Briefings
import Casework
import Foundation
import Ledger
import Practice
import Scenarios
import Testing

/// The audit of December 2021, from ten agencies' files to the page.
@Suite struct DecemberAuditTests {
    static func run(_ store: SampleStore) async throws -> RunAudit {
        let (audits, settings) = try RunAudit.audits(store.partnership)
        let audit = try #require(audits.first { $0.id == "december-2021" })
        let (rows, lexicon) = try await store.judging.casework()
        return try RunAudit(audit, settings, rows, lexicon, store.partnership)
    }

    @Test func `every file goes in whole, and a second import adds nothing`() async throws {
        let store = try await SampleStore()
        #expect(store.reports.count == TenChildren.files.count)
        #expect(store.reports.allSatisfy { $0.problems.errors == 0 && $0.isImported })
        let before = try await store.log.lastSequence()
        let importer = try store.importer()
        for file in TenChildren.files {
            let report = try await importer.file(try store.write(file.bytes, named: file.name))
            #expect(report.alreadyKnown == report.made, "\(file.name)")
        }
        #expect(try await store.log.lastSequence() == before)
        try await store.close()
    }

    @Test func `five girls and five boys of four and under, seven and three plans, and nine organisations`() async throws {
        let store = try await SampleStore()
        let run = try await Self.run(store)
        #expect(run.draw.chosen.count == 10)
        #expect(run.draw.unmet.isEmpty && run.clashes.isEmpty)
        let chosen = run.work.files.map(\.candidate)
        #expect(chosen.filter { $0.plan == "child-protection" }.count == 7)
        #expect(chosen.filter { $0.plan == "child-in-need" }.count == 3)
        #expect(chosen.filter { $0.sex == .female }.count == 5)
        #expect(chosen.filter { $0.sex == .male }.count == 5)
        #expect(run.returns.count == 90)
        #expect(run.work.agencies.count == 9)
        try await store.close()
    }

    @Test func `the page says what the page of December 2021 said, each sentence with its findings`() async throws {
        let store = try await SampleStore()
        let run = try await Self.run(store)
        let briefing = try run.briefing(by: "QA manager", on: SampleStore.receivedOn)
        let page = Self.words(onThePageOf: briefing)
        let said = [
            "Partner agencies do not use DASH", "DASH is not updated", "pre-birth plan could have been more robust",
            "closed or stepped down too early",
            "followed by further incidents", "referred again within weeks", "not told plainly when a case is closed",
            "contact with other agencies is assumed",
            "help ends too soon after a child protection plan", "parents do not understand the worries", "Agencies communicate well",
            "Police report incidents in a timely way", "police are involved in safety planning", "Step up to social care is timely",
            "Drive programme is offered", "Drive programme that is offered is accepted",
            "work creatively to increase a parent’s understanding",
            "pre-birth plan is effective", "clutter rating tool is used", "GP and social care follow up well after an A",
            "Fathers are not observed with their children",
            "fathers take part in meetings, but conversations and observations with dad are not evidenced",
            "Conversations with fathers are not evidenced", "Always endeavour to include fathers",
            "flag on the child’s record as Child in Need",
            "Make use of the Clutter Rating Tool to help identify when you should be worried",
            "information is shared with other involved professionals", "curious about changing family dynamics",
            "Several incidents are seen in isolation", "not joined together as a growing risk", "DASH is completed by police only",
            "not used to decide what happens next", "Every agency that meets the family completes DASH", "do not see events in isolation",
            "Be aware of the whole picture", "new authority is not told in time", "key information does not follow a child",
            "key information is shared with new workers", "DASH risk assessment", "Domestic Abuse Toolkit", "Neglect Toolkit",
            "Myth of Invisible Men",
        ]
        for sentence in said { #expect(page.localizedCaseInsensitiveContains(sentence), "\(sentence)") }
        for statement in Self.statements(onThePageOf: briefing) { #expect(!statement.evidence.isEmpty, "\(statement.text)") }
        try await store.close()
    }

    /// Every sentence of the one page.
    static func statements(onThePageOf briefing: Briefing) -> [Statement] {
        briefing.worries + briefing.goodPractice + briefing.themes.flatMap { $0.found + $0.needed } + briefing.practicePoints
            + briefing.questions
    }

    /// What the one page says, its appendix left out: a statement that moved to the appendix is a statement that the page does not make.
    static func words(onThePageOf briefing: Briefing) -> String {
        let titles = briefing.themes.map(\.title.text) + briefing.resources.map(\.title.text)
        return (statements(onThePageOf: briefing).map(\.text) + titles).joined(separator: "\n")
    }

    @Test func `the worries are those that the page had, and no other`() async throws {
        let store = try await SampleStore()
        let run = try await Self.run(store)
        let worries = Set(run.work.worries.flatMap(\.standards))
        let expected: Set = [
            "da-dash-by-agency", "da-dash-not-police-alone", "da-dash-updated", "da-tool-used", "da-incidents-joined",
            "prebirth-plan-robust",
            "prebirth-plan-followed", "closure-shared", "closure-acknowledged", "closure-contact-confirmed", "closure-not-too-soon",
            "closure-without-incident",
            "closure-without-return", "stepdown-sustained", "understanding-checked", "understanding-reached", "understanding-worked-on",
            "father-conversation", "father-observed", "father-not-meetings-only", "information-shared", "flag-on-assessment",
            "flag-by-agency",
            "family-change-explored", "history-used", "move-told", "move-pack", "move-conference", "move-handover",
        ]
        #expect(worries.subtracting(expected) == [])
        #expect(expected.subtracting(worries) == [])
        try await store.close()
    }
}
