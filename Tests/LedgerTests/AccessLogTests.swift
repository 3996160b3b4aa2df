import Access
import Casework
import Foundation
import Testing

@testable import Ledger

/// What every access log promises.
@Suite struct AccessLogTests {
    private static let noon = Moment(milliseconds: 1_639_742_400_000)

    private func look(_ person: String = "lcs/ava", by actor: String = "a.khan", _ isPermitted: Bool = true, _ act: Look.Act = .verb(.readChronology))
        throws -> Look
    {
        Look(
            act, by: try #require(ActorRef(actor)), name: "Amira Khan, health visitor", agency: try agency("harebell-health"),
            subjects: [try #require(PersonRef(person))], purpose: isPermitted ? .safeguarding : nil, rule: "works-with-child",
            because: "in the team around the child", reason: Reason(.danger, "a child alone at home"), isPermitted: isPermitted)
    }

    private func onBoth(_ test: (any ReadableAccessLog) async throws -> Void) async throws {
        try await test(InMemoryAccessLog())
        try await inFolder { folder in
            let log = SQLiteAccessLog(store: folder + "/cairn.db")
            try await test(log)
            try await log.close()
        }
    }

    @Test func `a look comes back as it was written, whatever it was`() async throws {
        try await onBoth { log in
            let acts: [Look.Act] = [.signIn, .signOut, .permission("role practitioner")] + Verb.allCases.map(Look.Act.verb)
            let all = try acts.flatMap { [try look(true, $0), try look(false, $0)] }
            _ = try await log.append(all, at: Self.noon)
            #expect(try await log.page(of: .everything, after: .beginning, limit: 1000).map(\.look) == all)
            #expect(try await log.count() == Int64(all.count))
        }
    }

    private func look(_ isPermitted: Bool, _ act: Look.Act) throws -> Look { try look("lcs/ava", by: "a.khan", isPermitted, act) }

    @Test func `who looked at a child is listed for that child alone, in order`() async throws {
        try await onBoth { log in
            _ = try await log.append([look("lcs/ava", by: "a.khan"), look("lcs/ben", by: "a.khan")], at: Self.noon)
            _ = try await log.append([look("lcs/ava", by: "j.pike")], at: Self.noon.adding(hours: 1))
            let seen = try await log.page(of: .about([person("lcs/ava")]), after: .beginning, limit: 10)
            #expect(seen.map(\.look.actor.text) == ["a.khan", "j.pike"])
            #expect(seen.map(\.at) == [Self.noon, Self.noon.adding(hours: 1)])
            let his = try await log.page(of: .by(#require(ActorRef("j.pike"))), after: .beginning, limit: 10)
            #expect(his.count == 1)
            #expect(try await log.page(of: .about([person("lcs/ava")]), after: seen[0].place, limit: 10).count == 1)
        }
    }

    @Test func `a clock that is put back leaves the last moment standing`() async throws {
        try await onBoth { log in
            _ = try await log.append([look()], at: Self.noon)
            _ = try await log.append([look()], at: Self.noon.adding(hours: -2))
            #expect(try await log.page(of: .everything, after: .beginning, limit: 10).map(\.at) == [Self.noon, Self.noon])
        }
    }

    @Test func `a new year begins a new file, and reading goes over all years`() async throws {
        try await inFolder { folder in
            let log = SQLiteAccessLog(store: folder + "/cairn.db")
            let newYear = Moment(startOf: try #require(Day("2022-01-01")))
            _ = try await log.append([look(by: "old")], at: newYear.adding(hours: -1))
            _ = try await log.append([look(by: "new")], at: newYear.adding(hours: 1))
            // Put back over midnight: the year that has begun goes on.
            _ = try await log.append([look(by: "back")], at: newYear.adding(hours: -3))
            #expect(try await log.page(of: .everything, after: .beginning, limit: 10).map(\.look.actor.text) == ["old", "new", "back"])
            #expect(FileManager.default.fileExists(atPath: folder + "/cairn.db.access-2021.db"))
            #expect(FileManager.default.fileExists(atPath: folder + "/cairn.db.access-2022.db"))
            try await log.close()
        }
    }

    @Test func `that access was ever given is remembered when the accounts are gone`() async throws {
        try await inFolder { folder in
            let log = SQLiteAccessLog(store: folder + "/cairn.db")
            _ = try await log.append([look()], at: Self.noon)
            #expect(try await !log.everGaveAccess())
            _ = try await log.append([look(true, .permission("added"))], at: Self.noon)
            #expect(try await log.everGaveAccess())
            try await log.close()
        }
    }
}
