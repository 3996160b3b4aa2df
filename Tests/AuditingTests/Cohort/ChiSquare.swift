/// How far counts stray from being even.
struct ChiSquare {
    private(set) var value = 0.0
    private(set) var freedom = 0

    /// Adds counts that should all be the same but for chance.
    mutating func add(even counts: [Int]) {
        guard counts.count > 1 else { return }
        let expected = Double(counts.reduce(0, +)) / Double(counts.count)
        guard expected > 0 else { return }
        value += counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
        freedom += counts.count - 1
    }

    /// What chance alone exceeds once in a thousand times (Wilson and Hilferty's approximation, z = 3.09).
    var limit: Double {
        let k = Double(freedom)
        let root = 1 - 2 / (9 * k) + 3.09 * (2 / (9 * k)).squareRoot()
        return k * root * root * root
    }
}
