@testable import Exchange
import Testing

@Suite struct LineReaderTests {
    private func read(_ bytes: [UInt8], limit: Int = 1 << 20, pieces: [Int] = []) throws -> (lines: [String], problems: [String]) {
        var lines: [String] = [], problems: [String] = []
        for item in try LineReader(MemoryBytes(bytes, name: "f.jsonl", pieces: pieces), limit: limit) {
            switch item {
            case .success(let line): lines.append("\(line.number) \(line.text)")
            case .failure(let problem): problems.append(problem.description)
            }
        }
        return (lines, problems)
    }

    @Test(arguments: [[], [1], [3, 2]])
    func `lines come with their numbers, whatever ends them`(_ pieces: [Int]) throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("{\"a\":1}\r\n\n  \t\r\n{\"é\":2}\n{\"cut".utf8)
        let file = try read(bytes, pieces: pieces)
        #expect(file.lines == ["1 {\"a\":1}", "4 {\"é\":2}", "5 {\"cut"])
        #expect(file.problems.isEmpty)
    }

    @Test(arguments: [[], [1], [7, 300_000]])
    func `a line above the limit is named with its length, and the next one is read`(_ pieces: [Int]) throws {
        let text = "12345678\n123456789\r\n12345678\r\n" + String(repeating: "x", count: 600_000) + "\r\nend"
        let file = try read(Array(text.utf8), limit: 8, pieces: pieces)
        #expect(file.lines == ["1 12345678", "3 12345678", "5 end"])
        #expect(
            file.problems == [
                "f.jsonl:2: found a line of 9 bytes; allowed: at most 8 bytes a line. Each entry is one JSON object on one line of its own.",
                "f.jsonl:4: found a line of 600000 bytes; allowed: at most 8 bytes a line. Each entry is one JSON object on one line of its own.",
            ])
    }

    @Test func `what is not UTF-8 is named by line and byte`() throws {
        let file = try read(Array("ok\né".utf8) + [0x92, 10] + Array("fine".utf8))
        #expect(file.lines == ["1 ok", "3 fine"])
        #expect(
            file.problems == ["f.jsonl:2:3: found the byte 0x92, which is no character of UTF-8; allowed: UTF-8. Write the file as UTF-8."])
    }

    @Test func `however random bytes arrive, the outcome is the same`() {
        var random = Seeded(11)
        let alphabet: [UInt8] = [10, 10, 13, 0x20, 0x61, 0x62, 0xC3, 0xA9, 0xFF, 0]
        func outcome(_ bytes: [UInt8], limit: Int, pieces: [Int], chunk: Int) -> [String] {
            guard let reader = try? LineReader(MemoryBytes(bytes, name: "f.jsonl", pieces: pieces), limit: limit, chunk: chunk) else {
                return ["refused"]
            }
            return reader.map { item in
                switch item {
                case .success(let line): "\(line.number) \(line.text)"
                case .failure(let problem): problem.description
                }
            }
        }
        var different: [[UInt8]] = []
        for round in 0..<3_000 {
            let bytes = [0x61, 0x61] + (0..<Int.random(in: 0...80, using: &random)).map { _ in alphabet.randomElement(using: &random)! }
            let pieces = (0..<3).map { _ in Int.random(in: 1...9, using: &random) }
            let whole = outcome(bytes, limit: 1 + round % 20, pieces: [], chunk: 1 << 18)
            if outcome(bytes, limit: 1 + round % 20, pieces: pieces, chunk: .random(in: 4...12, using: &random)) != whole {
                different.append(bytes)
            }
        }
        #expect(different == [])
    }

    @Test func `an empty file has no lines`() throws {
        #expect(try read([]).lines.isEmpty)
        #expect(try read([0xEF, 0xBB, 0xBF]).lines.isEmpty)
    }

    @Test func `a line can be read where it lies, and does not change when the reader goes on`() throws {
        let text = (0..<50_000).map { "line \($0)\n" }.joined()
        let lines = try LineReader(MemoryBytes(text, name: "f.jsonl", pieces: [4_099])).map { try $0.get() }
        #expect(lines.count == 50_000)
        #expect(lines.enumerated().allSatisfy { $1.text == "line \($0)" })
        #expect(lines.first?.read { $0.count } == 6)
        #expect(lines.first.map { Array($0.bytes) } == Array("line 0".utf8))
    }

    @Test func `a disk that fails in the middle is said`() throws {
        let reader = try LineReader(Endless(start: "{}\n{\"a\"", filler: "", count: 0, end: "", failure: "Input/output error"))
        #expect(try reader.next()?.get().text == "{}")
        #expect(throws: ImportProblem.self) { try reader.next()?.get() }
        #expect(reader.next() == nil)
    }
}
