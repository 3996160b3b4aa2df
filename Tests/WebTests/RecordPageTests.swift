import Casework
import Foundation
import GRDB
import Ledger
import Scenarios
import Testing

@testable import Accounts
@testable import Pages
@testable import Web

/// What a practitioner sees and writes.
@Suite struct RecordPageTests {
    private static let maisie = "/child/lcs/100570"

    @Test func `a health visitor sees the whole picture, and each look is in the list for the family`() async throws {
        let served = try await Served.shared.value
        try await served.visit(as: "hannah.orme") { browser in
            let page = try await browser.get(Self.maisie)
            #expect(page.status == 200)
            for words in [
                "Maisie Garrow", "Three incidents in twelve months", "What we are worried about",
                "Northbridge Probation Office sends nothing",
            ] {
                #expect(page.text.contains(words), "\(words)")
            }
            let looks = try await browser.get(Self.maisie + "/looks")
            #expect(looks.status == 200)
            #expect(looks.text.contains("Hannah Orme, Health visitor, at Brackenlea Community Children’s Health, read the chronology"))
        }
    }

    @Test func `every reference of a child leads to the same child`() async throws {
        let served = try await Served.shared.value
        try await served.visit(as: "tom.sedge") { browser in
            let page = try await browser.get("/child/comm/C30502")
            #expect(page.status == 200)
            #expect(page.text.contains("/child/"))
        }
    }

    @Test func `who may not know of a child is answered as if there were none, byte for byte`() async throws {
        let served = try await Served.shared.value
        try await served.visit(as: "ada.lockwood") { browser in
            for part in ["", "/chronology", "/family", "/looks"] {
                let known = try await browser.get(Self.maisie + part), unknown = try await browser.get("/child/lcs/999999" + part)
                #expect(known.status == 404)
                #expect(known.status == unknown.status)
                #expect(known.text == unknown.text)
                #expect(known.headers == unknown.headers)
            }
        }
    }

    @Test func `a name that only sounds the same finds the child, and a date of birth narrows it`() async throws {
        let served = try await Served.shared.value
        try await served.visit(as: "priya.vale") { browser in
            let answer11 = try await browser.get("/find?name=Maysie+Garow")
            #expect(answer11.text.contains("Maisie Garrow"))
            let answer12 = try await browser.get("/find?name=Garrow&born=2021-03-11")
            #expect(answer12.text.contains("Maisie Garrow"))
            let answer16 = try await browser.get("/find?name=Maisie&born=1999-03-11")
            #expect(!answer16.text.contains("Maisie Garrow"))
            let answer13 = try await browser.get("/find?name=Maisie&born=tomorrow")
            #expect(answer13.text.contains("is no day"))
            let answer14 = try await browser.get("/find?name=Zebedee")
            #expect(answer14.text.contains("Nobody of that description"))
        }
    }

