import Access
import Casework
import Testing

@testable import Accounts

@Suite struct SampleAccountsTests {
    @Test func `the sample has somebody in each role, a second administrator and a second safeguarding lead`() {
        let people = SamplePerson.partnership.map(\.new)
        #expect(people.count == 14)
        #expect(Set(people.flatMap(\.roles)) == Set(Role.ofAccounts))
        #expect(people.count { $0.roles == [.administrator] } == 2)
        #expect(Set(SampleWords.all).count == 64)
    }

    @Test func `what is printed lets each sample person in, at once`() async throws {
        let office = try await Office()
        let signIns = try await office.accounts.addSample(at: Office.monday)
        #expect(signIns.map(\.account.name.text) == SamplePerson.partnership.map(\.new.name.text))
        #expect(signIns.allSatisfy { $0.account.titles.count == 1 && $0.account.standing == .active })
        #expect(Set(signIns.map(\.password)).count == 14)
        let now = Office.monday.adding(seconds: 30)
        for signIn in signIns {
            let session = try await office.accounts.signIn(
                signIn.account.name.text, Password(signIn.password), code: TimeCode.code(signIn.link.seed, at: now), from: "desk", at: now)
            #expect(session.person.account == signIn.account)
        }
        _ = try await office.accounts.signIn(
            signIns[2].account.name.text, Password(signIns[2].password), code: signIns[2].recoveryCodes[0].text, from: "desk", at: now)
        await #expect(throws: AccountRefusal.notEmpty) { try await office.accounts.addSample(at: now) }
    }
}
