import Casework

/// One import of one file, in two readings: the first finds everything that is wrong, and only then does the second hand entries on.
///
/// ```swift
/// let run = ImportRun(request, path: "police.csv")
/// let report = try await run.import { try await log.append($0, receivedAt: now) }
/// ```
/// Nothing is handed on from a file with errors, unless the request keeps the good rows. Memory does not grow with the file, but for sixteen
/// to thirty bytes an entry, by which repeated ids and identical rows are told apart.
public struct ImportRun {
    /// The file's name.
    public let file: String
    private let request: ImportRequest
    private let open: () throws(ImportProblem) -> any ByteSource

    /// How many rows pass between two calls of `progress`.
    public static let stride = 10_000

    /// An import of what `open` gives: the same bytes each time.
    public init(_ request: ImportRequest, file: String, open: @escaping () throws(ImportProblem) -> any ByteSource) {
        (self.request, self.file, self.open) = (request, file, open)
    }

    /// An import of a file.
    public init(_ request: ImportRequest, path: String) {
        self.init(request, file: path) { () throws(ImportProblem) in try FileBytes(path: path) }
    }

    /// Says which entries contradict what is kept already, by their places.
    public typealias Foresight = @Sendable ([Arrival]) async throws -> [Int: EntryClash]

    /// Reads the file once and says what is in it and what is wrong; nothing is handed on. Throws when the task is cancelled, and what
    /// `foresight` throws.
    public func check(
        foresight: Foresight? = nil, progress: (ImportProgress) -> Void = { _ in }, isolation: isolated (any Actor)? = #isolation
    ) async throws -> ImportReport { try await examined(foresight, progress).report }

    /// Checks the file and hands its entries on, at most about `batch` at a time and in its order, if nothing keeps them back.
    ///
    /// With `foresight`, what contradicts the ledger is found in the first reading, like every other error.
    /// While `hand` keeps one batch, the next is read: it is never called again before it has answered. It answers what became of each entry, in
    /// their order. Throws what it throws, or when the task is cancelled; what was handed on by then stays, and importing again passes over it.
    public func `import`(
        batch: Int = 1_000, foresight: Foresight? = nil, progress: (ImportProgress) -> Void = { _ in },
        isolation: isolated (any Actor)? = #isolation,
        handing hand: @escaping @Sendable ([Arrival]) async throws -> [Receipt]
    ) async throws -> ImportReport {
        var (report, keptBack) = try await examined(foresight, progress)
        guard let format = report.format, report.problems.errors == 0 || request.keepsGood, report.made > 0 else { return report }
        let opened: (reader: any EntryFileReader, bytes: CountedBytes)
        do throws(ImportProblems) { opened = try reader(format) } catch {
            report.problems = error
            return report
        }
        var handed = 0
        try await withThrowingTaskGroup(of: Handed.self) { group in
            var (reader, rows, waiting) = (opened.reader, 0, Handed())
            // One at a time: what comes later in the file is kept later.
            func send() async throws {
                try await answered()
                try Task.checkCancellation()
                let some = waiting
                waiting = Handed()
                group.addTask {
                    var some = some
                    some.receipts = try await hand(some.arrivals)
                    return some
                }
            }
            func answered() async throws {
                guard let some = try await group.next() else { return }
                handed += some.arrivals.count
                report.take(some.receipts, of: some.arrivals, at: some.lines)
                progress(ImportProgress(step: .importing, rows: rows, bytes: opened.bytes.count, answered: handed))
            }
            while let line = reader.next() {
                rows += 1
                if rows.isMultiple(of: ImportRun.stride) {
                    progress(ImportProgress(step: .importing, rows: rows, bytes: opened.bytes.count, answered: handed))
                }
                if !keptBack.contains(line.number) {
                    waiting.arrivals += line.arrivals
                    for _ in line.arrivals { waiting.lines.append(line.number) }
                }
                if waiting.arrivals.count >= max(1, batch) { try await send() }
            }
            if !waiting.arrivals.isEmpty { try await send() }
            try await answered()
            progress(ImportProgress(step: .importing, rows: rows, bytes: opened.bytes.count, answered: handed))
        }
        report.isImported = true
        if handed != report.made { report.problems.note(changed(handed, report.made)) }
        return report
    }

    /// Entries that are handed on together, and what became of them.
    private struct Handed: Sendable {
        var arrivals: [Arrival] = []
        var lines: [Int] = []
        var receipts: [Receipt] = []
    }

    private func examined(
        _ foresight: Foresight?, _ progress: (ImportProgress) -> Void, isolation: isolated (any Actor)? = #isolation
    ) async throws -> (report: ImportReport, keptBack: Set<Int>) {
        let format: ImportFormat
        let opened: (reader: any EntryFileReader, bytes: CountedBytes)
        do throws(ImportProblems) {
            format = try ImportFormat.recognised(in: open, request)
            opened = try reader(format)
        } catch {
            var report = ImportReport(file: file)
            report.problems = error
            return (report, [])
        }
        var (tally, reader, rows) = (ImportTally(file: file, format: format), opened.reader, 0)
        var waiting = Foreseen(foresight)
        while let line = reader.next() {
            if foresight == nil { tally.add(line) } else { try await waiting.add(line, to: &tally) }
            rows += 1
            guard rows.isMultiple(of: ImportRun.stride) else { continue }
            try Task.checkCancellation()
            progress(ImportProgress(step: .checking, rows: rows, bytes: opened.bytes.count))
        }
        try await waiting.settle(&tally)
        progress(ImportProgress(step: .checking, rows: rows, bytes: opened.bytes.count))
        return (tally.report, tally.keptBack)
    }

    private func reader(_ format: ImportFormat) throws(ImportProblems) -> (reader: any EntryFileReader, bytes: CountedBytes) {
        let source = CountedBytes(try ImportProblems.all(in: open))
        switch format {
        case .table(let profile): return (try ChronologyReader(source, profile: profile, request: request), source)
        case .entryLines:
            let lines = try ImportProblems.all(in: { () throws(ImportProblem) in
                try EntryLines(source, file: file, reader: request.reader, instruments: request.instruments, receivedOn: request.receivedOn)
            })
            return (lines, source)
        }
    }

    private func changed(_ handed: Int, _ made: Int) -> ImportProblem {
        ImportProblem(
            .unreadable, file: file, line: 0, found: .described("\(handed) entries when it was read again, after \(made) at first"),
            allowed: "a file that stays as it is while it is imported",
            hint: "Wait until it is written, and import it again: what is known already is passed over.")
    }
}
