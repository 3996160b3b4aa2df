import Crypto

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Work on files that must last: every step is synced, and every failure thrown.
enum FileWork {
    /// Copies a file to a name that must be free, and returns when its bytes are on the disk: their number and their SHA-256.
    static func copy(_ source: String, to target: String, mode: UInt32 = 0o600) throws(LedgerError) -> (bytes: Int64, digest: String) {
        let from = open(source, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard from >= 0 else { throw LedgerError(at: source, reason: errno) }
        defer { close(from) }
        let to = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard to >= 0 else { throw LedgerError(at: target, reason: errno) }
        defer { close(to) }
        let read = try digest(of: from, at: source) { (part) throws(LedgerError) in try write(part, to: to, at: target) }
        try sync(to, at: target)
        return read
    }

    /// How many bytes a file has, and their SHA-256. The file is synced first: what is counted is on the disk.
    static func synced(_ path: String) throws(LedgerError) -> (bytes: Int64, digest: String) {
        let file = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw LedgerError(at: path, reason: errno) }
        defer { close(file) }
        try sync(file, at: path)
        return try digest(of: file, at: path) { (_) throws(LedgerError) in }
    }

    /// How many bytes a file has, and their SHA-256.
    static func measured(_ path: String) throws(LedgerError) -> (bytes: Int64, digest: String) {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw LedgerError(at: path, reason: errno) }
        defer { close(file) }
        return try digest(of: file, at: path) { (_) throws(LedgerError) in }
    }

    /// Writes a text under a name that must be free, and returns when it is on the disk.
    static func write(_ text: String, to target: String) throws(LedgerError) {
        let file = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw LedgerError(at: target, reason: errno) }
        defer { close(file) }
        try write(Array(text.utf8)[...], to: file, at: target)
        try sync(file, at: target)
    }

    /// The text of a small file, at most a mebibyte.
    static func text(_ path: String) throws(LedgerError) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw LedgerError(at: path, reason: errno) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
        guard count >= 0 else { throw LedgerError(at: path, reason: errno) }
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    /// Makes a folder for this user alone; there must be nothing of its name.
    static func makeFolder(_ path: String) throws(LedgerError) {
        guard mkdir(path, 0o700) == 0 else { throw LedgerError(at: path, reason: errno) }
    }

    /// Gives a file another name, which must be free, and returns when that will last.
    static func rename(file old: String, to new: String) throws(LedgerError) {
        // A plain rename would replace a file without a word; a second name is only given where there is none.
        guard link(old, new) == 0 else { throw LedgerError(at: new, reason: errno) }
        unlink(old)
        try Folder(of: new).sync()
    }

    /// Gives a folder another name, and returns when that will last. A folder with something in it is never replaced.
    static func rename(folder old: String, to new: String) throws(LedgerError) {
        guard rename(old, new) == 0 else { throw LedgerError(at: new, reason: errno) }
        try Folder(of: new).sync()
    }

    private static func rename(_ old: String, _ new: String) -> Int32 {
        #if canImport(Glibc)
            Glibc.rename(old, new)
        #else
            Darwin.rename(old, new)
        #endif
    }

    /// Whether there is anything of a name.
    static func exists(_ path: String) -> Bool {
        var found = stat()
        return lstat(path, &found) == 0
    }

    /// The names in a folder, in order.
    static func names(in folder: String) throws(LedgerError) -> [String] {
        guard let list = opendir(folder) else { throw LedgerError(at: folder, reason: errno) }
        defer { closedir(list) }
        var names: [String] = []
        while let entry = readdir(list) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Removes a file, if it is there.
    static func discard(_ path: String) { for name in [path, path + "-wal", path + "-shm", path + "-journal"] { unlink(name) } }

    /// Removes a folder with the files in it and in its folders, as far as that is possible: tidying up after a failure, which is thrown anyway.
    static func remove(_ folder: String) {
        for name in (try? names(in: folder)) ?? [] where unlink(folder + "/" + name) != 0 { remove(folder + "/" + name) }
        rmdir(folder)
    }

    private static func sync(_ file: Int32, at path: String) throws(LedgerError) {
        guard fsync(file) == 0 else { throw LedgerError(.disk, at: path, reason: errno) }
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to file: Int32, at path: String) throws(LedgerError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Self.put(file, $0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw LedgerError(at: path, reason: errno) }
            rest = rest.dropFirst(count)
        }
    }

    private static func put(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(file, bytes.baseAddress, bytes.count)
        #endif
    }

    private static func digest(
        of file: Int32, at path: String, each: (ArraySlice<UInt8>) throws(LedgerError) -> Void
    ) throws(LedgerError) -> (bytes: Int64, digest: String) {
        var digest = SHA256()
        var part = [UInt8](repeating: 0, count: 1 << 20)
        var size: Int64 = 0
        while true {
            let count = part.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, off_t(size)) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw LedgerError(at: path, reason: errno) }
            guard count > 0 else { return (size, Array(digest.finalize()).hexadecimal) }
            part.withUnsafeBytes { digest.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            try each(part[..<count])
            size += Int64(count)
        }
    }
}
