import Casework
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import Accounts
@testable import Web

/// Somebody's own access: where they are signed in, and how they prove who they are.
@Suite struct AccountPageTests {
    private static func code(_ name: String, _ served: Served) throws -> String {
        served.pass(seconds: 60)
        return TimeCode.code(try #require(served.signIns[name]).link.seed, at: served.desk.now())
    }

    @Test func `a person sees where they are signed in, ends one, and ends all others`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { here in
            try await served.visit(as: "hannah.orme") { there in
                try await served.visit(as: "hannah.orme") { elsewhere in
                    let page = try await here.get("/account")
                    #expect(page.text.contains("Where you are signed in"))
                    let names = page.text.matches(of: /name="session" value="([^"]+)"/).map { String($0.1) }
                    #expect(names.count == 2)
                    #expect(page.text.contains("<strong>This one</strong>"))
                    let ended = try await here.post("/account/end", [("session", names[0])], from: page)
                    #expect(ended.status == 303)
                    let left = [try await there.get("/standards").status, try await elsewhere.get("/standards").status]
                    #expect(left.sorted { $0 < $1 } == [200, 303])
                    let again = try await here.post("/account/end", [("session", names[0])], from: page)
                    #expect(again.status == 422)
                    #expect(again.text.contains("That session is over already."))
                    let others = try await here.post("/account/end-others", [], from: page)
                    #expect(others.status == 303)
                    #expect(try await there.get("/standards").status == 303)
                    #expect(try await elsewhere.get("/standards").status == 303)
                    #expect(try await here.get("/standards").status == 200)
                }
            }
        }
    }

    @Test func `nobody ends another person's session`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { hannah in
            _ = try await hannah.get("/account")
            try await served.visit(as: "tom.sedge") { tom in
                let page = try await tom.get("/account")
                let who = try await served.desk.accounts.account(named: "hannah.orme")
                let name = try await served.desk.accounts.file.read { db in
                    try String.fetchOne(db, sql: "SELECT name FROM session WHERE account = ?", arguments: [who.id.text])
                }
                let answer = try await tom.post("/account/end", [("session", try #require(name))], from: page)
                #expect(answer.status == 422)
                _ = try await tom.post("/account/end-others", [], from: page)
            }
            #expect(try await hannah.get("/standards").status == 200)
        }
    }

    @Test func `a password is changed with the old one and a code, ends every other session, and goes on here under a new one`()
        async throws
    {
        let served = try await Served()
        let old = try #require(served.signIns["hannah.orme"]).password
        try await served.visit(as: "hannah.orme") { here in
            try await served.visit(as: "hannah.orme") { there in
                let page = try await here.get("/account")
                let new = "harbour mosaic thirteen plum"
                for (fields, words) in try [
                    (
                        [("old", old), ("code", Self.code("hannah.orme", served)), ("new", new), ("again", new + "s")],
                        "The two do not agree."
                    ),
                    ([("old", old), ("code", Self.code("hannah.orme", served)), ("new", "short"), ("again", "short")], "15"),
                    ([("old", "not it"), ("code", Self.code("hannah.orme", served)), ("new", new), ("again", new)], "do not go together"),
                ] {
                    let refused = try await here.post("/account/password", fields, from: page)
                    #expect(refused.status == 422)
                    #expect(refused.text.contains(words), "\(words)")
                    for secret in [old, new, "not it"] { #expect(!refused.text.contains(secret)) }
                }
                let fields = try [("old", old), ("code", Self.code("hannah.orme", served)), ("new", new), ("again", new)]
                let changed = try await here.post("/account/password", fields, from: page)
                #expect(changed.status == 303)
                #expect(changed.headers[.setCookie]?.contains("cairn=") == true)
                let after = try await here.get("/account?done=password")
                #expect(after.text.contains("Your password is changed"))
                #expect(try await there.get("/standards").status == 303)
                // What stood on the older page goes on under no session that is over.
                #expect(try await here.post("/account/end-others", [], from: page).status == 403)
            }
        }
    }

    @Test func `new recovery codes are shown once, the old are dead, and the page goes on under the new session`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let hannah = try #require(served.signIns["hannah.orme"])
            let page = try await browser.get("/account")
            let without = try await browser.post(
                "/account/codes", [("codes-password", hannah.password), ("codes-code", "000000")], from: page)
            #expect(without.status == 422)
            #expect(!without.text.contains("<ol class=\"codes\">"))
            let made = try await browser.post(
                "/account/codes", [("codes-password", hannah.password), ("codes-code", Self.code("hannah.orme", served))], from: page)
            #expect(made.status == 200)
            let codes = made.text.matches(of: /<li><code>([^<]+)<\/code>/).map { String($0.1) }
            #expect(Set(codes).count == 10)
            #expect(!(try await browser.get("/account")).text.contains(codes[0]))
            let out = try await browser.post("/sign-out", [], from: made)
            #expect(out.status == 303)
            try await served.visit { fresh in
                let sign = try await fresh.get("/sign-in")
                let first = try await fresh.post(
                    "/sign-in", [("name", "hannah.orme"), ("password", hannah.password), ("code", codes[0])], from: sign)
                #expect(first.status == 303)
            }
            try await served.visit { fresh in
                let sign = try await fresh.get("/sign-in")
                let twice = try await fresh.post(
                    "/sign-in", [("name", "hannah.orme"), ("password", hannah.password), ("code", codes[0])], from: sign)
                #expect(twice.status == 422)
            }
        }
    }

    @Test func `a form with a password in it never comes back in a page`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let page = try await browser.get("/account")
            served.pass(seconds: 20 * 60)
            let late = try await browser.post(
                "/account/password", [("old", "my old secret words"), ("code", "1"), ("new", "x"), ("again", "x")], from: page)
            #expect(late.status == 303)
            #expect(!late.text.contains("my old secret words"))
        }
    }

    @Test func `an administrator signs somebody out everywhere, and nobody else does`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { hannah in
            try await served.visit(as: "tom.sedge") { tom in
                let page = try await tom.get("/account")
                let answer = try await tom.post("/people/end-sessions", [("name", "hannah.orme")], from: page)
                #expect(answer.status == 403 || answer.status == 404)
                #expect(try await hannah.get("/standards").status == 200)
            }
            let administrator = try #require(served.signIns.values.first { $0.account.roles.contains(.administrator) }).account.name.text
            try await served.visit(as: administrator) { browser in
                let page = try await browser.get("/people")
                #expect(page.text.contains("Sign out everywhere<span class=\"vh\">: Hannah Orme</span>"))
                let answer = try await browser.post("/people/end-sessions", [("name", "hannah.orme")], from: page)
                #expect(answer.status == 303)
                #expect(try await browser.get("/people?done=sessions").text.contains("All sessions of that person are over."))
            }
            #expect(try await hannah.get("/standards").status == 303)
        }
    }

    @Test func `everybody reaches their own access from every page`() async throws {
        let served = try await Served.shared.value
        try await served.visit(as: "priya.vale") { browser in
            let page = try await browser.get("/standards")
            #expect(page.text.contains("<a href=\"/account\"><strong>"))
        }
    }
}
