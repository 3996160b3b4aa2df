/// One row of a CSV file: where its fields lie, and no text until it is asked for.
///
/// All its bytes are well-formed UTF-8 without NUL, and it has as many fields as the header.
public struct CSVRow: Sendable {
    /// The physical line that it begins on, from 1; a row with line breaks in its fields takes several.
    public let line: Int
    let bytes: [UInt8]
    let fields: [CSVField]
    let ours: Bool

    /// How many fields it has.
    public var count: Int { fields.count }

    /// Whether all its fields are empty: what spreadsheets leave below the last row.
    public var isBlank: Bool { fields.allSatisfy { $0.start == $0.end } }

    /// Whether the field is empty; quoted or not makes no difference.
    public func isEmpty(_ column: Int) -> Bool { fields[column].start == fields[column].end }

    /// The field's text; line breaks in it are LF, doubled quotation marks are one. Like an array, it traps for a column that the header lacks.
    public func text(_ column: Int) -> String {
        let field = fields[column]
        var (start, end) = (Int(field.start), Int(field.end))
        if ours, CSVFormula.isGuarded(bytes[start..<end]) { start += 1 }
        guard field.escaped else { return String(decoding: bytes[start..<end], as: UTF8.self) }
        return String(unsafeUninitializedCapacity: end - start) { room in
            var count = 0
            while start < end {
                var byte = bytes[start]
                start += 1
                if byte == 0x22 {
                    start += 1
                } else if byte == 13 {
                    byte = 10
                    if start < end, bytes[start] == 10 { start += 1 }
                }
                room[count] = byte
                count += 1
            }
            return count
        }
    }

    /// Reads the field's bytes where they lie, without making a `String`; they are well-formed UTF-8.
    public func read<Value, Refusal: Error>(_ column: Int, _ body: (Span<UInt8>) throws(Refusal) -> Value) throws(Refusal) -> Value {
        let field = fields[column]
        guard !field.escaped, !(ours && field.start < field.end && bytes[Int(field.start)] == 0x27) else {
            let text = text(column)
            return try body(text.utf8.span)
        }
        return try body(bytes.span.extracting(Int(field.start)..<Int(field.end)))
    }
}

/// Where a field lies in its row's bytes, without the quotation marks around it.
struct CSVField: Hashable, Sendable {
    var start: Int32
    var end: Int32
    /// Whether it holds doubled quotation marks or carriage returns.
    var escaped: Bool
}
