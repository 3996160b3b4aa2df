import Casework

/// Makes appends that wait together durable together: a sync costs the same for one entry as for a thousand.
///
/// While one transaction is being committed, all who come wait; then all of them go into the next one. A caller alone waits for nobody.
actor CommitQueue {
    /// Writes parcels in one transaction and returns, when they are durable, the receipts of each.
    typealias Commit = @Sendable ([Parcel]) async throws -> [[Receipt]]

    /// No more entries than this are taken into a transaction that others wait for, so that the first of them are not answered late.
    static let entries = 8192

    private struct Caller {
        let parcel: Parcel
        let answer: CheckedContinuation<[Receipt], any Error>
    }

    private let path: String
    private let commit: Commit
    private var waiting: [Caller] = []
    private var isDraining = false
    private var stopped: LedgerError?

    init(path: String, commit: @escaping Commit) {
        self.path = path
        self.commit = commit
    }

    /// Waits until the parcel is durable.
    func append(_ parcel: Parcel) async throws -> [Receipt] {
        try await withCheckedThrowingContinuation { answer in
            if let stopped { return answer.resume(throwing: stopped) }
            waiting.append(Caller(parcel: parcel, answer: answer))
            guard !isDraining else { return }
            isDraining = true
            // Of its own, so that a caller who is cancelled does not cancel the others' commit.
            Task { await drain() }
        }
    }

    /// How many callers wait for the next transaction.
    var waitingCount: Int { waiting.count }

    /// Refuses all that comes from now on, for this reason.
    func stop(_ reason: LedgerError) { stopped = stopped ?? reason }

    private func drain() async {
        while !waiting.isEmpty {
            let group = nextGroup()
            do {
                let receipts = try await commit(group.map(\.parcel))
                for (caller, receipts) in zip(group, receipts) { caller.answer.resume(returning: receipts) }
            } catch {
                let error = LedgerError(error, at: path)
                if error.stopsWriting { stopped = error }
                for caller in group { caller.answer.resume(throwing: error) }
            }
            guard let stopped else { continue }
            for caller in waiting { caller.answer.resume(throwing: stopped) }
            waiting = []
        }
        isDraining = false
    }

    private func nextGroup() -> [Caller] {
        var count = 0
        let size = waiting.prefix { caller in
            defer { count += caller.parcel.count }
            return count == 0 || count + caller.parcel.count <= Self.entries
        }.count
        defer { waiting.removeFirst(size) }
        return Array(waiting.prefix(size))
    }
}
