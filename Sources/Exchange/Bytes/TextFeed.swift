/// Bytes of a source as UTF-8: without byte order mark, and out of Windows-1252 where the file is in it.
///
/// What comes out may still be malformed: readers check it line by line, where they can say the place. A byte that Windows-1252 does not have
/// is passed on as it is, since it is malformed in UTF-8 as well.
struct TextFeed {
    /// What the file is in.
    let encoding: TextEncoding
    private let source: any ByteSource
    private var head: [UInt8] = []
    private var headAt = 0
    private var ended: ByteRead?
    private var raw: [UInt8] = []

    /// How much of a file its encoding is judged by.
    private static let headSize = 1 << 20

    init(_ source: any ByteSource, encoding wanted: TextEncoding?) throws(ImportProblem) {
        self.source = source
        var head = [UInt8](repeating: 0, count: TextFeed.headSize)
        var ended: ByteRead?
        var count = 0
        while count < head.count, ended == nil {
            let read = head.withUnsafeMutableBytes { TextFeed.ask(source, UnsafeMutableRawBufferPointer(rebasing: $0[count...])) }
            if case .bytes(let more) = read { count += more } else { ended = read }
        }
        head.removeSubrange(count...)
        if let problem = TextFeed.notText(head, source.name) { throw problem }
        let marked = head.starts(with: [0xEF, 0xBB, 0xBF])
        headAt = marked ? 3 : 0
        // The mark says it, whatever the profile thinks.
        encoding = marked ? .utf8 : wanted ?? TextEncoding(guessing: head.span, isWhole: ended != nil)
        (self.head, self.ended) = (head, ended)
    }

    /// The next bytes into `room`, which holds at least 3.
    mutating func read(into room: UnsafeMutableRawBufferPointer) -> ByteRead {
        guard encoding == .windows1252 else { return next(into: room) }
        // Every byte of Windows-1252 is at most three of UTF-8.
        let size = min(room.count / 3, 1 << 18)
        if raw.count < size { raw = [UInt8](repeating: 0, count: size) }
        var bytes: [UInt8] = []
        swap(&bytes, &raw)
        defer { swap(&bytes, &raw) }
        let read = bytes.withUnsafeMutableBytes { next(into: UnsafeMutableRawBufferPointer(rebasing: $0[..<size])) }
        guard case .bytes(let count) = read else { return read }
        return .bytes(TextFeed.decode(bytes, count, into: room))
    }

    private mutating func next(into room: UnsafeMutableRawBufferPointer) -> ByteRead {
        if headAt < head.count {
            let size = min(room.count, head.count - headAt)
            room.copyBytes(from: head[headAt..<headAt + size])
            headAt += size
            if headAt == head.count { (head, headAt) = ([], 0) }
            return .bytes(size)
        }
        if let ended { return ended }
        let read = TextFeed.ask(source, room)
        if case .bytes = read {} else { ended = read }
        return read
    }

    /// Offsets are computed from what a source says, so what it says has to be possible.
    private static func ask(_ source: any ByteSource, _ room: UnsafeMutableRawBufferPointer) -> ByteRead {
        let read = source.read(into: room)
        guard case .bytes(let count) = read, count < 1 || count > room.count else { return read }
        return .failed("a source that says it read \(count) bytes into \(room.count)")
    }

    private static func decode(_ bytes: [UInt8], _ count: Int, into room: UnsafeMutableRawBufferPointer) -> Int {
        var at = 0
        for byte in bytes[..<count] {
            let scalar = (0x80...0x9F).contains(byte) ? TextEncoding.windows1252Controls[Int(byte - 0x80)] : UInt16(byte)
            switch scalar {
            case 0 where byte != 0, 0..<0x80:
                room[at] = byte
                at += 1
            case 0x80..<0x800:
                room[at] = UInt8(0xC0 | scalar >> 6)
                room[at + 1] = UInt8(0x80 | scalar & 0x3F)
                at += 2
            default:
                room[at] = UInt8(0xE0 | scalar >> 12)
                room[at + 1] = UInt8(0x80 | scalar >> 6 & 0x3F)
                room[at + 2] = UInt8(0x80 | scalar & 0x3F)
                at += 3
            }
        }
        return at
    }

    /// What people send under the name of CSV that is none.
    private static func notText(_ head: [UInt8], _ file: String) -> ImportProblem? {
        let kinds: [(start: [UInt8], what: String)] = [
            ([0xFF, 0xFE], "UTF-16 text"), ([0xFE, 0xFF], "UTF-16 text"), ([0, 0, 0xFE, 0xFF], "UTF-32 text"),
            ([0x50, 0x4B, 3, 4], "a zip archive, which is what Excel and Word files are"),
            ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel or Word file"), ([0x25, 0x50, 0x44, 0x46], "a PDF"), ([0x1F, 0x8B], "a gzip archive"),
        ]
        var what = kinds.first { head.starts(with: $0.start) }?.what
        // UTF-16 without a mark: one byte of every English letter is NUL.
        if what == nil, head.count >= 2, (head[0] == 0) != (head[1] == 0) { what = "what looks like UTF-16 text" }
        return what.map {
            ImportProblem(
                .wrongEncoding, file: file, line: 0, found: .described($0), allowed: "text in UTF-8 or Windows-1252",
                hint: "Save it again as “CSV UTF-8”, or for Excel give the .xlsx file to its own importer.")
        }
    }
}
