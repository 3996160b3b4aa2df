import Casework

/// What was worked out for one child, kept until the next.
struct Memory: ~Copyable {
    /// Periods of states, list after list; they stay where they are until the next child.
    var periods = Stack<Period>(room: 128)
    /// Where the days on which a plan (not a safety plan) or an assessment is open begin and end among the periods.
    var open = 0
    var openEnd = 0
    /// For each state, possible and sure: where its periods stand; none known where `count` is negative.
    private var known: Stack<List>
    private var asked = Stack<Int>()
    /// The agencies involved on the days of some items, one list after another.
    var involved = Stack<Int32>()
    /// Where the list of an item's day stands; none known where `count` is negative, and nothing at all until somebody asks.
    private var involvedAt = Stack<List>(room: 128)
    /// A seat for each agency in text order, a bit each; all empty between questions.
    var seats: Stack<UInt64>

    struct List: BitwiseCopyable {
        let start: Int
        let count: Int
    }

    init(states: Int, agencies: Int) {
        known = Stack(room: 2 * states + 1)
        known.fill(2 * states, with: List(start: 0, count: -1))
        seats = Stack(room: agencies / 64 + 1)
        seats.fill(agencies / 64 + 1, with: 0)
    }

    mutating func forget() {
        for index in asked.indices { known[asked[index]] = List(start: 0, count: -1) }
        asked.cut()
        periods.cut()
        involved.cut()
        involvedAt.cut()
    }

    /// The agencies involved on an item's day, where that was asked before.
    mutating func recallInvolved(at item: Int32, of items: Int) -> Range<Int>? {
        if involvedAt.isEmpty { involvedAt.fill(items, with: List(start: 0, count: -1)) }
        let list = involvedAt[item]
        return list.count < 0 ? nil : list.start..<list.start + list.count
    }

    mutating func keepInvolved(at item: Int32, _ places: Range<Int>) {
        involvedAt[Int(item)] = List(start: places.lowerBound, count: places.count)
    }

    func recall(_ state: Kept<Standing>, surely: Bool) -> Range<Int>? {
        let list = known[2 * state.pointee.place + (surely ? 1 : 0)]
        return list.count < 0 ? nil : list.start..<list.start + list.count
    }

    mutating func keep(_ state: Kept<Standing>, surely: Bool, _ places: Range<Int>) {
        let place = 2 * state.pointee.place + (surely ? 1 : 0)
        known[place] = List(start: places.lowerBound, count: places.count)
        asked.append(place)
    }
}

extension Stack<Period> {
    /// The periods from a place on become the same days as few periods in order; periods that touch or lie on neighbouring days become one.
    mutating func unite(from start: Int) {
        guard count > start else { return }
        sort(from: start) { ($0.start, $0.end) < ($1.start, $1.end) }
        var end = start
        for index in start..<count where !self[index].isEmpty {
            let period = self[index]
            if end > start, self[end - 1].end == .max || period.start <= self[end - 1].end + 1 {
                self[end - 1].end = Swift.max(self[end - 1].end, period.end)
            } else {
                self[end] = period
                end += 1
            }
        }
        cut(to: end)
    }

    /// Adds the days that lie in a period of each of two lists.
    mutating func appendCommon(_ some: Range<Int>, _ others: Range<Int>) {
        let start = count
        for a in some { for b in others { append(self[a].intersection(self[b])) } }
        unite(from: start)
    }

    /// Takes a period's days out of the periods from a place on.
    mutating func takeOut(_ other: Period, from start: Int) {
        guard !other.isEmpty else { return }
        for index in start..<count {
            let period = self[index]
            guard !period.intersection(other).isEmpty else { continue }
            // What is left before stays in its place, what is left after goes to the end.
            if other.end < period.end { append(Period(start: other.end + 1, end: period.end)) }
            self[index].end = other.start > period.start ? other.start - 1 : .min
            if other.start <= period.start { self[index].start = .max }
        }
        unite(from: start)
    }

    /// Whether a day lies in one of some periods.
    func contain(_ day: Int32, _ places: Range<Int>) -> Bool {
        for place in places where self[place].contains(day) { return true }
        return false
    }
}
