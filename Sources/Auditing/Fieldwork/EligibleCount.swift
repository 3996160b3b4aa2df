import Casework
import Standards

/// Counts verdicts of many children without putting any into words: an authority has thousands of eligible children.
struct EligibleCount {
    private var counts: [[VerdictCount]]
    private let days: ClosedRange<Int32>

    init(standards: Int, period: ClosedRange<Day>) {
        counts = Array(repeating: [], count: standards)
        days = period.lowerBound.ordinal...period.upperBound.ordinal
    }

    /// Adds one child's findings.
    mutating func add(_ findings: borrowing Findings) {
        var child = [VerdictCount](repeating: VerdictCount(), count: counts.count)
        for finding in findings.list where days.contains(finding.on) { child[Int(finding.standard)].add(finding.verdict, gap: finding.gap) }
        for standard in counts.indices { counts[standard].append(child[standard]) }
    }

    var rates: [Rate] { counts.map { Rate($0) } }
}
