/// A date or time as typed, evened out: lower case, every kind of space a space, every kind of dash a hyphen; read from the left.
struct ChronologyText {
    let bytes: [UInt8]
    var at = 0

    /// Longer than any date; the rest of a hostile megabyte is not looked at.
    static let limit = 80

    init(_ text: String) {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars.prefix(ChronologyText.limit) {
            switch scalar.value {
            case 0x41...0x5A: bytes.append(UInt8(scalar.value) + 32)
            case 9, 10, 13, 0x20, 0xA0, 0x2000...0x200A, 0x202F: bytes.append(0x20)
            case 0x2010...0x2014, 0x2212: bytes.append(0x2D)
            case 0x21..<0x7F: bytes.append(UInt8(scalar.value))
            // Anything else is part of no date; one byte that nothing takes stands for it.
            default: bytes.append(0)
            }
        }
        while bytes.last == 0x20 { bytes.removeLast() }
        self.bytes = bytes
        skip { $0 == 0x20 }
    }

    /// Whether nothing is left.
    var isEmpty: Bool { at >= bytes.count }

    /// The next byte.
    var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    /// What is left.
    var rest: ArraySlice<UInt8> { bytes[min(at, bytes.count)...] }

    @discardableResult
    mutating func skip(_ isSkipped: (UInt8) -> Bool) -> Int {
        let start = at
        while let next, isSkipped(next) { at += 1 }
        return at - start
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        at += 1
        return true
    }

    /// A run of digits; nil if there is none. More than nine are no number that a date has, and count only.
    mutating func number() -> (value: Int, digits: Int)? {
        let start = at
        guard skip({ (48...57).contains($0) }) > 0 else { return nil }
        let digits = bytes[start..<at]
        return (digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 48) }, digits.count)
    }

    /// A run of letters, perhaps empty.
    mutating func word() -> String {
        let start = at
        skip { (97...122).contains($0) }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    /// What may stand between the parts of a date, in any mixture: `22.05/16`.
    mutating func separators() { skip { [0x20, 0x2F, 0x2E, 0x2D, 0x2C].contains($0) } }
}
