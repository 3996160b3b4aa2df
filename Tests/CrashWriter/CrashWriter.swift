import Casework
import Foundation

#if DEBUG
    import GRDB
    @testable import Ledger
#else
    import Ledger
#endif

/// A process that writes to a store and says on standard output what it was told is kept: what the durability tests kill, fail and cut the power of.
///
///     crash-writer STORE [seed=1] [callers=4] [appends=100] [batch=3] [checkpoint=16000] [reopen=0] [backup=FOLDER] [synchronous=FULL] [room=FILE]
///
/// Each line is written at once: `open N` (so many entries were there), `kept TEXT` for each entry that an append answered for, with its canonical
/// text, `refused CODE` for an append that was refused, `backup N` when one of
/// so many rows is there, `done`. Ends with 74 where writing has to stop.
@main struct CrashWriter {
    static func main() async {
        let arguments = Arguments(Array(CommandLine.arguments.dropFirst()))
        do {
            let rounds = arguments.number("reopen", or: 0) + 1
            for round in 0..<rounds { try await write(arguments, round: round, of: rounds) }
            say("done")
        } catch let error as LedgerError {
            stop(error)
        } catch {
            complain("\(error)")
            exit(1)
        }
    }

    private static func write(_ arguments: Arguments, round: Int, of rounds: Int) async throws {
        let log = try await open(arguments)
        say("open \(try await log.lastSequence())")
        let callers = arguments.number("callers", or: 4), seed = arguments.number("seed", or: 1), batch = arguments.number("batch", or: 3)
        let appends = arguments.number("appends", or: 100) / rounds
        let room = arguments.text("room")
        await withTaskGroup(of: Void.self) { group in
            for caller in 0..<callers {
                group.addTask {
                    for turn in 0..<appends / callers {
                        do {
                            if caller == 0, turn == appends / callers / 2, round == 0, let folder = arguments.text("backup") {
                                let contents = try await StoreBackup(of: log.path).take(to: folder, takenAt: 1)
                                say("backup \(contents.head?.size ?? 0)")
                            }
                            try await append(entries("w\(seed)-\(round)-\(caller)-\(turn)", batch), to: log, room: room)
                        } catch let error as LedgerError {
                            stop(error)
                        } catch {
                            complain("\(error)")
                            exit(1)
                        }
                    }
                }
            }
        }
        try await log.close()
    }

    private static func open(_ arguments: Arguments) async throws -> SQLiteEntryLog {
        let clock = LedgerClock(
            wall: { Int64(Date().timeIntervalSince1970 * 1000) }, steady: { Int64(ProcessInfo.processInfo.systemUptime * 1000) })
        #if DEBUG
            let log = try await SQLiteEntryLog(
                path: arguments.path, clock: clock, checkpointAt: arguments.number("checkpoint", or: 16_000), onStop: { stop($0) })
            if let level = arguments.text("synchronous") {
                try await log.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = \(level)") }
            }
            return log
        #else
            return try await SQLiteEntryLog(path: arguments.path, clock: clock, onStop: { stop($0) })
        #endif
    }

    /// Appends, and says what is kept. With `room`, an append that finds a full disk is sent again when that file is gone.
    private static func append(_ arrivals: [Arrival], to log: SQLiteEntryLog, room: String?) async throws {
        while true {
            do {
                for (arrival, receipt) in zip(
                    arrivals, try await log.append(arrivals, receivedAt: Int64(Date().timeIntervalSince1970 * 1000)))
                {
                    if case .refused = receipt { say("refused entry") } else { say("kept \(arrival.entry.canonicalText)") }
                }
                return
            } catch let error as LedgerError where error.code == .full && room != nil {
                // Reading goes on while nothing can be written.
                say("refused full after \(try await log.lastSequence())")
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }

    private static func entries(_ name: String, _ count: Int) throws -> [Arrival] {
        try (0..<count).map { index in
            let person = "lcs/p\(name.utf8.reduce(0) { ($0 * 31 + Int($1)) % 40 })"
            let json = """
                {"id":"\(name)-\(index)","kind":"visit","on":"2021-03-04","agency":"council","about":["\(person)"],"text":"Seen at home by \(name); \
                \(String(repeating: "all was well, ", count: index * 3))and so it was written down.","details":{"type":"home"}}
                """
            guard let entry = EntryReader().read(try JSONParser.parse(json)).entry else {
                throw LedgerError(
                    .entry, at: name, found: "an entry that cannot be read", allowed: "one that can", mend: "Mend the writer.")
            }
            return Arrival(entry)
        }
    }

    private static func say(_ line: String) { write(line, to: STDOUT_FILENO) }
    private static func complain(_ line: String) { write(line, to: STDERR_FILENO) }

    /// One write a line, so that a line is said whole or not at all.
    private static func write(_ line: String, to file: Int32) {
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
    }

    /// Ends at once: what is open stays as it is on the disk.
    private static func stop(_ error: LedgerError) -> Never {
        complain("\(error.code.rawValue): \(error)")
        _exit(error.exitStatus)
    }
}

/// `NAME=VALUE` arguments after a path.
struct Arguments: Sendable {
    let path: String
    private let values: [String: String]

    init(_ words: [String]) {
        path = words.first ?? "cairn.db"
        let pairs = words.dropFirst().compactMap { word in
            word.firstIndex(of: "=").map { (String(word[..<$0]), String(word[word.index(after: $0)...])) }
        }
        values = Dictionary(pairs) { $1 }
    }

    func text(_ name: String) -> String? { values[name] }
    func number(_ name: String, or usual: Int) -> Int { values[name].flatMap { Int($0) } ?? usual }
}
