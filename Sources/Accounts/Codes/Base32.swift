/// Base32 of RFC 4648, section 6, without padding: how authenticator apps and people's eyes read bytes.
enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// The bytes as capitals and digits.
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        var (waiting, bits) = (UInt32(0), 0)
        for byte in bytes {
            waiting = waiting << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(letters[Int(waiting >> UInt32(bits) & 31)])
            }
            waiting &= (1 << UInt32(bits)) - 1
        }
        if bits > 0 { text.append(letters[Int(waiting << UInt32(5 - bits) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text in either case; nil where it holds another character, a length that no bytes have, or bits left over that are not nought.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (waiting, bits) = (UInt32(0), 0)
        for letter in text.utf8 {
            let value: UInt8
            switch letter {
            case 65...90: value = letter - 65
            case 97...122: value = letter - 97
            case 50...55: value = letter - 24
            default: return nil
            }
            waiting = waiting << 5 | UInt32(value)
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: waiting >> UInt32(bits)))
                waiting &= (1 << UInt32(bits)) - 1
            }
        }
        return bits < 5 && waiting == 0 ? bytes : nil
    }
}
