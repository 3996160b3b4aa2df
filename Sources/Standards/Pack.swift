import Casework

/// Standards made ready for judging: every selector has a place in one table, so that an entry is matched once against each.
public struct Pack: Sendable {
    /// The standards, in the order given.
    public let standards: [Standard]
    /// Their shapes, with places.
    let shapes: [Shape]
    /// The distinct fixed selectors.
    let table: [Selector]
    /// Working days of the partnership's calendar.
    public let calendar: WorkingDays
    /// For each place, the standards that its rows call for, a bit each.
    let called: [[UInt64]]
    /// The standards that are looked at whatever rows there are, a bit each.
    let uncalled: [UInt64]

    /// Makes standards ready.
    public init(_ standards: [Standard], calendar: WorkingDays) {
        var table: [Selector] = []
        var places: [Selector: Int32] = [:]
        func place(_ selector: Selector) -> Int32 {
            if let known = places[selector] { return known }
            let place = Int32(table.count)
            table.append(selector)
            places[selector] = place
            return place
        }
        self.standards = standards
        self.calendar = calendar
        shapes = standards.map { standard in
            standard.shape.mapping { selector in
                var placed = selector
                placed.place = place(selector.fixed)
                placed.placeByAnyone = place(selector.byAnyone)
                placed.placeWithheld = selector.withheld.map { place($0.fixed) } ?? -1
                return placed
            }
        }
        self.table = table
        let triggers = shapes.map(\.triggerPlaces)
        var called = [[UInt64]](repeating: Pack.bits(standards.count) { _ in false }, count: table.count)
        for (standard, places) in triggers.enumerated() {
            for place in places { called[Int(place)][standard / 64] |= 1 << UInt64(standard % 64) }
        }
        self.called = called
        uncalled = Pack.bits(standards.count) { triggers[$0].isEmpty }
    }

    /// How many words a bit for each standard fills.
    var words: Int { uncalled.count }

    /// A bit for each of some standards.
    static func bits(_ count: Int, _ isSet: (Int) -> Bool) -> [UInt64] {
        var out = [UInt64](repeating: 0, count: (count + 63) / 64)
        for standard in 0..<count where isSet(standard) { out[standard / 64] |= 1 << UInt64(standard % 64) }
        return out
    }
}

extension Selector {
    /// Of a share that must have been made: the same share withheld or deferred, which explains. Nil for anything else.
    var withheld: Selector? {
        guard kinds == [.share], let index = tests.firstIndex(of: .isOne("decision", ["shared"])) else { return nil }
        var copy = Selector(kinds: kinds, notKinds: notKinds, tests: tests, by: by)
        copy.tests[index] = .isOne("decision", ["withheld", "deferred"])
        return copy
    }
}

extension Shape {
    /// The places of the triggers, where all triggers are entries; empty where one is not (then it is always looked at).
    var triggerPlaces: [Int32] {
        let given: [Trigger]
        switch self {
        case .response(let triggers, _, _, _, _), .itself(let triggers, _, _), .preparation(let triggers, _, _, _),
            .absence(let triggers, _, _, _, _), .completeness(let triggers, _, _), .quorum(let triggers, _, _, _),
            .deadline(let triggers, _, _, _):
            given = triggers
        case .accumulation(let count, _, _, _, _): return [count.place]
        case .recurrence: return []
        }
        var places: [Int32] = []
        for trigger in given {
            switch trigger.what {
            case .entry(let selector), .event(let selector): places.append(selector.place)
            case .birth, .relationship: return []
            }
        }
        return places
    }
}
