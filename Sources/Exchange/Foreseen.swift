import Casework

/// Lines whose entries wait to be held against what the ledger keeps: asked about many at once, and counted in the order of the file.
struct Foreseen {
    private let foresight: ImportRun.Foresight?
    private var lines: [FileLine] = []
    private var entries = 0

    init(_ foresight: ImportRun.Foresight?) { self.foresight = foresight }

    /// Takes a line, and counts those that wait when they are enough.
    mutating func add(_ line: FileLine, to tally: inout ImportTally, isolation: isolated (any Actor)? = #isolation) async throws {
        lines.append(line)
        entries += line.arrivals.count
        if entries >= ImportRun.stride || lines.count >= ImportRun.stride { try await settle(&tally) }
    }

    /// Counts the lines that wait.
    mutating func settle(_ tally: inout ImportTally, isolation: isolated (any Actor)? = #isolation) async throws {
        guard let foresight, !lines.isEmpty else { return }
        let clashes = try await foresight(lines.flatMap(\.arrivals))
        var at = 0
        for line in lines {
            var found: [ImportProblem] = []
            for arrival in line.arrivals {
                if let clash = clashes[at] {
                    found.append(ImportProblem(clash, of: arrival.entry, file: tally.report.file, line: line.number))
                }
                at += 1
            }
            tally.add(line, clashing: found)
        }
        (lines, entries) = ([], 0)
    }
}

extension ImportProblem {
    /// What an entry contradicts in the ledger.
    init(_ clash: EntryClash, of entry: Entry, file: String, line: Int) {
        switch clash {
        case .id: self = .repeated(entry.id, file: file, line: line)
        case .birth(let first):
            self.init(
                .contradiction, file: file, line: line, key: "details.born",
                found: .described("a second date of birth for one reference; \(entry.agency) has told another before"),
                allowed: "one date of birth", hint: "If the first was wrong, let this entry correct it (`corrects`: \(first)).")
        }
    }
}
