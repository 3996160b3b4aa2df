import Casework

/// What a backup says of itself: `backup.json` in its folder.
public struct BackupContents: Hashable, Sendable {
    /// One file of a backup.
    public struct File: Hashable, Sendable {
        /// Its name in the backup's folder.
        public let name: String
        /// Its length in bytes.
        public let bytes: Int64
        /// The SHA-256 of its bytes, in hexadecimal.
        public let digest: String
        /// Size and root of the ledger in it; nil where it holds none.
        public let head: TreeHead?
    }

    /// When it was taken, in milliseconds since 1970 UTC, by the clock of whoever took it.
    public let takenAt: Int64
    /// The name of the file that is the store.
    public let store: String
    /// Its files, the store first.
    public let files: [File]
    /// Whether the signing keys are in it.
    public let hasKeys: Bool

    /// The name of this file in a backup's folder.
    static let name = "backup.json"
    /// The name of the last signed checkpoint in a backup's folder.
    static let checkpoint = "checkpoint.txt"
    /// The folder of the keys in a backup's folder, where they are in it.
    static let keys = "keys"
    private static let format = "cairn-backup-1"

    /// The ledger of the store: size and root.
    public var head: TreeHead? { files.first?.head }

    init(takenAt: Int64, store: String, files: [File], hasKeys: Bool) {
        (self.takenAt, self.store, self.files, self.hasKeys) = (takenAt, store, files, hasKeys)
    }

    private static func word(_ json: JSONValue?) -> String? { if case .string(let text)? = json { text } else { nil } }

    var text: String {
        let files = files.map { file in
            JSONValue.object(
                [
                    .init("name", .string(file.name)), .init("bytes", .integer(Int(file.bytes))), .init("sha256", .string(file.digest)),
                ]
                    + (file.head.map { [.init("size", .integer(Int($0.size))), .init("root", .string($0.root.description))] } ?? []))
        }
        return JSONValue.object([
            .init("format", .string(Self.format)), .init("taken", .string(ClockStep.text(takenAt))),
            .init("takenAt", .integer(Int(takenAt))),
            .init("store", .string(store)), .init("keys", .bool(hasKeys)), .init("files", .array(files)),
        ]).canonicalText
    }

    /// Reads a backup's own account. Throws `foreign` where it is none.
    init(_ text: String, at path: String) throws(LedgerError) {
        func none(_ found: String) -> LedgerError {
            LedgerError(
                .foreign, at: path, found: found, allowed: "what `cairn backup` wrote",
                mend: "Choose the folder of a backup, as it was written.")
        }
        let json: JSONValue
        do throws(JSONFault) { json = try JSONParser.parse(text) } catch { throw none("no JSON") }
        guard Self.word(json["format"]) == Self.format else { throw none("another format than \(Self.format)") }
        guard case .integer(let takenAt)? = json["takenAt"], case .bool(let hasKeys)? = json["keys"],
            case .array(let list)? = json["files"],
            let store = Self.word(json["store"])
        else { throw none("a part that is missing") }
        var files: [File] = []
        for item in list {
            // A name is a name, and leads nowhere else.
            guard let name = Self.word(item["name"]), !name.isEmpty, !name.hasPrefix("."), !name.contains("/"),
                case .integer(let bytes)? = item["bytes"], let digest = Self.word(item["sha256"])
            else { throw none("a file without its name, length or digest") }
            var head: TreeHead?
            if case .integer(let size)? = item["size"], let hex = Self.word(item["root"]), let root = TreeHash(hexadecimal: hex) {
                head = TreeHead(size: Int64(size), root: root)
            }
            files.append(File(name: name, bytes: Int64(bytes), digest: digest, head: head))
        }
        guard files.first?.name == store else { throw none("a list that does not begin with the store") }
        self.init(takenAt: Int64(takenAt), store: store, files: files, hasKeys: hasKeys)
    }
}

extension TreeHash {
    /// From 64 hexadecimal digits.
    init?(hexadecimal text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 2 * Self.size else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16) else { return nil }
            bytes.append(byte)
        }
        self.init(bytes)
    }
}
