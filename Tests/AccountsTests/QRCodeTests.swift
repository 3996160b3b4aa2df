import Casework
import Foundation
import Testing

@testable import Accounts

@Suite struct QRCodeTests {
    /// Read by a scanner (zbar) when it was put here.
    @Test func `a code looks as a scanner read it`() throws {
        let code = try #require(QRCode("hello"))
        #expect((code.version, code.mask, code.side) == (1, 0, 21))
        #expect(code.blocks + "\n" == Golden.hello)
    }

    @Test func `bytes of every length come back out of the modules`() throws {
        let random = FixedRandom(seed: 41)
        for count in 0...213 {
            let bytes = random.bytes(count)
            let code = try #require(QRCode(bytes))
            #expect(try QRReader.read(code) == bytes)
            if code.version > 1 { #expect(QRBlocks(version: code.version - 1).capacity < count, "the smallest that holds it") }
        }
        #expect(QRCode(random.bytes(214)) == nil)
    }

    @Test func `bytes come back out of every version under every mask`() throws {
        let random = FixedRandom(seed: 42)
        for version in 1...10 {
            for mask in 0..<8 {
                let bytes = random.bytes(QRBlocks(version: version).capacity)
                let code = QRCode(bytes, version, masks: mask..<mask + 1)
                #expect(code.mask == mask)
                #expect(try QRReader.read(code) == bytes)
            }
        }
    }

    /// ISO/IEC 18004, table 7.
    @Test func `capacities are those of the standard`() {
        #expect((1...10).map { QRBlocks(version: $0).capacity } == [14, 26, 42, 62, 84, 106, 122, 152, 180, 213])
    }

    /// ISO/IEC 18004, annex I, gives the data codewords of version 1-M for 01234567 and their correction.
    @Test func `correction codewords are those of the standard's example`() {
        let data: [UInt8] = [0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11]
        #expect(ReedSolomon.correction(of: data, count: 10) == [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55])
    }

    @Test func `the picture has its quiet zone, dark on light, and says what it is`() throws {
        let code = try #require(QRCode("hello"))
        let svg = code.svg(title: "Scan <this> & type the code")
        #expect(svg.contains("viewBox=\"0 0 29 29\""))
        #expect(svg.contains("<title>Scan &lt;this> &amp; type the code</title>"))
        // The finder at the top left: seven dark modules.
        #expect(svg.contains("M4 4h7v1h-7z"))
        #expect(svg.hasSuffix("</svg>"))
    }
}

/// Reads a code back on ways of its own: it finds mask and version in the pattern, counts what is fixed by the standard's picture, and checks each block
/// by its syndromes.
enum QRReader {
    struct Unreadable: Error { let why: String }

