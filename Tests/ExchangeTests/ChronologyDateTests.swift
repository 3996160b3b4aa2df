import Casework
import Exchange
import Testing

@Suite struct ChronologyDateTests {
    @Test(arguments: [
        ("17/02/2020", "2020-02-17"), ("17.04.21", "2021-04-17"), ("02-Aug-20", "2020-08-02"), ("31-May-21", "2021-05-31"),
        ("22-may-16", "2016-05-22"),
        ("22.05/16", "2016-05-22"), ("22.05.16", "2016-05-22"), ("17 February 2020", "2020-02-17"), ("1/2/2020", "2020-02-01"),
        ("17th Feb. 2020", "2020-02-17"),
        ("February 17, 2020", "2020-02-17"), ("2020/02/17", "2020-02-17"), ("2021-03-04", "2021-03-04"),
        ("  17\u{A0}–\u{2011}02‑2020 ", "2020-02-17"),
        ("Monday 17 February 2020", "2020-02-17"), ("Mon 17/02/20", "2020-02-17"), ("22 Sept 2016", "2016-09-22"),
        ("2Aug2020", "2020-08-02"),
        ("01/01/49", "2049-01-01"), ("01/01/50", "1950-01-01"), ("?22 may 2016", "2016-05-22?"), ("? 22/05/16", "2016-05-22?"),
        ("2016-05-22?", "2016-05-22?"),
        ("2016-05-22~", "2016-05-22~"), ("Feb 2020", "2020-02"), ("02/2020", "2020-02"), ("February, 2020", "2020-02"),
        ("?Feb 2020", "2020-02?"),
        ("2020 Feb", "2020-02"), ("2020", "2020"), ("?2020", "2020?"), ("17/02/2020 09:30", "2020-02-17T09:30"),
        ("17/02/2020, 9.30pm", "2020-02-17T21:30"),
        ("17 Feb 2020 at 0930", "2020-02-17T09:30"), ("2021-03-04 21:10:00", "2021-03-04T21:10"), ("2021-03-04T21:10", "2021-03-04T21:10"),
        ("17/02/2020 ?0930", "2020-02-17T09:30?"), ("01/03/2021 - 09/03/2021", "2021-03-01/2021-03-09"),
        ("01/03/21–09/03/21", "2021-03-01/2021-03-09"),
        ("Feb 2020 to ?Mar 2020", "2020-02-01?/2020-03-31?"), ("2019 - 2020", "2019-01-01/2020-12-31"),
        ("2021-03-01/2021-03-09", "2021-03-01/2021-03-09"),
        ("01/03/2021 - 01/03/2021", "2021-03-01"), ("9999", "9999"),
    ])
    func `a British date is read as it is meant`(_ written: String, _ canonical: String) throws {
        let day = try ChronologyDate().read(written)
        #expect(day.canonical == canonical)
    }

    @Test(arguments: [
        (DateForm.dmy, "03/04/2021", "2021-04-03"), (.mdy, "03/04/2021", "2021-03-04"), (.ymd, "21/04/03", "2021-04-03"),
        (.ymd, "2021.4.3", "2021-04-03"),
        (.mdy, "4 March 2021", "2021-03-04"), (.mdy, "2021-03-04", "2021-03-04"), (.mdy, "2021/03/04", "2021-03-04"),
    ])
    func `the profile says the order, and nothing guesses it`(_ form: DateForm, _ written: String, _ canonical: String) throws {
        #expect(try ChronologyDate(form: form).read(written).canonical == canonical)
    }

