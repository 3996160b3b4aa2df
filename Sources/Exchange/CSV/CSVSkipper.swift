/// Passes over a row that is too long to hold, counting what it passes, so that one endless line costs one problem and no memory.
struct CSVSkipper {
    private enum State { case fieldStart, plain, quoted, quoteInQuoted, carriageReturn }

    /// Bytes of the row, without the line break that ends it.
    private(set) var length = 0
    /// Line breaks passed, the one that ends the row included.
    private(set) var breaks = 0
    /// After how many line breaks the last quotation mark opened.
    private(set) var openedAfter = 0
    private var state = State.fieldStart
    private var afterReturn = false
    private let delimiter: UInt8

    init(delimiter: CSVDelimiter) { self.delimiter = delimiter.rawValue }

    /// Whether a quotation mark is open.
    var isOpen: Bool { state == .quoted }

    /// Passes over `bytes[start..<end]`; where the next row begins, or nil if this one has not ended.
    mutating func skip(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
        var at = start
        while at < end {
            let byte = bytes[at]
            if state == .carriageReturn { return byte == 10 ? at + 1 : at }
            at += 1
            if byte == 13 || byte == 10 && !afterReturn { breaks += 1 }
            afterReturn = byte == 13
            switch state {
            case .quoted:
                if byte == 0x22 { state = .quoteInQuoted }
            case .quoteInQuoted where byte == 0x22:
                state = .quoted
            case .fieldStart where byte == 0x22:
                (state, openedAfter) = (.quoted, breaks)
            default:
                if byte == 10 { return at }
                state = byte == 13 ? .carriageReturn : byte == delimiter ? .fieldStart : .plain
            }
            if state != .carriageReturn { length += 1 }
        }
        return nil
    }
}
