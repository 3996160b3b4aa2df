/// An act in the access ledger, by its year and its number there: `2026-17`. Whoever is to be told of one is told this.
public struct ActRef: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The year of its file.
    public let year: Int
    /// Its number there, from 1.
    public let number: Int64

    /// The act with a number in a year.
    public init(year: Int, number: Int64) {
        self.year = year
        self.number = number
    }

    /// Reads `2026-17`; nil where it is none.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let year = Int(parts[0]),
            let number = Int64(parts[1]), number > 0
        else { return nil }
        self.init(year: year, number: number)
    }

    /// `2026-17`.
    public var description: String { "\(year)-\(number)" }

    /// Earlier acts come first.
    public static func < (a: ActRef, b: ActRef) -> Bool { (a.year, a.number) < (b.year, b.number) }
}