    @Test(
        arguments: [
            ("", .missingValue, "Give the day, or the month or year if no more is known."),
            ("22 may 2016?", .unknownDateForm, "A question mark goes in front of the date: ?22 May 2016."),
            (
                "early 2016", .unknownDateForm,
                "Leave words out: put ? in front of a doubtful date, or give the month or year alone, and say the rest in the event's own text."
            ),
            (
                "22 May 2016 approx", .unknownDateForm,
                "Leave words out: put ? in front of a doubtful date, or give the month or year alone, and say the rest in the event's own text."
            ),
            ("Feb-20", .ambiguousDate, "The number can be a day or a year: write the year with four digits."),
            ("17 Feb", .unknownDateForm, "The year is missing."),
            ("17/02", .unknownDateForm, "The year is missing."), ("17/02/120", .unknownDateForm, "Write the year with four digits."),
            (
                "43878", .unknownDateForm,
                "It looks like a spreadsheet's own count of days: format the column as a date before saving it as CSV."
            ),
            ("17022020", .unknownDateForm, "Write it in one of these forms."),
            ("30/02/2020", .impossibleDate, "There is no such day in the calendar."),
            ("02/17/2020", .impossibleDate, "There is no month 17. If months come first in this file, say `dates: mdy` in the profile."),
            ("13/2020", .impossibleDate, "Months run from 1 to 12, and years from 0001."),
            ("2021-02-30", .impossibleDate, "There is no such day in the calendar."),
            ("Tuesday 17 February 2020", .contradiction, "17 February 2020 is a Monday; one of them is wrong."),
            ("09/03/2021 - 01/03/2021", .reversedInterval, "The end lies before the start; one of them is wrong."),
            (
                "17/02/2020 24:00", .impossibleTime,
                "Hours run from 0 to 23 (from 1 to 12 before am and pm) and minutes from 00 to 59; midnight is 00:00 of the day that begins."
            ),
            (
                "2021-03-04T24:00", .impossibleTime,
                "Hours run from 00 to 23 and minutes from 00 to 59; midnight is T00:00 of the day that begins."
            ),
            (
                "Feb 2020 09:30", .unknownDateForm,
                "Leave words out: put ? in front of a doubtful date, or give the month or year alone, and say the rest in the event's own text."
            ),
        ] as [(String, ImportProblem.Code, String)])
    func `what is no date is refused, with how to mend it`(_ written: String, _ code: ImportProblem.Code, _ hint: String) throws {
        let refusals = #expect(throws: ChronologyDate.Refusals.self) { try ChronologyDate().read(written) }
        let refusal = try #require(refusals?.all.first)
        #expect(refusal.code == code)
        #expect(refusal.hint == hint)
        #expect(refusal.cell == .date)
        #expect(refusals?.all.count == 1)
    }

    @Test(arguments: [
        ("0930", "09:30"), ("930", "09:30"), ("9.30pm", "21:30"), ("21:10", "21:10"), ("9:30 am", "09:30"), ("9pm", "21:00"),
        ("12am", "00:00"), ("12.05 p.m.", "12:05"),
        ("2130hrs", "21:30"), ("21:30:59", "21:30"), ("?9.30pm", "21:30?"), ("? 0930", "09:30?"), ("0000", "00:00"),
        ("21.30 Hours", "21:30"),
    ])
    func `a time of its own cell is read as it is meant`(_ written: String, _ clock: String) throws {
        #expect(try ChronologyDate().read("17/02/2020", time: written).canonical == "2020-02-17T" + clock)
    }

    @Test(arguments: ["2400", "24:00", "21:60", "9", "13pm", "0am", "evening", "9.3", "09:30?", "12345", "9:30:60", "0930 GMT", "-1", "٩"])
    func `what is no time is refused`(_ written: String) {
        let refusals = #expect(throws: ChronologyDate.Refusals.self) { try ChronologyDate().read("17/02/2020", time: written) }
        #expect(refusals?.all.map(\.code) == [.impossibleTime])
        #expect(refusals?.all.map(\.cell) == [.time])
    }

