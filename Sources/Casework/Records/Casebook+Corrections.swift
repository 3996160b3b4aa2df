extension Casebook {
    /// Decides which rows stand. A correction takes effect by the day it was recorded; its own `on` is not compared with `asOf`.
    mutating func settleCorrections() {
        let n = rows.count
        let limit = knownOn?.ordinal ?? .max
        var arrived = [Int32](repeating: -1, count: lexicon.entries.count)
        var corrections: [Int32] = []
        var stands = [Bool](repeating: false, count: n)
        // What is about an audit or a resource is part of no record, and neither stands nor corrects anything here.
        for row in 0..<Int32(n) where rows.recorded[Int(row)] <= limit && rows.marks[Int(row)] & Rows.isMatter == 0 {
            arrived[Int(rows.entry[Int(row)])] = row
            stands[Int(row)] = rows.earliest[Int(row)] <= asOf.ordinal && rows.kind[Int(row)] != Kind.withdrawal.rawValue
            if !rows.run(row, Rows.corrects).isEmpty { corrections.append(row) }
        }
        self.stands = stands
        if corrections.isEmpty {
            for entry in arrived.indices where arrived[entry] >= 0 && !stands[Int(arrived[entry])] { arrived[entry] = -1 }
            answering = arrived
            return
        }
        answering = arrived
        apply(corrections, arrived)
        for entry in answering.indices where answering[entry] >= 0 && !self.stands[Int(answering[entry])] { answering[entry] = -1 }
    }

    private mutating func apply(_ corrections: [Int32], _ arrived: [Int32]) {
        var target: [Int32: Int32] = [:]
        let ordered = corrections.sorted {
            let (a, b) = (rows.recorded[Int($0)], rows.recorded[Int($1)])
            return a != b ? a < b : lexicon.entries.text(rows.entry[Int($0)]) < lexicon.entries.text(rows.entry[Int($1)])
        }
        for row in ordered {
            guard let entry = rows.value(row, Rows.corrects), arrived[Int(entry)] >= 0 else { continue }
            if rows.agency[Int(arrived[Int(entry)])] == rows.agency[Int(row)] {
                target[row] = arrived[Int(entry)]
            } else {
                refusals.append(CorrectionRefusal(row: row, reason: .otherAgency))
            }
        }
        refuseCycles(&target)
        // Of several corrections of one entry the one recorded last holds.
        var replacement: [Int32: Int32] = [:]
        for row in ordered { if let corrected = target[row] { replacement[corrected] = row } }
        // Whatever is said of any version, also of one that was overtaken, is said of the one in force.
        for row in target.keys {
            var first = row
            while let earlier = target[first] { first = earlier }
            var last = first
            while let next = replacement[last] { last = next }
            for version in [first, row] {
                if version != last { stands[Int(version)] = false }
                answering[Int(rows.entry[Int(version)])] = last
            }
        }
        // A correction that is not allowed is refused whole: it neither replaces nor counts by itself, and it is shown with its reason.
        for refusal in refusals { stands[Int(refusal.row)] = false }
    }

    private mutating func refuseCycles(_ target: inout [Int32: Int32]) {
        for start in target.keys.sorted() {
            var seen: [Int32] = [start]
            var at = start
            while let next = target[at] {
                if let first = seen.firstIndex(of: next) {
                    for row in seen[first...] {
                        target.removeValue(forKey: row)
                        refusals.append(CorrectionRefusal(row: row, reason: .cycle))
                    }
                    break
                }
                seen.append(next)
                at = next
            }
        }
    }
}
