import Access
import Foundation
import GRDB

/// What a verb decides to do: changes to accounts, and what else must happen in the same transaction.
struct Resolution: Sendable {
    var changes: [(account: AccountRef, kind: AccountChange.Kind, text: String)] = []
    /// A further event beside those of the changes.
    var event: (about: AccountRef, act: AccountEvent.Act)?
    /// Written with the changes.
    var also: @Sendable (Database) throws -> Void = { _ in }
}

extension Accounts {
    /// Decides on the accounts as they are, records, and acts, if they are still so then.
    func change(by actor: Doer, at moment: Moment, source: String?, _ decide: @escaping @Sendable (Roster, Database) throws -> Resolution)
        async throws
    {
        let (decision, last): (Resolution, Int64)
        do {
            (decision, last) = try await file.read { db in
                let roster = try Roster(db)
                return (try decide(roster, db), roster.last)
            }
        } catch let refusal as AccountRefusal where refusal.isOfPermission {
            try await recorder.record(AccountEvent(at: moment, by: actor, about: nil, source: source, act: .refused(.notAllowed)))
            throw refusal
        }
        for change in decision.changes {
            try await recorder.record(
                AccountEvent(at: moment, by: actor, about: change.account, source: source, act: .changed(change.kind, change.text)))
        }
        if let event = decision.event {
            try await recorder.record(AccountEvent(at: moment, by: actor, about: event.about, source: source, act: event.act))
        }
        do {
            try await file.write { db in
                guard try Int64.fetchOne(db, sql: "SELECT coalesce(max(number), 0) FROM change") == last else {
                    throw AccountRefusal.meanwhile
                }
                for change in decision.changes { try Self.keep(change.kind, change.text, of: change.account, by: actor, at: moment, db) }
                try decision.also(db)
            }
        } catch {
            let about = decision.changes.first?.account ?? decision.event?.about
            try await recorder.record(AccountEvent(at: moment, by: actor, about: about, source: source, act: .notDone))
            throw error
        }
    }

    /// The same, by somebody who is signed in and an administrator at this moment.
    func change(
        by person: SignedIn, at moment: Moment, _ decide: @escaping @Sendable (Roster, Account, Database) throws -> Resolution
    ) async throws {
        try await change(by: .account(person.account.id), at: moment, source: person.source) { roster, db in
            guard try Bool.fetchOne(db, sql: "SELECT 1 FROM session WHERE name = ?", arguments: [person.session]) == true else {
                throw AccountRefusal.session
            }
            // As the account is now, not as it was when the request began.
            guard let administrator = roster[person.account.id], administrator.isWorkingAdministrator else {
                throw AccountRefusal.administratorsOnly
            }
            return try decide(roster, administrator, db)
        }
    }

    static func keep(
        _ kind: AccountChange.Kind, _ text: String, of account: AccountRef, by actor: Doer, at moment: Moment, _ db: Database
    ) throws {
        try db.execute(
            sql: "INSERT INTO change(account, kind, text, at, by) VALUES (?, ?, ?, ?, ?)",
            arguments: [account.text, kind.rawValue, text, moment.milliseconds, actor.text])
    }
}

extension AccountRefusal {
    /// Whether somebody asked for what they may not do, rather than mistyped.
    var isOfPermission: Bool {
        switch self {
        case .administratorsOnly, .ownAccess, .ownReset, .lastAdministrator, .session: true
        default: false
        }
    }
}
