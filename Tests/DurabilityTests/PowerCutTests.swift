import Testing

/// The power goes at any moment, and what was acknowledged is there.
@Suite struct PowerCutTests {
    // A short log, so that it is moved into the file many times, and the store closed and opened once on the way.
    private static let work = ["callers=4", "appends=120", "batch=2", "checkpoint=40", "reopen=1"]

    @Test func `no acknowledged entry is lost, and the ledger is whole, wherever the power goes`() async throws {
        let runs = Rig.isTorture ? 50 : 2
        for run in 0..<runs {
            let cut = try await PowerCut(Self.work + ["seed=\(run)"], inFlight: 8)
            let outcome = try await cut.states(Rig.isTorture ? 2_000 : 1_000, seed: UInt64(run))
            #expect(outcome.wrong == [])
            #expect(outcome.losing == 0)
            // That something was at stake.
            #expect(outcome.withAcknowledged > outcome.states / 2)
        }
    }

    @Test func `a backup is there whole or not at all, wherever the power goes, and once it was said to be there it is`() async throws {
        let cut = try await PowerCut(Self.work + ["backup"], inFlight: 8)
        let outcome = try await cut.states(Rig.isTorture ? 5_000 : 400, seed: 4)
        #expect(outcome.wrong == [])
        #expect(outcome.withBackup > outcome.states / 5)
        #expect(outcome.withBackup < outcome.states)
    }

    @Test func `a store that does not wait for the disk loses entries, which this rig sees`() async throws {
        let cut = try await PowerCut(Self.work + ["synchronous=NORMAL"], inFlight: 8)
        let outcome = try await cut.states(300, seed: 1)
        #expect(outcome.losing > 30, "of \(outcome.states)")
        #expect(outcome.wrong.first?.contains("acknowledged entries are not there") == true)
    }
}
