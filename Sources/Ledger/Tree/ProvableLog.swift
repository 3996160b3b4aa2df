/// A log that can show what it holds, and that it held what it once showed. Every store of entries is one.
///
/// Sizes count rows of the ledger from its beginning. A size that the ledger has not reached, or a row that it does not have, is a `LedgerError`.
public protocol ProvableLog: Sendable {
    /// Size and root: of the whole ledger, or as they were at a size.
    func head(at size: Int64?) async throws -> TreeHead

    /// Shows that a row is in the ledger of a size, or in the whole ledger.
    func inclusion(of sequence: Int64, in size: Int64?) async throws -> InclusionProof

    /// Shows that the ledger of a size, or the whole ledger, begins with the ledger of another.
    func consistency(from old: Int64, to size: Int64?) async throws -> ConsistencyProof
}

extension ProvableLog {
    /// Size and root of the whole ledger.
    public func head() async throws -> TreeHead { try await head(at: nil) }
}

/// A tree with its rows, at a moment.
protocol ProvableTree: TreeNodes {
    /// How many rows there are.
    func size() throws -> Int64
    /// One of them, from 1.
    func row(_ sequence: Int64) throws -> LedgerRow
}

extension ProvableTree {
    /// See `ProvableLog.head(at:)`.
    func head(at size: Int64?) throws -> TreeHead {
        let size = try known(size)
        return TreeHead(size: size, root: try root(at: size))
    }

    /// See `ProvableLog.inclusion(of:in:)`.
    func inclusion(of sequence: Int64, in size: Int64?) throws -> InclusionProof {
        let size = try known(size)
        guard sequence > 0, sequence <= size else { throw LedgerError.beyond(sequence, size) }
        return InclusionProof(
            row: try row(sequence), head: TreeHead(size: size, root: try root(at: size)), path: try path(to: sequence - 1, in: size))
    }

    /// See `ProvableLog.consistency(from:to:)`.
    func consistency(between old: Int64, and size: Int64?) throws -> ConsistencyProof {
        let size = try known(size)
        guard old >= 0, old <= size else { throw LedgerError.beyond(old, size) }
        return ConsistencyProof(
            old: TreeHead(size: old, root: try root(at: old)), new: TreeHead(size: size, root: try root(at: size)),
            path: old == 0 ? [] : try consistency(from: old, to: size))
    }

    private func known(_ size: Int64?) throws -> Int64 {
        let all = try self.size()
        guard let size else { return all }
        guard size >= 0, size <= all else { throw LedgerError.beyond(size, all) }
        return size
    }
}

extension LedgerError {
    static func beyond(_ found: Int64, _ size: Int64) -> LedgerError {
        LedgerError(.absent, at: "the ledger", found: "row or size \(found)", allowed: "1 to \(size)", mend: "Ask for one that is there.")
    }
}
