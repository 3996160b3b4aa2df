import Exchange
import Testing

@Suite struct CSVWriterTests {
    private func written(_ rows: [[String]], header: [String], delimiter: CSVDelimiter = .comma) throws -> String {
        var writer = try CSVWriter(header: header, delimiter: delimiter, mark: false)
        for row in rows { try writer.write(row) }
        return String(decoding: writer.take(), as: UTF8.self)
    }

    /// Line breaks as they come back.
    private static func normal(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar != "\n" || last != "\r" { scalars.append(scalar == "\r" ? "\n" : scalar) }
            last = scalar
        }
        return String(scalars)
    }

    @Test func `quotation marks stand only where they are needed`() throws {
        #expect(
            try written([["plain", "a,b", "say \"no\""], ["two\r\nlines", " led", ""]], header: ["a", "b", "c"])
                == "a,b,c\r\nplain,\"a,b\",\"say \"\"no\"\"\"\r\n\"two\nlines\",\" led\",\r\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("-", "'-"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\n=1\""),
        ("'=1", "''=1"),
        ("'tis", "'tis"), ("a=1", "a=1"), ("＝1", "'＝1"), ("'", "'"),
    ])
    func `a cell that a spreadsheet would run gets one apostrophe, and only our own files lose it again`(_ cell: String, _ expected: String)
        throws
    {
        let text = try written([[cell]], header: ["note"])
        #expect(text == "note\r\n\(expected)\r\n")
        #expect(Reading(text, ours: true).rows == [[Self.normal(cell)]])
        let shown = expected.hasPrefix("\"") ? String(expected.dropFirst().dropLast()) : expected
        #expect(Reading(text).rows == [[shown]])
    }

    @Test func `a row that cannot be written leaves nothing behind`() throws {
        var writer = try CSVWriter(header: ["a", "b"], mark: false)
        _ = writer.take()
        #expect(throws: CSVWriter.Refusal.cells(1, of: 2)) { try writer.write(["x"]) }
        #expect(throws: CSVWriter.Refusal.nul(cell: 1)) { try writer.write(["x", "y\0"]) }
        #expect(writer.bytes.isEmpty)
        #expect(throws: CSVWriter.Refusal.cells(0, of: 0)) { try CSVWriter(header: []) }
    }

    @Test func `the mark for Excel stands first and is no part of the header`() throws {
        var writer = try CSVWriter(header: ["a"])
        let bytes = writer.take()
        #expect(bytes == [0xEF, 0xBB, 0xBF, 0x61, 13, 10])
        #expect(Reading(bytes).header == ["a"])
    }

    @Test(arguments: CSVDelimiter.allCases)
    func `random rows written and read back in random pieces are the same`(_ delimiter: CSVDelimiter) throws {
        var random = Seeded(UInt64(delimiter.rawValue))
        let alphabet: [Character] = [
            "a", "b", ",", ";", "\t", "\"", "\"", "\n", "\r", "\r\n", " ", "'", "=", "-", "é", "€", "😀", "\u{FEFF}", "０", "＝",
        ]
        for _ in 0..<400 {
            let columns = Int.random(in: 1...6, using: &random)
            func cell() -> String {
                String((0..<Int.random(in: 0...8, using: &random)).map { _ in alphabet.randomElement(using: &random)! })
            }
            let header = (0..<columns).map { "\($0)" + cell().filter { $0 != " " && !$0.isNewline && $0 != "\t" && $0 != "\u{FEFF}" } }
            let rows = (0..<Int.random(in: 0...12, using: &random)).map { _ in (0..<columns).map { _ in cell() } }
            var writer = try CSVWriter(header: header, delimiter: delimiter, mark: Bool.random(using: &random))
            for row in rows { try writer.write(row) }
            let pieces = (0..<4).map { _ in Int.random(in: 1...40, using: &random) }
            let file = Reading(writer.take(), pieces: pieces, ours: true)
            #expect(file.problems == [])
            #expect(file.header == header)
            #expect(file.rows == rows.map { $0.map(Self.normal) })
        }
    }
}
