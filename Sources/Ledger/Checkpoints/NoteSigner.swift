import Crypto
import Foundation

/// A private key that signs notes. It is in a file beside the store, and nowhere in it.
public struct NoteSigner: Sendable {
    /// What others check its signatures by.
    public let key: NoteKey
    private let secret: Curve25519.Signing.PrivateKey

    private static let heading = "PRIVATE+KEY+"

    /// A new key under a name; nil where the name has a space or a plus or is empty.
    public init?(newUnder name: String) { self.init(name, Curve25519.Signing.PrivateKey()) }

    /// Reads `PRIVATE+KEY+name+id+base64`; nil where it is none.
    init?(_ text: String) {
        guard text.hasPrefix(Self.heading) else { return nil }
        let parts = text.dropFirst(Self.heading.count).split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let data = Data(base64Encoded: String(parts[2])), data.first == NoteKey.algorithm,
            let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: data.dropFirst())
        else { return nil }
        self.init(String(parts[0]), secret)
        guard key.id.hexadecimal == parts[1] else { return nil }
    }

    private init?(_ name: String, _ secret: Curve25519.Signing.PrivateKey) {
        guard let key = NoteKey(name: name, bytes: Array(secret.publicKey.rawRepresentation)) else { return nil }
        (self.key, self.secret) = (key, secret)
    }

    /// `PRIVATE+KEY+name+id+base64`: for its file only.
    var secretText: String {
        "\(Self.heading)\(key.name)+\(key.id.hexadecimal)+\(Data([NoteKey.algorithm] + secret.rawRepresentation).base64EncodedString())"
    }

    /// Signs bytes.
    func signature(of message: [UInt8]) throws -> [UInt8] { Array(try secret.signature(for: message)) }

    /// Signs a text, which ends with a line feed.
    func sign(_ text: String) throws -> SignedNote {
        SignedNote(text: text, signatures: [.init(name: key.name, id: key.id, signature: try signature(of: Array(text.utf8)))])
    }
}
