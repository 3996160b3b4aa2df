import Casework

/// Makes appends that wait together durable together: a sync costs the same for one entry as for a thousand.
///
/// While one transaction is being committed, all who come wait; then all of them go into the next one. A caller alone waits for nobody.
actor CommitQueue<Load: Sendable, Answer: Sendable> {
    /// Writes loads in one transaction and returns, when they are durable, the answer to each.
    typealias Commit = @Sendable ([Load]) async throws -> [Answer]

    /// No more rows than this are taken into a transaction that others wait for, so that the first of them are not answered late.
    static var rows: Int { 8192 }

    private struct Caller {
        let load: Load
        let answer: CheckedContinuation<Answer, any Error>
    }

    private let path: String
    private let size: @Sendable (Load) -> Int
    private let commit: Commit
    private let afterwards: @Sendable () async throws -> Void
    private let onStop: SQLiteEntryLog.OnStop?
    private var waiting: [Caller] = []
    private var isDraining = false
    private var draining: Task<Void, Never>?
    private var hasFailed = false
    // How many were answered together last.
    private var answered = 0
    /// Why nothing more is written, if nothing is.
    private(set) var stopped: LedgerError?

    /// `afterwards` is what there is to do after a commit that nobody waits for. `onStop` is called once, before anybody is answered, when
    /// either fails in a way after which nothing may be written.
    init(
        path: String, size: @escaping @Sendable (Load) -> Int, commit: @escaping Commit,
        afterwards: @escaping @Sendable () async throws -> Void = {},
        onStop: SQLiteEntryLog.OnStop? = nil
    ) {
        self.path = path
        self.size = size
        self.commit = commit
        self.afterwards = afterwards
        self.onStop = onStop
    }

    /// Waits until the load is durable.
    func append(_ load: Load) async throws -> Answer {
        try await withCheckedThrowingContinuation { answer in
            if let stopped { return answer.resume(throwing: stopped) }
            waiting.append(Caller(load: load, answer: answer))
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
        await gather()
        while !waiting.isEmpty {
            let group = nextGroup()
            do {
                let answers = try await commit(group.map(\.load))
                for (caller, answer) in zip(group, answers) { caller.answer.resume(returning: answer) }
            } catch {
                let error = LedgerError(error, at: path)
                if error.stopsWriting { fail(error) }
                for caller in group { caller.answer.resume(throwing: error) }
            }
            if stopped == nil {
                do { try await afterwards() } catch { fail(LedgerError(error, at: path)) }
            }
            guard let stopped else {
                answered = group.count
                await gather()
                continue
            }
            for caller in waiting { caller.answer.resume(throwing: stopped) }
            waiting = []
        }
        isDraining = false
    }

    /// Lets those who were answered together come again, as far as they do at once: else the first of them would have a sync of its own, and all others
    /// would wait for it. Whoever comes alone waits for nobody.
    private func gather() async {
        var (seen, idle) = (waiting.count, 0)
        while answered > 1, waiting.count < answered, idle < 3, stopped == nil {
            await Task.yield()
            idle = waiting.count > seen ? 0 : idle + 1
            seen = waiting.count
        }
    }

    private func nextGroup() -> [Caller] {
        var count = 0
        let taken = waiting.prefix { caller in
            let more = self.size(caller.load)
            defer { count += more }
            return count == 0 || count + more <= Self.rows
        }.count
        defer { waiting.removeFirst(taken) }
        return Array(waiting.prefix(taken))
    }
}
