import Access
import Casework
import Foundation
import Testing

@testable import Accounts

@Suite struct SessionTests {
    let monday = Office.monday

    @Test func `a session ends after a quarter of an hour without use, and is gone for good`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let begun = ada.person.begun
        #expect(try await office.accounts.signedIn(ada.session.token, at: begun.adding(seconds: 899)) != nil)
        #expect(try await office.accounts.signedIn(ada.session.token, at: begun.adding(seconds: 899 + 900)) == nil)
        #expect(
            try await office.accounts.signedIn(ada.session.token, at: begun.adding(seconds: 900)) == nil, "a clock put back revives nothing"
        )
        #expect(try await office.rows("session") == 0)
    }

    @Test func `a session ends after twelve hours whatever is done in it`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let begun = ada.person.begun
        for minute in stride(from: Int64(10), to: 720, by: 10) {
            #expect(try await office.accounts.signedIn(ada.session.token, at: begun.minutes(minute)) != nil)
        }
        #expect(try await office.accounts.signedIn(ada.session.token, at: begun.minutes(720)) == nil)
    }

    @Test func `proving the second factor again gives a new id, and the old one is dead, and the twelve hours go on`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let later = monday.minutes(10)
        let session = try await office.accounts.stepUp(
            ada.session.token, Office.phrase, code: TimeCode.code(ada.seed, at: later), at: later)
        #expect(try await office.accounts.signedIn(ada.session.token, at: later) == nil)
        let person = try #require(try await office.accounts.signedIn(session.token, at: later))
        #expect(person.begun == ada.person.begun)
        #expect(person.proved == later)
        #expect(office.events.words.last == "stepped-up time-code")
        await #expect(throws: AccountRefusal.signIn) {
            try await office.accounts.stepUp(session.token, Office.phrase, code: "000000", at: later)
        }
        #expect(try await office.accounts.signedIn(session.token, at: later) != nil, "a wrong code ends nothing")
    }

    @Test func `a session held before the sign-in is dead after it`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let later = monday.minutes(5)
        let session = try await office.accounts.signIn(
            "ada.admin", Office.phrase, code: TimeCode.code(ada.seed, at: later), from: "desk", at: later, ending: ada.session.token)
        #expect(session.token != ada.session.token)
        #expect(try await office.accounts.signedIn(ada.session.token, at: later) == nil)
        #expect(try await office.accounts.signedIn(session.token, at: later) != nil)
    }

    @Test func `ending all others leaves the session that asks, and another person's, and is recorded first`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("joy.field", [.practitioner], by: ada)
        let second = try await office.signIn(joy, at: monday.minutes(2))
        try await office.accounts.endOtherSessions(by: second.person, at: monday.minutes(3))
        #expect(try await office.accounts.signedIn(second.token, at: monday.minutes(3)) != nil)
        #expect(try await office.accounts.signedIn(joy.session.token, at: monday.minutes(3)) == nil)
        #expect(try await office.accounts.signedIn(ada.session.token, at: monday.minutes(3)) != nil)
        #expect(office.events.all.last?.act == .sessionsEnded)
    }

    @Test func `disabling somebody ends all their sessions at once, and enabling revives none`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        let second = try await office.signIn(joy, from: "phone", at: monday.minutes(2))
        try await office.accounts.disable("j.okafor", by: ada.person, at: monday.minutes(3))
        for token in [joy.session.token, second.token] { #expect(try await office.accounts.signedIn(token, at: monday.minutes(3)) == nil) }
        try await office.accounts.enable("j.okafor", by: ada.person, at: monday.minutes(4))
        for token in [joy.session.token, second.token] { #expect(try await office.accounts.signedIn(token, at: monday.minutes(4)) == nil) }
        _ = try await office.signIn(joy, at: monday.minutes(5))
    }

    @Test func `somebody disabled between password and session gets none`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        for minute in Int64(2)..<8 {
            let at = monday.minutes(minute)
            async let session = try? office.signIn(joy, at: at)
            async let disabled: Void = office.accounts.disable("j.okafor", by: ada.person, at: at)
            let token = await session?.token
            try await disabled
            if let token { #expect(try await office.accounts.signedIn(token, at: at) == nil) }
            try await office.accounts.enable("j.okafor", by: ada.person, at: at)
        }
    }

    @Test func `somebody disabled after the sign-in was recorded gets no session, and that is recorded too`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        office.events.forget()
        office.events.after("signed-in") { try await office.accounts.disable("j.okafor", by: ada.person, at: monday.minutes(5)) }
        await #expect(throws: AccountRefusal.signIn) { try await office.signIn(joy, at: monday.minutes(5)) }
        #expect(office.events.words == ["signed-in time-code", "disabled", "not-done"])
        #expect(try await office.rows("session WHERE account = '\(joy.id)'") == 0)
    }

    @Test func `a session that should have been ended with its account is none`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        // As after a restored backup: the change is there, and the session too.
        try await office.file.write { try Accounts.keep(.disabled, "", of: ada.id, by: .installer, at: monday, $0) }
        #expect(try await office.accounts.signedIn(ada.session.token, at: monday.minutes(1)) == nil)
        #expect(try await office.rows("session") == 0)
    }

    @Test func `people list and end their own sessions, and nobody else's`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let joy = try await office.member("j.okafor", [.practitioner], by: ada)
        let phone = try await office.signIn(joy, from: "phone", at: monday.minutes(2))
        let lines = try await office.accounts.sessions(of: joy.person, at: monday.minutes(3))
        #expect(lines.map(\.source) == ["phone", "desk"])
        #expect(lines.map(\.isThisOne) == [false, true])
        await #expect(throws: AccountRefusal.unknownSession) {
            try await office.accounts.endSession(phone.person.session, by: ada.person, at: monday.minutes(3))
        }
        try await office.accounts.endSession(phone.person.session, by: joy.person, at: monday.minutes(3))
        #expect(try await office.accounts.signedIn(phone.token, at: monday.minutes(3)) == nil)
        #expect(try await office.accounts.signedIn(joy.session.token, at: monday.minutes(3)) != nil)
        try await office.accounts.endSessions(of: "j.okafor", by: ada.person, at: monday.minutes(4))
        #expect(try await office.accounts.signedIn(joy.session.token, at: monday.minutes(4)) == nil)
    }

    @Test func `another password ends all other sessions`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let other = try await office.signIn(ada, from: "phone", at: monday.minutes(2))
        let later = monday.minutes(4)
        let new = Password("seven lanterns tuba gravel")
        let session = try await office.accounts.changePassword(
            ada.session.token, old: Office.phrase, code: TimeCode.code(ada.seed, at: later), new: new, at: later)
        for token in [ada.session.token, other.token] { #expect(try await office.accounts.signedIn(token, at: later) == nil) }
        #expect(try await office.accounts.signedIn(session.token, at: later) != nil)
        await #expect(throws: AccountRefusal.signIn) { try await office.signIn(ada, at: later.minutes(1)) }
        let code = TimeCode.code(ada.seed, at: later.minutes(2))
        _ = try await office.accounts.signIn("ada.admin", new, code: code, from: "desk", at: later.minutes(2))
        await #expect(throws: AccountRefusal.password([.short(5)])) {
            try await office.accounts.changePassword(session.token, old: new, code: "", new: Password("short"), at: later.minutes(3))
        }
    }

    @Test func `new recovery codes kill the old ones`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let later = monday.minutes(2)
        let renewed = try await office.accounts.renewRecoveryCodes(
            ada.session.token, Office.phrase, code: TimeCode.code(ada.seed, at: later), at: later)
        #expect(renewed.codes.count == 10)
        await #expect(throws: AccountRefusal.signIn) {
            try await office.accounts.signIn("ada.admin", Office.phrase, code: ada.recovery[0].text, from: "desk", at: later)
        }
        _ = try await office.accounts.signIn("ada.admin", Office.phrase, code: renewed.codes[9].text, from: "desk", at: later)
    }

    @Test func `sessions neither revive nor outlive their limits, whatever the clock does`() async throws {
        var chance = SeededGenerator(seed: 31)
        for _ in 0..<300 {
            let begun = monday
            var (clock, used, real, isOver) = (begun, begun, Int64(0), false)
            for _ in 0..<40 {
                let passes = Int64(chance.below(600))
                real += passes
                // Now and then the clock is put forward or back by up to a year.
                let jump = chance.below(10) == 0 ? Int64(chance.below(2 * 31_536_000)) - 31_536_000 : 0
                clock = clock.adding(seconds: passes + jump)
                let isAlive = !isOver && SessionLimits.isAlive(begun: begun, used: used, at: clock)
                if !isAlive { isOver = true } else if clock.seconds(since: used) >= SessionLimits.noted { used = clock }
                // Clocks may differ by two minutes, each time one is put back: never by more than that.
                if isAlive { #expect(real < SessionLimits.absolute + 40 * (SessionLimits.tolerance + SessionLimits.noted)) }
            }
        }
        #expect(!SessionLimits.isAlive(begun: monday, used: monday.minutes(60), at: monday.minutes(50)), "a clock put back ends a session")
    }
}
