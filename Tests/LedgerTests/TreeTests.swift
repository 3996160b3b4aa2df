import GRDB
import Testing

@testable import Ledger

/// The tree is RFC 6962's, whatever its size.
@Suite struct TreeTests {
    private static let leaves = (0..<600).map { TreeHash(leaf: [UInt8($0 & 255), UInt8($0 >> 8)]) }

    @Test func `the hashes are those of the reference log of RFC 6962`() {
        // The eight leaves and the roots that the reference log's own tests compare with.
        let leaves: [[UInt8]] = [
            [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43], Array(0x50...0x57), Array(0x60...0x6F),
        ]
        let roots = [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ]
        #expect(TreeHash.empty.description == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        var frontier = Frontier()
        for (leaf, root) in zip(leaves, roots) {
            frontier.append(TreeHash(leaf: leaf))
            #expect(frontier.root.description == root)
        }
    }

    @Test func `a row's leaf has its numbers big endian and its commitment behind them`() {
        // Python: sha256(b"\0CRN1" + struct.pack(">QqH", 258, 1700000000123, 90) + bytes(range(32))).hexdigest()
        let leaf = Array<UInt8>(0..<32).withUnsafeBytes { TreeHash(sequence: 258, at: 1_700_000_000_123, kind: 90, commitment: $0) }
        #expect(leaf.description == "34a69b2e4c44663829af21a5b42ab4a611aebff25bc2006d8d7d088feadb61cb")
    }

    @Test func `the right edge gives the plain definition's root at every size from 0 to 600`() {
        var frontier = Frontier()
        for size in 0...600 {
            #expect(frontier.size == size)
            #expect(frontier.root == PlainTree.root(Self.leaves[..<size]))
            if size < 600 { frontier.append(Self.leaves[size]) }
        }
    }

    @Test func `whoever is beside a leaf's path, and what joins two sizes, are the plain definition's`() throws {
        let nodes = NodesOf(leaves: Self.leaves)
        for size in Array(1...130) + [255, 256, 257, 258, 383, 511, 512, 513, 599, 600] {
            for leaf in Set([0, size / 3, size / 2, size - 1, (size * 7) % size]) {
                #expect(try nodes.path(to: Int64(leaf), in: Int64(size)) == PlainTree.path(leaf, Self.leaves[..<size]))
            }
            for old in Set([1, size / 3, size / 2, size - 1, size]) where old > 0 {
                #expect(try nodes.consistency(from: Int64(old), to: Int64(size)) == PlainTree.proof(old, Self.leaves[..<size]))
            }
            #expect(try nodes.root(at: Int64(size)) == PlainTree.root(Self.leaves[..<size]))
            #expect(try nodes.frontier(at: Int64(size)).root == PlainTree.root(Self.leaves[..<size]))
        }
    }

    @Test func `a file's blocks and rows give the same roots and proofs, also within the last block`() async throws {
        let db = try DatabaseQueue()
        try await db.write { db in
            try db.execute(sql: LogTables.rows + LogTables.guards + LogTables.tree)
            var log = try HashedLog(db)
            var leaves: [TreeHash] = []
            for row in 1...1400 {
                try log.append(.read, body: Array("{\"n\":\(row)}".utf8), at: Int64(row / 3))
                // As a store that commits here and there, or is opened again, begins.
                if row % 97 == 0 { log = try HashedLog(db, from: row % 2 == 0 ? log.end : nil) }
                leaves.append(try #require(try SQLStatement(db, "SELECT seq, at, kind, c FROM ledger WHERE seq = \(row)").first(\.leaf)))
                if row % 50 == 0 || row % 256 < 2 { #expect(log.head == TreeHead(size: Int64(row), root: PlainTree.root(leaves[...]))) }
            }
            let tree = try StoredTree(db)
            var random = SeededNumbers(state: 7)
            for _ in 0..<300 {
                let size = Int.random(in: 1...1400, using: &random), leaf = Int.random(in: 0..<size, using: &random)
                let old = Int.random(in: 1...size, using: &random)
                #expect(try tree.root(at: Int64(size)) == PlainTree.root(leaves[..<size]))
                #expect(try tree.path(to: Int64(leaf), in: Int64(size)) == PlainTree.path(leaf, leaves[..<size]))
                #expect(try tree.consistency(from: Int64(old), to: Int64(size)) == PlainTree.proof(old, leaves[..<size]))
            }
            let blocks = try Row.fetchAll(db, sql: "SELECT level, count(*) AS n FROM block GROUP BY level ORDER BY level")
            #expect(blocks.map { $0["level"] as Int } == [8, 9, 10])
            #expect(blocks.map { $0["n"] as Int } == [5, 2, 1])
        }
    }
}

/// A tree whose leaves are all at hand.
private struct NodesOf: TreeNodes {
    let leaves: [TreeHash]

    func node(level: Int, index: Int64) throws -> TreeHash { PlainTree.root(leaves[Int(index) << level..<(Int(index) + 1) << level]) }
}

/// The same numbers on every run.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
