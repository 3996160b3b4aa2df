/// One thing wrong with one place in a file that somebody sent us: where, what was found, what is allowed, and how to mend it.
///
/// It goes into reports and logs, so it shows a value only where the column holds codes, dates or references (`Found`).
public struct ImportProblem: Error, Hashable, Sendable {
    /// What kind of thing is wrong; programs match on it, so its texts never change.
    public enum Code: String, Sendable, CaseIterable {
        /// The file cannot be read, or stops being readable.
        case unreadable
        /// The file is not text, or not in an encoding that is read.
        case wrongEncoding = "wrong-encoding"
        /// A byte that the encoding does not have.
        case invalidText = "invalid-text"
        /// A NUL byte inside text.
        case nulByte = "nul-byte"
        /// The file has no content.
        case emptyFile = "empty-file"
        /// The last row of a table has no line end, so that nobody can tell whether its last value, or more, is missing.
        case cutOff = "cut-off"
        /// A line, row or field, or the whole file, is larger than is read.
        case tooLong = "too-long"
        /// A row has more or fewer fields than the header.
        case raggedRow = "ragged-row"
        /// A quotation mark opens a field and none closes it.
        case unclosedQuote = "unclosed-quote"
        /// Something follows the closing quotation mark of a field.
        case strayQuote = "stray-quote"
        /// A column has the name of another.
        case repeatedHeader = "repeated-header"
        /// A column that is needed is absent.
        case missingHeader = "missing-header"
        /// A column, key or element that nothing knows.
        case unknownKey = "unknown-key"
        /// A value that is needed is absent.
        case missingValue = "missing-value"
        /// A value of another type than the key has.
        case wrongType = "wrong-type"
        /// A code that is not in its list.
        case unknownCode = "unknown-code"
        /// A date in no form that is read.
        case unknownDateForm = "unknown-date-form"
        /// A date that could be two different days.
        case ambiguousDate = "ambiguous-date"
        /// A day or month that the calendar does not have.
        case impossibleDate = "impossible-date"
        /// A time in no form that is read, or that no clock shows.
        case impossibleTime = "impossible-time"
        /// An end before its start.
        case reversedInterval = "reversed-interval"
        /// A reference or identifier that cannot be one.
        case malformedReference = "malformed-reference"
        /// An identifier whose check digit fails.
        case failedCheckDigit = "failed-check-digit"
        /// Text that is not JSON.
        case malformedJSON = "malformed-json"
        /// Text that is not XML.
        case malformedXML = "malformed-xml"
        /// Two values that cannot both be so.
        case contradiction
        /// An id that was used before for something else.
        case repeatedID = "repeated-id"
    }

    /// Whether what it is about was left out.
    public enum Severity: String, Sendable, CaseIterable {
        /// The row or line it is about was not imported.
        case error
        /// It was imported; somebody should look.
        case warning
    }

    /// What kind of thing is wrong.
    public let code: Code
    /// Whether what it is about was left out.
    public let severity: Severity
    /// The file, as the person who imports it named it.
    public let file: String
    /// The physical line, from 1; 0 where it is about the file as a whole.
    public let line: Int
    /// The character (in JSON Lines, the byte) in that line, from 1.
    public let column: Int?
    /// The column heading, key or path.
    public let key: String?
    /// What was found, as far as it may be shown.
    public let found: Found
    /// What is allowed there, without a full stop.
    public let allowed: String
    /// How to mend it, in whole sentences.
    public let hint: String

    /// A problem at a place.
    public init(
        _ code: Code, severity: Severity = .error, file: String, line: Int, column: Int? = nil, key: String? = nil, found: Found,
        allowed: String,
        hint: String
    ) {
        self.code = code
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        // A heading or a key is the sender's own word too: a file without headings has its first row there.
        self.key = key.map { PlaceText.mayBe($0) ? "a heading that is not shown" : $0 }
        self.found = found
        self.allowed = allowed
        self.hint = hint
    }
}

extension ImportProblem: CustomStringConvertible {
    /// One line: `police.csv:7: on: found “2021-02-30”; allowed: a calendar day. There is no such day.`
    public var description: String {
        var text = Found.printable(file)
        if line > 0 { text += ":\(line)" }
        if let column { text += ":\(column)" }
        text += severity == .warning ? ": warning: " : ": "
        if let key { text += Found.printable(key) + ": " }
        return text + "found \(found); allowed: \(allowed)." + (hint.isEmpty ? "" : " " + hint)
    }
}
