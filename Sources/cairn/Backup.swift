import ArgumentParser
import Casework
import Foundation
import Ledger

/// `cairn backup`
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copies the store's ledgers, as of one moment, into a new folder; also while another process writes.",
        discussion: """
            EXAMPLE:
              cairn backup kept/2021-12-17

            The folder is there whole or not at all: it is written under another name, read back row by row, and then named. The keys that sign the
            ledger stay out of it unless --with-keys: whoever has ledger and key can write another history and sign it. Keep the key elsewhere.
            """)

    @Argument(help: "The folder to make: a name that is free.") var folder: String
    @Flag(name: .customLong("with-keys"), help: "Take the signing keys too. Then guard the backup like the keys.") var withKeys = false
    @OptionGroup var place: StoreOptions
    @Option(help: "text or json.") var format: Form = .text

    func run() async throws {
        do {
            let contents = try await take()
            if format == .json { return Printing.out(json(contents).text) }
            let rows = contents.head.map { "\($0.size) rows, root \($0.root)" } ?? "no ledger"
            Printing.out("\(folder): \(contents.store) with \(rows), taken \(Clock.text(of: contents.takenAt)).")
            for file in contents.files { Printing.out("  \(file.name)  \(file.bytes) bytes  SHA-256 \(file.digest)") }
            Printing.out(
                contents.hasKeys
                    ? "The signing keys are in it: guard it like the keys."
                    : "The signing keys are not in it. Keep them in another place: see Docs/durability.md.")
        } catch let error as LedgerError {
            Printing.err("\(error)")
            throw ExitCode(error.exitStatus)
        }
    }

    private func json(_ contents: BackupContents) -> JSONValue {
        .object([
            .init("folder", .string(folder)), .init("store", .string(contents.store)),
            .init("rows", contents.head.map { .integer(Int($0.size)) } ?? .null),
            .init("root", contents.head.map { .string("\($0.root)") } ?? .null),
            .init("takenAt", .string(Clock.text(of: contents.takenAt))), .init("keys", .bool(contents.hasKeys)),
            .init(
                "files",
                .array(
                    contents.files.map {
                        .object([
                            .init("name", .string($0.name)), .init("bytes", .integer(Int($0.bytes))),
                            .init("sha256", .string("\($0.digest)")),
                        ])
                    })),
        ])
    }

    private func take() async throws -> BackupContents {
        guard Files.exist(place.path) else {
            Printing.err("\(place.path): there is no store here. Say which with --store or CAIRN_STORE.")
            throw ExitCode(2)
        }
        let backup = StoreBackup(of: place.path)
        let log: SQLiteEntryLog?
        do { log = try await SQLiteEntryLog(path: place.path, clock: Clock.ledger, onStop: Store.stop) } catch let error as LedgerError
            where error.code == .locked
        {
            // Another process writes. A copy is read beside it and disturbs nothing.
            log = nil
            Printing.err("\(error.found): the copy is read beside it.")
        }
        // So that the backup can be held against what is signed. Without its key it can still be taken.
        do { try await log?.checkpoint(at: Clock.milliseconds) } catch let error as LedgerError where error.code == .key {
            Printing.err("\(error)")
        }
        // A thousandth of a second after each mebibyte belongs to the writer.
        let contents = try await backup.take(to: folder, takenAt: Clock.milliseconds, withKeys: withKeys, breath: { usleep(1_000) })
        do { try await log?.close() } catch let error as LedgerError where error.code == .key {}
        return contents
    }
}
