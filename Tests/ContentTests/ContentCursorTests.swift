import Casework
import Testing

@testable import Content

@Suite struct ContentCursorTests {
    enum Side: String, CaseIterable { case before, after }

    @Test func `a strict reader gives every value`() throws {
        let tray = ContentTray()
        let text =
            "id: gp\nn: 14\nyes: true\nside: before\nsides: [after, before]\nwords: ['1', two]\non: 2021-03-04\nwithin: {2021-01-01: 10 working days}\nempty:\n"
        let top = try #require(
            ContentCursor(text, file: "f.yaml", tray: tray)?
                .fields(needed: ["id", "n", "yes", "side", "sides", "words", "on", "within"], allowed: ["empty"]))
        #expect(top["id"]?.agency() == AgencyRef("gp"))
        #expect(top["n"]?.int(0...24) == 14)
        #expect(top["yes"]?.bool() == true)
        #expect(top["side"]?.code(of: Side.self) == .before)
        #expect(top["sides"]?.codes(of: Side.self) == [.after, .before])
        #expect(top["words"]?.texts() == ["1", "two"])
        #expect(top["on"]?.day() == Day("2021-03-04"))
        #expect(top["within"]?.entries()?.map { $0.key.day() } == [Day("2021-01-01")])
        #expect(top["within"]?.entries()?.map { $0.value.window() } == [.workingDays(10)])
        #expect(top["empty"] == nil)
        #expect(tray.problems.isEmpty)
    }

    @Test func `every problem is told at once, each with its place and what is allowed`() throws {
        let tray = ContentTray()
        let text = "titel: x\nn: '25'\nm: 25\nyes: yes\nside: befor\nsides: []\nwithin:\n  - 10 wd\n  - {a: 1, b: 2}\n"
        let top = try #require(
            ContentCursor(text, file: "f.yaml", tray: tray)?
                .fields(needed: ["title", "n"], allowed: ["m", "yes", "side", "sides", "within"]))
        #expect(top["n"]?.int(0...30) == nil)
        #expect(top["m"]?.int(0...24) == nil)
        #expect(top["yes"]?.bool() == nil)
        #expect(top["side"]?.code(of: Side.self) == nil)
        #expect(top["sides"]?.codes(of: Side.self) == nil)
        #expect(top["within"]?.several("windows") { $0.window() } == nil)
        let fault = #expect(throws: ContentProblems.self) { try tray.throwIfAny() }
        #expect(
            fault?.description == """
                f.yaml:1: found the key “titel”. Allowed: title, n, m, yes, side, sides, within. Did you mean “title”?
                f.yaml:1: found no key “title”. Allowed: a value for “title”. Add “title: …”.
                f.yaml:2: n: found “25” in quotes. Allowed: a whole number, 0 to 30. Take the quotation marks out.
                f.yaml:3: m: found “25”. Allowed: a whole number, 0 to 24.
                f.yaml:4: yes: found “yes”. Allowed: true or false. Write the word without quotation marks.
                f.yaml:5: side: found “befor”. Allowed: before, after. Did you mean “before”?
                f.yaml:6: sides: found an empty list. Allowed: a list of codes, at least one.
                f.yaml:8: within[0]: found “10 wd”. Allowed: \(Window.allowed).
                f.yaml:9: within[1]: found keys (a, b). Allowed: text.
                """)
    }
}
