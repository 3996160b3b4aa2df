import GRDB

extension HashedLog {
    /// How many rows may come after a checkpoint before the next is due.
    static let rowsPerCheckpoint: Int64 = 256
    /// How many milliseconds may pass with something new before the next is due.
    static let checkpointInterval: Int64 = 30_000

    /// Signs the log as it stands and keeps the note, in the caller's transaction. Nil where there is nothing new to sign.
    func checkpoint(_ db: Database, by signer: NoteSigner) throws -> SignedNote? {
        guard size > (try Self.checkpointed(db)) else { return nil }
        let note = try signer.sign(Checkpoint(origin: signer.key.name, head: head).text)
        let add = try SQLStatement(db, "INSERT INTO checkpoint(size, note) VALUES (?, ?)")
        try add.bind(1, size)
        try add.bind(2, note.note)
        try add.run()
        return note
    }

    /// The size of the last checkpoint; 0 while there is none.
    static func checkpointed(_ db: Database) throws -> Int64 {
        try SQLStatement(db, "SELECT coalesce(max(size), 0) FROM checkpoint").first { $0.int64(0) } ?? 0
    }

    /// The last checkpoint's note, if there is one; as it is kept, unchecked.
    static func lastCheckpoint(_ db: Database) throws -> String? {
        try SQLStatement(db, "SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1").first { $0.text(0) }
    }

    /// The last anchor, with its row.
    static func lastAnchor(_ db: Database) throws -> (row: Int64, anchor: Anchor)? { try anchors(db, "ORDER BY l.seq DESC LIMIT 1").first }

    /// All anchors, with their rows, in order.
    static func anchors(_ db: Database, _ order: String = "ORDER BY l.seq") throws -> [(row: Int64, anchor: Anchor)] {
        // Found through the index of anchors; the events are looked up one by one.
        try SQLStatement(db, "SELECT l.seq, e.body FROM ledger l JOIN event e ON e.seq = l.seq WHERE l.kind = 13 \(order)")
            .all { row in Anchor(body: row.bytes(1)).map { (row.int64(0), $0) } }.compactMap { $0 }
    }

    /// The last row that is more than an anchor.
    static func news(_ db: Database) throws -> Int64 {
        try SQLStatement(db, "SELECT seq FROM ledger WHERE kind <> 13 ORDER BY seq DESC LIMIT 1").first { $0.int64(0) } ?? 0
    }
}
