import Casework
import HTTPTypes
import Scenarios
import Testing

@testable import Pages
@testable import Web

/// Nobody comes in but by the door, and whatever leaves is dressed for the street.
@Suite struct DoorwayTests {
    /// The paths of all routes, with a child of the sample where a route leaves a child open.
    static let paths: [(Route, String)] = Routes.all.map { route in
        (
            route,
            route.path.replacing("{source}", with: "lcs").replacing("{local}", with: "100570").replacing("{id}", with: "da-dash-updated")
        )
    }

    @Test func `whoever is not signed in sees nothing but the way in`() async throws {
        let served = try await Served.shared.value
        try await served.visit { browser in
            for (route, path) in Self.paths {
                guard case .signedIn = route.need else { continue }
                let answer = route.method == .get ? try await browser.get(path) : try await browser.post(path, [])
                // A form that comes from nowhere is refused before anybody asks who sent it.
                #expect(answer.status == (route.method == .get ? 303 : 403), "\(route.method) \(path)")
                #expect(!answer.text.contains("Garrow"))
                if route.method == .get { #expect(answer.headers[.location]?.hasPrefix("/sign-in") == true) }
            }
        }
    }

    @Test func `the routes that anybody may ask for are these and no others`() {
        let open = Routes.all.compactMap { route in if case .anybody = route.need { "\(route.method.rawValue) \(route.path)" } else { nil }
        }
        #expect(open.sorted() == ["GET /drafts.js", "GET /health", "GET /icon.svg", "GET /sign-in", "GET /style.css", "POST /sign-in"])
    }

    @Test func `every answer forbids scripts of others, frames, caching and telling where one was`() async throws {
        let served = try await Served.shared.value
        try await served.visit(isSecure: true) { browser in
            for path in Self.paths.map(\.1) + ["/no/such/page", "/child/lcs/%zz", "/%00"] {
                let headers = try await browser.get(path).headers
                #expect(headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true, "\(path)")
                #expect(headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true)
                #expect(headers[.contentSecurityPolicy]?.contains("script-src 'self';") == true)
                #expect(headers[.contentSecurityPolicy]?.contains("unsafe") == false)
                #expect(headers[.xContentTypeOptions] == "nosniff")
                #expect(headers[.cacheControl] == "no-store")
                #expect(headers[.strictTransportSecurity]?.contains("max-age=31536000") == true)
                #expect(HTTPField.Name("Referrer-Policy").flatMap { headers[$0] } == "no-referrer")
            }
        }
    }

    @Test func `over TLS the cookies are the host's own, secure and out of reach of scripts`() async throws {
        let served = try await Served.shared.value
        try await served.visit(isSecure: true) { browser in
            let cookie = try #require(try await browser.get("/sign-in").headers[.setCookie])
            #expect(cookie.hasPrefix("__Host-cairn-form="))
            for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] { #expect(cookie.contains(part)) }
        }
    }

    @Test func `an address that is not Cairn's is refused, so that no site elsewhere can pretend to be it`() async throws {
        let served = try await Served.shared.value
        try await served.visit(hosts: ["cairn.example.org"]) { browser in
            let answer1 = try await browser.get("/sign-in")
            #expect(answer1.status == 421)
        }
    }

    @Test func `a wrong password, a wrong code and a name that nobody has are answered alike`() async throws {
        let served = try await Served.shared.value
        let hannah = try #require(served.signIns["hannah.orme"])
        try await served.visit { browser in
            var words: Set<String> = []
            for (name, password) in [
                ("hannah.orme", "not the password"), ("hannah.orme", hannah.password), ("nobody.here", "not the password"),
            ] {
                let page = try await browser.get("/sign-in")
                let answer = try await browser.post("/sign-in", [("name", name), ("password", password), ("code", "000000")], from: page)
                #expect(answer.status == 422)
                words.insert(answer.text.replacing(name, with: "NAME"))
            }
            #expect(words.count == 1)
        }
    }

    @Test func `a form that another site sends, or that carries no token of ours, changes nothing`() async throws {
        let served = try await Served.shared.value
        try await served.visit(as: "tom.sedge") { browser in
            let page = try await browser.get("/child/lcs/100570/record?kind=note")
            let before = try await served.log.lastSequence()
            let fields = [
                ("kind", "note"), ("on-day", "1"), ("on-month", "12"), ("on-year", "2021"), ("about", "lcs/100570"), ("text", "x"),
            ]
            let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
            let answer2 = try await browser.post("/child/lcs/100570/record", fields, from: page, headers: [site: "cross-site"])
            #expect(answer2.status == 403)
            let answer3 = try await browser.post("/child/lcs/100570/record", fields, from: page, headers: [.origin: "https://evil.example"])
            #expect(answer3.status == 403)
            let answer4 = try await browser.post("/child/lcs/100570/record", fields)
            #expect(answer4.status == 403)
            let answer5 = try await browser.post("/child/lcs/100570/record", fields, token: String(repeating: "0", count: 64))
            #expect(answer5.status == 403)
            let answer6 = try await browser.post("/child/lcs/100570/record", fields, from: page, headers: [.contentType: "text/plain"])
            #expect(answer6.status == 415)
            #expect(try await served.log.lastSequence() == before)
        }
    }

    @Test func `the page after signing in is one of ours`() {
        #expect(Routes.own("/child/lcs/1?a=b") == "/child/lcs/1?a=b")
        for path in ["", "https://evil.example/", "//evil.example", "/\\evil.example", "/a b", "/a\nb", "javascript:alert(1)"] {
            #expect(Routes.own(path) == nil, "\(path)")
        }
    }

    @Test func `signing out ends the session at once`() async throws {
        let served = try await Served.shared.value
        try await served.visit(as: "priya.vale") { browser in
            let page = try await browser.get("/standards")
            #expect(page.status == 200)
            let answer7 = try await browser.post("/sign-out", [], from: page)
            #expect(answer7.status == 303)
            let answer8 = try await browser.get("/standards")
            #expect(answer8.status == 303)
        }
    }

    @Test func `a session that was not used for a quarter of an hour is over`() async throws {
        let served = try await Served()
        try await served.visit(as: "priya.vale") { browser in
            let answer9 = try await browser.get("/standards")
            #expect(answer9.status == 200)
            served.pass(seconds: 16 * 60)
            let answer10 = try await browser.get("/standards")
            #expect(answer10.status == 303)
        }
    }
}
