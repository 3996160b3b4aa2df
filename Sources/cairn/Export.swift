import Access
import ArgumentParser
import Casework
import Foundation
import Ledger

/// `cairn export`
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes a ledger as lines of JSON that anybody can check without Cairn.",
        discussion: """
            EXAMPLES:
              cairn export --ledger --out ledger.ndjson --store cairn.db
              cairn export --ledger --log access-2021 --out accesses.ndjson
              cairn export --ledger --all-logs --out ledger.ndjson

            Whoever gets it checks it with the key that `cairn key` prints: python3 Docs/verify.py ledger.ndjson --key KEY
            --all-logs writes the accesses of each year beside it (ledger.access-2021.ndjson) as of one moment; given together with a --key for each,
            they are held against each other as well.

            An export holds everything that was recorded. With --redact it holds no word of it, and can still be checked.
            """)

    @Flag(help: "A ledger: the only export so far.") var ledger = false
    @Option(help: "Which ledger: record (the entries), or access-YEAR (who looked, in that year).") var log = LogName.record
    @Flag(name: .customLong("all-logs"), help: "All ledgers of the store, each in a file of its own.") var allLogs = false
    @Flag(help: "Leave out what the entries say.") var redact = false
    @Option(help: "From this row on.") var from: Int64?
    @Option(help: "Up to this row.") var to: Int64?
    @Option(help: "The file; else standard output.") var out: String?
    @OptionGroup var content: ContentOptions
    @OptionGroup var place: StoreOptions

    func validate() throws {
        guard ledger else { throw ValidationError("Say what is to be exported: --ledger.") }
        guard from ?? 1 >= 1, from ?? 1 <= to ?? .max else {
            throw ValidationError("--from and --to: wanted are rows from 1 on, the first no later than the last.")
        }
        guard !allLogs || (out != nil && log == .record && from == nil && to == nil) else {
            throw ValidationError("--all-logs writes several whole ledgers: it wants --out, and neither --log nor --from nor --to.")
        }
    }

    func run() async throws {
        let first = try handle(out)
        let store = try await OpenStore.open(place.path, try content.partnership(beside: place.path))
        let leave = try await store.leave(.exportLedger, .store)
        do {
            // One moment of both ledgers: from here on neither has more to say of the other.
            _ = try await store.signedMark()
            var written = [try await write(log, of: store, with: leave, to: first, out)]
            if allLogs {
                for year in try await store.looks.ledgers() {
                    let path = out.map { Self.path(beside: $0, year) }
                    written.append(try await write(.accesses(year), of: store, with: leave, to: handle(path), path))
                }
            }
            try await store.close()
            for line in written { Printing.err(line) }
        } catch let error as LedgerError {
            Printing.err("\(error)")
            throw ExitCode(error.stopsWriting ? 74 : 2)
        } catch let error as CocoaError {
            Printing.err("\(out ?? "standard output"): cannot be written (\(error.localizedDescription)). What is there is not whole.")
            throw ExitCode(2)
        }
    }

    /// Writes one ledger, and says where it is, its mark and its key.
    private func write(_ log: LogName, of store: OpenStore, with leave: Grant, to file: FileHandle, _ path: String?) async throws -> String
    {
        var export = LedgerExport()
        export.isRedacted = redact
        let now = Clock.milliseconds
        func rows(_ last: Int64) -> ClosedRange<Int64>? { from != nil || to != nil ? (from ?? 1)...max(from ?? 1, to ?? last) : nil }
        let found: (head: TreeHead, key: NoteKey)
        switch log {
        case .record:
            export.rows = rows(try await store.log.head().size)
            found = (
                try await store.log.export(export, with: leave, at: now) { try file.write(contentsOf: Data($0)) }, try await store.log.key()
            )
        case .accesses(let year):
            export.rows = rows(try await store.looks.head(ofYear: year).size)
            found = (
                try await store.looks.export(export, ofYear: year, with: leave, at: now) { try file.write(contentsOf: Data($0)) },
                try await store.looks.key(ofYear: year)
            )
        }
        if path != nil { try file.synchronize() }
        return "\(path.map { "wrote \($0): " } ?? "")\(found.head.mark.text)\nkey \(found.key.text)"
    }

    /// `ledger.access-2021.ndjson` beside `ledger.ndjson`.
    private static func path(beside path: String, _ year: Int) -> String {
        let url = URL(fileURLWithPath: path)
        let name =
            "\(url.deletingPathExtension().lastPathComponent).access-\(year)" + (url.pathExtension.isEmpty ? "" : ".\(url.pathExtension)")
        return path.contains("/") ? url.deletingLastPathComponent().appendingPathComponent(name).path : name
    }

    /// Where the lines go. A file is new, and for this user alone: it holds all that was recorded.
    private func handle(_ path: String?) throws -> FileHandle {
        guard let path else { return .standardOutput }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            Printing.err("--out \(path): \(String(cString: strerror(errno))). Nothing is overwritten: say another name.")
            throw ExitCode(2)
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}
