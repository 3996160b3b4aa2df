import Casework

/// What one line or row of a file gave: entries, problems, or both (a warning keeps its entry).
public struct FileLine: Sendable {
    /// The physical line, from 1.
    public let number: Int
    /// The entries, each with an id.
    public var arrivals: [Arrival]
    /// What is wrong.
    public var problems: [ImportProblem]
    /// Whether its entries are a note because no code of the profile placed it.
    public var isUnplaced = false
    /// The code that the profile does not know, where the row has one.
    public var unknownCode: String?

    /// What a line gave.
    public init(number: Int, arrivals: [Arrival] = [], problems: [ImportProblem] = []) {
        self.number = number
        self.arrivals = arrivals
        self.problems = problems
    }
}

/// A file of any supported format, read line by line: memory does not grow with the file.
public protocol EntryFileReader {
    /// The next line that gave something; nil at the end.
    mutating func next() -> FileLine?
}
