import Casework
import Standards
import Testing

/// The judge against an evaluator that was written from the standards' text alone and shares no code with it.
@Suite struct AgreementTests {
    @Test(arguments: stride(from: 1, through: 240, by: 40).map { $0 })
    func `judge and naive evaluator say the same of families to which anything may happen`(_ first: Int) throws {
        var compared = 0
        for seed in first..<first + 40 {
            // Of every two families one lives where some feeds do not cover all days.
            let agencies = seed % 2 == 0 ? Shared.agencies : Shared.patchyAgencies
            let family = RandomFamily(seed: UInt64(seed), count: 60, agencies: agencies, standards: Shared.pack.standards.map(\.id))
            let asOf = try #require(Day("2021-12-01"))
            let comparison = Comparison(
                family.entries, pack: Shared.pack, agencies: agencies, asOf: asOf, knownOn: seed % 3 == 0 ? Day("2021-06-01") : nil,
                child: RandomFamily.child)
            compared += comparison.naive.count
            #expect(comparison.differences.isEmpty, "seed \(seed): \(comparison.differences.joined(separator: "; "))")
        }
        #expect(compared > 1_500)
    }

    @Test(arguments: 1...3) func `they say the same of a child of whom very much is told`(_ seed: Int) throws {
        let family = RandomFamily(
            seed: UInt64(seed) + 5_000, count: 250, agencies: Shared.agencies, standards: Shared.pack.standards.map(\.id))
        let comparison = Comparison(
            family.entries, pack: Shared.pack, agencies: Shared.agencies, asOf: try #require(Day("2021-12-01")), knownOn: nil,
            child: RandomFamily.child)
        #expect(!comparison.naive.isEmpty)
        #expect(comparison.differences.isEmpty, "seed \(seed): \(comparison.differences.joined(separator: "; "))")
    }
}
