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
        var content = Array(entry.agency.text.utf8)
        content.reserveCapacity(512)
        content.append(10)
        entry.writeCanonical(to: &content, withID: false)
        let digest = Array(SHA256.hash(data: content))
        let key = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let place = seen[key, default: 0]
        seen[key] = place + 1
        var bytes = digest
        if place > 0 { bytes = Array(SHA256.hash(data: content + Array("\n\(place)".utf8))) }
        let text = String(unsafeUninitializedCapacity: 34) { room in
            for (index, byte) in DerivedIDs.prefix.utf8.enumerated() { room[index] = byte }
            for (index, byte) in bytes.prefix(16).enumerated() {
                for (place, digit) in [byte >> 4, byte & 15].enumerated() {
                    room[2 + index * 2 + place] = digit < 10 ? 48 + digit : 87 + digit
                }
            }
            return 34
        }
        return EntryRef(text).map(entry.identified(as:)) ?? entry
    }
}
