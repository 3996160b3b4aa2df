/// Chance that can be played again: one seed always gives the same numbers, on every machine and with every version of Swift.
///
/// This is xoshiro256**, its state filled from the seed by SplitMix64 (both by Blackman and Vigna, public domain).
/// It does not conform to `RandomNumberGenerator`: Swift promises nothing about how `shuffled(using:)` spends its numbers, and a draw that
/// was minuted with its seed must come out the same ten years on.
public struct SeededGenerator: Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    /// The generator of this seed; every seed is a good one, nought too.
    public init(seed: UInt64) {
        var mixed = seed
        func part() -> UInt64 {
            mixed &+= 0x9E37_79B9_7F4A_7C15
            var z = mixed
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
        state = (part(), part(), part(), part())
    }

    /// The next 64 bits, each as likely nought as one.
    public mutating func next() -> UInt64 {
        let result = Self.rotated(state.1 &* 5, by: 7) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = Self.rotated(state.3, by: 45)
        return result
    }

    /// One of `0 ..< bound`, each equally likely. A bound below 1 leaves only 0.
    public mutating func below(_ bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        let range = UInt64(bound)
        // The first 2^64 mod `range` numbers would favour the small remainders, so they are drawn again.
        let unfair = (0 &- range) % range
        while true {
            let drawn = next()
            if drawn >= unfair { return Int(drawn % range) }
        }
    }

    /// A number from 0 up to, but never, 1, on the 2^53 even steps that a `Double` holds.
    public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Any of the elements, each equally likely; nil when there is none.
    public mutating func pick<Element>(from elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[below(elements.count)]
    }

    /// The elements in an order of chance, every order equally likely (Fisher and Yates).
    public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] { sample(elements.count, from: elements) }

    /// `count` different elements in an order of chance, or all of them where there are fewer.
    public mutating func sample<Element>(_ count: Int, from elements: [Element]) -> [Element] {
        var rest = elements
        let taken = max(0, min(count, rest.count))
        for place in 0..<taken { rest.swapAt(place, place + below(rest.count - place)) }
        return Array(rest[..<taken])
    }

    private static func rotated(_ x: UInt64, by k: UInt64) -> UInt64 { (x << k) | (x >> (64 - k)) }
}
