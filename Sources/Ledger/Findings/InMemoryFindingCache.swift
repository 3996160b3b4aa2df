import Casework

/// A cache that lives as long as the process.
public actor InMemoryFindingCache: ReadableFindings {
    private var kept: [Int32: Judged] = [:]
    private var sequence: Int64 = 0

    /// An empty cache.
    public init() {}

    /// Keeps what was found.
    public func keep(_ judged: [Judged], upTo sequence: Int64) async throws {
        for one in judged { kept[one.child] = one }
        self.sequence = max(self.sequence, sequence)
    }

    /// The last entry that was taken into account.
    public func judgedUpTo() async throws -> Int64 { sequence }

    /// What is kept of children.
    func judged(_ children: Set<Int32>) async throws -> [Judged] { children.sorted().compactMap { kept[$0] } }

    /// A page of all that is kept.
    func page(after child: Int32, limit: Int) async throws -> [Judged] {
        kept.keys.filter { $0 > child }.sorted().prefix(max(0, limit)).compactMap { kept[$0] }
    }

    /// The children whose findings change by a day.
    func children(changingBy day: Day) async throws -> [Int32] {
        kept.values.compactMap { one in one.changesOn.map { (day: $0, child: one.child) } }.filter { $0.day <= day }.sorted { $0 < $1 }.map(
            \.child)
    }

    /// Forgets what was found of children.
    public func forget(_ children: Set<Int32>) async throws { for child in children { kept[child] = nil } }

    /// Forgets all.
    public func clear() async throws { (kept, sequence) = ([:], 0) }
}
