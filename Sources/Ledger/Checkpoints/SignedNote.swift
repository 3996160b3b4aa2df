import Foundation

/// A text with signatures, in the format of C2SP signed-note: the text, an empty line, and a line for each signature.
public struct SignedNote: Hashable, Sendable {
    /// One signature line: `— name base64(id || signature)`.
    public struct Signature: Hashable, Sendable {
        /// The name of the key.
        public let name: String
        /// The id of the key: four bytes.
        public let id: [UInt8]
        /// The signature.
        public let signature: [UInt8]
    }

    /// What is signed: lines, the last ended by a line feed too.
    public let text: String
    /// Who signed.
    public let signatures: [Signature]

    init(text: String, signatures: [Signature]) { (self.text, self.signatures) = (text, signatures) }

    /// Reads a note; nil where it is none.
    public init?(_ note: String) {
        // Bytes, for in a string a carriage return and a line feed are one character.
        guard note.utf8.last == 0x0A, note.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A }),
            let gap = note.range(of: "\n\n", options: .backwards)
        else { return nil }
        text = String(note[..<gap.lowerBound]) + "\n"
        var signatures: [Signature] = []
        for line in note[gap.upperBound...].dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0] == "—", NoteKey.isName(String(parts[1])), let data = Data(base64Encoded: String(parts[2])),
                data.count > 4
            else { return nil }
            signatures.append(Signature(name: String(parts[1]), id: Array(data.prefix(4)), signature: Array(data.dropFirst(4))))
        }
        guard !signatures.isEmpty else { return nil }
        self.signatures = signatures
    }

    /// The note as it is kept and given to others.
    public var note: String {
        signatures.reduce(text + "\n") { $0 + "— \($1.name) \(Data($1.id + $1.signature).base64EncodedString())\n" }
    }

    /// Whether a key signed the text.
    public func isSigned(by key: NoteKey) -> Bool {
        signatures.contains { $0.name == key.name && $0.id == key.id && key.isSignature($0.signature, of: Array(text.utf8)) }
    }
}
