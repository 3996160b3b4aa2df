/// Reads a CSV file of any size row by row, in memory that does not grow with it.
///
/// Encoding and delimiter are found out from the file unless they are said. Everything that is wrong comes out between the rows, at its place;
/// a row with a problem is not handed out, and reading goes on with the next.
///
/// ```swift
/// let reader = try CSVReader(FileBytes(path: path))
/// for row in reader {
///     switch row {
///     case .success(let row): place(row.text(0), row.line)
///     case .failure(let problem): problems.note(problem)
///     }
/// }
/// ```
public final class CSVReader: Sequence, IteratorProtocol {
    /// The column headings, without spaces around them.
    public private(set) var header: [String] = []
    /// What the file is in.
    public let encoding: TextEncoding
    /// What stands between its fields.
    public let delimiter: CSVDelimiter
    /// The file's name.
    public let file: String

    let limits: CSVLimits
    let ours: Bool
    var window: TextWindow
    var scanner: CSVScanner
    var line = 1
    var waiting: [ImportProblem] = []
    var isDone = false

    /// Reads the header.
    ///
    /// - Parameters:
    ///   - encoding: nil finds it out from the first MiB. A byte order mark outweighs it.
    ///   - delimiter: nil takes what stands most often in the header.
    ///   - ours: whether `CSVWriter` wrote the file, so that the apostrophes with which it guards formulas are taken away again.
    public convenience init(
        _ source: any ByteSource, encoding: TextEncoding? = nil, delimiter: CSVDelimiter? = nil, limits: CSVLimits = CSVLimits(),
        ours: Bool = false
    ) throws(ImportProblems) {
        try self.init(source, encoding: encoding, delimiter: delimiter, limits: limits, ours: ours, chunk: TextWindow.chunk)
    }

    init(
        _ source: any ByteSource, encoding: TextEncoding?, delimiter: CSVDelimiter?, limits: CSVLimits, ours: Bool, chunk: Int
    ) throws(ImportProblems) {
        (file, self.limits, self.ours) = (source.name, limits, ours)
        do throws(ImportProblem) {
            window = try TextWindow(TextFeed(source, encoding: encoding), limit: limits.row, chunk: chunk)
        } catch { throw ImportProblems([error]) }
        self.encoding = window.encoding
        _ = window.fill()
        let beginning = window.bytes
        self.delimiter = delimiter ?? CSVDelimiter(guessing: beginning.span.extracting(0..<window.end))
        scanner = CSVScanner(delimiter: self.delimiter, columns: limits.columns)
        header = try readHeader()
        scanner.columns = header.count
    }

    /// The next row or the next problem; nil at the end. After a problem there may be more rows.
    public func next() -> Result<CSVRow, ImportProblem>? {
        while true {
            if !waiting.isEmpty { return .failure(waiting.removeFirst()) }
            if isDone { return nil }
            if let row = scanRow() { return .success(row) }
        }
    }

    private func readHeader() throws(ImportProblems) -> [String] {
        while true {
            if !waiting.isEmpty { throw ImportProblems(waiting) }
            if isDone { throw ImportProblems([.empty(file)]) }
            guard let row = scanRow() else { continue }
            let names = (0..<row.count).map { CSVReader.trimmed(row.text($0)) }
            let problems = headerProblems(names, line: row.line)
            if !problems.isEmpty { throw ImportProblems(problems) }
            return names
        }
    }

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
