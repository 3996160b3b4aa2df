import ArgumentParser
import Casework
import Foundation
import Ledger

/// `cairn restore`
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Puts a backup in another place and proves that it is what was backed up and signed.",
        discussion: """
            EXAMPLE:
              cairn backup kept/1 && cairn restore kept/1 restored/cairn.db

            Nothing is overwritten: where there is a store already, this refuses. With a checkpoint that was kept elsewhere (an export carries one) it
            says how many rows the backup lacks.
            """)

    @Argument(help: "The backup's folder.") var folder: String
    @Argument(help: "Where the store is to be: a path where there is nothing, best in an empty folder.") var store: String
    @Option(help: "A signed checkpoint kept elsewhere; else the backup's own.") var checkpoint: String?
    @Option(help: "A file with the public key that must have signed the checkpoint.") var key: String?
    @Option(help: "text or json.") var format: Form = .text

    func run() async throws {
        let note = try checkpoint.map(ContentOptions.read)
        let signer = try key.map { path in
            guard let key = NoteKey(try ContentOptions.read(path).trimmingCharacters(in: .whitespacesAndNewlines)) else {
                Printing.err("\(path): is no public key of a ledger (name+id+key).")
                throw ExitCode(2)
            }
            return key
        }
        do {
            let outcome = try await Restoring(from: folder).restore(to: store, note: note, key: signer)
            try await Self.verified(store, signer)
            if format == .json { return Printing.out(json(outcome).text) }
            Printing.out(
                "\(store): \(outcome.head.size) rows, root \(outcome.head.root); every row was counted again, with what is kept beside it.")
            Printing.out(Self.words(outcome))
            if !outcome.contents.hasKeys {
                Printing.out(
                    "The signing keys were not in the backup: put them back from where they are kept before new entries are signed.")
            }
        } catch let error as LedgerError {
            Printing.err("\(error)")
            throw ExitCode(error.exitStatus)
        }
    }

    /// Opens the restored store and verifies all of it. Where nobody gave a key and it lies elsewhere, signatures wait for `cairn verify`.
    private static func verified(_ store: String, _ key: NoteKey?) async throws {
        let log = try await Store.open(store)
        do {
            let report = try await log.verify(trusting: key)
            for fault in report.faults { Printing.err("\(fault)") }
            if !report.isWhole { throw ExitCode(74) }
        } catch let error as LedgerError where error.code == .key {
            Printing.err("The signatures in the ledger were not checked: no key was given, and none lies beside the store.")
        }
        // What is not signed yet is signed when the key is there again.
        do { try await log.close() } catch let error as LedgerError where error.code == .key {}
    }

    private func json(_ outcome: Restoring.Outcome) -> JSONValue {
        .object([
            .init("store", .string(store)), .init("rows", .integer(Int(outcome.head.size))), .init("root", .string("\(outcome.head.root)")),
            .init("checkpoint", outcome.checkpoint.map { .integer(Int($0.head.size)) } ?? .null),
            .init("signatureChecked", .bool(outcome.isSignatureChecked)), .init("lacking", .integer(Int(outcome.lacking))),
            .init("keys", .bool(outcome.contents.hasKeys)),
        ])
    }

    static func words(_ outcome: Restoring.Outcome) -> String {
        guard let checkpoint = outcome.checkpoint else { return "No signed checkpoint was there to hold it against." }
        let signed =
            outcome.isSignatureChecked
            ? "signed checkpoint, its signature checked," : "checkpoint (its signature was not checked: give --key)"
        if outcome.lacking > 0 {
            let first = outcome.head.size + 1
            return
                "The \(signed) of \(checkpoint.head.size) rows is later than this backup: \(outcome.lacking) rows are missing, \(first) to \(checkpoint.head.size)."
        }
        return
            "It agrees with the \(signed) of \(checkpoint.head.size) rows; \(outcome.head.size - checkpoint.head.size) rows came after it."
    }
}
