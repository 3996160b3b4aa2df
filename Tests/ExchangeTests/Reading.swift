@testable import Exchange

/// Everything that came out of a CSV file, in order.
struct Reading: Equatable {
    var header: [String] = []
    var rows: [[String]] = []
    var lines: [Int] = []
    var problems: [String] = []

    init(
        _ bytes: [UInt8], name: String = "f.csv", pieces: [Int] = [], encoding: TextEncoding? = nil, limits: CSVLimits = CSVLimits(),
        ours: Bool = false, delimiter: CSVDelimiter? = nil, chunk: Int = 1 << 18
    ) {
        do throws(ImportProblems) {
            let reader = try CSVReader(
                MemoryBytes(bytes, name: name, pieces: pieces), encoding: encoding, delimiter: delimiter, limits: limits, ours: ours,
                chunk: chunk)
            header = reader.header
            for item in reader {
                switch item {
                case .success(let row):
                    rows.append((0..<row.count).map(row.text))
                    lines.append(row.line)
                case .failure(let problem): problems.append(problem.description)
                }
            }
        } catch { problems = error.all.map(\.description) }
    }

    init(_ text: String, pieces: [Int] = [], limits: CSVLimits = CSVLimits(), ours: Bool = false) {
        self.init(Array(text.utf8), pieces: pieces, limits: limits, ours: ours)
    }
}
