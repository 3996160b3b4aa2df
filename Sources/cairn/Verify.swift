import ArgumentParser
import Casework
import Foundation
import Ledger

/// `cairn verify`
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Computes the ledgers anew and says whether anything in them was changed; or shows that one entry is in them.",
        discussion: """
            EXAMPLES:
              cairn verify --store cairn.db
              cairn verify --entry northbridge-police:OCC71187 --format json

            The ledger of entries and the ledgers of accesses are computed each by itself, and held against what the others wrote down of them.

            --entry gives a proof that anybody can check (Docs/verify.md); --expect holds against the store what stands under a briefing.

            Exit status: 0 whole, 1 something was found, 2 cannot run.
            """)

    @Flag(name: .customLong("since-checkpoint"), help: "Only what came after each last checkpoint, that checkpoint, and the last anchor.")
    var sinceCheckpoint = false
    @Flag(name: .customLong("ledger-only"), help: "Not the tables beside the ledgers: several times as fast.") var ledgerOnly = false
    @Option(help: "The public key of the ledger of entries that is trusted; else the one beside the store.") var key: String?
    @Option(help: "A size and eight words, as a briefing or an export has them.") var expect: String?
    @Option(help: "Show that the row with this number is in the ledger.") var proof: Int64?
    @Option(help: "Show that the entry with this id is in the ledger.") var entry: String?
    @Option(help: "Show that the ledger begins with what it had at this size.") var since: Int64?
    @Option(help: "For a proof: the ledger as it was at this size.") var size: Int64?
    @Option(help: "text or json.") var format: Form = .text
    @OptionGroup var place: StoreOptions

    func run() async throws {
        let key = try key.map { text in
            guard let key = NoteKey(text) else {
                throw ValidationError("--key: found “\(text)”; a public key is NAME+ID+BASE64, as `cairn key` prints it.")
            }
            return key
        }
        let mark = try expect.map { text in
            guard let mark = LedgerMark(text) else {
                throw ValidationError("--expect: found “\(text)”; wanted are a size and eight words.")
            }
            return mark
        }
        let log = try await Store.open(place.path)
        let looks = SQLiteAccessLog(store: place.path, beside: log, onStop: Store.stop)
        do {
            let isWhole = try await answer(log, looks, key, mark)
            // What was found to be changed gets no signature by going on.
            try await looks.close(signing: isWhole)
            try await log.close(signing: isWhole)
            if !isWhole { throw ExitCode(1) }
        } catch let error as LedgerError {
            Printing.err("\(error)")
            throw ExitCode(error.stopsWriting ? 1 : 2)
        }
    }

    private func answer(_ log: SQLiteEntryLog, _ looks: SQLiteAccessLog, _ key: NoteKey?, _ mark: LedgerMark?) async throws -> Bool {
        if let since {
            Printing.out(ProofText.of(try await log.consistency(from: since, to: size), format))
            return true
        }
        if let row = try await wanted(log) {
            Printing.out(ProofText.of(try await log.inclusion(of: row, in: size), format))
            return true
        }
        let reports = try await StoreVerification(log, looks).run(sinceCheckpoint: sinceCheckpoint, tables: !ledgerOnly, trusting: key)
        let agrees: Bool?
        if let mark {
            agrees = mark.size <= reports.first?.head.size ?? 0 ? try await log.head(at: mark.size).mark == mark : false
        } else {
            agrees = nil
        }
        Printing.out(format == .json ? VerifyText.json(reports, agrees).text : VerifyText.text(reports, mark, agrees))
        return reports.allSatisfy(\.isWhole) && agrees != false
    }

    private func wanted(_ log: SQLiteEntryLog) async throws -> Int64? {
        guard let entry else { return proof }
        guard let id = EntryRef(entry), let row = try await log.sequence(of: id) else {
            Printing.err("--entry: no entry has the id “\(entry)”.")
            throw ExitCode(2)
        }
        return row
    }
}

/// `cairn key`
struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Prints the public key that a ledger is signed by; or lets another sign from now on.",
        discussion: """
            EXAMPLES:
              cairn key --store cairn.db
              cairn key --log access-2021

            Whoever is to check an export needs this key from elsewhere than the export: print it, and give it to them.
            """)

    @Flag(help: "Make another key. The old one signs in the ledger that it hands over.") var rotate = false
    @Option(help: "The ledger: record (the entries), or access-YEAR (who looked, in that year).") var log = LogName.record
    @Option(help: "text or json.") var format: Form = .text
    @OptionGroup var place: StoreOptions

    func run() async throws {
        let record = try await Store.open(place.path)
        let looks = SQLiteAccessLog(store: place.path, beside: record, onStop: Store.stop)
        do {
            if rotate {
                let change =
                    switch log {
                    case .record: try await record.changeKey(at: Clock.milliseconds)
                    case .accesses(let year): try await looks.changeKey(ofYear: year, at: Clock.milliseconds)
                    }
                switch format {
                case .json: Printing.out(Self.json(change.new.text, before: change.old.text))
                case .text:
                    Printing.out("signed until now by \(change.old.text)")
                    Printing.out("signed from now on by \(change.new.text)")
                }
            } else {
                let key =
                    switch log {
                    case .record: try await record.key().text
                    case .accesses(let year): try await looks.key(ofYear: year).text
                    }
                Printing.out(format == .json ? Self.json(key, before: nil) : key)
            }
            try await looks.close()
            try await record.close()
        } catch let error as LedgerError {
            Printing.err("\(error)")
            throw ExitCode(2)
        }
    }

    /// The key that signs, and the one before it where it was changed just now.
    private static func json(_ key: String, before: String?) -> String {
        JSONValue.object([.init("key", .string(key)), .init("before", before.map(JSONValue.string) ?? .null)]).text
    }
}