    @Test func `start and end make a span that keeps the words`() throws {
        let dates = ChronologyDate()
        let span = try dates.read(" 01/03/21", time: "0930", endDate: "?09.03.21 ", endTime: "10am")
        #expect(span.canonical == "2021-03-01T09:30?/2021-03-09?")
        #expect(span.text == "01/03/21 0930 – ?09.03.21 10am")
        #expect(try dates.read("01/03/21", endDate: "01/03/21").canonical == "2021-03-01")
        #expect(try dates.read("Feb 2021", endDate: "Mar 2021").canonical == "2021-02-01/2021-03-31")
        #expect(try dates.read("01/03/21 00:00", time: "21:10").canonical == "2021-03-01T21:10")
        #expect(try dates.read("01/03/21", time: "2330", endTime: "0045").canonical == "2021-03-01T23:30")
    }

    @Test(
        arguments: [
            (["02/03/21", "", "01/03/21", ""], [.reversedInterval]), (["01/03/21", "2100", "01/03/21", "2000"], [.reversedInterval]),
            (["Mar 2021", "2100", "", ""], [.contradiction]), (["01/03/21 09:30", "2100", "", ""], [.contradiction]),
            (["01/03/21 - 02/03/21", "", "03/03/21", ""], [.contradiction]),
            (["soon", "2500", "later", "x"], [.unknownDateForm, .impossibleTime, .unknownDateForm, .impossibleTime]),
            (["", "0930", "01/03/21", ""], [.missingValue]),
        ] as [([String], [ImportProblem.Code])])
    func `cells that contradict each other are refused, all at once`(_ cells: [String], _ codes: [ImportProblem.Code]) {
        let refusals = #expect(throws: ChronologyDate.Refusals.self) {
            try ChronologyDate().read(cells[0], time: cells[1], endDate: cells[2], endTime: cells[3])
        }
        #expect(refusals?.all.map(\.code) == codes)
    }

    @Test func `a refusal becomes a problem at its place`() throws {
        let refusals = #expect(throws: ChronologyDate.Refusals.self) { try ChronologyDate().read("31/06/2021") }
        #expect(
            refusals?.all.first?.problem(file: "police.csv", line: 7, key: "Start Date").description
                == "police.csv:7: Start Date: found “31/06/2021”; allowed: 17/02/2020, 17.02.20, 17 February 2020, 17-Feb-20, 2020-02-17, Feb 2020, 02/2020, 2020, or one of them with ? in front. There is no such day in the calendar."
        )
    }

    @Test func `each of 20 years of days is read back from every way to write it`() throws {
        let (dates, american) = (ChronologyDate(), ChronologyDate(form: .mdy))
        let first = try #require(Day("2005-01-01"))
        for offset in 0..<7_305 {
            let day = first.adding(days: offset)
            let (y, m, d) = day.parts
            let month = Day.monthNames[m - 1]
            for text in [
                "\(d)/\(m)/\(y)", "\(d).\(m).\(String(y).suffix(2))", "\(d)-\(month.prefix(3))-\(y)", "\(d) \(month) \(y)", day.description,
            ] {
                if try dates.read(text) != UncertainDay(day) { Issue.record("\(text)") }
            }
            if try american.read("\(m)/\(d)/\(y)") != UncertainDay(day) { Issue.record("\(day)") }
        }
    }

    @Test func `random cells never do more than be refused`() {
        var random = Seeded(3)
        let alphabet: [Character] = [
            "0", "1", "2", "9", "/", ".", "-", " ", "?", ":", "~", "T", "a", "m", "p", "b", "f", "e", "é", "\0", "–", "😀", "t", "o",
        ]
        for _ in 0..<20_000 {
            func cell() -> String {
                String((0..<Int.random(in: 0...14, using: &random)).map { _ in alphabet.randomElement(using: &random)! })
            }
            let form = DateForm.allCases.randomElement(using: &random)!
            if let day = try? ChronologyDate(form: form).read(
                cell(), time: Bool.random(using: &random) ? "" : cell(), endDate: Bool.random(using: &random) ? "" : cell())
            {
                if UncertainDay(day.canonical) != day { Issue.record("\(day.text)") }
            }
        }
    }
}
