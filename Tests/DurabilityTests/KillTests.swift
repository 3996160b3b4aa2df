import Casework
import Foundation
import Testing

@testable import Ledger

/// The process is killed at any moment, as often as one likes, and what it acknowledged is there.
@Suite struct KillTests {
    @Test func `no acknowledged entry is lost, however often the process is killed at work`() async throws {
        let kills = Rig.isTorture ? 1_000 : 200
        var chance = SeededGenerator(seed: 9)
        var (killed, acknowledged) = (0, Set<String>())
        try await Rig.inFolder { folder in
            // One store through many lives, and from time to time a new one, so that the first moments of a store are met too.
            for life in 0..<kills {
                if life % 20 == 0 {
                    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                        try FileManager.default.removeItem(atPath: folder + "/" + name)
                    }
                    acknowledged = []
                }
                let process = try WriterProcess(["callers=8", "appends=1000000", "batch=3", "checkpoint=60", "seed=\(life)"], in: folder)
                // From before the store is open to some hundred appends later.
                let patience = chance.below(3) == 0 ? 0 : chance.below(30_000)
                let deadline = ContinuousClock.now + .seconds(5)
                while process.said < patience, ContinuousClock.now < deadline { usleep(500) }
                usleep(UInt32(chance.below(8_000)))
                process.kill()
                let run = process.end()
                #expect(run.complaint == "")
                if run.status == nil { killed += 1 }
                acknowledged.formUnion(run.kept)
                let oracle = try await Oracle(folder + "/cairn.db")
                #expect(oracle.lost(of: acknowledged) == [], "life \(life)")
            }
        }
        #expect(killed == kills)
        #expect(acknowledged.count > 100)
    }
}
