import Access
import Crypto
import Foundation

/// The seed that an authenticator app and Cairn share: 160 bits, as RFC 4226 advises.
public struct TimeCodeSeed: Hashable, Sendable, CustomStringConvertible {
    /// The secret bytes, 16 to 64 of them.
    let bytes: [UInt8]

    init?(_ bytes: [UInt8]) {
        guard (16...64).contains(bytes.count) else { return nil }
        self.bytes = bytes
    }

    init(known bytes: [UInt8]) { self.bytes = bytes }

    init(from random: any RandomSource) { bytes = random.bytes(20) }

    /// What is left of a seed in a log: nothing.
    public var description: String { "(seed)" }
}

/// Time-based one-time codes: RFC 6238 with SHA-1, 30 seconds and 6 digits, which is what every authenticator app can do.
public enum TimeCode {
    /// Seconds that a code is for.
    static let period: Int64 = 30
    /// Digits of a code.
    static let digits = 6
    /// How many codes before and after the present one are taken, for clocks that differ (RFC 6238, section 5.2, advises one).
    static let skew: Int64 = 1

    /// The number of 30-second steps since 1970.
    static func step(at moment: Moment) -> Int64 { max(0, moment.seconds) / period }

    /// The code of one step (RFC 4226, section 5.3).
    static func code(_ seed: TimeCodeSeed, step: Int64, digits: Int = digits) -> String {
        let counter = withUnsafeBytes(of: UInt64(bitPattern: step).bigEndian) { Array($0) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: seed.bytes)))
        let offset = Int(mac[19] & 15)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let modulus = (0..<digits).reduce(UInt32(1)) { power, _ in power * 10 }
        let text = String(number % modulus)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The code of a moment, as an authenticator app shows it.
    public static func code(_ seed: TimeCodeSeed, at moment: Moment) -> String { code(seed, step: step(at: moment)) }

    /// The step that a typed code belongs to, if it is the present one or a neighbour and later than the last step used; nil otherwise. Every
    /// candidate is computed and compared in full, so that a wrong code takes as long as a right one.
    static func match(_ typed: String, _ seed: TimeCodeSeed, at moment: Moment, after used: Int64) -> Int64? {
        let present = step(at: moment)
        var matched: Int64?
        for step in max(0, present - skew)...(present + skew) where Same.bytes(code(seed, step: step).utf8, typed.utf8) && step > used {
            matched = matched ?? step
        }
        return matched
    }
}

/// Comparison that takes as long whether the first byte differs or the last.
enum Same {
    static func bytes(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
        guard a.count == b.count else { return false }
        return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
