import Access
import Accounts
import ArgumentParser
import Casework
import Content
import Ledger
import Practice

/// A store that is open, at whose door somebody asks for leave: whoever is signed in at this terminal, or the store's owner while nobody ever was
/// given access.
struct OpenStore {
    let log: SQLiteEntryLog
    let looks: SQLiteAccessLog
    /// For whoever sits here.
    let ask: AskLeave
    /// Who has or had access, for the names that people type and read.
    let staff: Staff

    /// Opens a store and finds out who asks, where it is not said. Says what is wrong and exits with 2 where it cannot be opened, or nobody is signed in.
    static func open(_ path: String, _ partnership: Partnership, mustExist: Bool = true, for known: Asker? = nil) async throws -> OpenStore {
        let log = try await Store.open(path, mustExist: mustExist)
        let looks = SQLiteAccessLog(store: path, beside: log, secondSink: Store.secondSink, onStop: Store.stop)
        let (policy, problems) = AccessFile.standing(in: partnership.library)
        for problem in problems?.all ?? [] { Printing.err("\(problem)") }
        let door = Door(log, looks: looks, partnership.agencies, policy.reveals)
        do {
            if let known { return OpenStore(log: log, looks: looks, ask: AskLeave(door, policy, for: known), staff: Staff([], partnership.agencies)) }
            let (asker, staff) = try await asker(path, looks, partnership.agencies)
            return OpenStore(log: log, looks: looks, ask: AskLeave(door, policy, for: asker), staff: staff)
        } catch {
            try await looks.close()
            try await log.close()
            throw error
        }
    }

    /// Leave for Cairn itself, for work that nobody reads: judging, verifying.
    func programme(_ verb: Verb) async throws -> Grant { try await told { try await ask.of(.programme)(verb, .store, at: Clock.moment) } }

    /// Leave for whoever asks. A refusal is said as the policy words it, and ends with 1; a door that is shut with 2.
    func leave(_ verb: Verb, _ subject: Subject, reason: Reason? = nil, actingFor: AgencyRef? = nil) async throws -> Grant {
        try await told { try await ask(verb, subject, reason: reason, actingFor: actingFor, at: Clock.moment) }
    }

    /// Does something, and puts what keeps it from being done into words.
    func told<Value>(_ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch let refusal as Refusal {
            Printing.err(refusal.answer.words)
            try await close()
            throw ExitCode(1)
        } catch let fault as FactFault {
            Printing.err("\(fault)")
            try await close()
            throw ExitCode(1)
        } catch let shut as DoorShut {
            Printing.err("\(shut)")
            throw ExitCode(2)
        } catch let error as LedgerError {
            Printing.err("\(error)")
            throw ExitCode(error.exitStatus)
        }
    }

    func close() async throws {
        // Each is signed as it closes: first the accesses, and then the entries, whose last row says where the accesses ended.
        try await looks.close()
        try await log.close()
    }

    /// Signs both ledgers: before anything that carries their mark leaves. Says what is wrong and exits where that is not possible.
    func signedMark() async throws -> LedgerMark {
        try await told {
            try await looks.checkpoint(at: Clock.milliseconds)
            try await log.checkpoint(at: Clock.milliseconds)
            return try await log.head().mark
        }
    }

    /// Does long work, and signs what is new every half minute meanwhile.
    func signing<Value: Sendable>(_ work: () async throws -> Value) async throws -> Value {
        let timer = Task { [log, looks] in
            while true {
                try await Task.sleep(for: .seconds(5))
                // What cannot be written now is met by whoever writes next, and said there.
                try? await looks.checkpointIfDue(now: Clock.milliseconds)
                try? await log.checkpointIfDue(now: Clock.milliseconds)
            }
        }
        let done: Result<Value, any Error>
        do { done = .success(try await work()) } catch { done = .failure(error) }
        // What it is at just now is waited for: the ledgers are closed next.
        timer.cancel()
        _ = await timer.result
        return try done.get()
    }

    private static func asker(_ path: String, _ looks: SQLiteAccessLog, _ agencies: AgencyList) async throws -> (Asker, Staff) {
        let options = try AccountsOptions.parse(["--store", path])
        guard Files.exist(options.file) else {
            // Whose accounts are gone is no reason to let everybody in again: the access ledger remembers.
            return (.console(hasAccounts: try await looks.everGaveAccess()), Staff([], agencies))
        }
        let accounts = try await options.open(recorder: AccountLooks(looks))
        do {
            let person = try await options.person(accounts)
            guard let actor = person.account.actor(agencyKind: agencies[person.account.agency]?.kind) else { throw AccountRefusal.session }
            // Nobody is signed in here without a second factor: there is no other way in.
            return (Asker(actor, hasSecondFactor: true, proved: person.proved), Staff(try await accounts.all(), agencies))
        } catch let refusal as AccountRefusal {
            Printing.err("\(refusal) `cairn sign-in NAME` signs you in.")
            throw ExitCode(2)
        }
    }
}