    static func read(_ code: QRCode) throws -> [UInt8] {
        let side = code.side, version = (side - 17) / 4
        // Format: fifteen bits around the top left finder, highest first along row 8.
        let places: [(Int, Int)] = [
            (8, 0), (8, 1), (8, 2), (8, 3), (8, 4), (8, 5), (8, 7), (8, 8), (7, 8), (5, 8), (4, 8), (3, 8), (2, 8), (1, 8), (0, 8),
        ]
        let first = places.reduce(0) { $0 << 1 | (code.isDark($1.0, $1.1) ? 1 : 0) }
        let others = (0..<7).map { (side - 1 - $0, 8) } + (0..<8).map { (8, side - 8 + $0) }
        guard others.reduce(0, { $0 << 1 | (code.isDark($1.0, $1.1) ? 1 : 0) }) == first else { throw Unreadable(why: "two formats") }
        // The formats of level M under masks 0 to 7 (table C.1).
        let formats = [0x5412, 0x5125, 0x5E7C, 0x5B4B, 0x45F9, 0x40CE, 0x4F97, 0x4AA0]
        guard let mask = formats.firstIndex(of: first) else { throw Unreadable(why: "no format of level M") }
        guard code.isDark(side - 8, 8) else { throw Unreadable(why: "the dark module is light") }
        if version >= 7 {
            // Table D.1.
            let versions = [7: 0x07C94, 8: 0x085BC, 9: 0x09A99, 10: 0x0A4D3]
            let found = (0..<18).reversed().reduce(0) { $0 << 1 | (code.isDark($1 / 3, side - 11 + $1 % 3) ? 1 : 0) }
            guard versions[version] == found else { throw Unreadable(why: "version \(version) says \(found)") }
        }
        var bits: [Bool] = []
        var (column, isUp) = (side - 1, true)
        while column > 0 {
            if column == 6 { column = 5 }
            for step in 0..<side {
                let row = isUp ? side - 1 - step : step
                for right in [column, column - 1] where !isFixed(row, right, side, version) {
                    bits.append(code.isDark(row, right) != isMasked(mask, row, right))
                }
            }
            (column, isUp) = (column - 2, !isUp)
        }
        let words = stride(from: 0, to: bits.count - 7, by: 8).map { start in
            bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
        return try bytes(of: blocks(words, version), version)
    }

    private static func isFixed(_ row: Int, _ column: Int, _ side: Int, _ version: Int) -> Bool {
        if row == 6 || column == 6 { return true }
        if row < 9, column < 9 || column >= side - 8 { return true }
        if row >= side - 8, column < 9 { return true }
        if version >= 7, (row < 6 && column >= side - 11) || (column < 6 && row >= side - 11) { return true }
        let centres = [
            [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50],
        ][version - 1]
        let corners = [[6, 6], [6, side - 7], [side - 7, 6]]
        return centres.contains { r in centres.contains { c in !corners.contains([r, c]) && abs(row - r) <= 2 && abs(column - c) <= 2 } }
    }

    private static func isMasked(_ mask: Int, _ i: Int, _ j: Int) -> Bool {
        [
            (i + j) % 2, i % 2, j % 3, (i + j) % 3, (i / 2 + j / 3) % 2, (i * j) % 2 + (i * j) % 3, ((i * j) % 2 + (i * j) % 3) % 2,
            ((i + j) % 2 + (i * j) % 3) % 2,
        ][mask] == 0
    }

    /// Table 9, level M: codewords in all, data codewords, blocks.
    private static let table = [
        (26, 16, 1), (44, 28, 1), (70, 44, 1), (100, 64, 2), (134, 86, 2), (172, 108, 4), (196, 124, 4), (242, 154, 4), (292, 182, 5),
        (346, 216, 5),
    ]

    private static func blocks(_ words: [UInt8], _ version: Int) throws -> [UInt8] {
        let (total, data, count) = table[version - 1]
        guard words.count == total else { throw Unreadable(why: "\(words.count) codewords of \(total)") }
        let (short, long, correction) = (data / count, data % count, (total - data) / count)
        var blocks = Array(repeating: [UInt8](), count: count)
        var next = 0
        for index in 0...short {
            for block in 0..<count where index < short || block >= count - long {
                blocks[block].append(words[next])
                next += 1
            }
        }
        let dataOf = blocks
        for _ in 0..<correction {
            for block in 0..<count {
                blocks[block].append(words[next])
                next += 1
            }
        }
        // Logarithms, so that the field is not reckoned as the encoder reckons it.
        var power = [Int](repeating: 0, count: 255), log = [Int](repeating: 0, count: 256), x = 1
        for exponent in 0..<255 {
            power[exponent] = x
            log[x] = exponent
            x <<= 1
            if x > 255 { x ^= 0x11D }
        }
        for block in blocks {
            for root in 0..<correction {
                let syndrome = block.enumerated().reduce(0) { sum, term in
                    term.element == 0 ? sum : sum ^ power[(log[Int(term.element)] + root * (block.count - 1 - term.offset)) % 255]
                }
                guard syndrome == 0 else { throw Unreadable(why: "syndrome \(root)") }
            }
        }
        return dataOf.flatMap { $0 }
    }

    private static func bytes(of data: [UInt8], _ version: Int) throws -> [UInt8] {
        let bits: [Bool] = data.flatMap { byte in (0..<8).map { place in (byte >> UInt8(7 - place)) & 1 == 1 } }
        func number(_ range: Range<Int>) -> Int { bits[range].reduce(0) { $0 << 1 | ($1 ? 1 : 0) } }
        let counted = version < 10 ? 8 : 16
        guard number(0..<4) == 4 else { throw Unreadable(why: "not in bytes") }
        let count = number(4..<4 + counted)
        return (0..<count).map { index in UInt8(number(4 + counted + 8 * index..<12 + counted + 8 * index)) }
    }
}
