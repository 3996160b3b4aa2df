/// Hides numbers that are so small that a child might be told from them.
///
/// A number under the threshold is hidden, nought included (that *nobody* has something can say as much as that one child has).
/// Where counts add up to a known total, the hidden ones must not be worked out from the rest, so more are hidden with them.
public struct SmallNumbers: Hashable, Sendable {
    /// The smallest number that is shown.
    public let threshold: Int

    /// Nil unless the threshold is from 2 to 1,000: with 1 or 0 there would be nothing to protect.
    public init?(threshold: Int) {
        guard (2...1_000).contains(threshold) else { return nil }
        self.threshold = threshold
    }

    private init(known threshold: Int) { self.threshold = threshold }

    /// The usual setting: numbers under 6 are hidden.
    public static let usual = SmallNumbers(known: 6)

    /// Which of some counts must be hidden when their sum is known; positions in `counts`.
    ///
    /// 1. Every small count is hidden.
    /// 2. While what is hidden is one count, or adds up to less than the threshold, or is the same number several times, the smallest count
    ///    still shown is hidden too, and with it every count equal to it.
    ///
    /// The choice looks at values only, never at places. So whoever knows this rule and the published table can exchange the values of any two
    /// hidden counts and has another table that would have been published alike; because the hidden values differ, none can be derived.
    /// (Where all are hidden and equal the tests show it by trying every table.) One count alone is the total itself and stays.
    public func hidden(in counts: [Int]) -> Set<Int> {
        guard counts.count > 1 else { return [] }
        var hidden = Set(counts.indices.filter { counts[$0] < threshold })
        guard !hidden.isEmpty else { return [] }
        while hidden.count < counts.count {
            let values = hidden.map { counts[$0] }
            let isSafe = values.count > 1 && values.reduce(0, { $0 + min($1, threshold) }) >= threshold && Set(values).count > 1
            guard !isSafe, let next = counts.indices.filter({ !hidden.contains($0) }).map({ counts[$0] }).min() else { break }
            hidden.formUnion(counts.indices.filter { counts[$0] == next })
        }
        return hidden
    }

    /// Whether `n` of `total` may be said when the cohort's size is known: neither it, nor the rest of the total, nor the rest of the cohort is small.
    public func shows(_ n: Int, of total: Int, in size: Int) -> Bool {
        guard n >= 0, total >= n, size >= 0 else { return false }
        var cells = [n, total - n]
        if total < size { cells.append(size - total) }
        return cells.allSatisfy { $0 >= threshold }
    }

    /// The statement with its number, and numbers of children typed into its words, hidden where they are small. What is behind it is taken away.
    func softened(_ statement: Statement, in size: Int) -> Statement {
        let count: Statement.Count =
            switch statement.count {
            case .known(let tally) where !shows(tally.n, of: tally.total, in: size): .some(tally.noun.many)
            default: statement.count
            }
        return Statement(
            wording: softened(statement.wording, in: size), count: count, evidence: [], isBold: statement.isBold,
            continued: statement.continued.map { softened($0, in: size) })
    }
}
