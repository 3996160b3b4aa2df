import Access
import ArgumentParser
import Casework
import Foundation
import Ledger

/// `cairn export`
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes the ledger as lines of JSON that anybody can check without Cairn.",
        discussion: """
            EXAMPLE:
              cairn export --ledger --out ledger.ndjson --store cairn.db

            Whoever gets it checks it with the key that `cairn key` prints: python3 Docs/verify.py ledger.ndjson --key KEY

            An export holds everything that was recorded. With --redact it holds no word of it, and can still be checked.
            """)

    @Flag(help: "The ledger: the only export so far.") var ledger = false
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
    }

    func run() async throws {
        let file = try handle()
        let store = try await OpenStore.open(place.path, try content.partnership(beside: place.path))
        let leave = try await store.leave(.exportLedger, .store)
        let log = store.log
        do {
            var export = LedgerExport()
            export.isRedacted = redact
            let last = try await log.lastSequence()
            if from != nil || to != nil { export.rows = (from ?? 1)...max(from ?? 1, to ?? last) }
            let head = try await log.export(export, with: leave, at: Clock.milliseconds) { try file.write(contentsOf: Data($0)) }
            if out != nil { try file.synchronize() }
            let key = try await log.key()
            try await store.close()
            Printing.err("\(out.map { "wrote \($0): " } ?? "")\(head.mark.text)")
            Printing.err("key \(key.text)")
        } catch let error as LedgerError {
            Printing.err("\(error)")
            throw ExitCode(error.stopsWriting ? 74 : 2)
        } catch let error as CocoaError {
            Printing.err("\(out ?? "standard output"): cannot be written (\(error.localizedDescription)). What is there is not whole.")
            throw ExitCode(2)
        }
    }

    /// Where the lines go. A file is new, and for this user alone: it holds all that was recorded.
    private func handle() throws -> FileHandle {
        guard let out else { return .standardOutput }
        let descriptor = open(out, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            Printing.err("--out \(out): \(String(cString: strerror(errno))). Nothing is overwritten: say another name.")
            throw ExitCode(2)
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}
