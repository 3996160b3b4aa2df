import Casework

/// What an import found and did.
public struct ImportReport: Hashable, Sendable {
    /// The file, as the person who imports it named it.
    public let file: String
    /// What it is; nil where that could not be told.
    public var format: ImportFormat?
    /// How many rows or lines hold something.
    public var rows = 0
    /// How many rows or lines had an error, so that nothing was made of them.
    public var refused = 0
    /// How many entries the sound rows make, by kind.
    public var entries: [Kind: Int] = [:]
    /// How many rows became notes because no code of the profile places them.
    public var notes = 0
    /// The codes that the profile does not know and how many rows have each; at most fifty.
    public var unknownCodes: [String: Int] = [:]
    /// How many entries the ledger knew already.
    public var alreadyKnown = 0
    /// Whether the entries were handed on: not in a dry run, nor where errors kept them back.
    public var isImported = false
    /// Everything that is wrong, warnings among it.
    public var problems = ImportProblems()
    /// How many entries are referred to (`refs`, `of`, `corrects`, `updates`) that are not in the file. The ledger may know them.
    public var pending = 0
    /// The first thousand of them, in the order of the file.
    public var pendingReferences: [EntryRef] = []

    static let codesKept = 50

    /// Nothing read yet.
    init(file: String) { self.file = file }

    /// How many entries the sound rows make.
    public var made: Int { entries.values.reduce(0, +) }

    /// How many problems are no errors.
    public var warnings: Int { problems.count - problems.errors }

    /// Notes what became of entries that were handed on.
    mutating func take(_ receipts: [Receipt], of arrivals: [Arrival], at lines: [Int]) {
        for (index, receipt) in receipts.enumerated() where index < arrivals.count {
            switch receipt {
            case .new: continue
            case .known: alreadyKnown += 1
            case .refused: problems.note(.repeated(arrivals[index].entry.id, file: file, line: lines[index]))
            }
        }
    }
}

extension ImportProblem {
    /// An id under which something else is known already.
    public static func repeated(_ id: EntryRef, file: String, line: Int) -> ImportProblem {
        ImportProblem(
            .repeatedID, file: file, line: line, key: "id", found: .value(id.text), allowed: "an id that no other entry has",
            hint: "An entry is never changed: give the new one its own id and let it correct the first (`corrects`).")
    }
}
