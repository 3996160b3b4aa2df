/// One line of a file, without its end: well-formed UTF-8, and no `String` until it is asked for.
public struct TextLine: Sendable {
    /// Which line of the file it is, from 1.
    public let number: Int
    let storage: [UInt8]
    let start: Int
    let end: Int

    /// How many bytes it has.
    public var count: Int { end - start }

    /// The line's bytes, shared with the reader.
    public var bytes: ArraySlice<UInt8> { storage[start..<end] }

    /// The line as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Reads the line's bytes where they lie.
    public func read<Value, Refusal: Error>(_ body: (Span<UInt8>) throws(Refusal) -> Value) throws(Refusal) -> Value {
        try body(storage.span.extracting(start..<end))
    }
}

extension [UInt8] {
    /// The first LF of this range.
    func firstLineFeed(from start: Int, to end: Int) -> Int? {
        let bytes = span
        var at = start
        while at < end {
            if bytes[at] == 10 { return at }
            at += 1
        }
        return nil
    }
}
