import Access
import Casework
import Testing

@testable import Accounts

@Suite struct EnrollingTests {
    let monday = Office.monday

    @Test func `the administrator never learns the password, and the second factor counts from its first right code`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let invitation = try await office.add("j.okafor", [.practitioner], by: ada)
        let link = try await office.accounts.beginEnrolling("j.okafor", invitation.code.text, from: "desk", at: monday)
        #expect(link.issuer == "Northbridge")
        #expect(try await office.accounts.account(named: "j.okafor").standing == .invited)
        await #expect(throws: AccountRefusal.code) {
            try await office.accounts.enrol(
                "j.okafor", invitation.code.text, password: Office.phrase, timeCode: "000000", from: "desk", at: monday)
        }
        #expect(try await office.accounts.account(named: "j.okafor").standing == .invited, "a wrong code enrols nobody")
        let again = try await office.accounts.beginEnrolling("j.okafor", invitation.code.text, from: "desk", at: monday)
        #expect(again == link, "whoever looks twice scans the same code")
        let codes = try await office.accounts.enrol(
            "j.okafor", invitation.code.text, password: Office.phrase, timeCode: TimeCode.code(link.seed, at: monday), from: "desk",
            at: monday)
        #expect(Set(codes).count == 10)
        #expect(try await office.accounts.account(named: "j.okafor").standing == .active)
        // The code that enrolled is spent.
        await #expect(throws: AccountRefusal.signIn) {
            try await office.accounts.signIn(
                "j.okafor", Office.phrase, code: TimeCode.code(link.seed, at: monday), from: "desk", at: monday)
        }
    }

    @Test func `an enrolment code is for one use, for 72 hours, and for one name`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let invitation = try await office.add("j.okafor", [.practitioner], by: ada)
        let late = monday.adding(seconds: 72 * 3600)
        #expect(invitation.until == late)
        _ = try await office.accounts.beginEnrolling("j.okafor", invitation.code.text, from: "desk", at: late.adding(seconds: -1))
        for (name, code, at) in [
            ("j.okafor", invitation.code.text, late), ("ada.admin", invitation.code.text, monday),
            ("nobody.here", invitation.code.text, monday),
            ("j.okafor", "AAAA-AAAA-AAAA-AAAA", monday), ("j.okafor", "", monday),
        ] {
            await #expect(throws: AccountRefusal.invitation) {
                try await office.accounts.beginEnrolling(name, code, from: "hall \(name)", at: at)
            }
        }
        _ = try await office.enrol(invitation, at: monday.minutes(70))
        await #expect(throws: AccountRefusal.invitation) {
            try await office.accounts.beginEnrolling("j.okafor", invitation.code.text, from: "desk", at: monday.minutes(80))
        }
    }

    @Test func `of many who enrol with one code at one moment exactly one does`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let invitation = try await office.add("j.okafor", [.practitioner], by: ada)
        let link = try await office.accounts.beginEnrolling("j.okafor", invitation.code.text, from: "desk", at: monday)
        let code = TimeCode.code(link.seed, at: monday)
        let won = await withTaskGroup(of: [OneTimeCode]?.self) { group in
            for place in 0..<8 {
                group.addTask {
                    try? await office.accounts.enrol(
                        "j.okafor", invitation.code.text, password: Password("gravel tuba lantern \(place) seven"), timeCode: code,
                        from: "place \(place / 4)", at: monday)
                }
            }
            return await group.reduce(into: []) { if let codes = $1 { $0.append(codes) } }
        }
        #expect(won.count == 1)
        #expect(try await office.rows("recovery WHERE account <> '\(ada.id)'") == 10, "and only that one's recovery codes are kept")
        #expect(try await office.rows("change WHERE kind = 12 AND account <> '\(ada.id)'") == 1)
    }

    @Test func `a password with faults is refused with all its words, and costs no try`() async throws {
        let office = try await Office(rules: PasswordRules(words: ["Northbridge Partnership"]))
        let ada = try await office.administrator()
        let invitation = try await office.add("j.okafor", [.practitioner], by: ada)
        let link = try await office.accounts.beginEnrolling("j.okafor", invitation.code.text, from: "desk", at: monday)
        let code = TimeCode.code(link.seed, at: monday)
        for _ in 0..<10 {
            await #expect(throws: AccountRefusal.password([.guessable])) {
                try await office.accounts.enrol(
                    "j.okafor", invitation.code.text, password: Password("northbridge-okafor"), timeCode: code, from: "desk", at: monday)
            }
        }
        _ = try await office.accounts.enrol(
            "j.okafor", invitation.code.text, password: Office.phrase, timeCode: code, from: "desk", at: monday)
    }

    @Test func `guesses at an enrolment code are slowed like those at a password`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        _ = try await office.add("j.okafor", [.practitioner], by: ada)
        for _ in 0..<5 {
            await #expect(throws: AccountRefusal.invitation) {
                try await office.accounts.beginEnrolling("j.okafor", "AAAA-AAAA-AAAA-AAAA", from: "street", at: monday)
            }
        }
        await #expect(throws: AccountRefusal.slowed(seconds: 60)) {
            try await office.accounts.beginEnrolling("j.okafor", "AAAA-AAAA-AAAA-AAAA", from: "street", at: monday)
        }
    }

    @Test func `a new enrolment code kills the old one, and somebody with a password gets none`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let first = try await office.add("j.okafor", [.practitioner], by: ada)
        let second = try await office.accounts.invite("j.okafor", by: ada.person, at: monday)
        await #expect(throws: AccountRefusal.invitation) {
            try await office.accounts.beginEnrolling("j.okafor", first.code.text, from: "desk", at: monday)
        }
        let joy = try await office.enrol(second)
        await #expect(throws: AccountRefusal.enrolled(joy.person.account.name)) {
            try await office.accounts.invite("j.okafor", by: ada.person, at: monday)
        }
    }

    @Test func `an enrolment code that is replaced while somebody enrols with it enrols nobody`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let first = try await office.add("j.okafor", [.practitioner], by: ada)
        let link = try await office.accounts.beginEnrolling("j.okafor", first.code.text, from: "desk", at: monday)
        office.events.after("enrolled") { _ = try await office.accounts.invite("j.okafor", by: ada.person, at: monday) }
        await #expect(throws: AccountRefusal.invitation) {
            try await office.accounts.enrol(
                "j.okafor", first.code.text, password: Office.phrase, timeCode: TimeCode.code(link.seed, at: monday), from: "desk",
                at: monday)
        }
        #expect(office.events.words.suffix(3) == ["enrolled", "invited", "not-done"])
        #expect(try await office.accounts.account(named: "j.okafor").standing == .invited)
    }

    @Test func `whoever is disabled before enrolling does not enrol`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        let invitation = try await office.add("j.okafor", [.practitioner], by: ada)
        try await office.accounts.disable("j.okafor", by: ada.person, at: monday)
        await #expect(throws: AccountRefusal.invitation) {
            try await office.accounts.beginEnrolling("j.okafor", invitation.code.text, from: "desk", at: monday)
        }
    }
}
