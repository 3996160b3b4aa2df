/// The part of a file that is in memory: what a reader has not yet handed out, and room for more. It never grows.
///
/// Rows that were handed out share its bytes. If one is still held when the window moves on, the array copies itself, so that a row never
/// changes under its holder; who keeps rows should keep their texts instead.
struct TextWindow {
    private(set) var bytes: [UInt8]
    /// The first byte that is not yet handed out.
    var start = 0
    /// One past the last byte that is here.
    private(set) var end = 0
    /// Why there will be no more.
    private(set) var ended: ByteRead?
    private var feed: TextFeed

    /// How many bytes are asked for at once.
    static let chunk = 1 << 18
    private let chunk: Int

    /// Room for an item of `limit` bytes, and a chunk.
    init(_ feed: TextFeed, limit: Int, chunk: Int) {
        (self.feed, self.chunk) = (feed, max(chunk, 4))
        bytes = [UInt8](repeating: 0, count: limit + self.chunk)
    }

    /// Whether there is an unread byte here.
    var isEmpty: Bool { start == end }

    /// What the file is in.
    var encoding: TextEncoding { feed.encoding }

    /// Moves what is unread to the front and fills up behind it; false where it is full of one unread item.
    mutating func fill() -> Bool {
        let unread = end - start
        guard unread + 3 <= bytes.count else { return false }
        if ended != nil { return true }
        var bytes: [UInt8] = []
        swap(&bytes, &self.bytes)
        bytes.withUnsafeMutableBytes { all in
            let rest = UnsafeRawBufferPointer(rebasing: all[start..<end])
            if start > 0 { all.copyMemory(from: rest) }
            (start, end) = (0, unread)
            // A chunk at least, so that an item that comes in drops is not scanned again at every drop.
            while ended == nil, end - unread < chunk, all.count - end >= 3 {
                let read = feed.read(into: UnsafeMutableRawBufferPointer(rebasing: all[end...]))
                if case .bytes(let count) = read { end += count } else { ended = read }
            }
        }
        swap(&bytes, &self.bytes)
        return true
    }

    /// Where in the file's own lines and characters (or bytes) `offset` lies, when `start` lies at the beginning of `line`.
    static func place(of offset: Int, from start: Int, line: Int, in bytes: Span<UInt8>) -> (line: Int, character: Int, byte: Int) {
        var (line, lineStart, character, at) = (line, start, 1, start)
        while at < offset {
            let byte = bytes[at]
            at += 1
            if byte == 10 || byte == 13 {
                if byte == 13, at < offset, bytes[at] == 10 { at += 1 }
                (line, lineStart, character) = (line + 1, at, 1)
            } else if byte & 0xC0 != 0x80 {
                character += 1
            }
        }
        return (line, character, offset - lineStart + 1)
    }
}
