import Casework

/// One judgement of one occurrence, as the pass that decided it left it: numbers of the casebook, no text.
///
/// `Findings.explained` turns it into words; nothing is looked for a second time.
public struct Finding: Hashable, BitwiseCopyable, Sendable {
    /// Number of the standard in its pack.
    public var standard: Int32
    /// The child, by identity.
    public var child: Int32
    /// The day of the trigger, or the day on which the period starts.
    public var on: Int32
    /// The days that were searched.
    public var searched: Period
    /// Rows of the trigger: one, or an event's accounts.
    public var trigger: RowRun = .none
    /// Rows that decided it.
    public var evidence: RowRun = .none
    /// Rows counted, of an accumulation.
    public var counted: RowRun = .none
    /// The member that it is about, where the standard says each.
    public var each: Each.Member = .none
    // Findings are written by the million: what may be lacking is one number, `lacking` where it is.
    private var deadline = Finding.lacking
    private var nearRow = Finding.lacking
    private var changeDay = Finding.lacking
    private var holding = Finding.lacking
    /// What it comes to.
    public var verdict: Verdict
    /// Of a missed one: practice or sharing.
    public var gap: Gap?
    /// Why `near` did not meet it.
    public var nearReason: NearMiss?
    /// Whether the trigger's or the evidence's day is uncertain.
    public var isUncertain = false
    /// Whether an exemption was written after the deadline.
    public var isAfterwards = false

    private static var lacking: Int32 { .min }

    /// The deadline; nil where there is none.
    public var due: Int32? {
        get { deadline == Finding.lacking ? nil : deadline }
        set { deadline = newValue ?? Finding.lacking }
    }

    /// The entry that almost met it; nil where none did.
    public var near: Int32? {
        get { nearRow == Finding.lacking ? nil : nearRow }
        set { nearRow = newValue ?? Finding.lacking }
    }

    /// The next day on which it changes by itself.
    public var changesOn: Int32? {
        get { changeDay == Finding.lacking ? nil : changeDay }
        set { changeDay = newValue ?? Finding.lacking }
    }

    /// The agency that held the trigger, of a sharing gap.
    public var holder: Int32? {
        get { holding == Finding.lacking ? nil : holding }
        set { holding = newValue ?? Finding.lacking }
    }

    @inline(__always)
    init(standard: Int32, child: Int32, verdict: Verdict, on: Int32, due: Int32?, each: Each.Member, searched: Period) {
        (self.standard, self.child, self.verdict, self.on, self.each, self.searched) = (standard, child, verdict, on, each, searched)
        self.due = due
    }
}

/// A run of rows in the findings' pool.
public struct RowRun: Hashable, BitwiseCopyable, Sendable {
    /// Where it begins in the pool; a single row is kept as itself.
    var start: Int32
    /// How many; 1 means that `start` is the row.
    public internal(set) var count: Int32

    /// Whether there are none.
    public var isEmpty: Bool { count == 0 }

    /// One row, kept as itself.
    @inline(__always)
    static func one(_ row: Int32) -> RowRun { RowRun(start: row, count: 1) }

    /// No rows.
    public static let none = RowRun(start: 0, count: 0)
}

/// The findings of one or many children, and the rows behind them.
public struct Findings: Sendable {
    /// The findings, children together.
    public internal(set) var list: [Finding] = []
    var pool: [Int32] = []
    /// The next day on which the record itself changes, whatever the findings say: something known takes effect, or somebody comes of age.
    public internal(set) var recordChangesOn: Int32?

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

    /// The row at a place of a run.
    @inline(__always)
    func row(_ run: RowRun, _ place: Int32) -> Int32 { run.count == 1 ? run.start : pool[Int(run.start + place)] }

    /// Whether a run holds a row.
    func holds(_ row: Int32, in run: RowRun) -> Bool {
        for place in 0..<run.count where self.row(run, place) == row { return true }
        return false
    }

    /// The run of one list of rows and then another.
    mutating func joined(_ first: RowRun, _ second: RowRun) -> RowRun {
        if first.isEmpty { return second }
        if second.isEmpty { return first }
        let start = Int32(pool.count)
        for place in 0..<first.count { pool.append(row(first, place)) }
        for place in 0..<second.count { pool.append(row(second, place)) }
        return RowRun(start: start, count: first.count + second.count)
    }

    /// The run of the rows that were put into the pool from a place on.
    func run(from start: Int) -> RowRun {
        switch pool.count - start {
        case 0: .none
        case 1: .one(pool[start])
        default: RowRun(start: Int32(start), count: Int32(pool.count - start))
        }
    }

    /// Forgets all, keeping the room.
    public mutating func removeAll() {
        list.removeAll(keepingCapacity: true)
        pool.removeAll(keepingCapacity: true)
        recordChangesOn = nil
    }
}
