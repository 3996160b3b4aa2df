import Casework
import Testing

@Suite struct UncertainDayTests {
    @Test(
        arguments: [
            ("2021-03-04", "2021-03-04", "2021-03-04", nil, ""),
            ("2021-03-04T21:10", "2021-03-04", "2021-03-04", 1270, ""),
            ("2021-03-04T00:00:59", "2021-03-04", "2021-03-04", 0, ""),
            ("2021-03", "2021-03-01", "2021-03-31", nil, ""),
            ("2024-02", "2024-02-01", "2024-02-29", nil, ""),
            ("2021", "2021-01-01", "2021-12-31", nil, ""),
            ("2021-03-04?", "2021-03-04", "2021-03-04", nil, "?"),
            ("2021-03-04~", "2021-03-04", "2021-03-04", nil, "~"),
            ("2021-03-04T21:10?", "2021-03-04", "2021-03-04", 1270, "?"),
            ("2021-03?", "2021-03-01", "2021-03-31", nil, "?"),
            ("2021~", "2021-01-01", "2021-12-31", nil, "~"),
            ("2021-03-01/2021-03-09", "2021-03-01", "2021-03-09", nil, ""),
            ("2021-03-01?/2021-03-09", "2021-03-01", "2021-03-09", nil, "?"),
            ("2021-03-01/2021-03-09~", "2021-03-01", "2021-03-09", nil, "~"),
            ("2021-03/2021-05", "2021-03-01", "2021-05-31", nil, ""),
            ("2021-03-04T21:10/2021-03-05", "2021-03-04", "2021-03-05", 1270, ""),
        ] as [(String, String, String, Int?, String)])
    func `each form says its first and last day, its time and its mark`(
        _ text: String, _ first: String, _ last: String, _ minute: Int?, _ mark: String
    ) throws {
        let day = try UncertainDay(reading: text)
        #expect(day.earliest.description == first)
        #expect(day.latest.description == last)
        #expect(day.minute == minute)
        #expect(day.qualifier.rawValue == mark)
        #expect(day.text == text)
    }

    @Test(
        arguments: [
            ("", .form), ("4 March 2021", .form), ("2021-3-4", .form), ("20210304", .form), (" 2021-03-04", .form), ("2021-03-04 ", .form),
            ("2021-03-04T", .form), ("2021-03-04T2110", .form), ("2021-03-04t21:10", .form), ("2021-03-04T21:10Z", .form),
            ("2021-03T21:10", .form),
            ("2021-03-04??", .form), ("?2021-03-04", .form), ("2021-03-04/", .form), ("2021-03-01/2021-03-09/2021-03-10", .form),
            ("２０２１", .form),
            ("2021-03-01/2021-03-09T10:00", .form), ("2021-03-04\0", .form), ("2021-02-29", .day), ("2021-13", .day), ("2021-00-01", .day),
            ("0000", .day),
            ("2021-03-04T24:00", .time), ("2021-03-04T21:60", .time), ("2021-03-04T21:10:60", .time), ("2021-03-09/2021-03-01", .reversed),
            ("2021-03/2021-03-04", .reversed),
        ] as [(String, UncertainDay.Refusal)])
    func `what is no day is refused, and why`(_ text: String, _ refusal: UncertainDay.Refusal) {
        #expect(throws: refusal) { try UncertainDay(reading: text) }
        #expect(UncertainDay(text) == nil)
    }

    @Test(arguments: [
        ("2021-03-04", "4 March 2021"), ("2021-03-04T09:05", "4 March 2021 at 09:05"), ("2021-03-04?", "4 March 2021 (uncertain)"),
        ("2021-03-04T21:10?", "4 March 2021 at 21:10 (uncertain)"), ("2021-03-04~", "about 4 March 2021"), ("2021-03", "March 2021"),
        ("2021-03~", "about March 2021"), ("2021-03?", "March 2021 (uncertain)"), ("2021", "2021"), ("2021~", "about 2021"),
        ("2021-03-01/2021-03-09", "between 1 and 9 March 2021"), ("2021-02-28/2021-03-03", "between 28 February and 3 March 2021"),
        ("2020-12-30/2021-01-02", "between 30 December 2020 and 2 January 2021"),
        ("2021-03-01~/2021-03-09~", "between about 1 and 9 March 2021"),
        ("2021-03-04T21:10/2021-03-05", "between 4 March 2021 at 21:10 and 5 March 2021"), ("2021-03-01/2021-03-31", "March 2021"),
    ])
    func `a sentence can say it`(_ text: String, _ words: String) {
        #expect(UncertainDay(text)?.inWords == words)
    }

    @Test(arguments: [
        ("2021-03-04T21:10:33", "2021-03-04T21:10"), ("2021-03-01/2021-03-31", "2021-03"), ("2021-01-01/2021-12-31", "2021"),
        ("2021-03-04/2021-03-04", "2021-03-04"), ("2021-03-01?/2021-03-09", "2021-03-01?/2021-03-09?"),
        ("2021-03-01T10:00/2021-03-31", "2021-03-01T10:00/2021-03-31"),
    ])
    func `one meaning has one canonical text, which reads back as the same`(_ text: String, _ canonical: String) throws {
        let day = try UncertainDay(reading: text)
        #expect(day.canonical == canonical)
        #expect(day.description == canonical)
        #expect(UncertainDay(canonical) == day)
    }

    @Test func `every day of a long span keeps its meaning through its canonical text`() {
        var random = Seeded(1)
        for _ in 0..<5_000 {
            let first = Day(ordinal: .random(in: -20_000...30_000, using: &random))
            let last = first.adding(days: Bool.random(using: &random) ? 0 : .random(in: 0...800, using: &random))
            let minute = Bool.random(using: &random) ? nil : Int.random(in: 0..<1440, using: &random)
            let day = UncertainDay(
                from: first, to: last, minute: minute, qualifier: UncertainDay.Qualifier.allCases.randomElement(using: &random)!)
            #expect(day != nil)
            #expect(day.flatMap { UncertainDay($0.canonical) } == day)
        }
    }

    @Test func `only a plain day or time is certain`() {
        #expect(UncertainDay("2021-03-04T21:10")?.isUncertain == false)
        for text in ["2021-03-04?", "2021-03-04~", "2021-03", "2021", "2021-03-01/2021-03-02"] {
            #expect(UncertainDay(text)?.isUncertain == true)
        }
    }

    @Test func `a span that is reversed or a minute that no day has cannot be made`() throws {
        let day = try #require(Day("2021-03-04"))
        #expect(UncertainDay(from: day, to: day.adding(days: -1)) == nil)
        #expect(UncertainDay(from: day, to: day, minute: 1440) == nil)
        #expect(UncertainDay(from: day, to: day, minute: -1) == nil)
        #expect(UncertainDay(from: day, to: day, minute: 1439)?.text == "2021-03-04T23:59")
        #expect(UncertainDay(day).text == "2021-03-04")
    }
}
