import Foundation
import Ledger

/// Measures the ledger beside bare SQLite that writes the same bytes into the same tables and indexes, in one run, in turns.
///
///     appending together FOLDER [--entries N] [--callers N] [--rounds N]   callers who wait together, one entry each
///     appending batches FOLDER [--entries N] [--batch N] [--rounds N]      one caller with many entries at a time
///     appending alone FOLDER [--entries N] [--rounds N]                    one caller, one entry, one commit
///     appending verify FOLDER [--entries N]                                the whole ledger computed anew
@main struct Appending {
    static func main() async throws {
        let words = Array(CommandLine.arguments.dropFirst())
        guard words.count >= 2 else { return FileHandle.standardError.write(Data("appending together|batches|alone|verify FOLDER\n".utf8)) }
        let run = Run(folder: words[1], options: Array(words.dropFirst(2)))
        switch words[0] {
        case "together":
            try await run.compare(groups: run.number("--callers", 64), entries: run.number("--entries", 30_000), isOneEach: true)
        case "batches":
            try await run.compare(groups: run.number("--batch", 2_000), entries: run.number("--entries", 100_000), isOneEach: false)
        case "alone": try await run.compare(groups: 1, entries: run.number("--entries", 2_000), isOneEach: true)
        case "verify": try await run.verify(entries: run.number("--entries", 1_000_000))
        default: FileHandle.standardError.write(Data("\(words[0]): together, batches, alone or verify\n".utf8))
        }
    }
}

/// One measurement.
struct Run {
    let folder: String
    let options: [String]

    func number(_ name: String, _ usual: Int) -> Int {
        guard let place = options.firstIndex(of: name), options.indices.contains(place + 1) else { return usual }
        return Int(options[place + 1]) ?? usual
    }

    /// Appends in groups, with the ledger and with bare SQLite in turns, each time into a new file on the same file system.
    func compare(groups: Int, entries count: Int, isOneEach: Bool) async throws {
        let entries = Families.entries(count)
        // Once beforehand: what is written is read back, and is what bare SQLite writes.
        let written = try await ours(entries, groups, isOneEach).path
        let rows = try StoredRows(of: written)
        var (cairn, bare) = ([Measured](), [Measured]())
        for round in 0..<number("--rounds", 5) {
            cairn.append(try await ours(entries, groups, isOneEach).measured)
            bare.append(try BareSQLite.write(rows, groupsOf: groups, to: fresh("bare.db")))
            print("round \(round + 1): ledger \(cairn[round].words), bare SQLite \(bare[round].words)")
        }
        let (a, b) = (cairn.median, bare.median)
        print("entries: \(count), bytes of bodies an entry: \(rows.bodyBytes / max(1, count))")
        print("ledger, entries/s: \(Int(a.rate)); bare SQLite, entries/s: \(Int(b.rate))")
        print("ledger, share of bare SQLite: \((a.rate / b.rate).text)")
        print("ledger, times a bare commit: \((b.rate / a.rate).text)")
        print("ledger, CPU µs an entry: \(a.cpu.text); bare SQLite: \(b.cpu.text); the difference: \((a.cpu - b.cpu).text)")
    }

    /// Writes with the ledger, and closes it.
    private func ours(_ entries: [Families.Sent], _ groups: Int, _ isOneEach: Bool) async throws -> (measured: Measured, path: String) {
        let path = fresh("ledger.db")
        let log = try await SQLiteEntryLog(path: path)
        let before = Usage.now
        if isOneEach, groups > 1 {
            // Each caller waits for its answer and comes again: the ledger gathers those who wait.
            await withTaskGroup(of: Void.self) { group in
                for caller in 0..<groups {
                    group.addTask {
                        for place in stride(from: caller, to: entries.count, by: groups) {
                            guard (try? await log.append([entries[place].arrival], receivedAt: entries[place].at)) != nil else {
                                fatalError("not kept")
                            }
                        }
                    }
                }
            }
        } else {
            for start in stride(from: 0, to: entries.count, by: groups) {
                let batch = entries[start..<min(entries.count, start + groups)]
                _ = try await log.append(batch.map(\.arrival), receivedAt: batch.first?.at ?? 0)
            }
        }
        let measured = Usage.now.since(before, entries.count)
        try await log.close()
        return (measured, path)
    }

    /// Computes a ledger of so many entries anew.
    func verify(entries count: Int) async throws {
        let log = try await SQLiteEntryLog(path: fresh("verified.db"))
        for start in stride(from: 0, to: count, by: 10_000) {
            let batch = Families.entries(min(10_000, count - start), from: start)
            _ = try await log.append(batch.map(\.arrival), receivedAt: batch.first?.at ?? 0)
        }
        for (name, tables) in [("the ledger", false), ("the ledger and the tables beside it", true)] {
            let before = Usage.now
            let report = try await log.verify(tables: tables, width: 2)
            let measured = Usage.now.since(before, count)
            print(
                "\(name), \(count) entries: whole \(report.isWhole), wall \((measured.wall).text) s, CPU µs an entry \(measured.cpu.text)")
            print("\(name), ten million at this rate: wall \((measured.wall * 10_000_000 / Double(count)).text) s")
        }
        try await log.close()
    }

    /// The path of a file of which there is nothing yet.
    private func fresh(_ name: String) -> String {
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where file.hasPrefix(name) {
            try? FileManager.default.removeItem(atPath: folder + "/" + file)
        }
        return folder + "/" + name
    }
}
