/// Finds where a row's fields lie. It looks at each byte about once and makes nothing but the list of places.
///
/// RFC 4180, and what is sent in its name: any line ending, and quotation marks inside a field that does not begin with one are text (`a 5" cut`).
struct CSVScanner {
    enum Outcome: Hashable {
        /// A row ends at `end`; the next begins at `next`.
        case row(end: Int, next: Int)
        /// The row goes on past what is here.
        case more
        /// The file ends inside a field that was opened at `at`.
        case unclosed(at: Int)
    }

    /// The fields found, at most `columns` of them.
    private(set) var fields: [CSVField] = []
    /// How many there are.
    private(set) var count = 0
    /// The longest field: its bytes and which it is.
    private(set) var longest = (length: 0, index: 0)
    /// Line breaks inside the row.
    private(set) var breaks = 0
    /// Where something follows a closing quotation mark.
    private(set) var stray: Int?
    /// How many fields are worth keeping.
    var columns: Int
    private let delimiter: UInt8
    /// What each byte may mean: 1 ends a plain field, 2 matters inside quotation marks.
    private let meanings: [UInt8]

    init(delimiter: CSVDelimiter, columns: Int) {
        self.delimiter = delimiter.rawValue
        self.columns = columns
        var meanings = [UInt8](repeating: 0, count: 256)
        meanings[Int(delimiter.rawValue)] = 1
        meanings[0x22] = 2
        meanings[10] = 3
        meanings[13] = 3
        self.meanings = meanings
    }

    /// Scans one row of `bytes[start..<end]`; `whole` says that nothing follows `end`.
    mutating func scan(_ bytes: Span<UInt8>, from start: Int, to end: Int, whole: Bool) -> Outcome {
        fields.removeAll(keepingCapacity: true)
        (count, longest, stray) = (0, (0, 0), nil)
        var (at, breaks) = (start, 0)
        defer { self.breaks = breaks }
        while true {
            let opened = at
            var field = CSVField(start: Int32(truncatingIfNeeded: at), end: 0, escaped: false)
            if at < end, bytes[at] == 0x22 {
                field.start += 1
                guard let close = quoted(bytes, from: at + 1, to: end, whole: whole, &field, &breaks) else {
                    return whole ? .unclosed(at: opened) : .more
                }
                field.end = Int32(truncatingIfNeeded: close)
                at = close + 1
                let after = plain(bytes, from: at, to: end)
                if after > at, stray == nil { stray = at }
                at = after
            } else {
                at = plain(bytes, from: at, to: end)
                field.end = Int32(truncatingIfNeeded: at)
            }
            if at == end, !whole { return .more }
            if at - opened > longest.length { longest = (at - opened, count) }
            count += 1
            if count <= columns { fields.append(field) }
            if at == end { return .row(end: at, next: at) }
            if bytes[at] == delimiter {
                at += 1
                continue
            }
            if bytes[at] == 10 { return .row(end: at, next: at + 1) }
            // A carriage return: one line break together with the line feed that may follow.
            if at + 1 == end, !whole { return .more }
            return .row(end: at, next: at + 1 < end && bytes[at + 1] == 10 ? at + 2 : at + 1)
        }
    }

    private func plain(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
        let meanings = meanings.span
        var at = start
        while at < end, meanings[Int(bytes[at])] & 1 == 0 { at += 1 }
        return at
    }

    /// The closing quotation mark, or nil where it is not here (or where the byte that would tell is not).
    private func quoted(
        _ bytes: Span<UInt8>, from start: Int, to end: Int, whole: Bool, _ field: inout CSVField, _ breaks: inout Int
    ) -> Int? {
        let meanings = meanings.span
        var at = start
        while true {
            while at < end, meanings[Int(bytes[at])] & 2 == 0 { at += 1 }
            guard at < end else { return nil }
            let next = at + 1 < end ? bytes[at + 1] : nil
            if next == nil, !whole { return nil }
            switch bytes[at] {
            case 0x22:
                guard next == 0x22 else { return at }
                field.escaped = true
                at += 2
            case 13:
                field.escaped = true
                breaks += 1
                at += next == 10 ? 2 : 1
            default:
                breaks += 1
                at += 1
            }
        }
    }
}
