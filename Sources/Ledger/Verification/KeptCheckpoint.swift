import GRDB

/// A checkpoint as it stands in the table.
struct KeptCheckpoint: Sendable {
    /// The size under which it stands.
    let size: Int64
    /// Its note.
    let text: String

    private var checkpoint: (note: SignedNote, checkpoint: Checkpoint)? {
        guard let note = SignedNote(text), let checkpoint = Checkpoint(note.text), checkpoint.head.size == size else { return nil }
        return (note, checkpoint)
    }

    /// All of a log, by size.
    static func all(_ db: Database) throws -> [KeptCheckpoint] {
        try SQLStatement(db, "SELECT size, note FROM checkpoint ORDER BY size").all { KeptCheckpoint(size: $0.int64(0), text: $0.text(1)) }
    }

    /// Notes where the key in force at the size did not sign it.
    func checkSignature(_ chain: KeyChain?, _ faults: inout LedgerFaults) {
        guard let (note, checkpoint) = checkpoint else { return }
        guard let chain else { return faults.note(.signature, size, "a checkpoint, and no key to check it by") }
        guard let key = chain.key(at: size), note.isSigned(by: key), checkpoint.origin == key.name else {
            return faults.note(.signature, size, "the checkpoint is not signed by the key in force")
        }
    }

    /// Notes where the root is not the one that the rows have; says whether it is.
    func checkRoot(_ root: TreeHash?, _ faults: inout LedgerFaults) -> Bool {
        guard let (_, checkpoint) = checkpoint else {
            faults.note(.checkpoint, size, "a checkpoint that is none, or of another size than it stands under")
            return false
        }
        guard checkpoint.head.root == root else {
            faults.note(.checkpoint, size, "the checkpoint has another root than the rows have")
            return false
        }
        return true
    }
}
