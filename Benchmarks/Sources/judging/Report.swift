import Casework
import Measuring
import Standards

/// The figures of one measurement, printed as lines of `name: value`.
struct Report {
    private var lines: [(String, String)]
    private var counts: [[Verdict: Int]] = []

    init(_ title: String) { lines = [("measured", title)] }

    mutating func add(_ name: String, _ value: String) { lines.append((name, value)) }

    func print() {
        for (name, value) in lines { Swift.print("\(name): \(value)") }
        Swift.print("peak memory, MB: \(Usage.peak)")
    }

    static func three(_ number: Double) -> String {
        let thousandths = Int((number * 1000).rounded())
        let rest = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }

    /// Folds, marks and judges, and judges each of some children again by itself.
    mutating func measure(
        _ rows: Rows, _ lexicon: Lexicon, asOf: Day, _ pack: Pack, _ agencies: AgencyList, _ wanted: [Int32]?, repeats: Int
    ) {
        var folding: [Double] = []
        var marking: [Double] = []
        var judging: [Double] = []
        var counts = pack.standards.map { _ in [Verdict: Int]() }
        var book = Casebook(Rows(), Lexicon(), asOf: asOf)
        var judge = Judge(pack, book, agencies: agencies)
        var findings = 0
        var evidence = 0
        var digest = Digest()
        var children: [Int32] = []
        for turn in 0..<max(1, repeats) {
            let folded = Usage.of { Casebook(rows, lexicon, asOf: asOf) }
            book = folded.value
            folding.append(folded.seconds)
            children = wanted ?? book.children
            let marked = Usage.of { Judge(pack, book, agencies: agencies) }
            judge = marked.value
            marking.append(marked.seconds)
            findings = 0
            evidence = 0
            judging.append(
                Usage.of {
                    judge.judge(children) { _, some in
                        findings += some.list.count
                        for finding in some.list { evidence += Int(finding.evidence.count) }
                    }
                }.seconds)
            if turn == 0 {
                judge.judge(children) { _, some in
                    for finding in some.list {
                        counts[Int(finding.standard)][finding.verdict, default: 0] += 1
                        digest.add(finding, some)
                    }
                }
            }
        }
        self.counts = counts
        add("children", "\(children.count)")
        add("entries", "\(rows.count)")
        add("standards", "\(pack.standards.count)")
        add("findings", "\(findings)")
        add("rows of evidence", "\(evidence)")
        add("digest of the findings", "\(digest.value)")
        add("fold, CPU s", Self.three(folding.median))
        add("mark, CPU s", Self.three(marking.median))
        add("judge, CPU s", Self.three(judging.median))
        add("judge, all", judging.map(Self.three).joined(separator: " "))
        add("all together, CPU s", Self.three(folding.median + marking.median + judging.median))
        add("entries a CPU s of judging", "\(Int(Double(rows.count) / judging.median))")
        again(judge, children)
    }

    /// One child after another judged anew, as after one new entry.
    private mutating func again(_ judge: Judge, _ children: [Int32]) {
        let clock = ContinuousClock()
        var times: [Double] = []
        let step = max(1, children.count / 2000)
        for child in stride(from: 0, to: children.count, by: step) {
            var findings = Findings()
            let spent = clock.measure { judge.judge(children[child], into: &findings) }
            times.append(Double(spent.components.attoseconds) / 1e12)
        }
        add("one child judged again, median µs", Self.three(times.median))
    }

    /// How many findings of each of the peer's standards are kept, not kept, and open.
    mutating func check(_ numbers: [Int]) {
        for number in Set(numbers).sorted() {
            var kept = 0
            var broken = 0
            var open = 0
            for (index, own) in numbers.enumerated() where own == number {
                for (verdict, count) in counts[index] {
                    switch verdict {
                    case .met, .explained: kept += count
                    case .due: open += count
                    default: broken += count
                    }
                }
            }
            add("standard \(number)", "\(kept + broken + open) findings, \(kept) kept, \(broken) not, \(open) open")
        }
    }
}
