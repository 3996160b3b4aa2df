import Casework

/// Writes entries as JSON Lines: one entry a line, in the canonical form of which ids and hashes are made, so that nothing is lost on the way.
///
/// It writes into memory; the caller takes the bytes away as often as it likes.
public struct EntryLinesWriter: Sendable {
    private var bytes: [UInt8] = []

    /// Begins a file.
    public init() {}

    /// Writes one entry.
    public mutating func write(_ entry: Entry) {
        bytes += entry.canonicalText.utf8
        bytes.append(10)
    }

    /// What is written so far, which is then the caller's.
    public mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }
}
