import Casework

/// Counts what the first reading of a file finds, and remembers of each entry's id just enough to see it used twice or referred to in vain.
struct ImportTally {
    private(set) var report: ImportReport
    /// The lines that are sound by themselves, but contradict an earlier line or the ledger.
    private(set) var keptBack: Set<Int> = []
    private var lastLine = 0
    private var lastRefused = 0
    // Sixteen bytes an entry that has an id: what it says, as a hash, and its line.
    private var seen: [UInt64: (content: UInt32, line: UInt32)] = [:]
    private var pending: Set<UInt64> = []

    init(file: String, format: ImportFormat) {
        report = ImportReport(file: file)
        report.format = format
    }

    /// Takes what one line gave, and what of it contradicts the ledger.
    mutating func add(_ line: FileLine, clashing: [ImportProblem] = []) {
        if line.number != lastLine { report.rows += 1 }
        lastLine = line.number
        var problems = line.problems + clashing
        if !clashing.isEmpty { keptBack.insert(line.number) }
        for arrival in line.arrivals where !arrival.entry.id.text.hasPrefix(DerivedIDs.prefix) {
            guard let repeated = repeated(arrival.entry, line.number) else { continue }
            problems.append(repeated)
            keptBack.insert(line.number)
        }
        for problem in problems { report.problems.note(problem) }
        guard !problems.contains(where: { $0.severity == .error }) else {
            if line.number != lastRefused { report.refused += 1 }
            lastRefused = line.number
            return
        }
        for arrival in line.arrivals {
            report.entries[arrival.entry.kind, default: 0] += 1
            note(arrival.entry)
        }
        if line.isUnplaced {
            report.notes += 1
            if let code = line.unknownCode.map(PlaceText.shown),
                report.unknownCodes[code] != nil || report.unknownCodes.count < ImportReport.codesKept
            {
                report.unknownCodes[code, default: 0] += 1
            }
        }
    }

    /// Whether the entry came twice in the file with different content: only one of them can be right.
    private mutating func repeated(_ entry: Entry, _ line: Int) -> ImportProblem? {
        let id = ImportTally.hash(entry.id)
        let content = UInt32(truncatingIfNeeded: entry.hashValue)
        guard let first = seen[id] else {
            seen[id] = (content, UInt32(clamping: line))
            return nil
        }
        guard first.content != content else { return nil }
        return ImportProblem(
            .repeatedID, file: report.file, line: line, key: "id", found: .value(entry.id.text),
            allowed: "each id once, or again with the same content",
            hint:
                "It was used on line \(first.line) for something else. Give this entry an id of its own; one that mends the other says `corrects`."
        )
    }

    private mutating func note(_ entry: Entry) {
        if !pending.isEmpty, pending.remove(ImportTally.hash(entry.id)) != nil { report.pendingReferences.removeAll { $0 == entry.id } }
        for reference in ImportTally.references(of: entry) {
            let hash = ImportTally.hash(reference)
            guard seen[hash] == nil, pending.insert(hash).inserted else { continue }
            if report.pendingReferences.count < ImportProblems.kept { report.pendingReferences.append(reference) }
        }
        report.pending = pending.count
    }

    private static func references(of entry: Entry) -> [EntryRef] {
        var all = entry.refs
        if let corrects = entry.corrects { all.append(corrects) }
        for value in entry.details.values { if case .entry(let reference) = value { all.append(reference) } }
        return all
    }

    private static func hash(_ id: EntryRef) -> UInt64 { UInt64(bitPattern: Int64(id.text.hashValue)) }
}
