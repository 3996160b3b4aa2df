import Crypto

/// 32 bytes of SHA-256: a leaf of the ledger's tree, a node, or its root (RFC 6962, 2.1).
public struct TreeHash: Hashable, Sendable {
    // Four words in the order of the bytes in memory: a value without a heap, for there is one for each entry and one for each node.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// How many bytes there are.
    public static let size = 32

    /// The root of a tree without leaves: the hash of nothing.
    public static let empty = Self(SHA256.hash(data: [UInt8]()))

    /// Takes 32 bytes; nil where there are more or fewer.
    public init?(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard let hash = bytes.withUnsafeBytes(Self.init(exactly:)) else { return nil }
        self = hash
    }

    /// Takes 32 bytes; nil where there are more or fewer.
    init?(exactly bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.size else { return nil }
        words = bytes.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
    }

    private init(_ digest: SHA256.Digest) {
        words = digest.withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self) }
    }

    /// The root over two subtrees: `SHA-256(0x01 || left || right)`.
    public init(_ left: TreeHash, _ right: TreeHash) {
        self = withUnsafeTemporaryAllocation(byteCount: 1 + 2 * Self.size, alignment: 8) { bytes in
            bytes[0] = 0x01
            left.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: bytes[1..<33]).copyMemory(from: $0) }
            right.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: bytes[33..<65]).copyMemory(from: $0) }
            return Self.of(UnsafeRawBufferPointer(bytes))
        }
    }

    /// The hash of a leaf whose content is `bytes`: `SHA-256(0x00 || bytes)`.
    public init(leaf bytes: [UInt8]) { self = Self.of([0x00] + bytes) }

    /// The leaf of one row of a ledger: `SHA-256(0x00 || "CRN1" || u64 sequence || u64 at || u16 kind || commitment)`, all numbers big endian.
    /// 55 bytes in one block of the hash, and nothing personal in them. `commitment` has 32 bytes.
    init(sequence: Int64, at: Int64, kind: Int, commitment: UnsafeRawBufferPointer) {
        self = withUnsafeTemporaryAllocation(byteCount: 55, alignment: 8) { bytes in
            bytes.storeBytes(of: UInt32(0x0043_524E).bigEndian, toByteOffset: 0, as: UInt32.self)
            bytes[4] = UInt8(ascii: "1")
            bytes.storeBytes(of: UInt64(bitPattern: sequence).bigEndian, toByteOffset: 5, as: UInt64.self)
            bytes.storeBytes(of: UInt64(bitPattern: at).bigEndian, toByteOffset: 13, as: UInt64.self)
            bytes.storeBytes(of: UInt16(truncatingIfNeeded: kind).bigEndian, toByteOffset: 21, as: UInt16.self)
            let content = UnsafeMutableRawBufferPointer(rebasing: bytes[23..<55])
            content.copyMemory(from: UnsafeRawBufferPointer(rebasing: commitment.prefix(Self.size)))
            return Self.of(UnsafeRawBufferPointer(bytes))
        }
    }

    /// The bytes.
    public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

    /// The bytes, for as long as `body` runs.
    func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try Swift.withUnsafeBytes(of: words, body)
    }

    private static func of(_ bytes: UnsafeRawBufferPointer) -> TreeHash {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        return TreeHash(hash.finalize())
    }

    private static func of(_ bytes: [UInt8]) -> TreeHash { bytes.withUnsafeBytes(of) }

    /// Whether all 32 bytes are the same.
    public static func == (a: TreeHash, b: TreeHash) -> Bool {
        a.words.0 == b.words.0 && a.words.1 == b.words.1 && a.words.2 == b.words.2 && a.words.3 == b.words.3
    }

    /// Feeds the bytes to a hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension TreeHash: CustomStringConvertible {
    /// 64 hexadecimal digits.
    public var description: String { bytes.hexadecimal }
}

extension Sequence<UInt8> {
    /// Two hexadecimal digits a byte.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
