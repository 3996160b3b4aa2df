import Access
import Auditing
import Casework
import Ledger
import Practice
import Scenarios
import Testing

/// What an audit asks and finds is kept in the ledger, read only by those who take part, and seen in nobody's record.
@Suite struct AuditEntriesTests {
    private static let audit = AuditRef("december-2021")!
    private static let council = AgencyRef("northbridge-council")!
    private static let police = AgencyRef("northbridge-police")!

    private static func seats(_ actor: Actor, _ cohort: Set<PersonRef>) -> [AuditSeat] {
        let now = SampleStore.moment
        return [AuditSeat(audit: audit, party: .actor(actor.id), cohort: cohort, from: now, until: now.adding(hours: 12))].compactMap { $0 }
    }

    private static func asker(_ role: Role, _ agency: AgencyRef) throws -> Asker {
        let id = try #require(ActorRef("a.khan"))
        let actor = try #require(Actor(id: id, name: "Amira Khan", post: "lead", agency: agency, roles: [role]))
        return Asker(actor, hasSecondFactor: true)
    }

    private static func console(_ store: SampleStore) -> AskLeave { AskLeave(store.door, store.policy, for: .console(hasAccounts: false)) }

    private static func write(
        _ store: SampleStore, _ drafts: [WriteAudit.Draft], in agency: AgencyRef = council, _ ask: AskLeave? = nil,
        _ seat: WriteAudit.Seat = .init()
    ) async throws -> WriteAudit.Outcome {
        let write = WriteAudit(store.partnership, into: store.log, ask ?? console(store))
        return try await write(drafts, of: audit, by: "QA manager", in: agency, seat: seat, at: SampleStore.moment)
    }

    private static func new(_ outcome: WriteAudit.Outcome) -> Int? { if case .written(_, let new) = outcome { new } else { nil } }

    private static func record(_ store: SampleStore) async throws -> AuditRecord {
        let grant = try await console(store)(.readReturns, .audit(audit), at: SampleStore.moment)
        return try #require(try await grant.audit(asOf: SampleStore.receivedOn)).record
    }

    /// Sets the audit up, draws it, asks every agency and drafts the themes.
    private static func recorded(_ store: SampleStore) async throws -> RunAudit {
        let run = try await DecemberAuditTests.run(store)
        let none = try await record(store)
        #expect(!none.isKnown)
        #expect(new(try await write(store, AuditDrafts.setUp(run.audit, store.partnership, over: none))) == 1)
        #expect(new(try await write(store, AuditDrafts.drawn(run, over: record(store)))) == 1)
        #expect(new(try await write(store, AuditDrafts.asked(run.returns, by: Day("2022-01-14"), over: record(store)))) == 90)
        let themes = AuditDrafts.themes(run.themes, over: try await record(store))
        #expect(new(try await write(store, themes)) == run.themes.count)
        return run
    }

    @Test func `an audit that is recorded tells its setting, its cohort and what was asked, and is told once`() async throws {
        let store = try await SampleStore()
        let run = try await Self.recorded(store)
        let told = try await Self.record(store)
        #expect(told.setting.cohort.map(\.child) == run.draw.chosen && told.setting.seed == run.draw.seed)
        #expect(told.setting.title == run.audit.title && told.setting.lines == run.audit.lines && told.setting.agencies.count == 9)
        #expect(told.setting.reserves == run.draw.reserves)
        #expect(told.setting.exclusions.flatMap(\.children).count == run.draw.exclusions.count)
        #expect(told.returns.count == 90 && told.returns.values.allSatisfy { $0.stage == .asked && $0.due == Day("2022-01-14") })
        let codes = run.returns.flatMap { $0.lines.flatMap { $0.sections.flatMap { $0.items.map(\.cited.code) } } }
        #expect(told.returns.values.flatMap { $0.asked?.groups(ReturnFact.findings) ?? [] }.count == codes.count)
        #expect(Set(told.themes.keys) == Set(run.themes.map(\.code)))
        #expect(AuditDrafts.setUp(run.audit, store.partnership, over: told).isEmpty && AuditDrafts.drawn(run, over: told).isEmpty)
        #expect(AuditDrafts.asked(run.returns, by: Day("2022-01-14"), over: told).isEmpty)
        #expect(AuditDrafts.themes(run.themes, over: told).isEmpty)
        #expect(try await store.log.verify().isWhole)
        try await store.close()
    }

