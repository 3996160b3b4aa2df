import Casework
import Testing

@testable import Auditing

@Suite struct AgreedActionTests {
    private let standard = Bench.standard("s", theme: "closing")
    private let later = Bench.asOf.adding(months: 12)

    private func audits(_ then: [String], _ now: [String]) throws -> (then: Fieldwork, now: Fieldwork) {
        (
            try Bench.fieldwork([standard], then.map { ["s": $0] }),
            try Bench.fieldwork([standard], now.map { ["s": $0] }, id: "b", asOf: later)
        )
    }

    private func action(after work: Fieldwork) throws -> AgreedAction {
        try AgreedAction(work.themes().first.got(), of: work, standard: "s", owner: "Head of service", due: Bench.asOf.adding(days: 90))
            .got()
    }

    @Test func `an action takes its words from the standard whose rate should move`() throws {
        let work = try audits(["-", "-"], ["+"]).then
        let action = try action(after: work)
        #expect(action.text == "Action of s [s]. Head of service, by 17 March 2022; open.")
        #expect(!action.isOverdue(on: Bench.asOf.adding(days: 90)) && action.isOverdue(on: Bench.asOf.adding(days: 91)))
        let theme = try #require(work.themes().first)
        #expect(AgreedAction(theme, of: work, standard: "other", owner: "x", due: later) == nil)
        #expect(AgreedAction(theme, of: work, standard: "s", owner: " ", due: later) == nil)
    }

    @Test func `an action is closed on effect when the rate went up, and not when it stayed`() throws {
        let (then, now) = try audits(["-", "-", "+"], ["+", "+", "-"])
        let comparison = try #require(Comparison(.init(then), .init(now)))
        let closed = try #require(try action(after: then).closed(onEffect: comparison))
        #expect(closed.text.hasSuffix("closed on effect on 17 December 2022: kept for 1 of 3 children then, 2 of 3 now."))
        #expect(closed.closed(onEffect: comparison) == nil)
        let level = try #require(Comparison(.init(then), .init(try audits([], ["+", "-", "-", "+", "-", "-"]).now)))
        #expect(level.change(of: "s")?.cohort == .level)
        #expect(try action(after: then).closed(onEffect: level) == nil)
    }

    @Test func `an action closed otherwise needs a note`() throws {
        let action = try action(after: try audits(["-", "-"], []).then)
        let note = try #require(Remark("The service has ended."))
        #expect(action.closed(otherwise: note, on: later)?.text.hasSuffix("closed on 17 December 2022: The service has ended.") == true)
        #expect(Remark("  ") == nil)
    }

    @Test func `a rate that applied to nobody tells no direction, and an audit is not compared with a later one`() throws {
        let (then, now) = try audits(["-", "-"], ["d"])
        #expect(try #require(Comparison(.init(then), .init(now))).changes.map(\.cohort) == [.cannotTell])
        #expect(Comparison(.init(now), .init(then)) == nil)
    }

    @Test func `standards that only one of the audits asked about are shown on their side`() throws {
        let other = Bench.standard("t")
        let then = try Bench.fieldwork([standard], [["s": "-"]]), now = try Bench.fieldwork([other], [["t": "+"]], id: "b", asOf: later)
        let comparison = try #require(Comparison(.init(then), .init(now)))
        #expect(comparison.changes.map(\.standard) == ["t", "s"])
        #expect(
            comparison.text == """
                Then: a, 17 December 2021. Now: b, 17 December 2022.
                  Title of t [t]
                    audited then:  not asked
                    audited now:   kept for 1 of 1 child; 1 of 1 met
                    eligible then: not asked
                    eligible now:  kept for 1 of 1 child; 1 of 1 met
                  Title of s [s]
                    audited then:  kept for 0 of 1 child; 0 of 1 met, 1 missed (1 practice)
                    audited now:   not asked
                    eligible then: kept for 0 of 1 child; 0 of 1 met, 1 missed (1 practice)
                    eligible now:  not asked

                """)
    }
}
