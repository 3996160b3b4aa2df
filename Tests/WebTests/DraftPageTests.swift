import Casework
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import Accounts
@testable import Pages
@testable import Web

/// Nobody loses work: what is half written is kept for its writer, comes back, and is never overwritten.
@Suite struct DraftPageTests {
    static let maisie = "/child/lcs/100570"
    static let visit = maisie + "/record?kind=visit"

    /// What the form on a page carries unseen, and these answers.
    static func filled(_ page: Browser.Page, _ answers: [(String, String)]) -> [(String, String)] {
        page.text.matches(of: /<input type="hidden" name="(draft-[a-z]+)" value="([^"]*)"/).map { (String($0.1), String($0.2)) } + answers
    }

    static func said(_ text: String, day: String = "16", type: String = "home") -> [(String, String)] {
        [
            ("kind", "visit"), ("on-day", day), ("on-month", "12"), ("on-year", "2021"), ("about", "lcs/100570"), ("details-type", type),
            ("details-seen", "lcs/100570"), ("details-successful", "yes"), ("text", text), ("basis", "public-task"),
        ]
    }

    @Test func `what is half written is kept by one button, waits on My day, and comes back as it was`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.visit)
            #expect(form.text.contains("Save and come back later"))
            let before = try await served.log.lastSequence()
            let kept = try await browser.post("/drafts", Self.filled(form, Self.said("Half a <sentence> & a")), from: form)
            #expect(kept.status == 303)
            let day = try await browser.get(try #require(kept.headers[.location]))
            #expect(day.text.contains("What you wrote is kept for you alone for 30 days."))
            #expect(day.text.contains("Unfinished"))
            #expect(day.text.contains("Visit: go on<span class=\"vh\"> for Maisie Garrow</span>"))
            let again = try await browser.get(Self.visit)
            #expect(again.text.contains("Half a &lt;sentence&gt; &amp; a</textarea>"))
            #expect(again.text.contains("You wrote this on 17 December 2021"))
            #expect(again.text.contains("name=\"on-day\" type=\"text\" inputmode=\"numeric\" value=\"16\""))
            #expect(try await served.log.lastSequence() == before)
            // Another form for the same child is empty.
            let note = try await browser.get(Self.maisie + "/record?kind=note")
            #expect(!note.text.contains("Half a"))
            let version = try #require(day.text.firstMatch(of: /name="version" value="(\d+)"/)).1
            let gone = try await browser.post("/drafts/discard", [("version", String(version))], from: day)
            #expect(gone.status == 303)
            let fresh = try await browser.get(Self.visit)
            #expect(!fresh.text.contains("Half a"))
        }
    }

    @Test func `a form is kept as one types, and the window hears when`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.visit)
            let auto = [("draft-auto", "yes"), ("draft-count", "1")]
            let fields = Self.filled(form, []).filter { $0.0 != "draft-count" }
            let first = try await browser.post("/drafts", fields + auto + Self.said("One"), from: form)
            #expect(first.status == 200)
            #expect(first.headers[.contentType] == "text/plain; charset=utf-8")
            let version = try #require(first.text.wholeMatch(of: /(\d+)\nSaved at (\d\d:\d\d)\n/))
            #expect(version.2 == served.desk.now().clock)
            // The answer was lost on the way: the same window goes on upon what it knew.
            let second = try await browser.post(
                "/drafts", fields + [("draft-auto", "yes"), ("draft-count", "2")] + Self.said("One, and two"), from: form)
            #expect(second.status == 200)
            let again = try await browser.get(Self.visit)
            #expect(again.text.contains("One, and two</textarea>"))
        }
    }

    @Test func `a form that is refused is kept with its mistakes, and recording it ends its draft`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.visit)
            let refused = try await browser.post(
                Self.maisie + "/record", Self.filled(form, Self.said("With a wrong day", day: "32")), from: form)
            #expect(refused.status == 422)
            #expect(refused.text.contains("Saved at"))
            let day = try await browser.get("/")
            #expect(day.text.contains("Visit: go on"))
            let again = try await browser.get(Self.visit)
            #expect(again.text.contains("With a wrong day</textarea>"))
            let done = try await browser.post(Self.maisie + "/record", Self.filled(again, Self.said("With a right day")), from: again)
            #expect(done.status == 303)
            #expect(!(try await browser.get("/")).text.contains("Visit: go on"))
            // What a script had under way comes too late.
            let late = try await browser.post(
                "/drafts",
                Self.filled(again, []).filter { $0.0 != "draft-count" } + [("draft-auto", "yes"), ("draft-count", "9")] + Self.said("With"),
                from: again)
            #expect(late.status == 410)
            #expect(!(try await browser.get("/")).text.contains("Visit: go on"))
        }
    }

    @Test func `of two windows neither overwrites the other, and their writer chooses answer by answer`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { clinic in
            try await served.visit(as: "hannah.orme") { car in
                let here = try await clinic.get(Self.visit), there = try await car.get(Self.visit)
                let first = try await clinic.post("/drafts", Self.filled(here, Self.said("Written in the clinic", day: "15")), from: here)
                #expect(first.status == 303)
                // The car's window was opened before and knows nothing of it: by itself it overwrites nothing,
                let byItself = try await car.post(
                    "/drafts",
                    Self.filled(there, []).filter { $0.0 != "draft-count" } + [("draft-auto", "yes"), ("draft-count", "1")]
                        + Self.said("Written in the car"), from: there)
                #expect(byItself.status == 409)
                #expect(byItself.text.contains("another window"))
                // nor by the button, nor by recording: both are shown.
                let before = try await served.log.lastSequence()
                for path in ["/drafts", Self.maisie + "/record"] {
                    let both = try await car.post(path, Self.filled(there, Self.said("Written in the car")), from: there)
                    #expect(both.status == 409)
                    for words in ["Written in the clinic", "Written in the car", "15.12.2021", "16.12.2021", "Differs", "(the same)"] {
                        #expect(both.text.contains(words), "\(words)")
                    }
                }
                #expect(try await served.log.lastSequence() == before)
                let both = try await car.post("/drafts", Self.filled(there, Self.said("Written in the car")), from: there)
                let carried = both.text.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)"/).map {
                    (String($0.1), String($0.2))
                }
                .filter { $0.0 != "form-token" && $0.0 != "version" }
                let chosen = try await car.post("/drafts/choose", carried + [("choose.text", "here"), ("choose.on", "kept")], from: both)
                #expect(chosen.status == 303)
                let form = try await car.get(try #require(chosen.headers[.location]))
                #expect(form.text.contains("Written in the car</textarea>"))
                #expect(form.text.contains("name=\"on-day\" type=\"text\" inputmode=\"numeric\" value=\"15\""))
                // The clinic's window is now the older one.
                let stale = try await clinic.post(
                    Self.maisie + "/record", Self.filled(here, Self.said("Written in the clinic later")), from: here)
                #expect(stale.status == 409)
                #expect(try await served.log.lastSequence() == before)
                let done = try await car.post(
                    Self.maisie + "/record", Self.filled(form, Self.said("Written in the car", day: "15")), from: form)
                #expect(done.status == 303)
            }
        }
    }

    @Test func `what somebody else has recorded for the same day is shown once, before the same is recorded again`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { hannah in
            let form = try await hannah.get(Self.visit)
            try await served.visit(as: "tom.sedge") { tom in
                let his = try await tom.get(Self.visit)
                #expect(
                    try await tom.post(Self.maisie + "/record", Self.filled(his, Self.said("Tom was there at noon")), from: his).status
                        == 303)
            }
            let before = try await served.log.lastSequence()
            let shown = try await hannah.post(Self.maisie + "/record", Self.filled(form, Self.said("Hannah was there at one")), from: form)
            #expect(shown.status == 409)
            for words in [
                "Since you opened this form", "Tom was there at noon", "Record all the same", "Hannah was there at one</textarea>",
            ] {
                #expect(shown.text.contains(words), "\(words)")
            }
            #expect(try await served.log.lastSequence() == before)
            let done = try await hannah.post(Self.maisie + "/record", Self.filled(shown, Self.said("Hannah was there at one")), from: shown)
            #expect(done.status == 303)
            // Another day is another visit, and one's own earlier entry is nothing new.
            let other = try await hannah.get(Self.visit)
            #expect(
                try await hannah.post(Self.maisie + "/record", Self.filled(other, Self.said("Nobody in", day: "10")), from: other).status
                    == 303)
        }
    }

    @Test func `a case that was closed while somebody wrote is said before they record`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { hannah in
            let form = try await hannah.get(Self.maisie + "/record?kind=referral")
            try await served.visit(as: "tom.sedge") { tom in
                let close = try await tom.get(Self.maisie + "/close")
                let decided = try await tom.post(
                    Self.maisie + "/close",
                    Self.filled(
                        close,
                        [
                            ("type", "closure"), ("from", "child-in-need"), ("to", "universal"), ("not-spoken", "Nobody answered today."),
                            ("reasons", "The family is well."),
                        ]), from: close)
                #expect(decided.status == 303)
            }
            let shown = try await hannah.post(
                Self.maisie + "/record",
                Self.filled(
                    form,
                    [
                        ("kind", "referral"), ("on-day", "17"), ("on-month", "12"), ("on-year", "2021"), ("about", "lcs/100570"),
                        ("text", "To you"),
                    ]),
                from: form)
            #expect(shown.status == 409)
            #expect(shown.text.contains("Decision: closure"))
            // Whoever decides answers for all that is known: what came while they wrote is shown.
            let close = try await hannah.get(Self.maisie + "/close")
            try await served.visit(as: "priya.vale") { priya in
                let his = try await priya.get(Self.maisie + "/record?kind=note")
                let note = try await priya.post(
                    Self.maisie + "/record",
                    Self.filled(
                        his,
                        [
                            ("kind", "note"), ("on-day", "17"), ("on-month", "12"), ("on-year", "2021"), ("about", "lcs/100570"),
                            ("text", "He is back."),
                        ]),
                    from: his)
                #expect(note.status == 303)
            }
            let decision = try await hannah.post(
                Self.maisie + "/close",
                Self.filled(close, [("type", "step-down"), ("from", "child-in-need"), ("to", "universal"), ("reasons", "Calm.")]),
                from: close)
            #expect(decision.status == 409)
            #expect(decision.text.contains("He is back."))
        }
    }

    @Test func `an entry that was corrected while somebody shared it is shown as corrected, before anything is shared`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.visit)
            let done = try await browser.post(Self.maisie + "/record", Self.filled(form, Self.said("Seen at ten")), from: form)
            let place = try #require(done.headers[.location]?.firstMatch(of: /recorded=([^#&]+)/)).1
            let entry = try #require(EntryRef(place))
            let share = try await browser.get(Self.maisie + "/share?of=" + entry.text)
            _ = try await served.log.append(
                [
                    Arrival(
                        Entry(
                            id: #require(EntryRef("mended-1")), kind: .visit, on: #require(UncertainDay("2021-12-16")),
                            recorded: #require(UncertainDay("2021-12-17")), agency: #require(AgencyRef("brackenlea-health")),
                            about: [#require(PersonRef("lcs/100570"))], text: "Seen at eleven, not at ten", corrects: entry,
                            details: ["type": .code("home")]))
                ], receivedAt: served.desk.now().milliseconds)
            let before = try await served.log.lastSequence()
            let shown = try await browser.post(
                Self.maisie + "/share",
                Self.filled(share, [("of", entry.text), ("decision", "shared"), ("to", "northbridge-council"), ("basis", "public-task")]),
                from: share)
            #expect(shown.status == 409)
            #expect(shown.text.contains("Seen at eleven, not at ten"))
            #expect(try await served.log.lastSequence() == before)
        }
    }

    @Test func `every form in which people write keeps what they wrote`() async throws {
        let served = try await Served()
        try await served.visit(as: "tom.sedge") { browser in
            for (part, field) in [
                ("/share", "reason"), ("/close", "reasons"), ("/transfer", "worker"), ("/record?kind=instrument&tool=dash", "text"),
            ] {
                let form = try await browser.get(Self.maisie + part)
                #expect(form.text.contains("data-draft=\"/drafts\""), "\(part)")
                #expect(form.text.contains("id=\"draft-status\" role=\"status\""), "\(part)")
                let words = "Kept in \(part.prefix(5).dropFirst())"
                #expect(try await browser.post("/drafts", Self.filled(form, [(field, words)]), from: form).status == 303)
                #expect(try await browser.get(Self.maisie + part).text.contains(words), "\(part)")
            }
            let day = try await browser.get("/")
            for title in ["Share an entry: go on", "Close or step down: go on", "Transfer: go on"] {
                #expect(day.text.contains(title), "\(title)")
            }
        }
    }

    @Test func `nobody but its writer sees a draft, and none is shown about a child whom one may not see`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { hannah in
            let form = try await hannah.get(Self.visit)
            _ = try await hannah.post("/drafts", Self.filled(form, Self.said("For Hannah alone")), from: form)
            let sheet = Self.filled(form, [])
            try await served.visit(as: "tom.sedge") { tom in
                let his = try await tom.get(Self.visit)
                #expect(!his.text.contains("For Hannah alone"))
                #expect(!(try await tom.get("/")).text.contains("Unfinished"))
                // A form that Hannah opened goes on in nobody else's name.
                for path in ["/drafts", "/drafts/choose", Self.maisie + "/record"] {
                    let answer = try await tom.post(path, sheet + Self.said("In her name"), from: his)
                    #expect(answer.status == 403)
                    #expect(!answer.text.contains("For Hannah alone"))
                }
                let before = try await hannah.get(Self.visit)
                let version = try #require(before.text.firstMatch(of: /name="version" value="(\d+)"/)).1
                _ = try await tom.post("/drafts/discard", [("version", String(version))], from: his)
            }
            #expect(try await hannah.get(Self.visit).text.contains("For Hannah alone"))
        }
        // Of a child whom somebody may not know of, a draft says no more than of one who is not there.
        try await served.visit(as: "ada.lockwood") { ada in
            let page = try await ada.get("/standards")
            let own = try await served.desk.accounts.account(named: "ada.lockwood").id.text
            var answers: [String] = []
            for child in ["lcs/100570", "lcs/999999"] {
                let sheet = [
                    ("draft-by", own), ("draft-child", child), ("draft-form", "entry:visit"), ("draft-window", "abcdefghijkl"),
                    ("draft-upon", "0"),
                    ("draft-count", "1"), ("draft-auto", "yes"),
                ]
                let answer = try await ada.post("/drafts", sheet + Self.said("x"), from: page)
                answers.append("\(answer.status) \(answer.text.drop { $0 != "\n" })")
            }
            #expect(Set(answers).count == 1)
            #expect(!(try await ada.get("/")).text.contains("go on"))
        }
    }

    @Test func `a session that ends returns to the same half-filled form, with what was kept as one typed and what came after`()
        async throws
    {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.visit)
            let fields = Self.filled(form, []).filter { $0.0 != "draft-count" }
            let auto = try await browser.post(
                "/drafts", fields + [("draft-auto", "yes"), ("draft-count", "1")] + Self.said("Typed at two"), from: form)
            let version = String(try #require(auto.text.firstMatch(of: /^(\d+)/)).1)
            served.pass(seconds: 20 * 60)
            // A script that goes on is told; what it holds stays in its window.
            let told = try await browser.post(
                "/drafts", fields + [("draft-auto", "yes"), ("draft-count", "2")] + Self.said("Typed at three"), from: form)
            #expect(told.status == 403)
            let sent =
                fields.filter { $0.0 != "draft-upon" } + [("draft-upon", version), ("draft-count", "3")] + Self.said("Typed at three")
            let late = try await browser.post(Self.maisie + "/record", sent, from: form)
            #expect(late.status == 403)
            #expect(late.text.contains("Nothing is lost"))
            let back = try await Self.signInAgain(browser, "hannah.orme", late, served)
            #expect(back.status == 303)
            let again = try await browser.get(try #require(back.headers[.location]))
            #expect(again.text.contains("Typed at three</textarea>"))
            #expect(
                try await browser.post(Self.maisie + "/record", Self.filled(again, Self.said("Typed at three")), from: again).status == 303)
        }
    }

    @Test func `what one person wrote is not handed to the next who signs in at the same desk`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.visit)
            served.pass(seconds: 20 * 60)
            let late = try await browser.post(Self.maisie + "/record", Self.filled(form, Self.said("Hannah’s own words")), from: form)
            let next = try await Self.signInAgain(browser, "tom.sedge", late, served)
            #expect(next.status == 403)
            #expect(!next.text.contains("own words"))
            #expect(next.text.contains("This form is somebody else’s"))
            #expect(!(try await browser.get("/")).text.contains("Unfinished"))
        }
    }

    @Test func `a form from before one signed in again in another window is not lost`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.visit)
            let hannah = try #require(served.signIns["hannah.orme"])
            try await browser.signIn(hannah, served)
            let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
            let before = try await served.log.lastSequence()
            let stale = try await browser.post(
                Self.maisie + "/record", Self.filled(form, Self.said("From the older window")), from: form, headers: [site: "same-origin"])
            #expect(stale.status == 403)
            #expect(stale.text.contains("From the older window"))
            #expect(try await served.log.lastSequence() == before)
            let carried = stale.text.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)"/).map { (String($0.1), String($0.2)) }
                .filter { $0.0 != "form-token" }
            let kept = try await browser.post("/drafts", carried, token: try Self.lastToken(stale))
            #expect(kept.status == 303)
            #expect(try await browser.get(Self.visit).text.contains("From the older window</textarea>"))
            // Without the browser's own word that a page of ours sent it, nothing of it comes back.
            let unsure = try await browser.post(Self.maisie + "/record", Self.filled(form, Self.said("From elsewhere")), from: form)
            #expect(unsure.status == 403)
            #expect(!unsure.text.contains("From elsewhere"))
        }
    }

    @Test func `when looks cannot be written down, what was written is kept all the same`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.visit)
            var held = Configuration()
            held.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(path: served.folder.appendingPathComponent("store.db.access-2021.db").path, configuration: held)
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
            let shut = try await browser.post(Self.maisie + "/record", Self.filled(form, Self.said("Not lost")), from: form)
            #expect(shut.status == 503)
            #expect(shut.text.contains("What you wrote is kept."))
            try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            #expect(try await browser.get(Self.visit).text.contains("Not lost</textarea>"))
        }
    }

    private static func lastToken(_ page: Browser.Page) throws -> String {
        try #require(page.text.matches(of: /name="form-token" value="([0-9a-f]{64})"/).last.map { String($0.1) })
    }

    private static func signInAgain(_ browser: Browser, _ name: String, _ page: Browser.Page, _ served: Served) async throws -> Browser.Page
    {
        served.pass(seconds: 60)
        func carried(_ field: String) throws -> String {
            let part = try #require(page.text.firstRange(of: "name=\"\(field)\" value=\""))
            return String(page.text[part.upperBound...].prefix { $0 != "\"" }).replacing("&amp;", with: "&").replacing("&#39;", with: "'")
        }
        let person = try #require(served.signIns[name])
        let code = TimeCode.code(person.link.seed, at: served.desk.now())
        return try await browser.post(
            "/sign-in",
            [
                ("name", name), ("password", person.password), ("code", code), ("kept-path", try carried("kept-path")),
                ("kept-form", try carried("kept-form")),
            ], from: page)
    }
}
