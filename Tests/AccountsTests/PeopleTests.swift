import Access
import Casework
import Foundation
import GRDB
import Testing

@testable import Accounts

@Suite struct PeopleTests {
    let monday = Office.monday

    @Test func `who gave what to whom and when is kept for ever`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada, at: monday.minutes(1))
        try await office.accounts.setRoles(
            of: "j.okafor", add: [.safeguardingLead], remove: [.practitioner], by: ada.person, at: monday.minutes(2))
        try await office.accounts.disable("j.okafor", by: ada.person, at: monday.minutes(3))

        let history = try await office.accounts.history(of: joy.id)
        #expect(
            history.map { "\($0.kind.word) \($0.text)" } == [
                "added j.okafor", "shown-name Somebody", "agency northbridge-council", "role-given practitioner", "enrolled ",
                "role-given safeguarding-lead", "role-taken practitioner", "disabled ",
            ])
        #expect(history.last?.at == monday.minutes(3))
        #expect(history.last?.by == .account(ada.id))
        #expect(history[4].by == .account(joy.id))
        let account = try await office.accounts.account(named: "J.Okafor")
        #expect(account.roles == [.safeguardingLead])
        #expect(account.standing == .disabled)
        #expect(account.disabled == Account.Deed(at: monday.minutes(3), by: .account(ada.id)))
        #expect(account.added.by == .account(ada.id))
        #expect(try await office.accounts.account(named: "ada.admin").added.by == .installer)
    }

    @Test func `no change can be altered or taken away`() async throws {
        let office = try await Office()
        _ = try await office.administrator()
        for sql in ["UPDATE change SET text = 'x'", "DELETE FROM change", "UPDATE change SET at = 0 WHERE number = 1"] {
            await #expect(throws: AccountsFault.self) { try await office.file.write { try $0.execute(sql: sql) } }
        }
        #expect(try await office.rows("change") == 5)
    }

    @Test func `a name is given once, also after its holder has gone`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        try await office.accounts.disable("j.okafor", by: ada.person, at: monday)
        await #expect(throws: AccountRefusal.taken(joy.person.account.name)) { try await office.add("J.Okafor", [.practitioner], by: ada) }
    }

    @Test func `only an administrator gives access, and only while being one`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        let bea = try await office.member("bea.admin", [.administrator], by: ada)
        await #expect(throws: AccountRefusal.administratorsOnly) { try await office.add("x.y", [.practitioner], by: joy) }
        #expect(office.events.words.last == "refused not-allowed")
        // Roles are read at the moment of the deed: what was signed in as an administrator is none any more.
        try await office.accounts.setRoles(of: "bea.admin", add: [], remove: [.administrator], by: ada.person, at: monday)
        await #expect(throws: AccountRefusal.administratorsOnly) { try await office.add("x.y", [.practitioner], by: bea) }
        await #expect(throws: AccountRefusal.administratorsOnly) {
            try await office.accounts.disable("ada.admin", by: joy.person, at: monday)
        }
        await #expect(throws: AccountRefusal.administratorsOnly) {
            try await office.accounts.reset("ada.admin", by: joy.person, at: monday)
        }
        await #expect(throws: AccountRefusal.administratorsOnly) {
            try await office.accounts.endSessions(of: "ada.admin", by: joy.person, at: monday)
        }
    }

    @Test func `what a session has ended may no longer be done with it`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        try await office.accounts.signOut(ada.session.token, at: monday.minutes(1))
        await #expect(throws: AccountRefusal.session) { try await office.add("x.y", [.practitioner], by: ada) }
    }

    @Test(arguments: Role.ofAccounts.filter { $0 != .administrator }) func `an administrator gives himself no role`(_ role: Role)
        async throws
    {
        let office = try await Office()
        let ada = try await office.administrator()
        await #expect(throws: AccountRefusal.ownAccess) {
            try await office.accounts.setRoles(of: "ada.admin", add: [role], remove: [], by: ada.person, at: monday)
        }
        #expect(try await office.accounts.account(named: "ada.admin").roles == [.administrator])
    }

    @Test func `an administrator does not move to another agency alone`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let other = try #require(AgencyRef("northbridge-police"))
        await #expect(throws: AccountRefusal.ownAccess) {
            try await office.accounts.amend("ada.admin", agency: other, by: ada.person, at: monday)
        }
        try await office.accounts.amend("ada.admin", display: ShownText("Ada A. Admin"), by: ada.person, at: monday)
        #expect(try await office.accounts.account(named: "ada.admin").display.text == "Ada A. Admin")
    }

    @Test func `the last administrator who can sign in stays one`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        // One who has not enrolled, and one who is disabled, are no administrators who could let anybody in.
        _ = try await office.add("inga.invited", [.administrator], by: ada)
        _ = try await office.member("dora.disabled", [.administrator], by: ada)
        try await office.accounts.disable("dora.disabled", by: ada.person, at: monday)
        await #expect(throws: AccountRefusal.lastAdministrator) {
            try await office.accounts.disable("ada.admin", by: ada.person, at: monday)
        }
        await #expect(throws: AccountRefusal.lastAdministrator) {
            try await office.accounts.setRoles(of: "ada.admin", add: [], remove: [.administrator], by: ada.person, at: monday)
        }
        _ = try await office.member("bea.admin", [.administrator], by: ada)
        try await office.accounts.disable("ada.admin", by: ada.person, at: monday)
        #expect(try await office.accounts.account(named: "ada.admin").standing == .disabled)
    }

    @Test func `of two administrators who disable each other at one moment, one stays`() async throws {
        for seed in UInt64(1)...5 {
            let office = try await Office(seed: seed)
            let ada = try await office.administrator()
            let bea = try await office.member("bea.admin", [.administrator], by: ada)
            async let first: Void? = try? office.accounts.disable("bea.admin", by: ada.person, at: monday)
            async let second: Void? = try? office.accounts.disable("ada.admin", by: bea.person, at: monday)
            _ = await (first, second)
            #expect(try await office.accounts.all().count { $0.isWorkingAdministrator } == 1)
        }
    }

    @Test func `what was decided on accounts that have changed since is not done`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let bea = try await office.member("bea.admin", [.administrator], by: ada)
        office.events.forget()
        // Each alone would be right; together they would leave nobody who gives access.
        office.events.after("disabled") {
            try await office.accounts.setRoles(of: "ada.admin", add: [], remove: [.administrator], by: bea.person, at: monday)
        }
        await #expect(throws: AccountRefusal.meanwhile) { try await office.accounts.disable("bea.admin", by: ada.person, at: monday) }
        #expect(office.events.words == ["disabled", "role-taken administrator", "not-done"])
        #expect(try await office.accounts.all().filter(\.isWorkingAdministrator).map(\.id) == [bea.id])
    }

    @Test func `a store that has somebody gets no second first administrator`() async throws {
        let office = try await Office()
        _ = try await office.administrator()
        await #expect(throws: AccountRefusal.notEmpty) { try await office.administrator("eve.admin") }
    }

    @Test func `a role of no person is given to nobody`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        await #expect(throws: AccountRefusal.nobodysRole(.programme)) { try await office.add("x.y.z", [.programme], by: ada) }
        _ = try await office.add("x.y.z", [], by: ada)
        await #expect(throws: AccountRefusal.nobodysRole(.console)) {
            try await office.accounts.setRoles(of: "x.y.z", add: [.console], remove: [], by: ada.person, at: monday)
        }
    }

    @Test func `a reset takes two administrators, neither of them the person`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let bea = try await office.member("bea.admin", [.administrator], by: ada)
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        await #expect(throws: AccountRefusal.ownReset) { try await office.accounts.reset("ada.admin", by: ada.person, at: monday) }
        guard case .asked = try await office.accounts.reset("j.okafor", by: ada.person, at: monday) else { return #expect(Bool(false)) }
        guard case .asked = try await office.accounts.reset("j.okafor", by: ada.person, at: monday.minutes(1)) else {
            return #expect(Bool(false), "one administrator twice is one administrator")
        }
        #expect(try await office.accounts.signedIn(joy.session.token, at: monday.minutes(2)) != nil, "nothing has happened yet")
        guard case .agreed(let invitation) = try await office.accounts.reset("j.okafor", by: bea.person, at: monday.minutes(2)) else {
            return #expect(Bool(false))
        }
        #expect(try await office.accounts.signedIn(joy.session.token, at: monday.minutes(2)) == nil)
        await #expect(throws: AccountRefusal.signIn) { try await office.signIn(joy, at: monday.minutes(3)) }
        await #expect(throws: AccountRefusal.signIn) {
            try await office.accounts.signIn("j.okafor", Office.phrase, code: joy.recovery[0].text, from: "desk", at: monday.minutes(4))
        }
        // Enrolled anew with both: the second factor is never left out.
        let again = try await office.enrol(invitation, at: monday.minutes(10))
        #expect(again.id == joy.id)
        #expect(again.seed != joy.seed)
        #expect(Set(again.recovery).isDisjoint(with: joy.recovery))
    }

    @Test func `a reset that nobody agrees to within a day begins anew`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let bea = try await office.member("bea.admin", [.administrator], by: ada)
        _ = try await office.member("j.okafor", [.practitioner], by: ada)
        _ = try await office.accounts.reset("j.okafor", by: ada.person, at: monday)
        guard case .asked = try await office.accounts.reset("j.okafor", by: bea.person, at: monday.minutes(24 * 60)) else {
            return #expect(Bool(false))
        }
    }

    @Test func `nothing happens that could not be recorded`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        let before = try await office.accounts.all()
        office.events.breakDown()
        await #expect(throws: Events.Broken.self) { try await office.add("x.y.z", [.practitioner], by: ada) }
        await #expect(throws: Events.Broken.self) { try await office.accounts.disable("j.okafor", by: ada.person, at: monday) }
        await #expect(throws: Events.Broken.self) {
            try await office.accounts.setRoles(of: "j.okafor", add: [.qaManager], remove: [], by: ada.person, at: monday)
        }
        await #expect(throws: Events.Broken.self) { try await office.accounts.reset("j.okafor", by: ada.person, at: monday) }
        await #expect(throws: Events.Broken.self) { try await office.signIn(joy, at: monday.minutes(5)) }
        #expect(try await office.accounts.all() == before)
        #expect(try await office.rows("session") == 2)
        office.events.mend()
        #expect(try await office.accounts.signedIn(joy.session.token, at: monday.minutes(6)) != nil)
    }

    @Test func `what was recorded and then not done is recorded as not done`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        _ = try await office.member("j.okafor", [.practitioner], by: ada)
        try await office.file.write {
            try $0.execute(sql: "CREATE TRIGGER full BEFORE INSERT ON change BEGIN SELECT raise(ABORT, 'full'); END")
        }
        office.events.forget()
        await #expect(throws: AccountsFault.self) { try await office.accounts.disable("j.okafor", by: ada.person, at: monday) }
        #expect(office.events.words == ["disabled", "not-done"])
    }

    @Test func `an event names ids, and no person and no secret`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        _ = try? await office.accounts.signIn(
            "somebody.else", Password("my own password typed there"), code: "123456", from: "desk", at: monday)
        let told = office.events.all.map { "\($0.word) \($0.detail) \($0.by?.text ?? "") \($0.about?.text ?? "") \($0.source ?? "")" }
            .joined(separator: "\n")
        for secret in ["okafor", "Somebody", "somebody.else", "password typed", Base32.text(joy.seed.bytes), joy.session.token.text] {
            #expect(!told.contains(secret), "\(secret)")
        }
        #expect(told.contains(joy.id.text))
    }

    @Test func `the rules see who asks by the stable id, and nobody who is disabled`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        let actor = try #require(joy.person.account.actor(agencyKind: .socialCare))
        #expect(actor.id.text == joy.id.text)
        #expect(actor.roles == [.practitioner])
        try await office.accounts.disable("j.okafor", by: ada.person, at: monday)
        #expect(try await office.accounts.account(named: "j.okafor").actor(agencyKind: .socialCare) == nil)
    }

    @Test(arguments: ["", "ab", "-ab", "a b c", "joy\u{202E}", "jöy", "a/b", String(repeating: "a", count: 65), "j;okafor"])
    func `what is no sign-in name is refused`(_ name: String) { #expect(SignInName(name) == nil) }

    @Test(arguments: ["", "   ", "a\nb", "a\u{202E}b", "a\u{0}b", "\u{200B}", String(repeating: "a", count: 101)])
    func `what cannot be seen is no name to show`(_ name: String) { #expect(ShownText(name) == nil) }
}
