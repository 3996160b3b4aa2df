import Access
import Casework
import Testing

@testable import Accounts

@Suite struct SlowingTests {
    let monday = Office.monday

    private func fail(_ office: Office, _ name: String, from source: String, at moment: Moment) async -> AccountRefusal? {
        do {
            _ = try await office.accounts.signIn(name, Password("not my pass phrase"), code: "123456", from: source, at: moment)
            return nil
        } catch { return error as? AccountRefusal }
    }

    @Test func `five tries a minute, then a minute, two, four, eight, and never more than fifteen`() {
        var row: Slowing.Row?
        var waits: [Int64] = []
        var now = monday
        for _ in 0..<12 {
            now = now.adding(seconds: Slowing.account.wait(row, at: now))
            row = Slowing.account.counting(row, at: now)
            waits.append(Slowing.account.wait(row, at: now))
        }
        #expect(waits == [0, 0, 0, 0, 60, 120, 240, 480, 900, 900, 900, 900])
    }

    @Test func `no wait is ever longer than a quarter of an hour, whatever was counted and whatever the clock says`() {
        var chance = SeededGenerator(seed: 21)
        for _ in 0..<20_000 {
            let row = Slowing.Row(count: chance.below(2_000_000), last: Moment(milliseconds: Int64(bitPattern: chance.next())))
            let wait = Slowing.account.wait(row, at: Moment(milliseconds: Int64(bitPattern: chance.next())))
            #expect((0...900).contains(wait))
            let near = row.last.adding(seconds: Int64(chance.below(4000)) - 2000)
            #expect((0...900).contains(Slowing.account.wait(row, at: near)))
        }
    }

    @Test func `a minute without failures forgives the first ones, an hour all of them`() {
        let four = Slowing.Row(count: 4, last: monday)
        #expect(Slowing.account.counting(four, at: monday.adding(seconds: 59)).count == 5)
        #expect(Slowing.account.counting(four, at: monday.adding(seconds: 60)).count == 1)
        let many = Slowing.Row(count: 9, last: monday)
        #expect(Slowing.account.counting(many, at: monday.minutes(59)).count == 10)
        #expect(Slowing.account.counting(many, at: monday.minutes(60)).count == 1)
    }

    @Test func `known and unknown names are slowed alike, and the right password too until the time is up`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        for name in ["ada.admin", "nobody.here"] {
            for _ in 0..<5 { #expect(await fail(office, name, from: "street", at: monday.minutes(1)) == .signIn) }
            #expect(await fail(office, name, from: "street", at: monday.minutes(1)) == .slowed(seconds: 60))
        }
        await #expect(throws: AccountRefusal.slowed(seconds: 10)) {
            try await office.signIn(ada, from: "street", at: monday.adding(seconds: 110))
        }
        _ = try await office.signIn(ada, from: "street", at: monday.minutes(2))
        #expect(await fail(office, "ada.admin", from: "street", at: monday.minutes(2)) == .signIn, "after a sign-in the row begins anew")
    }

    @Test func `tries at one moment count each other`() async throws {
        let office = try await Office()
        _ = try await office.administrator()
        let refusals = await withTaskGroup(of: AccountRefusal?.self) { group in
            for _ in 0..<20 { group.addTask { await fail(office, "ada.admin", from: "street", at: monday.minutes(1)) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(refusals.count { $0 == .signIn } == 5)
        #expect(refusals.count { $0 == .slowed(seconds: 60) } == 15)
    }

    @Test func `trying while slowed makes the wait no longer`() async throws {
        let office = try await Office()
        _ = try await office.administrator()
        for _ in 0..<5 { _ = await fail(office, "ada.admin", from: "street", at: monday.minutes(1)) }
        for second in Int64(61)..<119 {
            #expect(await fail(office, "ada.admin", from: "street", at: monday.adding(seconds: second)) == .slowed(seconds: 120 - second))
        }
        #expect(await fail(office, "ada.admin", from: "street", at: monday.minutes(2)) == .signIn)
    }

    @Test func `strangers who fail all day lock nobody out of the place where they have signed in before`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        var now = monday.minutes(1)
        for round in 0..<60 {
            _ = await fail(office, "ada.admin", from: "stranger \(round)", at: now)
            now = now.adding(seconds: 20)
        }
        guard case .slowed = await fail(office, "ada.admin", from: "one more stranger", at: now) else {
            return #expect(Bool(false), "all strangers together are slowed, from however many places they come")
        }
        _ = try await office.signIn(ada, from: "desk", at: now.adding(seconds: 1))
    }

    @Test func `one place that tries many names is slowed for all of them`() async throws {
        let office = try await Office()
        for person in 0..<30 { #expect(await fail(office, "name.\(person)", from: "street", at: monday) == .signIn) }
        #expect(await fail(office, "name.31", from: "street", at: monday) == .slowed(seconds: 60))
        #expect(await fail(office, "name.31", from: "elsewhere", at: monday) == .signIn)
    }

    @Test func `the fifth failure raises an alarm that names the account and not what was typed`() async throws {
        let office = try await Office()
        let ada = try await office.administrator()
        office.events.forget()
        for _ in 0..<7 { _ = await fail(office, "ada.admin", from: "street", at: monday.minutes(1)) }
        let alarms = office.events.all.filter { $0.family == .alarm }
        #expect(alarms.map(\.act) == [.slowed(failures: 5)])
        #expect(alarms.first?.about == ada.id)
        #expect(
            office.events.all.count { $0.family == .refusal } == 5,
            "what was not tried is not recorded: nobody fills the ledger from outside")
    }
}
