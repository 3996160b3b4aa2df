import Casework
import Testing

@testable import Auditing

@Suite struct PrintingTests {
    @Test func `a draw is minuted with everybody in it and everybody else's reason`() throws {
        let criteria = try CohortCriteria.checked(size: 1, quotas: [Quota(1, .plan("child-protection"))]).get()
        let children = [try Town.child(1, needs: ["neglect"]), try Town.child(2, sex: .male, plan: nil)]
        let draw = Drawing(children, criteria).draw(seed: 5)
        #expect(
            draw.text == """
                Drawn with seed 5: one child.
                  1. lcs/1001, a girl, aged 3, with a child protection plan; needs: neglect
                Places:
                  the cohort: 1 of 1 filled, 2 eligible
                  one child on a child protection plan: 1 of 1 filled, 1 eligible
                Not chosen:
                  lcs/1002: Not eligible: the quotas give no place to a child of this plan type.

                """)
        #expect(draw.json["children"]?.text.hasPrefix(#"[{"number":1,"child":"lcs/1001","age":"aged 3","sex":"female""#) == true)
        #expect(draw.json["seed"] == .string("5"))
    }

    @Test(arguments: 0...3)
    func `places are counted in words that fit the number`(_ count: Int) {
        let quotas: [Quota] = [
            Quota(count, .sex(.female)), Quota(count, .sex(.male)), Quota(count, .plan("early-help")), Quota(count, .need("neglect")),
        ]
        for quota in quotas {
            let words = quota.inWords
            #expect(words.hasPrefix("one ") == (count == 1), "\(words)")
            #expect(words.contains("girls") || words.contains("boys") || words.contains("children") ? count != 1 : count == 1, "\(words)")
        }
        #expect(Quota(1, .plan("early-help")).inWords == "one child on an early help plan")
        let need = Balance(quota: Quota(1, .need("neglect")), asked: 1, drawn: 6, eligible: 9)
        #expect(need.inWords == "one child with neglect among the needs, or more: 6 drawn, 9 eligible")
    }

    @Test func `a theme is told with its numbers and the children's`() throws {
        let work = try Bench.fieldwork([Bench.standard("s", theme: "closing")], [["s": "-"], ["s": "-"], ["s": "-"], ["s": "+"]])
        #expect(
            work.themes().map(\.text) == [
                """
                Closing (theme for learning)
                  What we found
                    - Worry of s: 3 of 4 (children 1, 2 and 3).
                  What needs to happen
                    - Action of s

                """
            ])
        #expect(work.themes().first?.json["worries"]?.text.contains(#""findings":["c1-s-1","c2-s-1","c3-s-1"]"#) == true)
    }

    @Test func `rates are told by line, over the cohort and over everybody eligible`() throws {
        let work = try Bench.fieldwork([Bench.standard("s")], [["s": "+"]])
        #expect(
            work.ratesText == """
                What was done?
                  Title of s [s]
                    audited:  kept for 1 of 1 child; 1 of 1 met
                    eligible: kept for 1 of 1 child; 1 of 1 met

                """)
        #expect(work.ratesJSON["audit"] == .string("a") && work.json["children"] != nil)
    }
}
