import Casework

/// The body of a row of kind `anchor`: where another ledger of the same store stood when this one was signed.
///
/// Whoever puts an older copy of one ledger back beside the other, or cuts its end off, is found out by the other's anchors.
public struct Anchor: Hashable, Sendable {
    /// The other ledger: `record`, or `access-2026`.
    public let log: String
    /// Its size and root.
    public let head: TreeHead
    /// The key that signed it then; nil where nothing of it was signed yet. So whoever trusts the key of one ledger learns the other's from it.
    public let key: NoteKey?

    init(log: String, head: TreeHead, key: NoteKey?) { (self.log, self.head, self.key) = (log, head, key) }

    /// Reads a body; nil where it is none.
    init?(body: some Sequence<UInt8>) {
        guard let json = try? JSONParser.parse(String(decoding: Array(body), as: UTF8.self)), case .string("anchor")? = json["kind"],
            case .string(let log)? = json["log"], case .string(let root)? = json["root"], let root = TreeHash(hexadecimal: root),
            case .integer(let size)? = json["size"], size >= 0
        else { return nil }
        (self.log, head) = (log, TreeHead(size: Int64(size), root: root))
        guard let key = json["key"] else {
            self.key = nil
            return
        }
        guard case .string(let text) = key, let key = NoteKey(text) else { return nil }
        self.key = key
    }

    /// The canonical bytes.
    var body: [UInt8] {
        let key: [JSONValue.Member] = key.map { [.init("key", .string($0.text))] } ?? []
        let members: [JSONValue.Member] = [
            .init("kind", .string("anchor")), .init("log", .string(log)), .init("root", .string(head.root.description)),
            .init("size", .integer(Int(head.size))),
        ]
        return Array(JSONValue.object(key + members).canonicalText.utf8)
    }
}

/// Which row of another ledger the last anchor reaches.
struct Anchored: Hashable, Sendable {
    let log: String
    let size: Int64
}