    @Test func `an entry that is written joins the child's record at once, and says whose it joined`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.maisie + "/record?kind=visit")
            let said = "Seen at home. <script>alert('x')</script> Kettle & toys."
            let answer = try await browser.post(
                Self.maisie + "/record",
                [
                    ("kind", "visit"), ("on-day", "16"), ("on-month", "12"), ("on-year", "2021"), ("about", "lcs/100570"),
                    ("details-type", "home"), ("details-seen", "lcs/100570"), ("details-successful", "yes"), ("text", said),
                    ("share", "northbridge-council"), ("basis", "public-task"),
                ], from: form)
            #expect(answer.status == 303)
            let after = try await browser.get(try #require(answer.headers[.location]).prefix { $0 != "#" }.description)
            #expect(after.text.contains("Recorded, and kept for good"))
            #expect(after.text.contains("It is now in the record of Maisie Garrow"))
            #expect(after.text.contains("Seen at home. &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; Kettle &amp; toys."))
            #expect(!after.text.contains("<script>"))
            #expect(after.text.components(separatedBy: "<script").count == 2)
            #expect(after.text.contains("Hannah Orme, Health visitor"))
            // Sent twice by a tired thumb, it is one entry.
            let size = try await served.log.lastSequence()
            _ = try await browser.post(
                Self.maisie + "/record",
                [
                    ("kind", "visit"), ("on-day", "16"), ("on-month", "12"), ("on-year", "2021"), ("about", "lcs/100570"),
                    ("details-type", "home"), ("details-seen", "lcs/100570"), ("details-successful", "yes"), ("text", said),
                    ("share", "northbridge-council"), ("basis", "public-task"),
                ], from: form)
            #expect(try await served.log.lastSequence() == size)
        }
    }

    @Test func `a form with mistakes comes back whole, with every mistake at the top`() async throws {
        let served = try await Served.shared.value
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.maisie + "/record?kind=visit")
            let before = try await served.log.lastSequence()
            let answer = try await browser.post(
                Self.maisie + "/record",
                [("kind", "visit"), ("on-day", "31"), ("on-month", "2"), ("on-year", "2021"), ("text", "Long words that took a while.")],
                from: form)
            #expect(answer.status == 422)
            #expect(answer.text.contains("There is a problem"))
            for link in ["href=\"#on\"", "href=\"#about\"", "href=\"#details-type\""] { #expect(answer.text.contains(link), "\(link)") }
            #expect(answer.text.contains("Long words that took a while."))
            #expect(try await served.log.lastSequence() == before)
            let ahead = try await browser.post(
                Self.maisie + "/record",
                [("kind", "note"), ("on-day", "1"), ("on-month", "1"), ("on-year", "2030"), ("about", "lcs/100570"), ("text", "x")],
                from: form)
            #expect(ahead.status == 422)
            #expect(ahead.text.contains("a day up to today"))
        }
    }

    @Test func `a form that came too late for its session comes back whole after signing in, and records nothing by itself`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.maisie + "/record?kind=note")
            served.pass(seconds: 20 * 60)
            let before = try await served.log.lastSequence()
            let said = "Half an hour's <work> & more"
            let late = try await browser.post(
                Self.maisie + "/record",
                [("kind", "note"), ("on-day", "16"), ("on-month", "12"), ("on-year", "2021"), ("about", "lcs/100570"), ("text", said)],
                from: form)
            #expect(late.status == 403)
            #expect(late.text.contains("Nothing is lost"))
            let kept = try #require(late.text.firstMatch(of: /name="kept-form" value="([^"]*)"/)).1.replacing("&amp;", with: "&")
            let hannah = try #require(served.signIns["hannah.orme"])
            let code = TimeCode.code(hannah.link.seed, at: served.desk.now())
            let again = try await browser.post(
                "/sign-in",
                [
                    ("name", "hannah.orme"), ("password", hannah.password), ("code", code), ("kept-path", Self.maisie + "/record"),
                    ("kept-form", String(kept)),
                ], from: late)
            #expect(again.status == 200)
            #expect(again.text.contains("Go on with what you wrote"))
            let back = try await browser.post(
                Self.maisie + "/record",
                [
                    ("resume", "yes"), ("kind", "note"), ("on-day", "16"), ("on-month", "12"), ("on-year", "2021"), ("about", "lcs/100570"),
                    ("text", said),
                ], from: again)
            #expect(back.status == 200)
            #expect(back.text.contains("Half an hour&#39;s &lt;work&gt; &amp; more</textarea>"))
            #expect(try await served.log.lastSequence() == before)
        }
    }

    @Test func `a tool of which nothing was answered is not recorded`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.maisie + "/record?kind=instrument&tool=dash")
            // A DASH is about whoever is harmed: the child is not chosen for them.
            #expect(!form.text.contains(" checked><label for=\"about-"))
            let before = try await served.log.lastSequence()
            let said = [
                ("kind", "instrument"), ("details-name", "dash"), ("on-day", "16"), ("on-month", "12"), ("on-year", "2021"),
                ("about", "lcs/100607"),
            ]
            let empty = try await browser.post(Self.maisie + "/record", said, from: form)
            #expect(empty.status == 422)
            #expect(empty.text.contains("<a href=\"#answer-hurt-now\">Hurt in this incident: nothing is said"))
            #expect(try await served.log.lastSequence() == before)
            let answered = try await browser.post(Self.maisie + "/record", said + [("answer-hurt-now", "yes")], from: form)
            #expect(answered.status == 303)
        }
    }

    @Test func `to open a record in an emergency is offered to whom the policy may give leave, and to nobody else`() async throws {
        let served = try await Served.shared.value
        try await served.visit(as: "nell.frost") { browser in
            let page = try await browser.get(Self.maisie)
            #expect(page.status == 403)
            #expect(!page.text.contains("In an emergency"))
        }
        try await served.visit(as: "priya.vale") { browser in
            let found = try await browser.get("/find?name=Nila+Shaw")
            let child = String(try #require(found.text.firstMatch(of: /href="(\/child\/[^"]+)"/)).1)
            let page = try await browser.get(child)
            #expect(page.status == 403)
            #expect(page.text.contains("In an emergency"))
        }
    }

    @Test func `the child's page says who holds the child, who did not know of each incident, and what is new`() async throws {
        let served = try await Served.shared.value
        try await served.visit(as: "tom.sedge") { browser in
            let found = try await browser.get("/find?name=Freya+Cobley")
            let child = String(try #require(found.text.firstMatch(of: /href="(\/child\/[^"]+)"/)).1)
            let page = try await browser.get(child)
            for words in [
                "since 16 August 2021, held by Northbridge Children’s Social Care", "Each incident, and who did not know of it",
                "What is new since 19 November 2021",
            ] {
                #expect(page.text.contains(words), "\(words)")
            }
            // Names stand without numbers where no two of the family share one.
            #expect(page.text.contains("for Darren Stroud by 20 December 2021"))
            let incident = try #require(page.text.firstMatch(of: /<td class="when">2 February 2021<\/td>(.*)<\/tr>/)).1
            #expect(incident.contains("<td>Tarnbeck Surgery</td><td>Nobody</td>"))
            #expect(incident.contains("Northbridge Nurseries and Schools"))
            let family = try await browser.get(child + "/family")
            #expect(family.text.contains("Lives with Freya Cobley"))
            #expect(family.text.contains("Elsewhere, or not recorded"))
        }
    }

    @Test func `who keeps accounts lists them, and a practitioner may not`() async throws {
        let served = try await Served.shared.value
        try await served.visit(as: "bilal.crane") { browser in
            let page = try await browser.get("/people")
            #expect(page.status == 200)
            for words in ["Hannah Orme", "Health visitor", "Practitioner", "Nell Frost"] { #expect(page.text.contains(words), "\(words)") }
        }
        try await served.visit(as: "leo.abara") { browser in
            let page = try await browser.get("/people")
            #expect(page.status == 404 || page.status == 403)
            #expect(!page.text.contains("Hannah Orme"))
        }
    }

    @Test func `nobody records in another agency's name, whatever the form says`() async throws {
        let served = try await Served()
        try await served.visit(as: "priya.vale") { browser in
            let form = try await browser.get(Self.maisie + "/record?kind=note")
            let answer = try await browser.post(
                Self.maisie + "/record",
                [
                    ("kind", "note"), ("on-day", "16"), ("on-month", "12"), ("on-year", "2021"), ("about", "lcs/100570"),
                    ("text", "As police."),
                    ("agency", "northbridge-council"), ("author", "Somebody Else"), ("recorded", "2020-01-01"), ("id", "mine"),
                ], from: form)
            let after = try await browser.get(try #require(answer.headers[.location]).prefix { $0 != "#" }.description)
            let place = try #require(after.text.range(of: "As police."))
            let row = after.text[..<place.lowerBound].suffix(400)
            #expect(row.contains("Northbridge Police"))
            #expect(!after.text.contains("Somebody Else"))
        }
    }

    @Test func `nothing can be shown when looks cannot be written down`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let answer15 = try await browser.get(Self.maisie)
            #expect(answer15.status == 200)
            // Somebody else holds the file, and does not let go.
            var held = Configuration()
            held.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(
                path: served.folder.appendingPathComponent("store.db.access-2021.db").path, configuration: held)
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
            let shut = try await browser.get(Self.maisie)
            #expect(shut.status == 503)
            #expect(shut.text.contains("the record of who looks cannot be written"))
            #expect(!shut.text.contains("Garrow"))
            try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            let open = try await browser.get(Self.maisie)
            #expect(open.status == 200)
        }
    }
}
