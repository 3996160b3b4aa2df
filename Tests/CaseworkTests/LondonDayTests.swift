import Casework
import Testing

/// The day in London at a moment: summer time begins and ends at 1:00 UTC.
@Suite struct LondonDayTests {
    /// Milliseconds since 1970 UTC.
    private func moment(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> Int64 {
        Int64(try #require(Day(day)).ordinal) * 86_400_000 + Int64(hour * 60 + minute) * 60_000
    }

    @Test(arguments: [
        ("2021-01-15", 23, 59, "2021-01-15"), ("2021-07-15", 22, 59, "2021-07-15"), ("2021-07-15", 23, 0, "2021-07-16"),
        // The last Sundays: 28 March and 31 October 2021; 26 March and 29 October 2023; 31 March 2024.
        ("2021-03-27", 23, 30, "2021-03-27"), ("2021-03-28", 0, 59, "2021-03-28"), ("2021-03-28", 23, 0, "2021-03-29"),
        ("2021-10-30", 23, 0, "2021-10-31"), ("2021-10-31", 23, 0, "2021-10-31"), ("2023-03-26", 23, 30, "2023-03-27"),
        ("2023-10-28", 23, 30, "2023-10-29"), ("2023-10-29", 23, 30, "2023-10-29"), ("2024-03-30", 23, 30, "2024-03-30"),
        ("2024-03-31", 23, 30, "2024-04-01"), ("1969-12-31", 23, 0, "1969-12-31"),
    ])
    func `it is the calendar's day on the clock that people look at`(_ day: String, _ hour: Int, _ minute: Int, _ london: String) throws {
        #expect(Day(inLondonAt: try moment(day, hour, minute)).description == london)
    }

    @Test func `a moment outside all years is the nearest day that there is`() {
        #expect(Day(inLondonAt: .min).description == "0001-01-01" && Day(inLondonAt: .max).description == "9999-12-31")
    }
}
