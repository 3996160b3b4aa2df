import Casework
import Testing

@Suite struct WindowTests {
    let calendar = WorkingDaysTests.calendar

    @Test(arguments: [
        ("10 working days", Window.workingDays(10)), ("1 working day", .workingDays(1)), ("84 days", .days(84)), ("28 weeks", .weeks(28)),
        ("3 months", .months(3)), ("same day", .days(0)), ("1 day", .days(1)), ("1 week", .weeks(1)), ("1 month", .months(1)),
    ]) func `a window is read from words and printed back in the same words`(_ text: String, _ window: Window) {
        #expect(Window(text) == window)
        #expect(window.description == text)
    }

    @Test(arguments: ["", "10", "ten days", "-1 days", "+1 days", "10 wd", "10  days", "1.5 weeks", "3 years", "99999 days", "Same day"])
    func `a window in any other words is refused`(_ text: String) { #expect(Window(text) == nil) }

    @Test(arguments: [
        (Window.workingDays(5), "2022-05-30", "2022-06-08", "2022-05-23"), (.days(0), "2021-04-03", "2021-04-03", "2021-04-03"),
        (.days(84), "2021-01-01", "2021-03-26", "2020-10-09"), (.weeks(28), "2021-01-01", "2021-07-16", "2020-06-19"),
        (.months(3), "2021-11-30", "2022-02-28", "2021-08-30"),
    ]) func `a window ends after its day and starts before it`(_ window: Window, _ day: String, _ end: String, _ start: String) throws {
        let day = try #require(Day(day))
        #expect(window.end(from: day, calendar) == Day(end))
        #expect(window.start(before: day, calendar) == Day(start))
    }
}
