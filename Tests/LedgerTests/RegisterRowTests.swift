import Access
import Casework
import Foundation
import GRDB
import Testing

@testable import Ledger

/// What was given by hand, as rows of the access ledger.
@Suite struct RegisterRowTests {
    private static let noon = Moment(milliseconds: 1_639_742_400_000)
    private static let day = noon.adding(hours: 24)

    private func facts() throws -> [AccessFact] {
        let (ava, jo) = (try person("lcs/ava"), try #require(ActorRef("jo")))
        let (noon, day) = (Self.noon, Self.day)
        let proof = "added by Jo Pike, team manager"
        let council = try agency("council")
        let (sealed, audit) = (try #require(EntryRef("a7")), try #require(AuditRef("december-2021")))
        return [
            .relates(
                try #require(
                    LegitimateRelationship(kind: .team, party: .actor(jo), subject: .person(ava), from: noon, until: nil, proof: proof))),
            .relates(
                try #require(
                    LegitimateRelationship(kind: .duty, party: .agency(council), subject: .store, from: noon, until: day, proof: proof))),
            .excludes(StaffExclusion(party: .actor(jo), person: ava, from: noon, until: day, ground: .oneself)),
            .excludes(StaffExclusion(party: .agency(council), person: ava, from: noon, ground: .allegation)),
            .names(try #require(NamedReaders(entry: sealed, readers: [.actor(jo), .agency(council)], from: noon))),
            .seats(try #require(AuditSeat(audit: audit, party: .actor(jo), cohort: [ava], from: noon, until: day))),
            .asks(LiftRequest(actor: jo, person: [ava], entries: [sealed], from: noon, until: day)),
            .lifts(LiftedProtection(entries: [sealed], at: noon), request: ActRef(year: 2021, number: 7), agreed: jo),
            .opens(
                BreakGlass(
                    actor: jo, person: [ava], reason: Reason(.courtOrPolice, "“Zoë” – an answer by tonight"), from: noon, until: day,
                    reviewBy: try #require(Day("2021-12-21")))),
            .alerts(PrivacyAlert(about: .opened, actor: jo, at: noon, to: council, reviewBy: Day("2021-12-21"))),
            .alerts(PrivacyAlert(about: .keptOut, actor: jo, at: noon, to: nil)),
            .reviews(ActRef(year: 2021, number: 9), BreakGlassReview(reviewer: jo, outcome: .training, words: "Ring first.", at: noon)),
            .ends(ActRef(year: 2020, number: 3)),
        ]
    }

    private func look(_ fact: AccessFact?) throws -> Look {
        Look(
            .verb(.addToTeam), by: try #require(ActorRef("jo")), name: "Jo Pike, team manager", agency: try agency("council"),
            subjects: [try person("lcs/ava")], rule: "r", because: "b", isPermitted: true, fact: fact,
            why: fact == nil ? "" : "in her own words")
    }

    private func onBoth(_ test: (any ReadableAccessLog) async throws -> Void) async throws {
        try await test(InMemoryAccessLog())
        try await inFolder { folder in
            let log = SQLiteAccessLog(store: folder + "/cairn.db")
            try await test(log)
            try await log.close()
        }
    }

    @Test func `a fact comes back as it was kept, whatever it was, and the register is found among all looks`() async throws {
        try await onBoth { log in
            let facts = try facts()
            for fact in facts {
                _ = try await log.append([look(nil)], at: Self.noon)
                let places = try await log.append([look(fact)], at: Self.noon)
                #expect(places.count == 1)
            }
            let register = try await log.page(of: .register, after: .beginning, limit: 100)
            #expect(register.map(\.look.fact) == facts)
            #expect(register.allSatisfy { $0.look.why == "in her own words" })
            let last = try #require(register.dropLast(2).last)
            #expect(try await log.page(of: .register, after: last.place, limit: 100).count == 2)
            // The register is nobody's record.
            let about = try await log.page(of: .about([person("lcs/ava")]), after: .beginning, limit: 100)
            #expect(about.count == 2 * facts.count)
        }
    }

    @Test func `a fact that cannot be read shuts the door: it might keep somebody out`() async throws {
        try await inFolder { folder in
            let path = folder + "/cairn.db"
            let log = SQLiteAccessLog(store: path)
            _ = try await log.append([look(facts()[2])], at: Self.noon)
            try await log.close()
            let queue = try DatabaseQueue(path: path + ".access-2021.db")
            try await queue.write { db in
                try db.execute(sql: "DROP TRIGGER event_update")
                try db.execute(
                    sql:
                        "UPDATE event SET body = cast(replace(cast(body AS TEXT), '\"ground\":\"oneself\"', '\"ground\":\"none\"') AS BLOB)"
                )
            }
            try queue.close()
            let again = SQLiteAccessLog(store: path)
            await #expect(throws: LedgerError.self) { try await again.page(of: .register, after: .beginning, limit: 10) }
            try await again.close()
        }
    }

    @Test func `a ledger with a register is whole, and a fact that was hidden from the register is found missing`() async throws {
        try await inFolder { folder in
            func reports() async throws -> [LedgerReport] {
                let both = try await AnchorTests.Both(folder)
                let reports = try await both.verify()
                try await both.close(signing: false)
                return reports
            }
            let both = try await AnchorTests.Both(folder)
            for fact in try facts() { _ = try await both.looks.append([look(fact), look(nil)], at: Self.noon) }
            try await both.close()
            #expect(try await reports().flatMap(\.faults) == [])
            let queue = try DatabaseQueue(path: folder + "/cairn.db.access-2021.db")
            try await queue.write { db in
                try db.execute(sql: "DELETE FROM event_subject WHERE person = '=register' AND seq < 6")
            }
            try queue.close()
            #expect(try await reports().last?.isWhole == false)
        }
    }
}
