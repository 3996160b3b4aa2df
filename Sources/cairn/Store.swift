import ArgumentParser
import Casework
import Foundation
import Ledger

/// Opens the store that a command works on.
enum Store {
    /// The log at a path. Says what is wrong and exits with 2 where it cannot be opened; with 74 where the disk itself failed.
    static func open(_ path: String, mustExist: Bool = true) async throws -> SQLiteEntryLog {
        if mustExist, !FileManager.default.fileExists(atPath: path) {
            Printing.err(
                "\(path): there is no store here. Make one with `cairn init --store \(path)`, or say which with --store or CAIRN_STORE.")
            throw ExitCode(2)
        }
        do { return try await SQLiteEntryLog(path: path, clock: Clock.ledger, onStop: stop) } catch let error as LedgerError {
            Printing.err("\(error)")
            throw ExitCode(error.exitStatus)
        }
    }

    /// Where is noted who asked while the access ledger could not be written: a file on another disk, named by CAIRN_SECOND_SINK.
    static var secondSink: SecondSink? { ProcessInfo.processInfo.environment["CAIRN_SECOND_SINK"].map(SecondSink.init) }

    /// Ends the process at once: to close the store would write and sync again, and a failed sync is never tried again.
    static let stop: SQLiteEntryLog.OnStop = { error in
        Printing.err("\(error)")
        _exit(error.exitStatus)
    }
}
