import Casework
import Foundation
import Testing

@testable import Ledger

/// `cairn import` itself is killed at any moment of its life. What it said is kept is there, both ledgers verify, and importing again completes.
@Suite struct ImportKillTests {
    /// Entries of a file, in its order.
    private static func file(_ name: String, _ count: Int) -> [(id: String, line: String)] {
        (0..<count).map { number in
            let id = "\(name)-\(number)"
            return (
                id,
                """
                {"id":"\(id)","kind":"visit","on":"2021-03-04","agency":"northbridge-council","about":["lcs/p\(number % 60)"],\
                "text":"Seen at home, number \(number); \(String(repeating: "all was well, ", count: number % 7))and so it was written down.",\
                "details":{"type":"home"}}
                """
            )
        }
    }

    private static func importing(_ file: String, into store: String, said: String) throws -> Process {
        try command(["import", file, "--store", store, "--progress", "--batch", "40"], said: said)
    }

    private static func command(_ arguments: [String], said: String) throws -> Process {
        let process = Process()
        process.executableURL = Rig.command
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: said).deletingLastPathComponent()
        _ = FileManager.default.createFile(atPath: said, contents: nil)
        process.standardError = FileHandle(forWritingAtPath: said)
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// How many entries of its file a process said are kept. Of one that was killed in a write the last line may be a part, and was not said.
    private static func kept(_ said: String) -> Int {
        text(said).split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap { line in
            line.firstRange(of: ": kept ").flatMap { Int(line[$0.upperBound...]) }
        }.last ?? 0
    }

    private static func text(_ said: String) -> String {
        String(decoding: FileManager.default.contents(atPath: said) ?? Data(), as: UTF8.self)
    }

    /// The ids that a store holds, each as often as it is there, once both of its ledgers were found whole.
    private static func verified(_ store: String) async throws -> [String] {
        let log = try await SQLiteEntryLog(path: store)
        let looks = SQLiteAccessLog(store: store, beside: log)
        let reports = try await StoreVerification(log, looks).run()
        #expect(reports.flatMap(\.faults) == [], "\(store)")
        let bodies = try await log.pool.read { db in
            try SQLStatement(db, "SELECT e.body FROM ledger l JOIN event e USING (seq) WHERE l.kind = 1 ORDER BY seq").all { $0.text(0) }
        }
        try await looks.close()
        try await log.close()
        return try bodies.map { body in
            guard case .string(let id)? = try JSONParser.parse(body)["id"] else { throw Oracle.Wrong("a body without an id") }
            return id
        }
    }

    /// A store through five lives, each of them with a file of its own; and then another. Returns how often the command was killed, and how much it had said by then.
    private static func lives(_ lives: Int, _ seed: UInt64) async throws -> (killed: Int, said: Int) {
        var chance = SeededGenerator(seed: seed)
        var (killed, said) = (0, 0)
        try await Rig.inFolder { folder in
            var (store, whole) = ("", Set<String>())
            for life in 0..<lives {
                if life.isMultiple(of: 5) {
                    (store, whole) = (folder + "/cairn\(life).db", [])
                    try command(["init", "--store", store], said: folder + "/said").waitUntilExit()
                }
                let entries = file("s\(seed)-\(life)", 1_000)
                let path = folder + "/file\(life).jsonl"
                try Data(entries.map { $0.line + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: path))
                let process = try importing(path, into: store, said: folder + "/said")
                // From before there is a store to the last batches: after a time, or after it has said so much.
                let patience = chance.below(4) == 0 ? 0 : chance.below(1_000)
                let deadline = ContinuousClock.now + .seconds(30)
                while process.isRunning, kept(folder + "/said") < patience, ContinuousClock.now < deadline { usleep(500) }
                usleep(UInt32(chance.below(patience == 0 ? 600_000 : 20_000)))
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
                if process.terminationReason == .uncaughtSignal { killed += 1 }
                let count = kept(folder + "/said")
                said += count
                let there = try await verified(store)
                #expect(Set(there).count == there.count)
                #expect(whole.union(entries.prefix(count).map(\.id)).subtracting(there).count == 0, "seed \(seed), life \(life)")
                // Whole batches, in the order of the file.
                let own = there.filter { !whole.contains($0) }
                let isInOrder = own == entries.prefix(own.count).map(\.id)
                #expect(isInOrder && own.count.isMultiple(of: 40))
                let again = try importing(path, into: store, said: folder + "/said")
                again.waitUntilExit()
                #expect(again.terminationStatus == 0 && kept(folder + "/said") == entries.count, "\(text(folder + "/said"))")
                whole.formUnion(entries.map(\.id))
                let now = try await verified(store)
                let isWhole = Set(now) == whole
                #expect(now.count == whole.count && isWhole, "seed \(seed), life \(life)")
            }
        }
        return (killed, said)
    }

    @Test func `no entry that the command said is kept is lost, however often it is killed, and importing again completes`() async throws {
        let (stores, each) = Rig.isTorture ? (4, 50) : (4, 5)
        // Several at once, so that each is killed on a machine that is busy.
        let found = try await withThrowingTaskGroup(of: (killed: Int, said: Int).self) { group in
            for seed in 0..<stores { group.addTask { try await Self.lives(each, UInt64(seed + 1)) } }
            return try await group.reduce(into: (killed: 0, said: 0)) { $0 = ($0.killed + $1.killed, $0.said + $1.said) }
        }
        // Now and then one has ended before it is hit.
        #expect(found.killed >= stores * each * 8 / 10)
        #expect(found.said > stores * each * 100)
    }
}
