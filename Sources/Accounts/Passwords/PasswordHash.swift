import CryptoExtras
import Foundation

/// A password's scrypt hash in the PHC form: `$scrypt$ln=17,r=8,p=1$salt$hash`.
struct PasswordHash: Hashable, Sendable, CustomStringConvertible {
    /// What a hash costs: memory is `128 × r × 2^ln` bytes.
    struct Cost: Hashable, Sendable {
        /// Logarithm of N.
        let ln: Int
        /// Block size.
        let r: Int
        /// Parallelism.
        let p: Int

        /// N = 2^17, r = 8, p = 1: 128 MiB and about 0.3 s (OWASP's first choice for scrypt; ASVS 5.0, appendix C).
        static let present = Cost(known: 17, 8, 1)

        private init(known ln: Int, _ r: Int, _ p: Int) {
            self.ln = ln
            self.r = r
            self.p = p
        }

        /// Nil beyond 512 MiB or 16 lanes: a file that was tampered with must not be able to stop the machine.
        init?(ln: Int, r: Int, p: Int) {
            guard (4...20).contains(ln), (1...32).contains(r), (1...16).contains(p), 128 * r << ln <= 512 << 20 else { return nil }
            self.init(known: ln, r, p)
        }

        /// How much work it is, for saying whether a hash is weaker than today's.
        var work: Int { r * p << ln }
    }

    let cost: Cost
    let salt: [UInt8]
    let hash: [UInt8]

    /// Hashes a password with a salt: the slow part. Throws what the cryptographic library throws.
    init(_ password: Password, salt: [UInt8], cost: Cost) throws {
        self.cost = cost
        self.salt = salt
        hash = try Self.derive(password, salt, cost, count: 32)
    }

    private init(cost: Cost, salt: [UInt8], hash: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.hash = hash
    }

    /// The hash of nobody: checking it costs what checking a real one costs, and no password has it.
    static func nobody(_ cost: Cost) -> PasswordHash {
        PasswordHash(cost: cost, salt: Array(repeating: 0, count: 16), hash: Array(repeating: 0, count: 32))
    }

    /// Whether a password has this hash: the slow part again.
    func matches(_ password: Password) throws -> Bool {
        let derived = try Self.derive(password, salt, cost, count: hash.count)
        return Same.bytes(derived, hash)
    }

    private static func derive(_ password: Password, _ salt: [UInt8], _ cost: Cost, count: Int) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: password.bytes, salt: salt, outputByteCount: count, rounds: 1 << cost.ln, blockSize: cost.r, parallelism: cost.p)
        return key.withUnsafeBytes { Array($0) }
    }

    /// The PHC string.
    var phc: String { "$scrypt$ln=\(cost.ln),r=\(cost.r),p=\(cost.p)$\(Base64.text(salt))$\(Base64.text(hash))" }

    /// Reads a PHC string, strictly: the parameters in their order, numbers without leading noughts, base64 without padding.
    init?(phc: some StringProtocol) {
        guard phc.utf8.count <= 256 else { return nil }
        let parts = phc.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt" else { return nil }
        let numbers = parts[2].split(separator: ",", omittingEmptySubsequences: false)
        guard numbers.count == 3, let ln = Self.number(numbers[0], "ln="), let r = Self.number(numbers[1], "r="),
            let p = Self.number(numbers[2], "p="), let cost = Cost(ln: ln, r: r, p: p),
            let salt = Base64.bytes(parts[3]), (8...64).contains(salt.count), let hash = Base64.bytes(parts[4]),
            (16...64).contains(hash.count)
        else { return nil }
        self.init(cost: cost, salt: salt, hash: hash)
    }

    private static func number(_ text: some StringProtocol, _ key: String) -> Int? {
        guard text.hasPrefix(key) else { return nil }
        let digits = text.dropFirst(key.count)
        guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }), digits.first != "0" else {
            return nil
        }
        return Int(digits)
    }

    /// What is left of a hash in a log: its cost.
    var description: String { "(scrypt ln=\(cost.ln),r=\(cost.r),p=\(cost.p))" }
}

/// Base64 without padding, as PHC strings write it (RFC 4648, section 4), and one spelling only for each value.
enum Base64 {
    static func text(_ bytes: [UInt8]) -> String { String(Data(bytes).base64EncodedString().prefix { $0 != "=" }) }

    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.count % 4 != 1, !text.contains("=") else { return nil }
        let padded = String(text) + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: padded), self.text(Array(data)) == String(text) else { return nil }
        return Array(data)
    }
}
