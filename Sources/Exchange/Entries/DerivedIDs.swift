import Casework
import Crypto

/// Gives ids to entries that came without one: a hash of the agency, the canonical content and the place among identical rows of the file,
/// so that importing the same file again makes the same ids, and two identical rows stay two entries.
public struct DerivedIDs: Sendable {
    // Half of the digest is enough to tell rows of one file apart; only repeated rows need more than this.
    private var seen: [UInt64: UInt32] = [:]

    /// What derived ids begin with.
    static let prefix = "d-"

    /// For a new file.
    public init() {}

    /// The entry under its derived id.
    public mutating func named(_ entry: Entry) -> Entry {
        let content = entry.agency.text + "\n" + entry.json(withID: false).canonicalText
        let digest = Array(SHA256.hash(data: Array(content.utf8)))
        let key = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let place = seen[key, default: 0]
        seen[key] = place + 1
        var bytes = digest
        if place > 0 { bytes = Array(SHA256.hash(data: Array("\(content)\n\(place)".utf8))) }
        let text = DerivedIDs.prefix + bytes.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return EntryRef(text).map(entry.identified(as:)) ?? entry
    }
}
