import Casework
import Foundation

@testable import Ledger

/// Cuts the power of a writer at many moments, and opens what is left each time.
struct PowerCut {
    /// What came of it.
    struct Outcome {
        /// States that were opened.
        var states = 0
        /// States in which something was acknowledged before the power went.
        var withAcknowledged = 0
        /// Those in which an acknowledged entry was not there.
        var losing = 0
        /// States in which there was a backup, each of which was restored.
        var withBackup = 0
        /// What was wrong, at most a few, each with what plays it again.
        var wrong: [String] = []
    }

    let log: DiskLog
    /// How many entries may be there without having been answered for.
    let inFlight: Int

    /// Lets a writer run under the shim, on a disk of which every request is recorded.
    init(_ arguments: [String], inFlight: Int) async throws {
        self.inFlight = inFlight
        log = try await Rig.inFolder { folder in
            try FileManager.default.createDirectory(atPath: folder + "/d", withIntermediateDirectories: true)
            let arguments = arguments.map { $0 == "backup" ? "backup=\(folder)/d/b" : $0 }
            let run = try WriterProcess.run(arguments, in: folder + "/d", disk: ["DISK_LOG": folder + "/log"])
            guard run.status == 0, run.lines.last == "done" else { throw RigError("the writer failed: \(run.complaint)") }
            return try DiskLog(folder + "/log")
        }
    }

    /// So many moments, fates and models of a disk, all from one seed.
    func states(_ count: Int, seed: UInt64) async throws -> Outcome {
        var chance = SeededGenerator(seed: seed)
        var outcome = Outcome()
        for strict in [true, false] {
            let cuts = (0..<count / 2).map { _ in chance.below(log.steps.count + 1) }.sorted()
            var disk = Disk(log, anySyncKeepsNames: !strict)
            for cut in cuts {
                disk.advance(to: cut)
                let fate = Disk.Fate.allCases[chance.below(Disk.Fate.allCases.count)]
                let files = disk.afterPowerCut(fate, &chance)
                // The index of the log lies in memory that is not synced: after a crash it may hold anything.
                let garbage = chance.below(4) == 0 ? (0..<32_768).map { _ in UInt8(truncatingIfNeeded: chance.next()) } : nil
                let found = try await open(files, garbage, disk)
                outcome.states += 1
                if !disk.kept.isEmpty { outcome.withAcknowledged += 1 }
                if found.lost > 0 { outcome.losing += 1 }
                if found.hasBackup { outcome.withBackup += 1 }
                if let wrong = found.wrong, outcome.wrong.count < 5 {
                    outcome.wrong.append(
                        "seed \(seed), step \(cut) of \(log.steps.count), \(fate), \(strict ? "strict" : "ext4"): \(wrong)")
                }
            }
        }
        return outcome
    }

    private func open(_ files: [String: [UInt8]], _ garbage: [UInt8]?, _ disk: Disk) async throws -> (
        lost: Int, wrong: String?, hasBackup: Bool
    ) {
        let acknowledged = disk.kept
        return try await Rig.inFolder { folder in
            for inside in Set(files.keys.map { ($0 as NSString).deletingLastPathComponent }) where inside != "/" {
                try FileManager.default.createDirectory(
                    atPath: folder + inside, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            }
            for (name, bytes) in files {
                let isMade = FileManager.default.createFile(
                    atPath: folder + name, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
                if !isMade { throw RigError("\(name) cannot be written") }
            }
            if let garbage { try Data(garbage).write(to: URL(fileURLWithPath: folder + "/cairn.db-shm")) }
            let hasBackup = files["/b/backup.json"] != nil
            if disk.hasBackup, !hasBackup { return (0, "a backup that was said to be there is not", false) }
            do {
                if hasBackup { _ = try await Restoring(from: folder + "/b").restore(to: folder + "/r/cairn.db") }
                let oracle = try await Oracle(folder + "/cairn.db")
                let lost = oracle.lost(of: acknowledged)
                if !lost.isEmpty {
                    return (lost.count, "\(lost.count) of \(acknowledged.count) acknowledged entries are not there", hasBackup)
                }
                let extra = oracle.kept.count - acknowledged.count
                return (0, extra > inFlight ? "\(extra) entries more than acknowledged, and only \(inFlight) under way" : nil, hasBackup)
            } catch let error as LedgerError where error.code == .foreign && !disk.hasOpened {
                // A new store of which not even the first page was whole: refused, and nothing was in it.
                return (0, nil, hasBackup)
            } catch {
                return (0, "\(error)", hasBackup)
            }
        }
    }
}
