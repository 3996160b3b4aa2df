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
    private let afterwards: @Sendable () async throws -> Void
    private let onStop: SQLiteEntryLog.OnStop?
    private var waiting: [Caller] = []
    private var isDraining = false
    private var draining: Task<Void, Never>?
    private var hasFailed = false
    /// Why nothing more is written, if nothing is.
    private(set) var stopped: LedgerError?

    /// `afterwards` is what there is to do after a commit that nobody waits for. `onStop` is called once, before anybody is answered, when
    /// either fails in a way after which nothing may be written.
    init(
        path: String, commit: @escaping Commit, afterwards: @escaping @Sendable () async throws -> Void = {},
        onStop: SQLiteEntryLog.OnStop? = nil
    ) {
        self.path = path
        self.commit = commit
        self.afterwards = afterwards
        self.onStop = onStop
    }

    /// Waits until the parcel is durable.
    func append(_ parcel: Parcel) async throws -> [Receipt] {
        try await withCheckedThrowingContinuation { answer in
            if let stopped { return answer.resume(throwing: stopped) }
            waiting.append(Caller(parcel: parcel, answer: answer))
            guard !isDraining else { return }
            isDraining = true
            // Of its own, so that a caller who is cancelled does not cancel the others' commit.
            draining = Task { await drain() }
        }
    }

    /// How many callers wait for the next transaction.
    var waitingCount: Int { waiting.count }

    /// Refuses all that comes from now on, for this reason, and waits for what is under way.
    func stop(_ reason: LedgerError) async {
        stopped = stopped ?? reason
        await draining?.value
    }

    /// Stops for a failure of the store: whoever opened it is told.
    func fail(_ error: LedgerError) {
        // Also while the store is being closed: closing would sync again.
        guard !hasFailed else { return }
        hasFailed = true
        stopped = error
        onStop?(error)
    }

    private func drain() async {
        while !waiting.isEmpty {
            let group = nextGroup()
            do {
                let receipts = try await commit(group.map(\.parcel))
                for (caller, receipts) in zip(group, receipts) { caller.answer.resume(returning: receipts) }
            } catch {
                let error = LedgerError(error, at: path)
                if error.stopsWriting { fail(error) }
                for caller in group { caller.answer.resume(throwing: error) }
            }
            if stopped == nil {
                do { try await afterwards() } catch { fail(LedgerError(error, at: path)) }
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
