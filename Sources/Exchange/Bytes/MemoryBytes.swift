/// Bytes that are already here, handed out in pieces of any size: an upload, or a test that cuts a file at every place.
public final class MemoryBytes: ByteSource {
    /// What to call it in a problem.
    public let name: String
    private let bytes: [UInt8]
    private let pieces: [Int]
    private var at = 0
    private var turn = 0

    /// The bytes in `pieces`, over and over; a piece below 1 counts as 1, and without pieces each read gets all that fits.
    public init(_ bytes: [UInt8], name: String, pieces: [Int] = []) {
        self.bytes = bytes
        self.name = name
        self.pieces = pieces
    }

    /// The text as UTF-8.
    public convenience init(_ text: String, name: String, pieces: [Int] = []) {
        self.init(Array(text.utf8), name: name, pieces: pieces)
    }

    /// The next piece.
    public func read(into room: UnsafeMutableRawBufferPointer) -> ByteRead {
        guard at < bytes.count else { return .end }
        var size = min(room.count, bytes.count - at)
        if !pieces.isEmpty {
            size = min(size, max(1, pieces[turn % pieces.count]))
            turn += 1
        }
        room.copyBytes(from: bytes[at..<at + size])
        at += size
        return .bytes(size)
    }
}
