/// A ten-digit NHS number whose check digit is right (modulus 11).
public struct NHSNumber: Hashable, Sendable {
    /// The ten digits.
    public let digits: String

    /// Accepts ten digits, with or without spaces, whose last is the check digit of the others.
    public init?(_ text: String) {
        let numerals = text.utf8.filter { $0 != 32 }
        guard numerals.count == 10, numerals.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let sum = zip(numerals, (2...10).reversed()).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
        guard (11 - sum % 11) % 11 == Int(numerals[9] - 48) else { return nil }
        digits = String(decoding: numerals, as: UTF8.self)
    }
}
