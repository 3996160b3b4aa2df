extension ChronologyDate {
    /// Which of a row's cells it is about.
    public enum Cell: String, Sendable, CaseIterable {
        /// The (start) date.
        case date
        /// The (start) time.
        case time
        /// The end date.
        case endDate
        /// The end time.
        case endTime
    }

    /// Why a cell is not read.
    public struct Refusal: Error, Hashable, Sendable {
        /// Which cell.
        public let cell: Cell
        /// What kind of thing is wrong.
        public let code: ImportProblem.Code
        /// The cell as written.
        public let found: String
        /// What is allowed there.
        public let allowed: String
        /// How to mend it.
        public let hint: String

        init(_ cell: Cell, _ code: ImportProblem.Code, _ found: String, _ allowed: String, _ hint: String) {
            (self.cell, self.code, self.found, self.allowed, self.hint) = (cell, code, found, allowed, hint)
        }

        /// The refusal at its place in a file; `key` is the heading of the cell's column.
        public func problem(file: String, line: Int, key: String) -> ImportProblem {
            ImportProblem(
                code, file: file, line: line, key: key, found: code == .missingValue ? .described("nothing") : .value(found),
                allowed: allowed,
                hint: hint)
        }
    }

    /// All that is wrong with a row's cells.
    public struct Refusals: Error, Hashable, Sendable {
        /// At least one, in the order of the cells.
        public let all: [Refusal]
    }
}
