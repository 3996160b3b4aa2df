import Casework
import Exchange
import Synchronization

/// Everything that came of importing a file.
struct Importing {
    var report: ImportReport
    var arrivals: [Arrival] = []
    var batches: [Int] = []

    init(_ bytes: [UInt8], name: String = "f.csv", _ request: ImportRequest, batch: Int = 1_000, pieces: [Int] = []) async throws {
        let run = ImportRun(request, file: name) { () throws(ImportProblem) in MemoryBytes(bytes, name: name, pieces: pieces) }
        let taken = Mutex<(arrivals: [Arrival], batches: [Int])>(([], []))
        report = try await run.import(batch: batch) { some in
            taken.withLock {
                $0.arrivals += some
                $0.batches.append(some.count)
                return some.indices.map { Receipt.new(Int64($0 + 1)) }
            }
        }
        (arrivals, batches) = taken.withLock { $0 }
    }

    init(_ text: String, name: String = "f.csv", _ request: ImportRequest, batch: Int = 1_000, pieces: [Int] = []) async throws {
        try await self.init(Array(text.utf8), name: name, request, batch: batch, pieces: pieces)
    }

    /// The entries as canonical JSON.
    var lines: [String] { arrivals.map(\.entry.canonicalText) }

    /// The problems as they are shown.
    var problems: [String] { report.problems.all.map(\.description) }
}
