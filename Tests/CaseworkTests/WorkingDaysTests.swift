import Casework
import Testing

@Suite struct WorkingDaysTests {
    /// The bank holidays that the check values meet, from the government's published list.
    static let calendar = WorkingDays(
        holidays: Set(
            [
                "2021-04-02", "2021-04-05", "2021-05-03", "2021-05-31", "2021-08-30", "2021-12-27", "2021-12-28", "2022-01-03",
                "2022-04-15",
                "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03", "2026-12-25", "2026-12-28",
            ].compactMap { Day($0) }))

    @Test(arguments: [
        ("2021-12-13", 15, "2022-01-06"), ("2021-11-01", 45, "2022-01-06"), ("2021-12-23", 10, "2022-01-11"),
        ("2022-05-30", 5, "2022-06-08"),
        ("2021-04-01", 1, "2021-04-06"), ("2021-12-18", 1, "2021-12-20"), ("2026-12-24", 1, "2026-12-29"), ("2021-12-18", 0, "2021-12-18"),
        ("2022-01-06", -15, "2021-12-13"), ("2021-12-20", -1, "2021-12-17"), ("2021-12-18", -1, "2021-12-17"),
        ("2021-04-06", -1, "2021-04-01"),
    ]) func `a working day is counted as practice counts it`(_ from: String, _ n: Int, _ expected: String) throws {
        let day = try #require(Day(from))
        #expect(Self.calendar.adding(n, to: day) == Day(expected))
    }

    @Test func `weekends and bank holidays are no working days`() throws {
        for (day, working) in [
            ("2021-12-24", true), ("2021-12-25", false), ("2021-12-27", false), ("2021-12-28", false), ("2021-12-29", true),
        ] {
            #expect(try Self.calendar.isWorkingDay(on(day)) == working)
        }
    }

    @Test func `working days between two days leave out the first and include the last`() throws {
        let (a, b) = (try on("2021-12-13"), try on("2022-01-06"))
        #expect(Self.calendar.count(after: a, through: b) == 15)
        #expect(Self.calendar.count(after: b, through: a) == 0)
    }

    @Test func `the table agrees with stepping day by day, also at and beyond its ends`() throws {
        let starts = ["1989-12-29", "1990-01-01", "2021-12-24", "2060-12-30", "2060-12-31", "2061-01-01"].compactMap { Day($0) }
        for start in starts {
            for n in [-260, -3, -1, 1, 2, 260] {
                var (day, left) = (start, abs(n))
                while left > 0 {
                    day = day.adding(days: n.signum())
                    if day.weekday < 6, !Self.calendar.holidays.contains(day) { left -= 1 }
                }
                #expect(Self.calendar.adding(n, to: start) == day, "\(start) and \(n)")
            }
        }
        #expect(try Self.calendar.isWorkingDay(on("1989-12-29")))
        #expect(try Self.calendar.isWorkingDay(on("1990-01-01")))
        #expect(try !Self.calendar.isWorkingDay(on("2061-01-01")))
    }
}

/// The day written, or the test stops here.
func on(_ text: String) throws -> Day { try #require(Day(text)) }
