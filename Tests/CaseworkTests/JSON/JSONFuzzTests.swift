import Casework
import Testing

/// Files come from ten agencies' systems: whatever they hold, reading ends, with a value or with the byte where it went wrong.
@Suite struct JSONFuzzTests {
    @Test func `random bytes are read or refused inside the text, and nothing worse`() {
        var chance = SeededGenerator(seed: 2021)
        let alphabet = Array("{}[]\",:\\u0123456789abcdefDdE+-. tnrl\n".utf8) + [0, 0xC3, 0xA9, 0xFF]
        var read = 0
        for _ in 0..<40_000 {
            let bytes = (0..<chance.below(24)).map { _ in alphabet[chance.below(alphabet.count)] }
            if let fault = refusal(of: bytes) { #expect((0...bytes.count).contains(fault.offset), "\(bytes)") } else { read += 1 }
        }
        #expect(read > 100, "some of them are JSON: \(read)")
    }

    @Test func `an entry with any byte changed or cut off is read or refused, and nothing worse`() throws {
        let line =
            #"{"id":"e1","kind":"incident","on":"2021-03-04T21:10","agency":"police","about":["lcs/a"],"text":"Zo\u00eb \ud83d\ude00 \"x\"","details":{"type":"domestic-abuse","injury":true}}"#
        let whole = Array(line.utf8)
        var chance = SeededGenerator(seed: 7)
        var refused = 0
        for cut in whole.indices { #expect(refusal(of: Array(whole[..<cut])) != nil) }
        for at in whole.indices {
            for _ in 0..<12 {
                var bytes = whole
                bytes[at] = UInt8(chance.below(256))
                let value = bytes.withUnsafeBufferPointer { try? JSONParser.parse($0) }
                guard let value else { refused += 1; continue }
                _ = EntryReader().read(value)
            }
        }
        #expect(refused > 500)
    }

    @Test func `what is written is read back the same, however it is nested`() throws {
        var chance = SeededGenerator(seed: 11)
        for _ in 0..<3_000 {
            let value = Self.value(&chance, depth: 0)
            #expect(try JSONParser.parse(value.text) == value)
            let canonical = value.canonicalText
            #expect(try JSONParser.parse(canonical).canonicalText == canonical)
        }
    }

    private static func value(_ chance: inout SeededGenerator, depth: Int) -> JSONValue {
        switch chance.below(depth > 4 ? 4 : 6) {
        case 0: return chance.below(2) == 0 ? .null : .bool(chance.below(2) == 0)
        case 1: return .integer(chance.below(1 << 53) * (chance.below(2) == 0 ? 1 : -1))
        case 2: return .decimal("\(chance.below(1000)).\(1 + chance.below(9))")
        case 3: return .string(text(&chance))
        case 4: return .array((0..<chance.below(4)).map { _ in value(&chance, depth: depth + 1) })
        default: return .object((0..<chance.below(4)).map { .init("\($0)" + text(&chance), value(&chance, depth: depth + 1)) })
        }
    }

    private static func text(_ chance: inout SeededGenerator) -> String {
        let scalars: [Unicode.Scalar] = [
            "a", "Z", "\"", "\\", "/", "\n", "\t", "\u{1}", "\u{1f}", "\u{7f}", "é", "\u{2028}", "\u{ffff}", "😀", " ",
        ]
        var out = String.UnicodeScalarView()
        for _ in 0..<chance.below(6) { out.append(scalars[chance.below(scalars.count)]) }
        return String(out)
    }
}
