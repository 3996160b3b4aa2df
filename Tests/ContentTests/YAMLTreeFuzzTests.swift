import Testing

@testable import Content

@Suite struct YAMLTreeFuzzTests {
    /// Small changes to the files that ship, the same ones every time.
    @Test(arguments: 0..<8) func `a damaged file is answered with problems or a tree, never with a crash`(_ seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = [
            "&a ", "*a ", "? ", "- ", ": ", "[", "]", "{", "}", "'", "\"", "\t", "\n", "|\n", "!!x ", "<<: ", "---\n", "...\n",
            "%YAML 1.1\n", "\0", "é",
        ]
        for file in ContentLibrary.embedded.files {
            for _ in 0..<40 {
                var bytes = Array(file.text.utf8.prefix(1 + next(file.text.utf8.count)))
                for _ in 0...next(4) { bytes.insert(contentsOf: Array(pieces[next(pieces.count)].utf8), at: next(bytes.count + 1)) }
                let tray = ContentTray()
                let tree = YAMLTree.read(String(decoding: bytes, as: UTF8.self), file: file.path, tray: tray)
                #expect((tree == nil) == !tray.problems.isEmpty)
            }
        }
    }
}
