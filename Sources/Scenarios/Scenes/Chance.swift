import Casework

/// The house's chance, in the words that stories need.
struct Chance: Sendable {
    private var generator: SeededGenerator

    /// The chance of one part of a seed, so that families can be drawn one by one.
    init(seed: UInt64, part: UInt64 = 0) { generator = SeededGenerator(seed: seed &+ part &* 0xD1B5_4A32_D192_ED03) }

    /// A whole number of the range.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + generator.below(range.upperBound - range.lowerBound + 1)
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
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] { generator.shuffled(elements) }
}

extension Day {
    /// So many calendar days later; earlier when negative.
    func later(_ days: Int) -> Day { adding(days: days) }
}
