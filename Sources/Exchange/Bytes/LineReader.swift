/// Reads a JSON Lines file of any size line by line, in memory that does not grow with it.
///
/// UTF-8 only, with or without byte order mark; lines end with LF or CRLF and the last one may lack its end (if it was cut short, the JSON parser
/// says so). Blank lines are passed over. A line that cannot be handed out becomes a problem, and reading goes on with the next.
public final class LineReader: Sequence, IteratorProtocol {
    /// The file's name.
    public let file: String
    /// The most bytes of a line.
    public let limit: Int

    private var window: TextWindow
    private var line = 1
    private var isDone = false

    /// Begins; the limit is kept within 1 byte and 64 MiB.
    public convenience init(_ source: any ByteSource, limit: Int = 1 << 20) throws(ImportProblem) {
        try self.init(source, limit: limit, chunk: TextWindow.chunk)
    }

    init(_ source: any ByteSource, limit: Int, chunk: Int) throws(ImportProblem) {
        file = source.name
        self.limit = Swift.min(Swift.max(1, limit), 1 << 26)
        window = try TextWindow(TextFeed(source, encoding: .utf8), limit: self.limit, chunk: chunk)
    }

    /// The next line or the next problem; nil at the end. After a problem there may be more lines.
    public func next() -> Result<TextLine, ImportProblem>? {
        var scanned = 0
        while !isDone {
            if let feed = window.bytes.firstLineFeed(from: window.start + scanned, to: window.end) {
                scanned = 0
                if let result = line(to: feed, next: feed + 1) { return result }
                continue
            }
            scanned = window.end - window.start
            if case .failed(let reason) = window.ended {
                isDone = true
                return .failure(unreadable(reason))
            }
            if window.ended == .end {
                isDone = true
                return line(to: window.end, next: window.end)
            }
            // One more than the limit, for the carriage return.
            if scanned > limit + 1 || !window.fill() { return .failure(skipLine()) }
        }
        return nil
    }

    /// The line up to `end`; nil if it is blank.
    private func line(to end: Int, next: Int) -> Result<TextLine, ImportProblem>? {
        let (start, number) = (window.start, line)
        var end = end
        if end > start, window.bytes[end - 1] == 13 { end -= 1 }
        window.start = next
        line += 1
        guard end - start <= limit else { return .failure(tooLong(number, end - start)) }
        let bytes = window.bytes
        guard bytes[start..<end].contains(where: { $0 != 0x20 && $0 != 9 }) else { return nil }
        if bytes.span.isSuspect(from: start, to: end), let malformed = bytes.span.firstMalformed(from: start, to: end) {
            return .failure(invalidText(bytes[malformed], line: number, byte: malformed - start + 1))
        }
        return .success(TextLine(number: number, storage: window.bytes, start: start, end: end))
    }

    private func skipLine() -> ImportProblem {
        let number = line
        var length = 0
        var last: UInt8 = 0
        line += 1
        while true {
            let feed = window.bytes.firstLineFeed(from: window.start, to: window.end)
            let end = feed ?? window.end
            length += end - window.start
            if end > window.start { last = window.bytes[end - 1] }
            window.start = feed.map { $0 + 1 } ?? end
            if feed != nil || window.ended != nil { break }
            _ = window.fill()
        }
        return tooLong(number, last == 13 ? length - 1 : length)
    }

    private func tooLong(_ number: Int, _ bytes: Int) -> ImportProblem {
        ImportProblem(
            .tooLong, file: file, line: number, found: .described("a line of \(bytes) bytes"), allowed: "at most \(limit) bytes a line",
            hint: "Each entry is one JSON object on one line of its own.")
    }

    private func invalidText(_ byte: UInt8, line: Int, byte column: Int) -> ImportProblem {
        ImportProblem(
            .invalidText, file: file, line: line, column: column,
            found: .described("the byte 0x\(String(byte, radix: 16, uppercase: true)), which is no character of UTF-8"), allowed: "UTF-8",
            hint: "Write the file as UTF-8.")
    }

    private func unreadable(_ reason: String) -> ImportProblem {
        ImportProblem(
            .unreadable, file: file, line: line, found: .described(reason), allowed: "a file that can be read to its end",
            hint: "The lines before this one were read. Import the whole file again: what is known already is passed over.")
    }
}
