import Testing

@testable import Content

@Suite struct YAMLTreeTests {
    /// What reading the text puts into the tray, as a person sees it.
    func problems(_ text: String) -> [String] {
        let tray = ContentTray()
        _ = YAMLTree.read(text, file: "f.yaml", tray: tray)
        return ContentProblems(tray.problems)?.all.map(\.description) ?? []
    }

    @Test func `every place knows its line and column, and a quoted text from a plain one`() throws {
        let tray = ContentTray()
        let tree = try #require(YAMLTree.read("id: a\nlist:\n  - 'x'\n  - {on: no}\n", file: "f.yaml", tray: tray))
        func scalar(_ line: Int, _ column: Int, _ text: String, quoted: Bool = false) -> ContentNode {
            ContentNode(line: line, column: column, value: .scalar(text, isQuoted: quoted))
        }
        let inner = ContentNode(line: 4, column: 5, value: .mapping([.init(key: "on", keyLine: 4, node: scalar(4, 10, "no"))]))
        let list = ContentNode(line: 3, column: 3, value: .sequence([scalar(3, 5, "x", quoted: true), inner]))
        #expect(
            tree.value == .mapping([.init(key: "id", keyLine: 1, node: scalar(1, 5, "a")), .init(key: "list", keyLine: 2, node: list)]))
        #expect(tray.problems.isEmpty)
    }

    @Test func `keys written twice are all named, with both lines`() {
        #expect(
            problems("a: 1\nb: {x: 1, 'x': 2}\na: 2\nc:\n  d: 1\n  d: 2\n  d: 3\n") == [
                "f.yaml:2: found the key “x” again (first on line 2). Allowed: each key once. Take one of the two out.",
                "f.yaml:3: found the key “a” again (first on line 1). Allowed: each key once. Take one of the two out.",
                "f.yaml:6: found the key “d” again (first on line 5). Allowed: each key once. Take one of the two out.",
                "f.yaml:7: found the key “d” again (first on line 5). Allowed: each key once. Take one of the two out.",
            ])
    }

    @Test func `anchors are refused where they stand`() {
        #expect(
            problems("a: &x [1]\nb: *x\n") == [
                "f.yaml:1: found an anchor (&x). Allowed: no anchors and aliases. Write the content out in full."
            ])
        #expect(problems("a: R&D &co\nb: two * three\n").isEmpty)
    }

    @Test func `a file of doubling aliases is refused before it is read`() {
        let bomb = "a0: &a0 [x]\n" + (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
        #expect(
            problems(bomb) == [
                "f.yaml: found 60 places that look like aliases (*name). Allowed: no anchors and aliases. Write the content out in full; take the * out of texts."
            ])
    }

    @Test func `each tab in the indentation is named`() {
        #expect(
            problems("a:\n\tb: 1\n  c: 2\n \td: 3\n") == [
                "f.yaml:2: found a tab in the indentation. Allowed: spaces. Replace the tab by spaces, as many as the lines around it have.",
                "f.yaml:4: found a tab in the indentation. Allowed: spaces. Replace the tab by spaces, as many as the lines around it have.",
            ])
    }

    @Test func `tags and keys that are no text are refused`() {
        #expect(
            problems("a: !secret x\n[b]: 1\n") == [
                "f.yaml:1: found the tag !secret. Allowed: no tags. Take the word that begins with ! out, or put quotation marks around the text.",
                "f.yaml:2: found a key that is no text. Allowed: a key of plain text. A text that begins with [ or { needs quotation marks around it.",
            ])
    }

    @Test func `what is not YAML is named with its line and a way to mend it`() {
        #expect(
            problems("a: 1\nb: worry: more\n") == [
                "f.yaml:2: found something that is not YAML at column 9 (mapping values are not allowed in this context). Allowed: keys as “key: value”, lists with “- ”, indented by spaces. A text that contains “: ” needs quotation marks around it."
            ])
        #expect(problems("") == ["f.yaml:1: found an empty file. Allowed: content."])
        #expect(
            problems("a: 1\n---\nb: 2\n") == [
                "f.yaml:2: found but found another document. Allowed: one document without aliases. Write the content out in full, in one document."
            ])
    }

    @Test(arguments: [20, 40, 900, 100_000]) func `nesting of any depth is answered`(_ depth: Int) {
        let text = String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth)
        #expect(problems(text).isEmpty == (depth < 30))
    }

    @Test func `a file too large or with too many values is refused`() {
        #expect(
            problems(String(repeating: "#", count: 1_048_577)) == [
                "f.yaml: found 1048577 bytes. Allowed: up to 1048576 bytes. Split the file."
            ])
        #expect(
            problems("[" + String(repeating: "1,", count: 100_001) + "]") == [
                "f.yaml:1: found more than 100000 values. Allowed: up to 100000 values. Split the file."
            ])
    }
}
