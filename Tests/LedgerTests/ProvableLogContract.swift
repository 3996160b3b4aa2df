import Casework
import Testing

@testable import Ledger

/// What every store promises about its tree.
@Suite struct ProvableLogContract {
    private func rows(_ log: any ProvableLog) async throws -> [LedgerRow] {
        var rows: [LedgerRow] = []
        for sequence in 1...(try await log.head().size) { rows.append(try await log.inclusion(of: sequence, in: nil).row) }
        return rows
    }

    @Test(arguments: Store.allCases)
    func `a ledger without rows has the root of nothing`(_ store: Store) async throws {
        try await store.runProvable { log, proofs in
            let last = try await log.lastSequence()
            #expect(last == 0)
            #expect(try await proofs.head() == .none)
            #expect(try await proofs.consistency(from: 0, to: nil).holds == true)
            await #expect(throws: LedgerError.self) { try await proofs.inclusion(of: 1, in: nil) }
            await #expect(throws: LedgerError.self) { try await proofs.head(at: 1) }
        }
    }

    @Test(arguments: Store.allCases)
    func `after any appends the root is the plain definition's over the rows, and what was told before still holds`(_ store: Store)
        async throws
    {
        try await store.runProvable { log, proofs in
            var heads: [TreeHead] = []
            for (batch, size) in [1, 2, 0, 5, 249, 300, 1].enumerated() {
                let many = try (0..<size).map { try note("n\(batch)-\($0)", about: "lcs/p\($0 % 5)") }
                // What is known already, or refused, is no row.
                let again = try batch == 0 ? [] : [note("n0-0", about: "lcs/p0"), note("n0-0", about: "lcs/other")]
                _ = try await log.append(many + again, receivedAt: Int64(1_000 - batch))
                heads.append(try await proofs.head())
            }
            #expect(heads.map(\.size) == [1, 3, 3, 8, 257, 557, 558])
            let rows = try await rows(proofs)
            #expect(rows.map(\.sequence) == Array(1...558))
            #expect(rows.allSatisfy { $0.at == 1_000 && $0.kind == 1 })
            #expect(Set(rows.map(\.commitment)).count == 558)
            let leaves = rows.map(\.leaf)
            for head in heads {
                #expect(head.root == PlainTree.root(leaves[..<Int(head.size)]))
                #expect(try await proofs.head(at: head.size) == head)
                let proof = try await proofs.consistency(from: head.size, to: nil)
                #expect(proof.old == head && proof.new == heads.last && proof.holds)
            }
        }
    }

    @Test(arguments: Store.allCases)
    func `links are rows of their own kind`(_ store: Store) async throws {
        try await store.runProvable { log, proofs in
            _ = try await log.append(Families.all(), receivedAt: 9)
            #expect(try await rows(proofs).filter { $0.kind == LedgerKind.link.rawValue }.count == 2)
        }
    }

    @Test(arguments: Store.allCases)
    func `a proof holds for its row and its ledger and for no other`(_ store: Store) async throws {
        try await store.runProvable { log, proofs in
            _ = try await log.append((0..<300).map { try note("n\($0)") }, receivedAt: 9)
            for (sequence, size) in [(1, 1), (1, 300), (300, 300), (256, 256), (257, 300), (100, 129)] as [(Int64, Int64)] {
                let proof = try await proofs.inclusion(of: sequence, in: size)
                #expect(proof.holds)
                let other = try await proofs.inclusion(of: sequence == 1 ? 2 : 1, in: 300)
                #expect(!InclusionProof(row: other.row, head: proof.head, path: proof.path).holds)
                #expect(!InclusionProof(row: proof.row, head: proof.head, path: proof.path + [.empty]).holds)
                if !proof.path.isEmpty {
                    #expect(!InclusionProof(row: proof.row, head: proof.head, path: Array(proof.path.dropLast())).holds)
                }
                let wrong = TreeHead(size: size, root: .empty)
                #expect(!InclusionProof(row: proof.row, head: wrong, path: proof.path).holds)
            }
            let proof = try await proofs.consistency(from: 100, to: 300)
            #expect(proof.holds)
            #expect(!ConsistencyProof(old: TreeHead(size: 100, root: .empty), new: proof.new, path: proof.path).holds)
            #expect(!ConsistencyProof(old: proof.old, new: TreeHead(size: 300, root: .empty), path: proof.path).holds)
            #expect(!ConsistencyProof(old: TreeHead(size: 101, root: proof.old.root), new: proof.new, path: proof.path).holds)
            #expect(!ConsistencyProof(old: proof.old, new: proof.new, path: Array(proof.path.dropLast())).holds)
            #expect(!ConsistencyProof(old: proof.old, new: proof.new, path: proof.path + [.empty]).holds)
            #expect(!ConsistencyProof(old: proof.new, new: proof.old, path: proof.path).holds)
        }
    }
}

/// Every proof of every size, checked by the published algorithms.
@Suite struct ProofTests {
    @Test func `every row of every ledger of up to 130 rows can be shown, and every ledger to begin with every earlier one`() throws {
        var tree = MemoryTree()
        for size in 1...130 as ClosedRange<Int64> {
            tree.append(LedgerRow(sequence: size, at: size, kind: 1, commitment: [UInt8](repeating: UInt8(size), count: 32)))
            for sequence in 1...size { #expect(try tree.inclusion(of: sequence, in: size).holds == true) }
            for old in 0...size { #expect(try tree.consistency(between: old, and: size).holds == true) }
        }
    }
}
