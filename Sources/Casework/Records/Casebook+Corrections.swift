extension Casebook {
    /// Decides which rows stand. A correction takes effect by the day it was recorded; its own `on` is not compared with `asOf`.
    mutating func settleCorrections() {
        let n = rows.count
        let limit = knownOn?.ordinal ?? .max
        var arrived = [Int32](repeating: -1, count: lexicon.entries.count)
        var corrections: [Int32] = []
        stands = [Bool](repeating: false, count: n)
        for row in 0..<Int32(n) where rows.recorded[Int(row)] <= limit {
            arrived[Int(rows.entry[Int(row)])] = row
            stands[Int(row)] = rows.earliest[Int(row)] <= asOf.ordinal
            if rows.value(row, Rows.corrects) != nil { corrections.append(row) }
            if rows.kindOf(row) == .withdrawal { stands[Int(row)] = false }
        }
        answering = arrived
        if !corrections.isEmpty { apply(corrections, arrived) }
        for entry in answering.indices where answering[entry] >= 0 && !stands[Int(answering[entry])] { answering[entry] = -1 }
    }

    private mutating func apply(_ corrections: [Int32], _ arrived: [Int32]) {
        // Of several corrections of one entry the one recorded last holds; the others are superseded with it.
        var replacement: [Int32: Int32] = [:]
        let ordered = corrections.sorted {
            let (a, b) = (rows.recorded[Int($0)], rows.recorded[Int($1)])
            return a != b ? a < b : lexicon.entries.text(rows.entry[Int($0)]) < lexicon.entries.text(rows.entry[Int($1)])
        }
        var superseded: Set<Int32> = []
        for row in ordered {
            guard let entry = rows.value(row, Rows.corrects), arrived[Int(entry)] >= 0 else { continue }
            let target = arrived[Int(entry)]
            guard rows.agency[Int(target)] == rows.agency[Int(row)] else {
                refusals.append(CorrectionRefusal(row: row, reason: .otherAgency))
                continue
            }
            if let earlier = replacement[target] { superseded.insert(earlier) }
            replacement[target] = row
        }
        refuseCycles(&replacement)
        for (target, row) in replacement {
            stands[Int(target)] = false
            var last = row
            while let next = replacement[last] { last = next }
            answering[Int(rows.entry[Int(target)])] = last
        }
        for row in superseded {
            stands[Int(row)] = false
            guard let entry = rows.value(row, Rows.corrects) else { continue }
            // What was overtaken takes its own later corrections with it: all that was said of it is said of what overtook it.
            var overtaken: Int32? = row
            while let at = overtaken {
                stands[Int(at)] = false
                answering[Int(rows.entry[Int(at)])] = answering[Int(entry)]
                overtaken = replacement[at]
            }
        }
        // A correction that is not allowed is refused whole: it neither replaces nor counts by itself, and it is shown with its reason.
        for refusal in refusals { stands[Int(refusal.row)] = false }
    }

    private mutating func refuseCycles(_ replacement: inout [Int32: Int32]) {
        for start in replacement.keys.sorted() {
            var seen: [Int32] = [start]
            var at = start
            while let next = replacement[at] {
                if let first = seen.firstIndex(of: next) {
                    for target in seen[first...] {
                        if let row = replacement.removeValue(forKey: target) { refusals.append(CorrectionRefusal(row: row, reason: .cycle)) }
                    }
                    break
                }
                seen.append(next)
                at = next
            }
        }
    }
}
