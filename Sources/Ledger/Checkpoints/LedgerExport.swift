import Access
import Casework
import Foundation
import GRDB

/// A ledger as lines of JSON that anybody can check without Cairn: `Docs/verify.md` says how, `Docs/verify.py` does it.
///
/// The lines, in the order of the ledger: one that says what this is; `{seq, at, kind, c, salt, body}` for each row, without salt and body where these are
/// erased or left out; `{checkpoint}` after the row that it ends with, and `{cosignature}` after that; `{nodes}` for rows that are left out, the full subtrees over them.
public struct LedgerExport: Sendable {
    /// Which rows; nil for all.
    public var rows: ClosedRange<Int64>?
    /// Whether salts and bodies are left out, but for those that speak of the ledger itself.
    public var isRedacted = false

    /// An export of the whole ledger with all bodies.
    public init() {}

    /// Writes the lines, some thousand bytes at a time, and says which ledger they are of.
    func write(_ db: Database, key: NoteKey, _ out: @escaping ([UInt8]) throws -> Void) throws -> TreeHead {
        let tree = try StoredTree(db)
        let kept = try KeptCheckpoint.all(db)
        // Up to the last checkpoint: what arrived since nobody has signed yet.
        let size = kept.last?.size ?? 0
        let rows = try chosen(of: size)
        var lines = Lines(out)
        try lines.add(
            .object([.init("cairn", .string("ledger/1")), .init("key", .string(key.text)), .init("redacted", .bool(isRedacted))]))
        try leaveOut(0..<rows.lowerBound, tree, &lines)
        var checkpoints = kept.drop { $0.size <= rows.lowerBound }
        let cosignatures = Dictionary(grouping: try Cosignature.all(db), by: \.size)
        func add(_ checkpoint: KeptCheckpoint) throws {
            try lines.add(.object([.init("checkpoint", .string(checkpoint.text))]))
            for one in cosignatures[checkpoint.size] ?? [] {
                try lines.add(.object([.init("cosignature", .string(one.line)), .init("size", .integer(Int(one.size)))]))
            }
        }
        let ledger = try SQLStatement(
            db,
            """
            SELECT l.seq, l.at, l.kind, l.c, e.salt, e.body FROM ledger l LEFT JOIN event e ON e.seq = l.seq WHERE l.seq > ? AND l.seq <= ? ORDER BY l.seq
            """)
        try ledger.bind(1, rows.lowerBound)
        try ledger.bind(2, rows.upperBound)
        while try ledger.step() {
            try lines.add(line(ledger))
            while let next = checkpoints.first, next.size <= ledger.int64(0) {
                try add(next)
                checkpoints.removeFirst()
            }
        }
        if rows.upperBound < size {
            try leaveOut(rows.upperBound..<size, tree, &lines)
            if let last = kept.last { try add(last) }
        }
        try lines.end()
        return TreeHead(size: size, root: try tree.root(at: size))
    }

    /// The rows asked for, as how many are left out before and how many there are up to the last.
    private func chosen(of size: Int64) throws -> Range<Int64> {
        guard let rows else { return 0..<size }
        guard rows.lowerBound >= 1, rows.upperBound <= size else {
            throw LedgerError.beyond(rows.lowerBound < 1 ? rows.lowerBound : rows.upperBound, size)
        }
        return rows.lowerBound - 1..<rows.upperBound
    }

    private func leaveOut(_ rows: Range<Int64>, _ tree: StoredTree, _ lines: inout Lines) throws {
        guard !rows.isEmpty else { return }
        let nodes = try StoredTree.subtrees(of: rows).map { node in
            JSONValue.array([.integer(node.level), .string(try tree.node(level: node.level, index: node.index).description)])
        }
        try lines.add(.object([.init("nodes", .array(nodes))]))
    }

    private func line(_ row: SQLStatement) -> JSONValue {
        let kind = row.int64(2)
        var members: [JSONValue.Member] = [
            .init("seq", .integer(Int(row.int64(0)))), .init("at", .integer(Int(row.int64(1)))), .init("kind", .integer(Int(kind))),
            .init("c", .string(row.bytes(3).hexadecimal)),
        ]
        // What speaks of the ledgers themselves is no secret, and is needed to check them.
        if !row.bytes(4).isEmpty, !isRedacted || kind >= LedgerKind.erase.rawValue || kind == LedgerKind.anchor.rawValue {
            members.append(.init("salt", .string(row.bytes(4).hexadecimal)))
            members.append(.init("body", .string(String(decoding: row.bytes(5), as: UTF8.self))))
        }
        return .object(members)
    }

    /// Lines on their way out.
    private struct Lines {
        private var bytes: [UInt8] = []
        private let out: ([UInt8]) throws -> Void

        init(_ out: @escaping ([UInt8]) throws -> Void) { self.out = out }

        mutating func add(_ line: JSONValue) throws {
            bytes.append(contentsOf: line.text.utf8)
            bytes.append(0x0A)
            if bytes.count >= 1 << 16 { try end() }
        }

        mutating func end() throws {
            try out(bytes)
            bytes.removeAll(keepingCapacity: true)
        }
    }
}

extension SQLiteEntryLog {
    /// Writes the ledger as lines of JSON, signed up to its end first: `moment` is in milliseconds since 1970 UTC.
    ///
    /// It holds all that was recorded, so it takes a grant to export the ledger.
    public func export(
        _ export: LedgerExport, with grant: Grant, at moment: Int64, _ out: @escaping @Sendable ([UInt8]) throws -> Void
    ) async throws -> TreeHead {
        guard grant.permit.verb == .exportLedger else { throw GrantExceeded("the ledger", grant.permit) }
        return try await write(export, at: moment, out)
    }

    /// The same without asking, for tests of what is written.
    func write(_ export: LedgerExport, at moment: Int64, _ out: @escaping @Sendable ([UInt8]) throws -> Void) async throws -> TreeHead {
        try await checkpoint(at: moment)
        return try await reaching { [seal] pool in
            try await pool.read { db in try export.write(db, key: try seal.signer(db).key) { try out($0) } }
        }
    }
}

extension SQLiteAccessLog {
    /// Writes the accesses of a year as lines of JSON, in the same form: signed up to its end first.
    public func export(
        _ export: LedgerExport, ofYear year: Int, with grant: Grant, at moment: Int64, _ out: @escaping @Sendable ([UInt8]) throws -> Void
    ) async throws -> TreeHead {
        guard grant.permit.verb == .exportLedger else { throw GrantExceeded("the ledger", grant.permit) }
        return try await write(export, ofYear: year, at: moment, out)
    }

    /// The same without asking, for tests of what is written.
    func write(
        _ export: LedgerExport, ofYear year: Int, at moment: Int64, _ out: @escaping @Sendable ([UInt8]) throws -> Void
    ) async throws -> TreeHead {
        let file = try await known(year)
        try await file.checkpoint(at: moment)
        return try await file.reading { [seal = file.seal] db in try export.write(db, key: try seal.signer(db).key) { try out($0) } }
    }
}
