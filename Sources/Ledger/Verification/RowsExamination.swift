import Crypto
import GRDB

/// One stretch of a ledger held against itself: the sequence, the times, the commitments, the stored roots. Stretches are examined side by side, so each
/// begins at a full subtree and hands on what joins it to its neighbours.
struct RowsExamination: Sendable {
    /// How many rows a stretch has, but for the last: a full subtree.
    static let level = 16
    static let rows: Int64 = 1 << level

    /// The rows, from 1.
    let range: ClosedRange<Int64>
    /// The right edge of the stretch's own tree.
    private(set) var frontier = Frontier()
    /// The same at the sizes of the checkpoints that lie within the stretch.
    private(set) var edges: [Int64: Frontier] = [:]
    /// When the first and the last row were received.
    private(set) var times: (first: Int64, last: Int64)?
    /// Rows whose body is gone.
    private(set) var missing: [Int64] = []
    /// How many bodies were opened.
    private(set) var opened = 0
    /// Rows that speak of the ledger itself: erasures and changes of key.
    private(set) var acts: [(row: Int64, kind: LedgerKind, body: [UInt8])] = []
    /// What is wrong.
    private(set) var faults = LedgerFaults()
    /// What the bodies say about the tables beside the ledger.
    private(set) var derived: DerivedExamination?
    /// The same of the access ledger.
    private(set) var looks: LookExamination?

    init(_ range: ClosedRange<Int64>, _ tables: TablesBeside) {
        self.range = range
        derived = tables == .record ? DerivedExamination() : nil
        looks = tables == .accesses ? LookExamination() : nil
    }

    /// Examines the stretch with the checkpoints in it. Their roots are for whoever joins the stretches; their signatures are checked here.
    mutating func run(_ db: Database, checkpoints: [KeptCheckpoint], _ chain: KeyChain?) throws {
        let ledger = try SQLStatement(db, "SELECT seq, at, kind, c FROM ledger WHERE seq BETWEEN ? AND ? ORDER BY seq")
        let events = try SQLStatement(db, "SELECT seq, salt, body FROM event WHERE seq BETWEEN ? AND ? ORDER BY seq")
        let block = try SQLStatement(db, "SELECT h FROM block WHERE level = ? AND idx = ?")
        for statement in [ledger, events] {
            try statement.bind(1, range.lowerBound)
            try statement.bind(2, range.upperBound)
        }
        for one in checkpoints { one.checkSignature(chain, &faults) }
        var sizes = checkpoints.map(\.size)[...]
        var hasEvent = try events.step()
        for expected in range {
            guard try ledger.step(), ledger.int64(0) == expected else {
                // Nothing after a gap can be placed: the tree is another one from here on.
                faults.note(.sequence, expected, "no row, though the ledger goes on to row \(range.upperBound)")
                break
            }
            look(at: ledger)
            if hasEvent, events.int64(0) == expected {
                open(events, ledger)
                hasEvent = try events.step()
            } else {
                missing.append(expected)
            }
            try frontier.append(ledger.leaf) { level, index, hash in
                guard level >= HashedLog.blockLevel else { return }
                let index = (range.lowerBound - 1) >> Int64(level) + index
                try block.bind(1, Int64(level))
                try block.bind(2, index)
                let kept = try block.first { TreeHash(exactly: $0.bytes(0)) } ?? nil
                if kept != hash {
                    faults.note(
                        .block, (index + 1) << Int64(level),
                        "the stored root of the \(1 << level) rows that end here is \(kept == nil ? "missing" : "another")")
                }
            }
            while let size = sizes.first, size <= expected {
                edges[size] = frontier
                sizes.removeFirst()
            }
        }
        ledger.finish()
        events.finish()
        try derived?.compare(db, range, &faults)
    }

    private mutating func look(at row: SQLStatement) {
        let at = row.int64(1)
        if let times, at < times.last { faults.note(.time, row.int64(0), "received before the row that it follows") }
        times = (times?.first ?? at, max(times?.last ?? at, at))
    }

    private mutating func open(_ event: SQLStatement, _ row: SQLStatement) {
        opened += 1
        let sequence = row.int64(0), body = event.bytes(2)
        guard Commitment.isCommitment(row.bytes(3), to: body, salt: event.bytes(1)) else {
            return faults.note(.commitment, sequence, "the body is not the one that the row commits to")
        }
        guard let kind = LedgerKind(rawValue: Int(row.int64(2))) else {
            return faults.note(.sequence, sequence, "a row of kind \(row.int64(2)), which there is not")
        }
        if kind == .erase || kind == .key { acts.append((sequence, kind, Array(body))) }
        if kind == .anchor, Anchor(body: body) == nil { faults.note(.anchor, sequence, "an anchor that is none") }
        if kind.isEntry { derived?.read(body, at: sequence, kind, &faults) }
        looks?.read(body, at: sequence, kind, &faults)
    }
}
