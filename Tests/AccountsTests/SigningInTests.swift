import Access
import Casework
import Foundation
import GRDB
import Testing

@testable import Accounts

@Suite struct SigningInTests {
    let monday = Office.monday

    @Test func `name, password and code together let somebody in, with the roles of this moment`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        let session = try await office.signIn(joy, at: monday.minutes(5))
        #expect(session.person.account.roles == [.practitioner])
        #expect(session.recoveryCodesLeft == 10)
        try await office.accounts.setRoles(of: "j.okafor", add: [.auditLead], remove: [], by: ada.person, at: monday.minutes(6))
        let now = try await office.accounts.signedIn(session.token, at: monday.minutes(7))
        #expect(now?.account.roles == [.practitioner, .auditLead], "read at each request")
    }

    @Test func `an unknown name, a wrong password, a wrong code and a disabled account are refused in the same words`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        let max = try await office.member("max.gone", [.practitioner], by: ada)
        _ = try await office.add("inga.invited", [.practitioner], by: ada)
        try await office.accounts.disable("max.gone", by: ada.person, at: monday)
        office.events.forget()
        let at = monday.minutes(5)
        let code = TimeCode.code(joy.seed, at: at)
        for (name, password, code) in [
            ("nobody.here", Office.phrase, code), ("not a name at all", Office.phrase, code),
            ("j.okafor", Password("another phrase of mine"), code),
            ("j.okafor", Office.phrase, "000000"), ("j.okafor", Office.phrase, ""),
            ("max.gone", Office.phrase, TimeCode.code(max.seed, at: at)),
            ("inga.invited", Office.phrase, code), ("j.okafor", Password(String(repeating: "x", count: 5000)), code),
        ] {
            await #expect(throws: AccountRefusal.signIn) {
                try await office.accounts.signIn(name, password, code: code, from: "desk", at: at)
            }
        }
        // The ledger is told more than the person.
        #expect(
            office.events.words.filter { !$0.hasPrefix("slowed") } == [
                "refused unknown", "refused unknown", "refused password", "refused code", "refused code", "refused disabled",
                "refused not-enrolled",
                "refused password",
            ])
    }

    @Test func `a name that nobody has goes the same way to the same hash as one that somebody has`() async throws {
        let folder = Folder()
        let office = try await Office(folder)
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        try await office.accounts.disable("j.okafor", by: ada.person, at: monday)
        // At a desk that hashes nothing, everybody gets as far as the hash, and nobody further.
        let closed = try await Office(folder, desk: HashingDesk(atOnce: 0, places: 0))
        for name in ["ada.admin", "j.okafor", "nobody.here", "not a name"] {
            await #expect(throws: AccountRefusal.busy) {
                try await closed.accounts.signIn(
                    name, Office.phrase, code: TimeCode.code(joy.seed, at: monday), from: "desk", at: monday.minutes(5))
            }
        }
        // And the hash of nobody costs what a real one costs.
        let known = try await office.file.read { [accounts = office.accounts] in
            try Credentials("ada.admin", accounts.cost, accounts.seal, $0)
        }
        let unknown = try await office.file.read { [accounts = office.accounts] in
            try Credentials("nobody.here", accounts.cost, accounts.seal, $0)
        }
        #expect(known.hash.cost == unknown.hash.cost)
        #expect(unknown.account == nil)
        // Not tried is not failed: twenty times busy slows nobody.
        for _ in 0..<20 {
            await #expect(throws: AccountRefusal.busy) {
                try await closed.accounts.signIn("ada.admin", Office.phrase, code: "", from: "elsewhere", at: monday.minutes(5))
            }
        }
    }

    @Test func `one code lets in exactly once, however many try with it at one moment`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let at = monday.minutes(5)
        let code = TimeCode.code(ada.seed, at: at)
        let results = await withTaskGroup(of: Bool.self) { group in
            for place in 0..<20 {
                group.addTask {
                    (try? await office.accounts.signIn("ada.admin", Office.phrase, code: code, from: "place \(place / 4)", at: at)) != nil
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.count { $0 } == 1)
        await #expect(throws: AccountRefusal.signIn) {
            try await office.accounts.signIn("ada.admin", Office.phrase, code: code, from: "desk", at: at.adding(seconds: 10))
        }
    }

    @Test func `one recovery code lets in exactly once, however many try with it at one moment`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let at = monday.minutes(5)
        for code in ada.recovery.prefix(3) {
            let results = await withTaskGroup(of: NewSession?.self) { group in
                for _ in 0..<5 {
                    group.addTask {
                        try? await office.accounts.signIn("ada.admin", Office.phrase, code: code.text.lowercased(), from: "desk", at: at)
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(results.count { $0 != nil } == 1)
        }
        let left = try await office.accounts.signIn("ada.admin", Office.phrase, code: ada.recovery[4].text, from: "desk", at: at.minutes(5))
        #expect(left.recoveryCodesLeft == 6)
        #expect(left.person.way == .recoveryCode)
    }

    @Test func `somebody's recovery code lets in nobody else`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        await #expect(throws: AccountRefusal.signIn) {
            try await office.accounts.signIn("j.okafor", Office.phrase, code: ada.recovery[0].text, from: "desk", at: monday.minutes(5))
        }
        _ = try await office.accounts.signIn("j.okafor", Office.phrase, code: joy.recovery[0].text, from: "desk", at: monday.minutes(5))
    }

    @Test func `a password is hashed anew at sign-in where today's cost is higher`() async throws {
        let folder = Folder()
        let before = try await Office(folder)
        let ada = try await before.administrator()
        let dearer = try #require(PasswordHash.Cost(ln: 6, r: 8, p: 1))
        let after = try await Office(folder, seed: 2, cost: dearer)
        func cost() async throws -> PasswordHash.Cost {
            try await after.file.read { [a = after.accounts] in try Credentials("ada.admin", a.cost, a.seal, $0).hash.cost }
        }
        #expect(try await cost().ln == 4)
        _ = try? await after.accounts.signIn("ada.admin", Password("another phrase of mine"), code: "", from: "desk", at: monday.minutes(4))
        #expect(try await cost().ln == 4, "only the right password can be hashed anew")
        _ = try await after.signIn(ada, at: monday.minutes(5))
        #expect(try await cost() == dearer)
        _ = try await after.signIn(ada, at: monday.minutes(6))
        _ = try await before.signIn(ada, at: monday.minutes(7))
        #expect(try await cost() == dearer, "and never cheaper again")
    }

    @Test func `the file alone gives nobody a seed, a code or a hash`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.add("j.okafor", [.practitioner], by: ada)
        let link = try await office.accounts.beginEnrolling("j.okafor", joy.code.text, from: "desk", at: monday)
        _ = try? await office.accounts.signIn("a password typed as a name", Office.phrase, code: "", from: "10.9.8.7", at: monday)
        try office.file.close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: office.file.path))
        #expect(bytes.range(of: Data("ada.admin".utf8)) != nil, "names are there, so this test can find things")
        let secrets: [[UInt8]] =
            [
                ada.seed.bytes, link.seed.bytes, joy.code.bytes, Array("scrypt".utf8), Array("gravel tuba".utf8),
                Array("typed as a name".utf8),
            ]
            + ada.recovery.map(\.bytes) + [Base32.bytes(ada.session.token.text) ?? []]
        for secret in secrets { #expect(bytes.range(of: Data(secret)) == nil) }
    }

    @Test func `a sealed secret opens for its own account and purpose, under its own key, and unchanged`() async throws {
        let random = FixedRandom(seed: 8)
        let (key, other) = (KeyFile(random.bytes(32)), KeyFile(random.bytes(32)))
        let (a, b) = (AccountRef(from: random), AccountRef(from: random))
        let seal = Seal(key, random: random)
        let sealed = try seal.seal([1, 2, 3], .seed, of: a)
        #expect(seal.open(sealed, .seed, of: a) == [1, 2, 3])
        #expect(seal.open(sealed, .seed, of: b) == nil)
        #expect(seal.open(sealed, .pendingSeed, of: a) == nil)
        #expect(Seal(other, random: random).open(sealed, .seed, of: a) == nil)
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(seal.open(changed, .seed, of: a) == nil)
        }
        #expect(seal.open([], .seed, of: a) == nil)
        #expect(seal.mark("a", [1], of: "b") != seal.mark("ab", [1], of: ""))
    }
}
