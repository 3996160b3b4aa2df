import Crypto
import Foundation

/// A public key by which signed notes are checked: Ed25519 under a name (C2SP signed-note).
public struct NoteKey: Hashable, Sendable {
    /// The name: no space and no plus.
    public let name: String
    /// 32 bytes of Ed25519.
    public let bytes: [UInt8]

    /// The byte that says Ed25519, before the key and in its id.
    static let algorithm: UInt8 = 0x01

    /// A key; nil where the name has a space or a plus or is empty, or the bytes are no key.
    public init?(name: String, bytes: [UInt8]) {
        guard Self.isName(name), bytes.count == 32, (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil else { return nil }
        (self.name, self.bytes) = (name, bytes)
    }

    /// Reads `name+id+base64`; nil where it is none, or the id is another's.
    public init?(_ text: String) {
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let data = Data(base64Encoded: String(parts[2])), data.first == Self.algorithm else { return nil }
        self.init(name: String(parts[0]), bytes: Array(data.dropFirst()))
        guard id.hexadecimal == parts[1] else { return nil }
    }

    /// The first four bytes of `SHA-256(name || "\n" || 0x01 || key)`: what a signature line says about who signed.
    public var id: [UInt8] { Array(SHA256.hash(data: Array(name.utf8) + [0x0A, Self.algorithm] + bytes).prefix(4)) }

    /// `name+id+base64`: how a key is printed, kept and given to others.
    public var text: String { "\(name)+\(id.hexadecimal)+\(Data([Self.algorithm] + bytes).base64EncodedString())" }

    /// Whether this key signed these bytes.
    func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes))?.isValidSignature(signature, for: message) ?? false
    }

    static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" && $0.value >= 0x20 && $0.value != 0x7F }
    }
}
