/// Writes CSV that `CSVReader` reads back as it was, and that a spreadsheet shows and never runs.
///
/// RFC 4180: CRLF between rows, quotation marks where they are needed. Line breaks in a cell are written as LF. A cell that a spreadsheet would
/// take for a formula gets an apostrophe in front, which `CSVReader(ours: true)` takes away again. It writes into memory; the caller takes the
/// bytes away as often as it likes.
public struct CSVWriter: Sendable {
    /// Why a row cannot be written.
    public enum Refusal: Error, Hashable, Sendable {
        /// Not as many cells as the header has.
        case cells(Int, of: Int)
        /// The cell, from 0, holds NUL, which no CSV file may.
        case nul(cell: Int)
    }

    /// What is written and not yet taken.
    public private(set) var bytes: [UInt8] = []
    private let delimiter: CSVDelimiter
    private let columns: Int

    /// Writes the header. `mark` puts the byte order mark first, without which Excel takes UTF-8 for Windows-1252.
    public init(header: [String], delimiter: CSVDelimiter = .comma, mark: Bool = true) throws(Refusal) {
        self.delimiter = delimiter
        columns = header.count
        if mark { bytes += [0xEF, 0xBB, 0xBF] }
        try write(header)
    }

    /// Writes one row, or nothing at all if it is refused.
    public mutating func write(_ cells: [String]) throws(Refusal) {
        guard cells.count == columns, columns > 0 else { throw .cells(cells.count, of: columns) }
        for (index, cell) in cells.enumerated() where cell.utf8.contains(0) { throw .nul(cell: index) }
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(delimiter.rawValue) }
            append(cell, isAlone: columns == 1)
        }
        bytes += [13, 10]
    }

    /// What is written so far, which is then the caller's.
    public mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    private mutating func append(_ cell: String, isAlone: Bool) {
        let text = cell.utf8
        let mark = CSVFormula.needsGuard(text)
        guard CSVWriter.needsQuotes(text) || isAlone && text.isEmpty else {
            if mark { bytes.append(0x27) }
            bytes += text
            return
        }
        bytes.append(0x22)
        if mark { bytes.append(0x27) }
        var last: UInt8 = 0
        for byte in text {
            switch byte {
            case 0x22: bytes += [0x22, 0x22]
            case 13: bytes.append(10)
            case 10 where last == 13: break
            default: bytes.append(byte)
            }
            last = byte
        }
        bytes.append(0x22)
    }

    /// Any delimiter, not only ours, so that none is guessed wrongly; spaces at the ends and a leading byte order mark, which readers eat.
    private static func needsQuotes(_ text: String.UTF8View) -> Bool {
        if text.first == 0x20 || text.last == 0x20 || text.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
        return text.contains { byte in byte == 0x22 || byte == 10 || byte == 13 || CSVDelimiter(rawValue: byte) != nil }
    }
}
