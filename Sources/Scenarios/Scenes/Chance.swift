import Casework

/// Chance that can be played again: one seed gives the same numbers on every machine (SplitMix64, Steele, Lea and Flood).
struct Chance: Sendable {
    private var state: UInt64

    /// The generator of one part of a seed, so that families can be drawn one by one.
    init(seed: UInt64, part: UInt64 = 0) {
        state = seed &+ part &* 0xD1B5_4A32_D192_ED03
        _ = next()
    }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A whole number of the range.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    /// True so many times in a hundred.
    mutating func odds(_ percent: Int) -> Bool { number(in: 0...99) < percent }

    /// A day of the range.
    mutating func day(in range: ClosedRange<Day>) -> Day {
        range.lowerBound.later(number(in: 0...Int(range.upperBound.ordinal - range.lowerBound.ordinal)))
    }

    /// One of the first and the others, each equally likely.
    mutating func pick<Element>(_ first: Element, _ others: [Element]) -> Element {
        let place = number(in: 0...others.count)
        return place == 0 ? first : others[place - 1]
    }

    /// The elements in an order of chance.
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var rest = elements
        for place in rest.indices.dropLast() { rest.swapAt(place, number(in: place...rest.count - 1)) }
        return rest
    }
}

extension Day {
    /// So many calendar days later; earlier when negative.
    func later(_ days: Int) -> Day { adding(days: days) }
}
