import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folder beside a store in which the keys lie that sign its logs: open to this user alone, one file a log.
///
/// Whoever has a key can sign another history, so these files belong in another backup than the store, and on no page.
public struct KeyFolder: Sendable {
    /// Where it is.
    public let path: String

    /// The folder that belongs to a store at a path.
    public init(store path: String) { self.path = path + ".keys" }

    /// The key of a log, such as `record` or `access-2026`. `inForce` is the key that the log itself names; without one nothing was signed yet, and a
    /// key is made where there is none. For a log that was signed before, a missing key is a loss that must be seen, not a reason for another.
    public func signer(for log: String, inForce: (name: String, id: [UInt8])?) throws(LedgerError) -> NoteSigner {
        let file = self.file(log)
        guard let inForce else {
            if let signer = try read(file) { return signer }
            guard let signer = NoteSigner(newUnder: "\(try origin())/\(log)") else {
                throw .key(file, "a log's name with a space or a plus")
            }
            try keep(signer, for: log)
            return signer
        }
        func isInForce(_ signer: NoteSigner) -> Bool { signer.key.name == inForce.name && signer.key.id == inForce.id }
        let kept = try read(file)
        if let kept, isInForce(kept) { return kept }
        // A change of key that was committed, and then a crash before the file took its place.
        if let next = try read(self.file(log, isNext: true)), isInForce(next) {
            try keep(next, for: log)
            return next
        }
        let wanted = "\(inForce.name)+\(inForce.id.hexadecimal)"
        throw .key(file, (kept.map { "key \($0.key.id.hexadecimal)" } ?? "no key") + ", while the log is signed by \(wanted)")
    }

    /// What the names of this store's keys begin with: as those that are there already, else of its own.
    private func origin() throws(LedgerError) -> String {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names.sorted().reversed() where name.hasSuffix(".key") {
            if let signer = try read("\(path)/\(name)"), let origin = signer.key.name.split(separator: "/").first { return String(origin) }
        }
        return "cairn-\(try Commitment.salts(1).prefix(6).hexadecimal)"
    }

    /// Puts a key in the place of the one that signs a log.
    func keep(_ signer: NoteSigner, for log: String, isNext: Bool = false) throws(LedgerError) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failed(path) }
        try check(path)
        // Under another name first: a crash leaves the old key or the new one, whole.
        let file = self.file(log, isNext: isNext), new = file + ".new"
        guard unlink(new) == 0 || errno == ENOENT else { throw failed(new) }
        let handle = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard handle >= 0 else { throw failed(new) }
        let text = signer.secretText + "\n"
        let isWritten = text.withCString { write(handle, $0, text.utf8.count) == text.utf8.count } && fsync(handle) == 0
        guard close(handle) == 0, isWritten, rename(new, file) == 0 else { throw failed(file) }
        // The key outlasts whatever is signed with it: its name is on the disk first, and that of its folder.
        try Folder(path).sync()
        try Folder(of: path).sync()
    }

    private func file(_ log: String, isNext: Bool = false) -> String { "\(path)/\(log)\(isNext ? ".next" : "").key" }

    private func read(_ file: String) throws(LedgerError) -> NoteSigner? {
        let handle = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard handle >= 0 else {
            if errno == ENOENT { return nil }
            throw failed(file)
        }
        defer { close(handle) }
        try check(path)
        try check(file)
        var bytes = [UInt8](repeating: 0, count: 1024)
        let count = Foundation.read(handle, &bytes, bytes.count)
        guard count >= 0 else { throw failed(file) }
        let text = String(decoding: bytes.prefix(count), as: UTF8.self).trimmingCharacters(in: .newlines)
        guard let signer = NoteSigner(text) else { throw .key(file, "a text that is no key") }
        return signer
    }

    private func check(_ place: String) throws(LedgerError) {
        var status = stat()
        guard lstat(place, &status) == 0 else { throw failed(place) }
        guard status.st_mode & 0o077 == 0, status.st_uid == geteuid() else {
            throw LedgerError(
                .key, at: place, found: "mode \(String(status.st_mode & 0o777, radix: 8)), owner \(status.st_uid)",
                allowed: "open to the user who runs Cairn (\(geteuid())) and to nobody else",
                mend: "chmod go= \(place), and think about who may have read it: `cairn key --rotate` makes another.")
        }
    }

    private func failed(_ place: String) -> LedgerError {
        LedgerError(
            .key, at: place, found: String(cString: strerror(errno)), allowed: "a folder that this user may write",
            mend: "Check who owns the folder and whether the disk is full.")
    }
}

extension LedgerError {
    static func key(_ place: String, _ found: String) -> LedgerError {
        LedgerError(
            .key, at: place, found: found, allowed: "the key that `cairn init` made, or the last change of key",
            mend: "Put the key's file back from its own backup. Entries are kept meanwhile; they are signed when it is there again.")
    }
}
