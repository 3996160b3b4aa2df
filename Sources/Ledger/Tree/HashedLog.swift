import Crypto
import GRDB

/// An append-only log with its tree, written within one transaction of a connection whose file has `LogTables`: rows, bodies, and the roots of full
/// blocks of 256 rows and more are kept together or not at all.
///
/// The record ledger and the ledger of accesses are two of these, each in a file of its own with bodies of its own.
struct HashedLog {
    /// Where a log ends: all that appending needs to know. Whoever keeps one across transactions may take it over only after the commit.
    struct End: Hashable, Sendable {
        /// The right edge of the tree.
        var frontier = Frontier()
        /// When the last row was received, in milliseconds since 1970 UTC.
        var at = Int64.min
        /// The last row that is more than an anchor; 0 while there is none.
        var news: Int64 = 0
        /// What the last anchor reaches.
        var anchored: Anchored?
    }

    /// A block is a full subtree of 2^8 rows.
    static let blockLevel = 8

    private let addRow: SQLStatement
    private let addEvent: SQLStatement
    private let addBlock: SQLStatement

    /// Where the log ends, with what this has written.
    private(set) var end: End

    /// How many rows there are, which is the sequence of the last.
    var size: Int64 { end.frontier.size }

    /// Size and root, with what this has written.
    var head: TreeHead { end.frontier.head }

    /// Begins where the log ends. `known` is the end after the last commit, where the caller has kept it; without it, at most 255 rows are hashed.
    init(_ db: Database, from known: End? = nil) throws {
        addRow = try SQLStatement(db, "INSERT INTO ledger(seq, at, kind, c) VALUES (?, ?, ?, ?)")
        addEvent = try SQLStatement(db, "INSERT INTO event(seq, salt, body) VALUES (?, ?, ?)")
        addBlock = try SQLStatement(db, Self.addBlock)
        let last = try SQLStatement(db, "SELECT seq, at FROM ledger ORDER BY seq DESC LIMIT 1").first { ($0.int64(0), $0.int64(1)) }
        if let known, known.frontier.size == last?.0 ?? 0, known.at == last?.1 ?? .min {
            end = known
        } else {
            end = End(
                frontier: try StoredTree(db).frontier(at: last?.0 ?? 0), at: last?.1 ?? .min, news: try Self.news(db),
                anchored: try Self.lastAnchor(db).map { Anchored(log: $0.anchor.log, size: $0.anchor.head.size) })
        }
    }

    /// Appends one row of the ledger's own or of another log, with a salt of its own. Returns its sequence.
    ///
    /// `body` is canonical JSON (RFC 8785). `at` is the moment of receipt in milliseconds since 1970 UTC; what is kept never goes back.
    @discardableResult
    mutating func append(_ kind: LedgerKind, body: [UInt8], at: Int64) throws -> Int64 {
        let salt = try Commitment.salts(1)
        return try body.withUnsafeBytes { body in
            try salt.withUnsafeBytes { salt in
                try Commitment.of(body, salt: salt).withUnsafeBytes { commitment in
                    try append(kind, body: body, salt: salt, commitment: commitment, at: at)
                }
            }
        }
    }

    /// Appends one row whose commitment has been made already. Returns its sequence.
    mutating func append(
        _ kind: LedgerKind, body: UnsafeRawBufferPointer, salt: UnsafeRawBufferPointer, commitment: UnsafeRawBufferPointer, at: Int64
    ) throws -> Int64 {
        let sequence = size + 1
        end.at = max(at, end.at)
        try addRow.bind(1, sequence)
        try addRow.bind(2, end.at)
        try addRow.bind(3, Int64(kind.rawValue))
        try addRow.bind(4, commitment)
        try addRow.run()
        try addEvent.bind(1, sequence)
        try addEvent.bind(2, salt)
        try addEvent.bind(3, body)
        try addEvent.run()
        let leaf = TreeHash(sequence: sequence, at: end.at, kind: kind.rawValue, commitment: commitment)
        try end.frontier.append(leaf) { [addBlock] in try Self.keep($0, $1, $2, addBlock) }
        if kind != .anchor { end.news = sequence }
        return sequence
    }

    /// Appends a row that says where another ledger stood.
    mutating func append(_ anchor: Anchor, at: Int64) throws {
        try append(.anchor, body: anchor.body, at: at)
        end.anchored = Anchored(log: anchor.log, size: anchor.head.size)
    }

    private static func keep(_ level: Int, _ index: Int64, _ hash: TreeHash, _ add: SQLStatement) throws {
        guard level >= blockLevel else { return }
        try add.bind(1, Int64(level))
        try add.bind(2, index)
        try hash.withUnsafeBytes { try add.bind(3, $0) }
        try add.run()
    }

    /// Hashes the rows of a log that has none of its tree yet: what brings an older store up to date.
    static func plant(_ db: Database) throws {
        let add = try SQLStatement(db, addBlock)
        let rows = try SQLStatement(db, "SELECT seq, at, kind, c FROM ledger ORDER BY seq")
        var frontier = Frontier()
        while try rows.step() {
            guard rows.int64(0) == frontier.size + 1 else { throw LedgerError.damaged(row: frontier.size + 1, "a gap in the sequence") }
            try frontier.append(rows.leaf) { try keep($0, $1, $2, add) }
        }
    }

    private static let addBlock = "INSERT INTO block(level, idx, h) VALUES (?, ?, ?)"
}

extension SQLStatement {
    /// The leaf of a row whose first columns are seq, at, kind and c.
    var leaf: TreeHash { TreeHash(sequence: int64(0), at: int64(1), kind: Int(int64(2)), commitment: bytes(3)) }
}
