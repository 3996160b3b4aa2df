import Casework
import Standards

/// One number for all that findings say, so that a faster judge can be seen to say the same.
struct Digest {
    private(set) var value: UInt64 = 14_695_981_039_346_656_037

    mutating func add(_ finding: Finding, _ all: borrowing Findings) {
        add(
            finding.standard, finding.child, Int32(finding.verdict.rawValue), finding.gap.map { Int32($0.rawValue) }, finding.on,
            finding.due)
        add(finding.near, finding.nearReason.map { Int32($0.rawValue) }, finding.searched.start, finding.searched.end, finding.changesOn)
        add(finding.isUncertain ? 1 : 0, finding.isAfterwards ? 1 : 0, finding.holder)
        switch finding.each {
        case .none: add(0)
        case .agency(let agency): add(1, agency)
        case .person(let person): add(2, person)
        case .group(let group): add(3, group)
        }
        for run in [finding.trigger, finding.evidence, finding.counted] {
            add(run.count)
            for row in all.rows(run) { add(row) }
        }
    }

    private mutating func add(_ numbers: Int32?...) {
        for number in numbers { value = (value ^ UInt64(bitPattern: Int64(number ?? -77))) &* 1_099_511_628_211 }
    }
}
