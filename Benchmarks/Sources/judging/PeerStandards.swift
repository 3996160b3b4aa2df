import Casework
import Standards

/// The peer's fifteen standards, said in this ledger's shapes.
///
/// What the language says otherwise than the peer's queries is written in `Docs/benchmarks.md`, with the count that follows from it.
enum PeerStandards {
    /// The standards, numbered as the peer numbers them; the fifteenth is five here, one for each rating that it begins with.
    static let all: [Standard] =
        [
            make(1, given(.incident, "domestic-abuse", by: .of([.police])), expect(dash(by: .notOf([.police]))), .workingDays(5)),
            make(2, given(.incident, "injury"), expect(visit("clinic")), .workingDays(10)),
            make(3, given(.referral), expect(typed(.assessment, "child-and-family", stage: "completed")), .workingDays(45)),
            make(
                4, [Trigger(.entry(typed(.assessment, "child-and-family", stage: "started")))],
                expect(Selector(kinds: [.flag], tests: [.isOne("name", ["child-in-need"]), .isOne("action", ["set"])])), .workingDays(2)),
            standard(
                5,
                .preparation(
                    given: given(.decision, "closure"), expect: expect(visit("phone", links: [.byEach])), within: Timing(.workingDays(20)),
                    each: .involvedAgency)),
            standard(
                6,
                .absence(
                    given: given(.decision, "closure"), never: [.entry(Selector(kinds: [.referral]))], within: Timing(.days(84)),
                    before: false,
                    birth: false)),
            standard(
                7,
                .absence(
                    given: given(.incident, "domestic-abuse"), never: [.entry(typed(.decision, "step-down"))], within: Timing(.days(60)),
                    before: false,
                    birth: false)),
            standard(
                8,
                .accumulation(
                    count: Selector(kinds: [.incident], tests: [.isOne("type", ["domestic-abuse", "neglect-concern", "injury"])]),
                    atLeast: [.init(atLeast: 3)], inWindow: .days(364), expect: .joinedAnalysis([typed(.meeting, "strategy")]),
                    within: Timing(.workingDays(10)))),
            standard(
                9,
                .recurrence(
                    state: .plan(["child-protection", "child-in-need"]), expect: [.entry(visit("other"))], every: Timing(.days(91)),
                    first: nil,
                    each: nil, openingCounts: false)),
            standard(
                10,
                .recurrence(
                    state: .plan(["child-protection"]), expect: [.entry(visit("home"))], every: Timing(.workingDays(10)), first: nil,
                    each: nil,
                    openingCounts: false)),
            make(
                11,
                [
                    Trigger(
                        .entry(typed(.incident, "domestic-abuse")), [.holds(.plan(["looked-after"])), .staysOpen("looked-after")])
                ], expect(dash()), .workingDays(10)),
            make(
                12,
                [
                    Trigger(.entry(typed(.plan, "child-protection", stage: "started"))),
                    Trigger(.entry(typed(.plan, "child-in-need", stage: "started"))),
                ],
                .pack(
                    Selector(kinds: [.transfer], tests: [.isOne("stage", ["completed"])]),
                    Checklist(field: "contains", items: (0..<5).map { "item-\($0)" }, vital: [], atLeast: 5, partly: nil)), .workingDays(15)
            ),
            make(
                13, [Trigger(.entry(Selector(kinds: [.transfer], tests: [.isOne("stage", ["notified"])])))],
                expect(Selector(kinds: [.transfer], tests: [.isOne("stage", ["information-sent"])], links: [.sameCode("to")])),
                .workingDays(5)),
            standard(
                14,
                .preparation(
                    given: given(.decision, "step-down"), expect: .all(coreGroups.map { .entry(typed(.meeting, "core-group", by: $0)) }),
                    within: Timing(.days(30)), each: nil)),
        ]
        + (5...9).map { rating in
            make(
                15, [Trigger(.entry(clutter([rating])))], expect(clutter(Array(1..<rating), links: [.later])), .days(180))
        }

    /// The peer's number of each.
    static let numbers: [Int] = Array(1...14) + [15, 15, 15, 15, 15]

    /// The peer wants three agencies, which agency never matters; here: social care, health, and somebody else.
    private static let coreGroups: [AgencyTest] = [
        .of([.socialCare, .emergencyDuty]), .of([.gp, .camhs, .communityHealth, .acuteHospital]),
        .notOf([.socialCare, .emergencyDuty, .gp, .camhs, .communityHealth, .acuteHospital]),
    ]

    private static func typed(_ kind: Kind, _ type: String, stage: String? = nil, by: AgencyTest? = nil, links: [Standards.Link] = [])
        -> Selector
    {
        Selector(kinds: [kind], tests: [.isOne("type", [type])] + (stage.map { [.isOne("stage", [$0])] } ?? []), by: by, links: links)
    }

    private static func visit(_ type: String, links: [Standards.Link] = []) -> Selector { typed(.visit, type, links: links) }

    private static func dash(by: AgencyTest? = nil) -> Selector {
        Selector(kinds: [.instrument], tests: [.isOne("name", ["dash"])], by: by)
    }

    private static func clutter(_ ratings: [Int], links: [Standards.Link] = []) -> Selector {
        Selector(kinds: [.instrument], tests: [.isOne("name", ["clutter"]), .isOne("level", ratings.map(String.init))], links: links)
    }

    private static func given(_ kind: Kind, _ type: String? = nil, by: AgencyTest? = nil) -> [Trigger] {
        [Trigger(.entry(type.map { typed(kind, $0, by: by) } ?? Selector(kinds: [kind], by: by)))]
    }

    private static func expect(_ selector: Selector) -> Expectation { .any([.entry(selector)]) }

    private static func make(_ number: Int, _ given: [Trigger], _ expect: Expectation, _ within: Window) -> Standard {
        standard(number, .response(given: given, expect: expect, within: Timing(within), opens: nil, each: nil))
    }

    private static func standard(_ number: Int, _ shape: Shape) -> Standard {
        Standard(
            id: "peer-\(number)", title: "", looksFor: "", theme: "", shape: shape, source: "", standing: .local, isSerious: false,
            says: .init(worry: "", good: "", action: ""), file: "")
    }
}
