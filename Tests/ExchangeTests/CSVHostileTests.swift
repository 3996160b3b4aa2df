@testable import Exchange
import Testing

@Suite struct CSVHostileTests {
    @Test func `megabytes in one line are one problem`() throws {
        let source = Endless(start: "a,b\n1,2\n", filler: "x", count: 8_000_000, end: "\n3,4\n")
        let reader = try CSVReader(source)
        #expect(try reader.next()?.get().text(1) == "2")
        guard case .failure(let problem)? = reader.next() else { return #expect(Bool(false), "a problem was expected") }
        #expect(
            problem.description
                == "endless.csv:3: found a row of 8000000 bytes; allowed: at most 1048576 bytes a row. Look for a quotation mark that was opened here and not closed, or for a file without line breaks."
        )
        #expect(try reader.next()?.get().text(1) == "4")
        #expect(reader.next() == nil)
    }

    @Test func `a quotation mark that swallows a large file is reported at its line`() throws {
        let reader = try CSVReader(Endless(start: "a,b\n1,2\n3,x\n\"", filler: "5,6\n", count: 1_000_000, end: ""))
        let last = reader.reduce(into: [String]()) { all, item in if case .failure(let problem) = item { all.append(problem.description) } }
        #expect(last.count == 1)
        #expect(last.first?.hasPrefix("endless.csv:4: found a quotation mark that is opened here and never closed;") == true)
    }

    @Test func `a line count goes on rightly behind a row that was passed over`() {
        let long = "\"" + String(repeating: "a\r\nb", count: 100) + "\",x\r\n"
        for pieces in [[], [1], [2, 3, 5]] {
            let file = Reading(
                "p,q\r\n" + long + "1,2\r\n" + String(repeating: "y", count: 50) + "\r" + "3,4\r\n", pieces: pieces,
                limits: CSVLimits(row: 40))
            #expect(file.rows == [["1", "2"], ["3", "4"]])
            #expect(file.lines == [103, 105])
            #expect(
                file.problems.map { $0.prefix { $0 != ";" } } == [
                    "f.csv:2: found a row of 404 bytes", "f.csv:104: found a row of 50 bytes",
                ])
        }
    }

    @Test func `a field above its limit is named by its column`() {
        let file = Reading("id,text\n1," + String(repeating: "x", count: 65_537) + "\n2," + String(repeating: "y", count: 65_536) + "\n")
        #expect(file.lines == [3])
        #expect(
            file.problems == [
                "f.csv:2: text: found a field of 65537 bytes; allowed: at most 65536 bytes a field. Look for a quotation mark that was not closed; a narrative that is truly as long goes in two entries."
            ])
    }

    @Test func `a NUL byte is refused at its place`() {
        let file = Reading("a,b\n1,\"2\n\0\"\n3,4\n")
        #expect(file.rows == [["3", "4"]])
        #expect(file.problems == ["f.csv:3:1: found a NUL byte; allowed: text. The file was damaged or is not text; export it again."])
    }

    @Test func `a header of commas is refused before it takes memory`() {
        #expect(
            Reading(String(repeating: ",", count: 5_000) + "\n").problems == [
                "f.csv:1: found 5001 columns; allowed: at most 1024 columns. Check that the first row holds the names of the columns."
            ])
    }

    @Test func `a disk that fails in the middle is said, and the half row before it is not taken for a whole one`() throws {
        let reader = try CSVReader(Endless(start: "a,b\n1,2\n3,4", filler: "", count: 0, end: "", failure: "Input/output error"))
        #expect(try reader.next()?.get().text(0) == "1")
        guard case .failure(let problem)? = reader.next() else { return #expect(Bool(false), "a problem was expected") }
        #expect(
            problem.description
                == "endless.csv:3: found Input/output error; allowed: a file that can be read to its end. The rows before this line were read. Import the whole file again: what is known already is passed over."
        )
        #expect(reader.next() == nil)
    }

    @Test(arguments: [
        ("/nowhere/at all.csv", "No such file or directory"), ("/", "a folder"), ("/dev/zero", "a device"),
        ("a\0b", "a path with a NUL byte in it"),
    ])
    func `a file that cannot be opened says why`(_ path: String, _ reason: String) {
        let problem = #expect(throws: ImportProblem.self) { try FileBytes(path: path) }
        #expect(problem?.code == .unreadable)
        #expect(problem?.found.description == reason)
    }

    @Test func `random bytes never do more than make problems`() {
        var random = Seeded(7)
        let alphabet: [UInt8] = [0x22, 0x22, 0x2C, 0x2C, 10, 13, 0, 0x61, 0x20, 0xC3, 0xA9, 0xE2, 0x82, 0xFF, 0x3D, 0x27]
        var different: [[UInt8]] = []
        for round in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
                round % 2 == 0 ? alphabet.randomElement(using: &random)! : UInt8.random(in: 0...255, using: &random)
            }
            let head = round % 3 == 0 ? [] : Array("a,b\n".utf8)
            let limits = CSVLimits(field: 1 + round % 40, row: 1 + round % 60)
            let whole = Reading(head + bytes, limits: limits, delimiter: .comma)
            // However the bytes arrive, the outcome is the same.
            let pieces = (0..<3).map { _ in Int.random(in: 1...9, using: &random) }
            let chunk = Int.random(in: 4...12, using: &random)
            if Reading(head + bytes, pieces: pieces, limits: limits, delimiter: .comma, chunk: chunk) != whole {
                different.append(head + bytes)
            }
        }
        #expect(different == [])
    }
}

/// A source of any size that takes no memory.
final class Endless: ByteSource {
    let name = "endless.csv"
    private let start: [UInt8], filler: [UInt8], end: [UInt8]
    private let size: Int
    private let failure: String?
    private var at = 0

    init(start: String, filler: String, count: Int, end: String, failure: String? = nil) {
        (self.start, self.filler, self.end, self.failure) = (Array(start.utf8), Array(filler.utf8), Array(end.utf8), failure)
        size = filler.utf8.count * count
    }

    func read(into room: UnsafeMutableRawBufferPointer) -> ByteRead {
        if at < start.count { return hand(start, at, into: room) }
        if at < start.count + size {
            let count = min(room.count, start.count + size - at)
            // Whole blocks first: byte by byte, a debug build would take a minute.
            let block = [UInt8]((0..<min(count, 4_096)).map { filler[(at - start.count + $0) % filler.count] })
            room.copyBytes(from: block)
            at += block.count
            return .bytes(block.count)
        }
        if at < start.count + size + end.count { return hand(end, at - start.count - size, into: room) }
        return failure.map(ByteRead.failed) ?? .end
    }

    private func hand(_ bytes: [UInt8], _ from: Int, into room: UnsafeMutableRawBufferPointer) -> ByteRead {
        let count = min(room.count, bytes.count - from)
        room.copyBytes(from: bytes[from..<from + count])
        at += count
        return .bytes(count)
    }
}
