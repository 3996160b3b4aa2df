import Crypto
import Foundation

/// Makes the file of a `BreachedPasswords` from lines: a password each, or its SHA-1 in hexadecimal, with or without `:` and how often it was seen.
public struct BreachedList {
    private var bytes: [UInt8]
    private let bits: UInt64
    private let looks: Int
    /// How many lines were taken.
    public private(set) var count = 0

    /// A list for so many passwords, of which a password that is not on it is taken for one at `rate`. Nil where there are none, more than ten thousand
    /// million, or the rate is not between 0 and ½.
    public init?(capacity: Int, rate: Double) {
        guard (1...10_000_000_000).contains(capacity), rate > 0, rate < 0.5 else { return nil }
        // m = -n ln p / (ln 2)², k = m/n ln 2: the least room for a rate.
        let wanted = -Double(capacity) * log(rate) / (log(2) * log(2))
        guard wanted < 0x1p43 else { return nil }
        bits = UInt64(wanted / 64 + 1) * 64
        looks = min(max(1, Int((Double(bits) / Double(capacity) * log(2)).rounded())), 64)
        bytes = Array(repeating: 0, count: Int(bits / 8))
    }

    /// Takes a line; an empty one is passed over.
    public mutating func add(_ line: some StringProtocol) {
        guard !line.isEmpty else { return }
        let sha1 = Self.sha1(line.utf8) ?? Array(Insecure.SHA1.hash(data: Array(line.utf8)))
        for place in BreachedPlaces(sha1, bits: bits, looks: looks) { bytes[Int(place >> 3)] |= 1 << UInt8(place & 7) }
        count += 1
    }

    /// The file.
    public var file: [UInt8] {
        BreachedPasswords.mark + [bits, UInt64(count), UInt64(looks)].flatMap { withUnsafeBytes(of: $0.littleEndian) { Array($0) } } + bytes
    }

    /// Forty hexadecimal digits, alone or before a colon.
    private static func sha1(_ line: some Sequence<UInt8>) -> [UInt8]? {
        let digits = Array(line.prefix { $0 != 58 })
        guard digits.count == 40 else { return nil }
        let values = digits.compactMap { digit -> UInt8? in
            switch digit {
            case 48...57: digit - 48
            case 65...70: digit - 55
            case 97...102: digit - 87
            default: nil
            }
        }
        guard values.count == 40 else { return nil }
        return stride(from: 0, to: 40, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }
}
