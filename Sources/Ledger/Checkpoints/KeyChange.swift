import Casework
import Foundation
import GRDB

/// The body of a row of kind `key`: from this row on another key signs, and the old one says so.
public struct KeyChange: Hashable, Sendable {
    /// The key that signed before.
    public let old: NoteKey
    /// The key that signs from here on.
    public let new: NoteKey
    /// The old key's signature of `message`.
    public let signature: [UInt8]

    init(from signer: NoteSigner, to new: NoteKey) throws {
        (old, self.new) = (signer.key, new)
        signature = try signer.signature(of: Self.message(signer.key, new))
    }

    /// Reads a body; nil where it is none.
    init?(body: some Collection<UInt8>) {
        guard let json = try? JSONParser.parse(String(decoding: body, as: UTF8.self)), case .string(let old) = json["old"],
            case .string(let new) = json["new"], case .string(let signature) = json["signature"], let old = NoteKey(old),
            let new = NoteKey(new),
            let data = Data(base64Encoded: signature)
        else { return nil }
        (self.old, self.new, self.signature) = (old, new, Array(data))
    }

    /// Whether the old key signed this change, within one log.
    public var holds: Bool { old.name == new.name && old.isSignature(signature, of: Self.message(old, new)) }

    /// The canonical bytes. All of it is ASCII without a character that JSON escapes.
    var body: [UInt8] {
        Array(#"{"new":"\#(new.text)","old":"\#(old.text)","signature":"\#(Data(signature).base64EncodedString())"}"#.utf8)
    }

    private static func message(_ old: NoteKey, _ new: NoteKey) -> [UInt8] { Array("cairn/key/v1\n\(old.text)\n\(new.text)\n".utf8) }
}

extension HashedLog {
    /// The key that signs, as the log itself has it: the last change's, else the last checkpoint's. Nil where nothing was signed yet.
    static func keyInForce(_ db: Database) throws -> (name: String, id: [UInt8])? {
        let change = try SQLStatement(
            db, "SELECT e.body FROM ledger l JOIN event e ON e.seq = l.seq WHERE l.kind = 91 AND l.kind >= 90 ORDER BY l.seq DESC LIMIT 1"
        ).first { KeyChange(body: $0.bytes(0))?.new }
        if let change, let key = change { return (key.name, key.id) }
        guard let note = try lastCheckpoint(db).flatMap({ SignedNote($0) }), let signature = note.signatures.first else { return nil }
        return (signature.name, signature.id)
    }
}
