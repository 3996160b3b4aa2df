import Casework

/// One family of a synthetic authority: its entries, and what they were written to show.
public struct SyntheticFamily: Sendable {
    /// Its number within the authority, from 1.
    public let number: Int
    /// How many children it has.
    public let children: Int
    /// Its entries, by day.
    public let entries: [Entry]
    /// What was planted; empty for families that only live.
    public let truth: [PlantedTruth]
}

extension Scene {
    /// The family as it will be handed over, with the everyday unevenness of records: times of day, entries written down late, names of workers.
    mutating func finished() -> SyntheticFamily {
        for place in story.entries.indices {
            let entry = story.entries[place]
            let day = entry.on.earliest
            var on = entry.on
            if !on.isUncertain, on.minute == nil, entry.kind == .incident || entry.kind == .attendance || entry.kind == .visit,
                chance.odds(40)
            {
                on = UncertainDay(from: day, to: day, minute: chance.number(in: entry.kind == .visit ? 540...1080 : 0...1439)) ?? on
            }
            var recorded = entry.recorded
            if recorded == nil, chance.odds(25) {
                let wait = chance.odds(8) ? chance.number(in: 20...90) : chance.number(in: 0...4)
                let written = min(asOf, entry.on.latest.later(wait))
                if written >= day { recorded = UncertainDay(written) }
            }
            let author =
                entry.author ?? (chance.odds(60) ? Names.workers[Int(entry.id.text.utf8.reduce(0) { $0 &+ UInt64($1) } % 12)] : nil)
            story.entries[place] = entry.told(on: on, recorded: recorded, author: author)
        }
        let truth = truth
        return SyntheticFamily(number: story.number, children: family?.children.count ?? 0, entries: story.finished(), truth: truth)
    }
}
