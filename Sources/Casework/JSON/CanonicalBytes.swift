/// JSON text as it grows, in bytes: entries are written by the million, and a `String` costs several times as much to append to.
struct CanonicalBytes {
    private(set) var bytes: [UInt8]

    init(into bytes: consuming [UInt8] = []) { self.bytes = bytes }

    mutating func write(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func write(bare text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ byte: UInt8) { bytes.append(byte) }

    /// A string in quotation marks, with the shortest escapes (RFC 8785, 3.2.2.2).
    mutating func quote(_ text: String) {
        bytes.append(34)
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for at in utf8.indices {
                let byte = utf8[at]
                if byte >= 32, byte != 34, byte != 92 { continue }
                bytes.append(contentsOf: utf8[start..<at])
                escape(byte)
                start = at + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(34)
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(92)
        switch byte {
        case 34, 92: bytes.append(byte)
        case 8: bytes.append(98)
        case 9: bytes.append(116)
        case 10: bytes.append(110)
        case 12: bytes.append(102)
        case 13: bytes.append(114)
        default:
            write("u00")
            for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 48 + digit : 87 + digit) }
        }
    }

    /// Strings in brackets, as they are.
    mutating func list<Item>(_ items: [Item], _ text: (Item) -> String) {
        bytes.append(91)
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(44) }
            quote(text(item))
        }
        bytes.append(93)
    }
}
