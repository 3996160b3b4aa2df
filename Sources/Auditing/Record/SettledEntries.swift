import Casework

/// The entries of one audit that stand on a day: known, happened, neither corrected nor withdrawn, whatever order they came in and however often.
struct SettledEntries {
    /// Those that stand, by id.
    private(set) var standing: [Entry] = []
    /// Which entry answers for each id, following corrections; one that was withdrawn has none.
    private(set) var answering: [EntryRef: EntryRef] = [:]
    /// Corrections and withdrawals that another agency wrote, or that lead back to themselves: they do nothing, and are shown.
    private(set) var refused: [Entry] = []

    init(_ told: some Sequence<(entry: Entry, received: Day?)>, of audit: AuditRef, asOf: Day, knownOn: Day?) {
        var known: [EntryRef: (entry: Entry, from: Day)] = [:]
        for (entry, received) in told where entry.matter?.audit == audit {
            let from = entry.knownFrom(received: received) ?? .farOff
            guard knownOn.map({ from <= $0 }) ?? true else { continue }
            // The ledger keeps one content under an id; should two come all the same, which one holds does not depend on their order.
            if let other = known[entry.id], (other.entry.canonicalText, other.from) <= (entry.canonicalText, from) { continue }
            known[entry.id] = (entry, from)
        }
        let target = Self.targets(known, refused: &refused)
        // Of several corrections of one entry the one known last holds.
        var replacement: [EntryRef: EntryRef] = [:]
        for (id, corrected) in target.sorted(by: { Self.rank($0.key, known) < Self.rank($1.key, known) }) { replacement[corrected] = id }
        let refusedIDs = Set(refused.map(\.id))
        for id in known.keys where !refusedIDs.contains(id) {
            var first = id
            while let earlier = target[first] { first = earlier }
            var last = first
            while let next = replacement[last] { last = next }
            guard let entry = known[last]?.entry, entry.kind != .withdrawal, entry.on.earliest <= asOf else { continue }
            answering[id] = last
            if id == last { standing.append(entry) }
        }
        standing.sort { $0.id < $1.id }
        refused.sort { $0.id < $1.id }
    }

    private static func rank(_ id: EntryRef, _ known: [EntryRef: (entry: Entry, from: Day)]) -> (Day, String) {
        (known[id]?.from ?? .farOff, id.text)
    }

    /// Which entry each correction corrects. Only the same agency's entry, of the same kind, of the same audit.
    private static func targets(_ known: [EntryRef: (entry: Entry, from: Day)], refused: inout [Entry]) -> [EntryRef: EntryRef] {
        var target: [EntryRef: EntryRef] = [:]
        for (id, (entry, _)) in known {
            guard let corrects = entry.corrects, let corrected = known[corrects]?.entry else { continue }
            if corrected.agency == entry.agency, entry.kind == corrected.kind || entry.kind == .withdrawal {
                target[id] = corrects
            } else {
                refused.append(entry)
            }
        }
        // Whatever lies on a circle is refused whole; what leads into one corrects nothing that could stand.
        var circling: Set<EntryRef> = []
        for start in target.keys {
            var (at, steps) = (target[start], 0)
            while let next = at, next != start, steps <= target.count { (at, steps) = (target[next], steps + 1) }
            if at == start { circling.insert(start) }
        }
        for id in circling {
            target[id] = nil
            if let entry = known[id]?.entry { refused.append(entry) }
        }
        return target
    }
}

extension Day {
    /// Later than any day that is told.
    static let farOff = Day(ordinal: .max)
}