    @Test func `a child's record, its findings and the rates are the same before and after the audit was recorded`() async throws {
        let store = try await SampleStore()
        func told() async throws -> [String] {
            var told: [String] = []
            for child in TenChildren.children {
                let grant = try await Self.console(store)(.readChronology, .person(child), at: SampleStore.moment)
                let opened = try #require(try await grant.record { store.partnership.casebook($0, $1, asOf: TenChildren.auditDay) })
                told.append(try await ReadRecord(opened, store.partnership).json.canonicalText)
            }
            let run = try await DecemberAuditTests.run(store)
            return told + [run.work.ratesJSON.canonicalText, run.draw.json.canonicalText] + run.returns.map(\.json.canonicalText)
        }
        let before = try await told()
        _ = try await Self.recorded(store)
        #expect(try await told() == before)
        try await store.close()
    }

    @Test func `nobody reads an audit without a verb for it, and an agency's lead reads its own returns and no other's`() async throws {
        let store = try await SampleStore()
        let run = try await Self.recorded(store)
        let cohort = Set(run.draw.chosen)
        let child = try #require(run.draw.chosen.first)
        // A practitioner who works with the child, and a lead without a seat.
        for (role, agency) in [(Role.practitioner, Self.council), (.auditLead, Self.police)] {
            let ask = AskLeave(store.door, store.policy, for: try Self.asker(role, agency))
            for verb in [Verb.readAudit, .readReturns, .enterReturn, .grade, .runAudit] {
                await #expect(throws: Refusal.self, "\(role) \(verb)") {
                    try await ask(verb, .audit(Self.audit), cohort: cohort, at: SampleStore.moment)
                }
            }
        }
        // A grant for something else opens no audit.
        let record = try await Self.console(store)(.readChronology, .person(child), at: SampleStore.moment)
        await #expect(throws: GrantExceeded.self) { try await record.auditEntries() }
        await #expect(throws: GrantExceeded.self) { try await store.judging.auditEntries() }
        let lead = try Self.asker(.auditLead, Self.police)
        let ask = AskLeave(store.door, store.policy, for: lead)
        let grant = try await ask(
            .enterReturn, .audit(Self.audit), cohort: cohort, seats: Self.seats(lead.actor, cohort), at: SampleStore.moment)
        let seen = try #require(try await grant.audit(asOf: SampleStore.receivedOn)).record
        #expect(Set(seen.returns.keys.map(\.agency)) == [Self.police] && seen.returns.count == 10)
        #expect(seen.setting.cohort.count == 10 && seen.themes.isEmpty && seen.panel.isEmpty)
        await #expect(throws: Refusal.self) {
            try await ask(.readReturns, .audit(Self.audit), cohort: cohort, seats: Self.seats(lead.actor, cohort), at: SampleStore.moment)
        }
        try await store.close()
    }

    @Test func `an agency answers for itself alone, and two answers upon one version are both kept and told`() async throws {
        let store = try await SampleStore()
        let run = try await Self.recorded(store)
        let cohort = Set(run.draw.chosen)
        let key = ReturnRecord.Key(child: try #require(run.draw.chosen.first), agency: Self.police)
        let asked = try #require(try await Self.record(store).returns[key]?.asked)
        func answer(_ grade: String, upon: EntryRef, of agency: AgencyRef = Self.police) -> WriteAudit.Draft {
            let findings = asked.groups(ReturnFact.findings).map { $0.merging(["answer": .code("agreed")]) { $1 } }
            return WriteAudit.Draft(
                .return, child: key.child,
                [
                    ReturnFact.from.name: .agency(agency), ReturnFact.stage.name: .code("answered"), ReturnFact.grade.name: .code(grade),
                    ReturnFact.rationale.name: .text("As recorded."), ReturnFact.findings.name: .groups(findings),
                    ReturnFact.upon.name: .entries([upon]),
                ])
        }
        let lead = try Self.asker(.auditLead, Self.police)
        let ask = AskLeave(store.door, store.policy, for: lead)
        let seat = WriteAudit.Seat(cohort: cohort, seats: Self.seats(lead.actor, cohort))
        // For another agency, and without saying why.
        let wrong = try await Self.write(store, [answer("good", upon: asked.id, of: Self.council)], in: Self.police, ask, seat)
        guard case .refused(let problems) = wrong else { return #expect(Bool(false), "refused") }
        #expect(problems.map(\.problem.key) == ["details.from"])
        await #expect(throws: Refusal.self) {
            _ = try await Self.write(store, [answer("good", upon: asked.id)], in: Self.police, ask)
        }
        #expect(Self.new(try await Self.write(store, [answer("good", upon: asked.id)], in: Self.police, ask, seat)) == 1)
        #expect(Self.new(try await Self.write(store, [answer("good", upon: asked.id)], in: Self.police, ask, seat)) == 0)
        #expect(Self.new(try await Self.write(store, [answer("inadequate", upon: asked.id)], in: Self.police, ask, seat)) == 1)
        let told = try await Self.record(store)
        #expect(told.contested == [key] && told.returns[key]?.versions.heads.count == 2)
        // A lead asks nobody, grades nobody and publishes nothing.
        for draft in [
            WriteAudit.Draft(
                .return, child: key.child, [ReturnFact.from.name: .agency(Self.police), ReturnFact.stage.name: .code("asked")]),
            .init(
                .moderation, child: key.child,
                ["step": .code("panel-grade"), "grade": .code("good"), "reason": .text("Because.")]),
        ] {
            await #expect(throws: Refusal.self) { _ = try await Self.write(store, [draft], in: Self.police, ask, seat) }
        }
        // And says that a child cannot wait.
        let concern = WriteAudit.Draft(
            .moderation, child: key.child, ["step": .code("concern"), "reason": .text("A bruise."), "told": .texts(["Jo Pike"])])
        #expect(Self.new(try await Self.write(store, [concern], in: Self.police, ask, seat)) == 1)
        #expect(try await Self.record(store).panel[key.child]?.isPaused == true)
        try await store.close()
    }

    @Test func `what is sealed of an audit is seen by nobody whom the seal keeps out, and no count tells of it`() async throws {
        let store = try await SampleStore()
        let run = try await Self.recorded(store)
        let child = try #require(run.draw.chosen.first)
        let day = try #require(UncertainDay("2021-12-17"))
        let id = try #require(EntryRef("sealed-1")), restricted = try #require(EntryRef("restricted-1"))
        func moderation(_ id: EntryRef, _ label: Entry.Label) -> Entry {
            Entry(
                id: id, kind: .moderation, on: day, recorded: day, agency: Self.police, about: [], matter: .child(Self.audit, child),
                labels: [label], details: ["step": .code("point"), "reason": .text("Intelligence.")])
        }
        let before = try await Self.record(store)
        _ = try await store.log.append([Arrival(moderation(id, .sealed))], receivedAt: SampleStore.moment.milliseconds)
        #expect(try await Self.record(store) == before)
        _ = try await store.log.append([Arrival(moderation(restricted, .restricted))], receivedAt: SampleStore.moment.milliseconds)
        let manager = try Self.asker(.qaManager, Self.council)
        let cohort = Set(run.draw.chosen)
        let grant = try await AskLeave(store.door, store.policy, for: manager)(
            .readReturns, .audit(Self.audit), cohort: cohort, seats: Self.seats(manager.actor, cohort), at: SampleStore.moment)
        let seen = try await grant.auditEntries()
        #expect(!seen.entries.contains { $0.entry.id == id || $0.entry.id == restricted })
        #expect(seen.ask == [Self.police])
        try await store.close()
    }
}
