import GRDB

/// Puts a backup in another place, and proves that it is what was backed up.
public struct Restoring: Sendable {
    /// What was restored.
    public struct Outcome: Sendable {
        /// What the backup says of itself.
        public let contents: BackupContents
        /// Size and root of the restored ledger, counted from its rows.
        public let head: TreeHead
        /// The checkpoint that it was held against; nil where there was none.
        public let checkpoint: Checkpoint?
        /// Whether the checkpoint's signature was checked, with the key that was given.
        public let isSignatureChecked: Bool
        /// How many rows the backup lacks of the checkpoint's ledger: those with the sequences after `head.size`.
        public var lacking: Int64 { max(0, (checkpoint?.head.size ?? 0) - head.size) }
    }

    /// The backup's folder.
    public let folder: String

    /// A restoring of the backup in a folder.
    public init(from folder: String) { self.folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder }

    /// Copies the backup to a place where there is nothing, and checks it there before it gets its name: every file's digest, every row, and the root
    /// at the checkpoint's size.
    ///
    /// `note` is a signed checkpoint kept elsewhere (a later one says how many rows are missing); without it, the backup's own is used. With a `key` the
    /// signature must be of that key. Throws `LedgerError`, and leaves nothing behind.
    public func restore(to store: String, note: String? = nil, key: NoteKey? = nil) async throws -> Outcome {
        let contents = try BackupContents(FileWork.text(folder + "/" + BackupContents.name), at: folder + "/" + BackupContents.name)
        let place = Folder.parent(of: store)
        // What was named after the store is named after the restored one.
        let targets = contents.files.map { file in
            if file.name == contents.store { return store }
            return file.name.hasPrefix(contents.store + ".") ? store + file.name.dropFirst(contents.store.count) : place + "/" + file.name
        }
        for path in targets.flatMap({ [$0, $0 + "-wal", $0 + "-shm", $0 + "-journal"] }) + [KeyFolder(store: store).path]
        where FileWork.exists(path) {
            throw LedgerError(
                .unreachable, at: path, found: "something of this name", allowed: "a place where there is nothing",
                mend: "Nothing was changed. Restore into an empty folder; put the store in its place when you have looked at it.")
        }
        let checkpoint = try checkpoint(note, key)
        if !FileWork.exists(place) { try FileWork.makeFolder(place) }
        var half: [(from: String, to: String)] = []
        do {
            for (file, target) in zip(contents.files, targets) {
                let name = target + ".half"
                if FileWork.exists(name) { FileWork.discard(name) }
                half.append((name, target))
                let copied = try FileWork.copy(folder + "/" + file.name, to: name)
                guard copied == (file.bytes, file.digest) else {
                    throw LedgerError(
                        .damaged, at: folder + "/" + file.name, found: "\(copied.bytes) bytes with SHA-256 \(copied.digest)",
                        allowed: "\(file.bytes) bytes with SHA-256 \(file.digest)",
                        mend: "The backup was damaged after it was taken. Restore an earlier one.")
                }
            }
            var head: TreeHead?
            for (file, copy) in zip(contents.files, half) {
                let counted = try Self.counted(copy.from, file, checkpoint: file.name == contents.store ? checkpoint : nil)
                if file.name == contents.store { head = counted }
            }
            guard let head else {
                throw LedgerError(.foreign, at: folder, found: "no ledger", allowed: "one", mend: "Restore another backup.")
            }
            if contents.hasKeys { try restoreKeys(to: KeyFolder(store: store).path) }
            for (from, to) in half { try FileWork.rename(file: from, to: to) }
            return Outcome(contents: contents, head: head, checkpoint: checkpoint, isSignatureChecked: key != nil && checkpoint != nil)
        } catch {
            for (from, _) in half { FileWork.discard(from) }
            throw LedgerError(error, at: store)
        }
    }

    private func checkpoint(_ given: String?, _ key: NoteKey?) throws(LedgerError) -> Checkpoint? {
        let own = folder + "/" + BackupContents.checkpoint
        let place = given == nil ? own : "the checkpoint"
        let kept = given == nil && FileWork.exists(own) ? try FileWork.text(own) : given
        guard let text = kept else { return nil }
        guard let note = SignedNote(text), let checkpoint = Checkpoint(note.text) else {
            throw LedgerError(
                .foreign, at: place, found: "no signed note", allowed: "a checkpoint as `cairn backup` and exports carry it",
                mend: "Give the whole file, with the line of the signature.")
        }
        if let key, !note.isSigned(by: key) {
            throw LedgerError(
                .damaged, at: place, found: "a signature that key \(key.name) did not make", allowed: "that key's",
                mend: "Ask where this checkpoint comes from: it was not signed by this ledger, or it was changed.")
        }
        return checkpoint
    }

    /// Counts the ledger in a restored file again, and holds it against what the backup said and what was signed.
    private static func counted(_ path: String, _ file: BackupContents.File, checkpoint: Checkpoint?) throws -> TreeHead? {
        guard let promised = file.head else { return nil }
        let size = checkpoint?.head.size ?? 0
        let database = try DatabaseQueue(path: path)
        let ledger = try database.read { try RecountedLedger($0, rootsAt: [size]) }
        // Closing moves what opening may have written into the file.
        try database.close()
        guard ledger.head == promised else {
            throw LedgerError(
                .damaged, at: path, found: "\(ledger.head.size) rows with root \(ledger.head.root)",
                allowed: "\(promised.size) rows with root \(promised.root)",
                mend: "This is another ledger than the one that was backed up. Restore an earlier one.")
        }
        if let checkpoint, let root = ledger.roots[size], root != checkpoint.head.root {
            throw LedgerError(
                .damaged, at: path, found: "root \(root) at \(size) rows", allowed: "root \(checkpoint.head.root), which was signed",
                mend: "This ledger is not the one that was signed: keep it, and find out who had it. Restore an earlier backup.")
        }
        return ledger.head
    }

    private func restoreKeys(to target: String) throws {
        let source = folder + "/" + BackupContents.keys
        try FileWork.makeFolder(target)
        for name in try FileWork.names(in: source) { _ = try FileWork.copy(source + "/" + name, to: target + "/" + name) }
        try Folder(target).sync()
    }
}
