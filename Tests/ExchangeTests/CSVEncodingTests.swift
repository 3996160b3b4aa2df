import Exchange
import Testing

@Suite struct CSVEncodingTests {
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let header: [UInt8] = Array("name\n".utf8)

    @Test func `UTF-8 is read with and without its mark`() {
        #expect(Reading("name\nZoë €\n").rows == [["Zoë €"]])
        let marked = Reading(Self.mark + Array("name\nZoë\n".utf8))
        #expect(marked.header == ["name"])
        #expect(marked.rows == [["Zoë"]])
    }

    @Test func `a file that is not UTF-8 is read as Windows-1252, quotation marks and dashes of Word included`() throws {
        let bytes = Self.header + [0x93, 0x5A, 0x6F, 0xEB, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x92, 10]
        #expect(Reading(bytes).rows == [["“Zoë” – €5’"]])
        #expect(try CSVReader(MemoryBytes(bytes, name: "f.csv")).encoding == .windows1252)
        #expect(try CSVReader(MemoryBytes("name\nplain\n", name: "f.csv")).encoding == .utf8)
    }

    @Test func `a byte that Windows-1252 does not have is a problem at its character`() {
        let file = Reading(Self.header + [0xEB, 0xEB, 0x81, 10, 0xE9, 10])
        #expect(file.rows == [["é"]])
        #expect(
            file.problems == [
                "f.csv:2:3: found the byte 0x81, which is no character of Windows-1252; allowed: text in one encoding throughout. Save the file as UTF-8, or say `encoding: utf-8` in the profile if that is what it is."
            ])
    }

    @Test func `one broken byte does not turn a UTF-8 file into another`() {
        let file = Reading(Array("name\nZoë\nJosé\n".utf8) + [0x78, 0xC3, 0x28, 10] + Array("André\n".utf8))
        #expect(file.rows == [["Zoë"], ["José"], ["André"]])
        #expect(
            file.problems == [
                "f.csv:4:2: found the byte 0xC3, which is no character of UTF-8; allowed: text in one encoding throughout. Save the file as UTF-8; if all of it is Windows-1252, say `encoding: windows-1252` in the profile."
            ])
    }

    @Test func `what is broken behind the first MiB is a problem, never a replacement`() {
        let lines = 120_000
        let file = Reading(
            Self.header + Array(repeating: Array("plain text\n".utf8), count: lines).joined() + [0x5A, 0x6F, 0xEB, 10, 0x78, 10])
        #expect(file.rows.count == lines + 1)
        #expect(file.rows.last == ["x"])
        #expect(file.problems.count == 1)
        #expect(file.problems.first?.hasPrefix("f.csv:\(lines + 2):3: found the byte 0xEB, ") == true)
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF], [0x80], [0xF0, 0x80, 0x80, 0x80],
        ] as [[UInt8]])
    func `overlong, surrogate, cut and stray bytes are refused in a file that is said to be UTF-8`(_ bytes: [UInt8]) {
        let file = Reading(Self.header + bytes + [10, 0x78, 10], encoding: .utf8)
        #expect(file.rows == [["x"]])
        #expect(file.problems.count == 1)
        #expect(file.problems.first?.hasPrefix("f.csv:2:1: found the byte 0x\(String(bytes[0], radix: 16, uppercase: true)), ") == true)
    }

    @Test func `the mark outweighs what the profile says`() {
        #expect(Reading(Self.mark + Array("name\nZoë\n".utf8), encoding: .windows1252).rows == [["Zoë"]])
    }

    @Test func `a character that the first MiB cuts in two does not count against UTF-8`() throws {
        for padding in 0..<4 {
            let start = Self.header + Array(repeating: 0x61, count: (1 << 20) - 9 - padding) + [10]
            #expect(try CSVReader(MemoryBytes(start + Array("€€€\n".utf8), name: "f.csv")).encoding == .utf8)
        }
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61, 0], "UTF-16 text"), ([0xFE, 0xFF, 0, 0x61], "UTF-16 text"),
            ([0x61, 0, 0x2C, 0], "what looks like UTF-16 text"),
            ([0x50, 0x4B, 3, 4, 0x14], "a zip archive, which is what Excel and Word files are"),
            ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel or Word file"),
            ([0x25, 0x50, 0x44, 0x46], "a PDF"), ([0x1F, 0x8B, 8], "a gzip archive"),
        ] as [([UInt8], String)])
    func `what is not text is named`(_ bytes: [UInt8], _ what: String) {
        #expect(
            Reading(bytes).problems == [
                "f.csv: found \(what); allowed: text in UTF-8 or Windows-1252. Save it again as “CSV UTF-8”, or for Excel give the .xlsx file to its own importer."
            ])
    }
}
