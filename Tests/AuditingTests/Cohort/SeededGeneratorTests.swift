import Casework
import Testing

@Suite struct SeededGeneratorTests {
    @Test func `a seed gives the numbers that the published algorithm gives`() {
        // Computed apart from this code, from the reference definitions of SplitMix64 and xoshiro256**.
        var nought = SeededGenerator(seed: 0)
        #expect(
            [nought.next(), nought.next(), nought.next()] == [
                11_091_344_671_253_066_420, 13_793_997_310_169_335_082, 1_900_383_378_846_508_768,
            ])
        var year = SeededGenerator(seed: 2021)
        #expect(
            [year.next(), year.next(), year.next()] == [17_732_381_211_534_138_305, 6_363_412_185_759_774_900, 9_318_976_926_791_017_442])
    }

    @Test func `every number below a bound comes equally often`() {
        var chance = SeededGenerator(seed: 3)
        var times = Array(repeating: 0, count: 7)
        for _ in 0..<70_000 { times[chance.below(7)] += 1 }
        var strays = ChiSquare()
        strays.add(even: times)
        #expect(strays.value < strays.limit)
    }

    @Test func `every order of four comes equally often`() {
        var chance = SeededGenerator(seed: 4)
        var times: [[Int]: Int] = [:]
        for _ in 0..<24_000 { times[chance.shuffled([1, 2, 3, 4]), default: 0] += 1 }
        #expect(times.count == 24)
        var strays = ChiSquare()
        strays.add(even: Array(times.values))
        #expect(strays.value < strays.limit)
    }

    @Test func `a bound that leaves no choice leaves nought, and nothing can be picked from nothing`() {
        var chance = SeededGenerator(seed: 5)
        #expect(chance.below(1) == 0)
        #expect(chance.below(0) == 0)
        #expect(chance.below(-3) == 0)
        #expect(chance.pick(from: [Int]()) == nil)
        #expect(chance.sample(9, from: [1, 2]).sorted() == [1, 2])
        #expect(chance.sample(-1, from: [1, 2]) == [])
    }
}
