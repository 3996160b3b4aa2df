import Synchronization

/// Where the ledgers of one store stand, each as it says itself after a commit: what each writes down of the other when it is signed.
///
/// Only what is durable is told, so after a power cut no ledger is shorter than the other says.
final class LedgerHeads: Sendable {
    private struct Standing {
        let end: HashedLog.End
        let key: NoteKey?
    }

    private let standings = Mutex<[String: Standing]>([:])

    /// Where a ledger stands.
    func tell(_ log: String, _ end: HashedLog.End, _ key: NoteKey?) { standings.withLock { $0[log] = Standing(end: end, key: key) } }

    /// What a ledger ought to write down of the other, and when that one's last row was received; nil where it has said all there is to say. Of several
    /// years of accesses it is the last.
    ///
    /// Rows that only anchor are no news: else each ledger would anchor the other's anchors for ever.
    func anchor(in log: String, since anchored: Anchored?) -> (anchor: Anchor, at: Int64)? {
        standings.withLock { standings in
            let others = standings.keys.filter { (log == Self.record) != ($0 == Self.record) }
            guard let name = others.max(), let other = standings[name], other.end.news > 0 else { return nil }
            if let anchored, anchored.log == name, anchored.size >= other.end.news { return nil }
            return (Anchor(log: name, head: other.end.frontier.head, key: other.key), other.end.at)
        }
    }

    /// The name of the ledger of entries.
    static let record = "record"
}
