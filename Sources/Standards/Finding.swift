import Casework

/// One judgement of one occurrence, as the pass that decided it left it: numbers of the casebook, no text.
///
/// `Findings.explained` turns it into words; nothing is looked for a second time.
public struct Finding: Hashable, Sendable {
    /// Number of the standard in its pack.
    public var standard: Int32
    /// The child, by identity.
    public var child: Int32
    /// What it comes to.
    public var verdict: Verdict
    /// Of a missed one: practice or sharing.
    public var gap: Gap?
    /// The day of the trigger, or the day on which the period starts.
    public var on: Int32
    /// The deadline; nil where there is none.
    public var due: Int32?
    /// The member that it is about, where the standard says each.
    public var each: Each.Member = .none
    /// Rows of the trigger: one, or an event's accounts.
    public var trigger: RowRun = .none
    /// Rows that decided it.
    public var evidence: RowRun = .none
    /// Rows counted, of an accumulation.
    public var counted: RowRun = .none
    /// The entry that almost met it, and why.
    public var near: Int32?
    /// Why `near` did not meet it.
    public var nearReason: NearMiss?
    /// The days that were searched.
    public var searched: Period
    /// The next day on which it changes by itself.
    public var changesOn: Int32?
    /// Whether the trigger's or the evidence's day is uncertain.
    public var isUncertain = false
    /// Whether an exemption was written after the deadline.
    public var isAfterwards = false
    /// The agency that held the trigger, of a sharing gap.
    public var holder: Int32?
}

/// A run of rows in the findings' pool.
public struct RowRun: Hashable, Sendable {
    /// Where it begins in the pool; a single row is kept as itself.
    var start: Int32
    /// How many; 1 means that `start` is the row.
    public internal(set) var count: Int32

    /// No rows.
    public static let none = RowRun(start: 0, count: 0)
}

/// The findings of one or many children, and the rows behind them.
public struct Findings: Sendable {
    /// The findings, children together.
    public internal(set) var list: [Finding] = []
    var pool: [Int32] = []

    /// None yet.
    public init() {}

    /// The rows of a run.
    public func rows(_ run: RowRun) -> [Int32] {
        switch run.count {
        case 0: []
        case 1: [run.start]
        default: Array(pool[Int(run.start)..<Int(run.start + run.count)])
        }
    }

    mutating func run(_ rows: some Collection<Int32>) -> RowRun {
        guard let first = rows.first else { return .none }
        if rows.count == 1 { return RowRun(start: first, count: 1) }
        let start = Int32(pool.count)
        pool.append(contentsOf: rows)
        return RowRun(start: start, count: Int32(rows.count))
    }

    /// Forgets all, keeping the room.
    public mutating func removeAll() {
        list.removeAll(keepingCapacity: true)
        pool.removeAll(keepingCapacity: true)
    }
}
