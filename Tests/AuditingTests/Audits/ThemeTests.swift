import Testing

@testable import Auditing

@Suite struct ThemeTests {
    private let a = Bench.standard("a", theme: "fathers"), b = Bench.standard("b", theme: "fathers")

    @Test func `one worry of two children is no theme for learning, and one of three is`() throws {
        let two = try Bench.fieldwork([a], [["a": "-"], ["a": "-"]])
        #expect(two.themes().map(\.isForLearning) == [false])
        let three = try Bench.fieldwork([a], [["a": "-"], ["a": "-"], ["a": "-"]])
        #expect(three.themes().map(\.isForLearning) == [true])
    }

    @Test func `two worries make a theme for learning, and what needs to happen comes from them`() throws {
        let work = try Bench.fieldwork([a, b], [["a": "-", "b": "-"], ["a": "-", "b": "-"]])
        #expect(work.themes().map(\.isForLearning) == [true])
        #expect(work.themes().map(\.actions) == [["Action of a", "Action of b"]])
    }

    @Test func `good practice alone is a theme without anything to learn from`() throws {
        let work = try Bench.fieldwork([a], [["a": "+"], ["a": "+"]])
        #expect(work.themes().map(\.isForLearning) == [false])
        #expect(work.themes().map(\.title) == ["Fathers"])
    }

    @Test func `a title that says what was found stands only where it was found`() throws {
        var words = ThemeWording("fathers", title: "Engagement with Fathers")
        words.found = [ThemeWording.Finding("Fathers not seen", where: ["b"])].compactMap { $0 }
        let wording = try #require(AuditWording(themes: [words]))
        #expect(
            try Bench.fieldwork([a, b], [["a": "-", "b": "+"], ["a": "-"]]).themes(wording).map(\.title) == ["Engagement with Fathers"])
        #expect(try Bench.fieldwork([a, b], [["b": "-"], ["b": "-"]]).themes(wording).map(\.title) == ["Fathers not seen"])
    }

    @Test func `themes stand by children concerned, then serious first, then by code`() throws {
        let standards = [
            Bench.standard("x", theme: "x"), Bench.standard("m", theme: "m", serious: true), Bench.standard("c", theme: "c"),
            Bench.standard("w", theme: "w"),
        ]
        let all = ["x": "-", "m": "-", "c": "-", "w": "-"]
        let work = try Bench.fieldwork(standards, [all, all, ["w": "-"]])
        #expect(work.themes().map(\.code) == ["w", "m", "c", "x"])
    }
}
