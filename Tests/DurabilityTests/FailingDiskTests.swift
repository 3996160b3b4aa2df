import Casework
import Foundation
import Testing

@testable import Ledger

/// What the disk is asked for is refused once, at every place in turn: the process stops or refuses cleanly, and nothing acknowledged is lost.
@Suite struct FailingDiskTests {
    /// One thing that a disk can do to a process.
    struct Failure: CustomTestStringConvertible, Sendable {
        let calls: String
        let errno: Int32
        var isShort = false
        var testDescription: String { "\(calls): \(isShort ? "half of it" : String(cString: strerror(errno)))" }
    }

    static let failures = [
        Failure(calls: "pwrite", errno: EIO), Failure(calls: "pwrite", errno: ENOSPC), Failure(calls: "pwrite", errno: EDQUOT),
        Failure(calls: "pwrite", errno: EIO, isShort: true), Failure(calls: "fdatasync,fsync", errno: EIO),
        Failure(calls: "fdatasync,fsync", errno: ENOSPC), Failure(calls: "ftruncate", errno: EIO),
        Failure(calls: "ftruncate", errno: ENOSPC),
        Failure(calls: "open", errno: EIO), Failure(calls: "open", errno: EROFS), Failure(calls: "open", errno: EMFILE),
        Failure(calls: "unlink", errno: EIO),
    ]

    // About a hundred steps: a new store, appends by one after another, the log moved into the file on the way, closed and opened again.
    private static let work = ["callers=1", "appends=8", "batch=2", "checkpoint=12", "reopen=1"]

    @Test(arguments: failures) func `each call fails once`(_ failure: Failure) async throws {
        var step = 1
        var stopped = 0
        while step < 2_000 {
            let goesOn = try await Rig.inFolder { folder in
                let fired = folder + ".fired"
                defer { try? FileManager.default.removeItem(atPath: fired) }
                var disk = [
                    "DISK_FAIL_AT": "\(step)", "DISK_FAIL_CALLS": failure.calls, "DISK_FAIL_ERRNO": "\(failure.errno)", "DISK_FIRED": fired,
                ]
                if failure.isShort { disk["DISK_FAIL_SHORT"] = "1" }
                let run = try WriterProcess.run(Self.work, in: folder, disk: disk)
                guard let what = FileManager.default.contents(atPath: fired) else {
                    #expect(run.status == 0)
                    return false
                }
                let place: Comment = "step \(step), \(String(decoding: what, as: UTF8.self)), \(run.complaint)"
                // SQLite lets a failed sync of the folder pass; the store syncs the folder itself, through a descriptor that tells of the failure.
                let isOfFolder = String(decoding: what, as: UTF8.self).hasSuffix(folder + "\n")
                // The file of the signing key is no part of what is acknowledged: where it cannot be kept, signing waits.
                let isOfKey = String(decoding: what, as: UTF8.self).contains(".keys")
                let isSync = failure.calls.contains("sync") && !isOfKey
                switch run.status {
                case 0:
                    #expect(run.lines.last == "done", place)
                    // A failed sync is fatal and never tried again; no other outcome will do.
                    #expect(!isSync || isOfFolder, place)
                case 2:
                    stopped += 1
                    #expect(run.complaint.contains("; allowed: "), place)
                    #expect(!isSync, place)
                case 74:
                    stopped += 1
                    #expect(run.complaint.contains("; allowed: "), place)
                    // No room is no failure of the disk, once the store is open. (While it is opened the database library keeps the reason to itself.)
                    let isOpening = run.kept.count % 8 == 0
                    #expect(isSync || failure.errno == EIO || isOpening, place)
                default: Issue.record("status \(run.status ?? -1), \(place)")
                }
                let oracle = try await Oracle(folder + "/cairn.db")
                #expect(oracle.lost(of: run.kept) == [], place)
                return true
            }
            guard goesOn else { break }
            step += 1
        }
        #expect(step > 1, "nothing of the kind is ever called")
        #expect(step < 2_000)
        // Shortened log files may be left as they are, and SQLite tries again what was written in part.
        if !failure.calls.contains("ftruncate"), !failure.calls.contains("unlink"), !failure.isShort { #expect(stopped > 0) }
    }

    @Test func `after a failed sync the process ends with 74 and says why and what to do`() async throws {
        try await Rig.inFolder { folder in
            let run = try WriterProcess.run(
                ["callers=4", "appends=400"], in: folder,
                disk: ["DISK_FAIL_AT": "40", "DISK_FAIL_CALLS": "fdatasync", "DISK_FAIL_ERRNO": "\(EIO)"])
            #expect(run.status == 74)
            #expect(run.kept.count > 10)
            #expect(
                run.complaint.hasPrefix(
                    "disk: \(folder)/cairn.db: found SQLite 1034 (disk I/O error): Input/output error; allowed: a disk that stores what it is given. "
                        + "Writing has stopped, and is not tried again"))
            #expect(run.complaint.split(separator: "\n").count == 1)
            // Started again, it goes on from what is there.
            let oracle = try await Oracle(folder + "/cairn.db")
            #expect(oracle.lost(of: run.kept) == [])
            #expect(try WriterProcess.run(["callers=4", "appends=8", "seed=2"], in: folder).status == 0)
        }
    }

    @Test func `a full disk refuses writing, reading goes on, and writing goes on by itself when there is room`() async throws {
        try await Rig.inFolder { folder in
            let full = folder + ".full", fired = folder + ".fired"
            defer { for path in [full, fired] { try? FileManager.default.removeItem(atPath: path) } }
            let process = try WriterProcess(
                ["callers=4", "appends=400", "batch=2", "checkpoint=40", "room=yes"], in: folder,
                disk: ["DISK_FULL_WHILE": full, "DISK_FIRED": fired])
            while process.said < 20_000 { usleep(1_000) }
            #expect(FileManager.default.createFile(atPath: full, contents: nil))
            let before = ContinuousClock.now
            while !FileManager.default.fileExists(atPath: fired), ContinuousClock.now - before < .seconds(5) { usleep(1_000) }
            usleep(300_000)
            try FileManager.default.removeItem(atPath: full)
            let run = process.end()
            #expect(run.status == 0)
            #expect(run.lines.last == "done")
            let refusals = run.lines.filter { $0.hasPrefix("refused full after ") }
            #expect(refusals.count >= 4)
            // Each refusal was followed by a look at the store, which was answered.
            #expect(refusals.allSatisfy { Int($0.split(separator: " ").last ?? "") ?? 0 > 0 })
            let oracle = try await Oracle(folder + "/cairn.db")
            #expect(run.kept.count == 800)
            #expect(oracle.kept.count == 800)
            #expect(oracle.lost(of: run.kept) == [])
        }
    }

    @Test func `a disk that is mounted read-only is said to be`() async throws {
        try await Rig.inFolder { folder in
            let run = try WriterProcess.run(
                ["appends=4"], in: folder, disk: ["DISK_FAIL_AT": "1", "DISK_FAIL_CALLS": "open", "DISK_FAIL_ERRNO": "\(EROFS)"])
            #expect(run.status == 2)
            #expect(run.complaint.contains("found Read-only file system"))
            #expect(run.complaint.contains("The disk is mounted read-only"))
        }
    }
}
