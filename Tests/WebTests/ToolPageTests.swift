import Casework
import Foundation
import Testing

@testable import Accounts
@testable import Pages
@testable import Web

/// A risk tool: what was answered before stands beside, and the score is there before anything is recorded.
@Suite struct ToolPageTests {
    private static let clutter = DraftPageTests.maisie + "/record?kind=instrument&tool=clutter"

    @Test func `each room is rated by nine drawings with words, and the score so far records nothing`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.clutter)
            for room in ["living-room", "kitchen", "bedroom", "child-bedroom"] {
                for rating in 1...9 {
                    #expect(
                        form.text.contains("id=\"answer-\(room)-\(rating)\" name=\"answer-\(room)\" value=\"\(rating)\""),
                        "\(room) \(rating)")
                }
            }
            #expect(form.text.contains("Cooker and sink cannot be used; hardly any floor is left"))
            #expect(form.text.contains("The drawings are Cairn’s own"))
            #expect(form.text.contains("See the score so far"))
            let before = try await served.log.lastSequence()
            let said = [
                ("kind", "instrument"), ("details-name", "clutter"), ("on-day", "16"), ("on-month", "12"), ("on-year", "2021"),
                ("about", "lcs/100570"),
                ("answer-kitchen", "7"), ("answer-bedroom", "2"),
            ]
            let scored = try await browser.post(
                DraftPageTests.maisie + "/record", DraftPageTests.filled(form, said + [("so-far", "yes")]), from: form)
            #expect(scored.status == 200)
            let part = try #require(scored.text.firstRange(of: "id=\"so-far\""))
            let panel = scored.text[part.upperBound...].prefix(1800)
            for words in [
                "worst is kitchen, rated 7; level 3.", "not answered", "Refer to children&#39;s social care the same day.",
                "It does not say that a child is safe", "Nothing is recorded yet.",
            ] { #expect(panel.contains(words), "\(words)") }
            #expect(scored.text.contains("id=\"answer-kitchen-7\" name=\"answer-kitchen\" value=\"7\" checked=\"checked\""))
            #expect(try await served.log.lastSequence() == before)
            // A rating of 12 is none, and is said to be none.
            let wrong = try await browser.post(
                DraftPageTests.maisie + "/record", DraftPageTests.filled(scored, said + [("answer-living-room", "12"), ("so-far", "yes")]),
                from: scored)
            #expect(wrong.text.contains("allowed: a whole number, 1 to 9"))
            let done = try await browser.post(DraftPageTests.maisie + "/record", DraftPageTests.filled(scored, said), from: scored)
            #expect(done.status == 303)
            // The next time, the last answers stand beside, and what has changed is said.
            let next = try await browser.get(Self.clutter)
            #expect(next.text.contains("Last time: 7, “Cooker and sink cannot be used; hardly any floor is left”"))
            let again = try await browser.post(
                DraftPageTests.maisie + "/record",
                DraftPageTests.filled(next, said.filter { $0.0 != "answer-kitchen" } + [("answer-kitchen", "8"), ("so-far", "yes")]),
                from: next)
            #expect(again.text.contains("The worst was 7 and is now 8."))
        }
    }

    @Test func `a level can be judged higher with a reason, and never lower`() async throws {
        let served = try await Served()
        try await served.visit(as: "hannah.orme") { browser in
            let form = try await browser.get(Self.clutter)
            let said = [
                ("kind", "instrument"), ("details-name", "clutter"), ("on-day", "16"), ("on-month", "12"), ("on-year", "2021"),
                ("about", "lcs/100570"),
                ("answer-kitchen", "5"),
            ]
            func soFar(_ more: [(String, String)]) async throws -> String {
                try await browser.post(
                    DraftPageTests.maisie + "/record", said + more + [("so-far", "yes")], from: form
                ).text
            }
            #expect(try await soFar([("details-level", "1")]).contains("Nothing lowers a level."))
            #expect(try await soFar([("details-level", "3")]).contains("the reason why the level was raised"))
            #expect(
                try await soFar([("details-level", "3"), ("details-judgement", "The cot cannot be reached.")]).contains(
                    "because: The cot cannot be reached."))
        }
    }
}
