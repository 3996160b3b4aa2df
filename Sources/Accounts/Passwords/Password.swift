import Foundation

/// A password as somebody typed it, normalised (NFKC), so that the same keys on another keyboard give the same bytes. It prints as nothing.
public struct Password: Hashable, Sendable, CustomStringConvertible {
    /// Characters that a new one has at least.
    public static let shortest = PasswordRules.shortest

    /// Bytes that are hashed at most: a limit on work, far beyond any passphrase.
    static let longest = 1024

    /// What was typed, normalised; empty where it was too long to be a password, which no hash accepts since none was ever made of nothing.
    let text: String
    /// Whether it was longer than any password may be.
    let isTooLong: Bool

    /// Takes what was typed or pasted.
    public init(_ typed: String) {
        // Looked at before as well as after: normalising can make eighteen characters of one.
        let text = typed.utf8.count > Self.longest ? "" : typed.precomposedStringWithCompatibilityMapping
        isTooLong = typed.utf8.count > Self.longest || text.utf8.count > Self.longest
        self.text = isTooLong ? "" : text
    }

    var bytes: [UInt8] { Array(text.utf8) }

    /// Characters as Unicode counts code points (NIST SP 800-63B, 3.1.1.2).
    var length: Int { text.unicodeScalars.count }

    /// What is left of a password in a log: nothing.
    public var description: String { "(password)" }
}
