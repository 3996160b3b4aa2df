import Access
import Casework
import HTTPTypes
import Ledger
import Practice
import Testing

@testable import Pages
@testable import Web

/// Telling others, answering, closing and handing over: each from the page to what stands in the record afterwards.
@Suite struct FlowTests {
    private static let maisie = "/child/lcs/100570"

    @Test func `an incident that is shared waits on the other agency's day, and is answered with one button`() async throws {
        let served = try await Served()
        let incident = try await served.visit(as: "hannah.orme") { browser in
            let page = try await browser.get(Self.maisie + "/chronology")
            let link = try #require(page.text.firstMatch(of: /share\?of=([^"]+)">Share<span class="vh">: Incident/))
            let form = try await browser.get(Self.maisie + "/share?of=" + String(link.1))
            let id = String(try #require(form.text.firstMatch(of: /name="of" value="([^"]+)"/)).1)
            #expect(form.text.contains("Incident: domestic abuse"))
            let answer = try await browser.post(
                Self.maisie + "/share",
                [
                    ("of", id), ("decision", "shared"), ("to", "northbridge-council"), ("basis", "public-task"),
                    ("text", "Please look at this with the earlier ones."),
                ], from: form)
            #expect(answer.status == 303)
            let after = try await browser.get(try #require(answer.headers[.location]))
            #expect(after.text.contains("kept for good as number"))
            return id
        }
        #expect(!incident.isEmpty)
        try await served.visit(as: "tom.sedge") { browser in
            let day = try await browser.get("/")
            let words = "Please look at this with the earlier ones."
            let place = try #require(day.text.range(of: words))
            let share = try #require(day.text[place.upperBound...].firstMatch(of: /name="of" value="([^"]+)"/)).1
            let answer = try await browser.post(
                Self.maisie + "/acknowledge", [("of", String(share)), ("answer", "have"), ("action", "Strategy discussion tomorrow")],
                from: day)
            #expect(answer.status == 303)
            let after = try await browser.get(try #require(answer.headers[.location]))
            #expect(after.text.contains("Your answer is kept for good"))
            #expect(!after.text.contains(words))
            let chronology = try await browser.get(Self.maisie + "/chronology")
            #expect(chronology.text.contains("Strategy discussion tomorrow"))
        }
    }

    @Test func `not to share is written down with its reason, and asks nobody for an answer`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let page = try await browser.get(Self.maisie + "/chronology")
            let link = try #require(page.text.firstMatch(of: /share\?of=([^"]+)">Share/)).1
            let form = try await browser.get(Self.maisie + "/share?of=" + String(link))
            let id = String(try #require(form.text.firstMatch(of: /name="of" value="([^"]+)"/)).1)
            let before = try await served.log.lastSequence()
            let bare = try await browser.post(
                Self.maisie + "/share", [("of", id), ("decision", "withheld"), ("to", "northbridge-police")], from: form)
            #expect(bare.status == 422)
            #expect(bare.text.contains("Say why it is not shared now."))
            #expect(try await served.log.lastSequence() == before)
            let said = try await browser.post(
                Self.maisie + "/share",
                [("of", id), ("decision", "withheld"), ("to", "northbridge-police"), ("reason", "Kelsey asked us to wait until Friday.")],
                from: form)
            #expect(said.status == 303)
            let after = try await browser.get(Self.maisie + "/chronology")
            #expect(after.text.contains("Kelsey asked us to wait until Friday."))
        }
        try await served.visit(as: "priya.vale") { browser in
            let day = try await browser.get("/")
            #expect(!day.text.contains("Kelsey asked us to wait"))
        }
    }

    @Test func `a case is closed only with each agency asked or a reason why not, all are told at once, and one objects`() async throws {
        let served = try await Served()
        try await served.visit(as: "tom.sedge") { browser in
            let form = try await browser.get(Self.maisie + "/close")
            for words in ["Brackenlea Community Children’s Health", "Tarnbeck Surgery", "What is still open", "Last contact"] {
                #expect(form.text.contains(words), "\(words)")
            }
            let before = try await served.log.lastSequence()
            let said = [
                ("type", "closure"), ("from", "child-in-need"), ("to", "universal"), ("reasons", "Kelsey has moved to her aunt’s."),
                ("confirmed", "brackenlea-health"),
            ]
            let assumed = try await browser.post(Self.maisie + "/close", said, from: form)
            #expect(assumed.status == 422)
            #expect(assumed.text.contains("Speak with"))
            #expect(assumed.text.contains("Kelsey has moved to her aunt’s."))
            #expect(try await served.log.lastSequence() == before)
            let upwards = try await browser.post(
                Self.maisie + "/close", [("type", "closure"), ("from", "child-in-need"), ("to", "child-protection")], from: form)
            #expect(upwards.text.contains("leads to a lower level than before"))
            // A form that was kept through signing in again does nothing by itself.
            let resumed = try await browser.post(
                Self.maisie + "/close", said + [("not-spoken", "They are shut until Monday."), ("resume", "yes")], from: form)
            #expect(resumed.status == 200)
            #expect(resumed.text.contains("They are shut until Monday."))
            #expect(try await served.log.lastSequence() == before)
            let closed = try await browser.post(Self.maisie + "/close", said + [("not-spoken", "They are shut until Monday.")], from: form)
            #expect(closed.status == 303)
            // The decision, and the share that tells everybody of it.
            #expect(try await served.log.lastSequence() == before + 2)
            let after = try await browser.get(try #require(closed.headers[.location]))
            #expect(after.text.contains("Contact confirmed with Brackenlea Community Children’s Health."))
            #expect(after.text.contains("Not answered yet"))
        }
        try await served.visit(as: "hannah.orme") { browser in
            let day = try await browser.get("/")
            let link = try #require(day.text.firstMatch(of: /\/acknowledge\?of=([^"]+)">We object/)).1
            let form = try await browser.get(Self.maisie + "/acknowledge?of=" + String(link))
            #expect(form.text.contains("is closing the case"))
            let mute = try await browser.post(
                Self.maisie + "/acknowledge", [("of", String(link)), ("answer", "object"), ("action", " ")], from: form)
            #expect(mute.status == 422)
            #expect(mute.text.contains("Say why you object."))
            let answer = try await browser.post(
                Self.maisie + "/acknowledge",
                [("of", String(link)), ("answer", "object"), ("action", "she has missed two weighings since.")], from: form)
            #expect(answer.status == 303)
        }
        try await served.visit(as: "tom.sedge") { browser in
            let page = try await browser.get(Self.maisie + "/close")
            #expect(page.text.contains("Brackenlea Community Children’s Health objects: “she has missed two weighings since.”"))
        }
    }

    @Test func `nobody answers for another agency, and of what is not theirs to answer nothing is said`() async throws {
        let served = try await Served.shared.value
        try await served.visit(as: "hannah.orme") { browser in
            let page = try await browser.get(Self.maisie)
            let before = try await served.log.lastSequence()
            let none = try await browser.post(Self.maisie + "/acknowledge", [("of", "no-such-share"), ("answer", "have")], from: page)
            #expect(none.status == 404)
            #expect(try await served.log.lastSequence() == before)
        }
    }

    @Test func `a transfer names what is missing, and only the allocated worker hands the case over and takes the pack out`() async throws {
        let served = try await Served()
        let step = [
            ("direction", "out"), ("stage", "information-sent"), ("from", "E06000026"), ("to", "E10000008"), ("contains", "chronology"),
        ]
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.maisie + "/transfer")
            #expect(form.text.contains("Missing: the record holds nothing of it"))
            #expect(form.text.contains("Chronology"))
            let before = try await served.log.lastSequence()
            #expect(try await browser.post(Self.maisie + "/transfer", step, from: form).status == 403)
            #expect(try await browser.get(Self.maisie + "/transfer/pack").status == 403)
            #expect(try await served.log.lastSequence() == before)
        }
        try await served.allocate("hannah.orme", to: "lcs/100570", by: "joan.mercer")
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.maisie + "/transfer")
            let sent = try await browser.post(Self.maisie + "/transfer", step + [("worker", "A. Finch, Devon")], from: form)
            #expect(sent.status == 303, "\(sent.text.suffix(900))")
            let after = try await browser.get(try #require(sent.headers[.location]))
            #expect(after.text.contains("New worker: A. Finch, Devon"))
            let pack = try await browser.get(Self.maisie + "/transfer/pack")
            #expect(pack.status == 200)
            #expect(pack.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"cairn-pack-") == true)
            let mark = try await served.log.head().mark.text
            for words in ["Maisie Garrow", mark, "<style>", "What is here, and what is missing"] {
                #expect(pack.text.contains(words), "\(words)")
            }
            // It opens without Cairn: nothing in it leads anywhere.
            for link in ["<a ", "<script", "<link", "href=", "src=", "<form"] { #expect(!pack.text.contains(link), "\(link)") }
            let looks = try await browser.get(Self.maisie + "/looks")
            #expect(looks.text.contains("export") || looks.text.contains("file"))
            let arrived = try await browser.post(
                Self.maisie + "/transfer", [("direction", "in"), ("stage", "acknowledged"), ("from", "E06000026"), ("to", "E10000008")],
                from: form)
            #expect(arrived.status == 303)
            let both = try await browser.get(Self.maisie + "/transfer")
            #expect(both.text.contains("Acknowledged"))
        }
    }

    @Test func `the time around a birth is drawn in weeks, with what the plan for it holds and what is missing`() async throws {
        let served = try await Served.shared.value
        try await served.visit(as: "tom.sedge") { browser in
            let found = try await browser.get("/find?name=Idris+Merrow")
            let child = String(try #require(found.text.firstMatch(of: /href="(\/child\/[^"]+)"[^>]*>[^<]*(?:<strong>)?Idris/)).1)
            let page = try await browser.get(child)
            #expect(page.text.contains("Before birth"))
            let birth = try await browser.get(child + "/birth")
            #expect(birth.status == 200)
            for words in [
                "Born on 19 July 2021, 3 days before the day expected.", "18 items are there", "What is due when", "Out of hours contact",
            ] {
                #expect(birth.text.contains(words), "\(words)")
            }
            // A child of nine months has grown out of it.
            #expect(!(try await browser.get(Self.maisie).text.contains("Before birth")))
        }
    }
}

extension Served {
    /// Says that somebody is a child's allocated worker, as the safeguarding lead of the agency would.
    func allocate(_ worker: String, to person: String, by lead: String) async throws {
        let now = desk.now()
        let account = try await desk.accounts.account(named: lead)
        let actor = try #require(account.actor(agencyKind: desk.partnership.agencies[account.agency]?.kind))
        let ask = AskLeave(desk.door, desk.policy, for: Asker(actor, hasSecondFactor: true, proved: now))
        _ = try await GiveAccess(ask).relationship(
            .allocatedWorker, .actor(try #require(await desk.accounts.account(named: worker).id.actor)), of: account.agency,
            to: try #require(PersonRef(person)), from: nil,
            until: Moment(milliseconds: now.milliseconds + 90 * 86_400_000), why: "Takes the case from today.", at: now)
    }
}
