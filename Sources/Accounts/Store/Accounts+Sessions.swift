import Access
import Foundation
import GRDB

extension Accounts {
    /// Who holds a session, as they are now; nil where it is over, was ended, or the account is disabled. A session found over is gone for good,
    /// whatever the clock says later.
    public func signedIn(_ token: SessionToken, at moment: Moment) async throws -> SignedIn? {
        let found = try await file.read { db in try Self.person(token, db).map { ($0.person, $0.used) } }
        guard let (person, used) = found else { return nil }
        guard SessionLimits.isAlive(begun: person.begun, used: used, at: moment), person.account.standing == .active else {
            try await file.write { try $0.execute(sql: "DELETE FROM session WHERE mark = ?", arguments: [token.mark]) }
            return nil
        }
        if moment.seconds(since: used) >= SessionLimits.noted {
            try await file.write {
                try $0.execute(
                    sql: "UPDATE session SET used = max(used, ?) WHERE mark = ?", arguments: [moment.milliseconds, token.mark])
            }
        }
        return person
    }

    /// Proves the second factor again, for what must not rest on a session alone. The session goes on under a new id, and its limits stay as they were.
    public func stepUp(_ token: SessionToken, _ password: Password, code: String, at moment: Moment) async throws -> NewSession {
        guard let person = try await signedIn(token, at: moment) else { throw AccountRefusal.session }
        let (_, way) = try await prove(person.account.name.text, password, code, from: person.source, at: moment)
        let id = person.account.id
        return try await recording(.steppedUp(way), by: id, from: person.source, at: moment) {
            try await self.begin(id, begun: person.begun, way, from: person.source, at: moment, ending: token)
        }
    }

    /// Sets another password, with the old one and a code. All other sessions end; this one goes on under a new id.
    public func changePassword(
        _ token: SessionToken, old: Password, code: String, new: Password, at moment: Moment
    ) async throws -> NewSession {
        guard let person = try await signedIn(token, at: moment) else { throw AccountRefusal.session }
        let id = person.account.id
        let faults = try faults(of: new, person.account)
        guard faults.isEmpty else { throw AccountRefusal.password(faults) }
        let (credentials, way) = try await prove(person.account.name.text, old, code, from: person.source, at: moment)
        let sealed = try await sealedHash(of: new, id)
        return try await recording(.passwordChanged, by: id, from: person.source, at: moment) {
            try await self.file.write { db in
                try db.execute(
                    sql: "UPDATE credential SET password = ? WHERE account = ? AND password = ?",
                    arguments: [sealed, id.text, credentials.sealedPassword])
                guard db.changesCount == 1 else { throw AccountRefusal.meanwhile }
                try Self.endSessions(of: id, db)
            }
            return try await self.begin(id, begun: person.begun, way, from: person.source, at: moment, ending: token)
        }
    }

    /// Makes new recovery codes, with the password and a code; the old ones are dead.
    public func renewRecoveryCodes(_ token: SessionToken, _ password: Password, code: String, at moment: Moment) async throws -> (
        session: NewSession, codes: [OneTimeCode]
    ) {
        let session = try await stepUp(token, password, code: code, at: moment)
        let id = session.person.account.id
        let codes = recoveryCodes()
        try await recording(.recoveryCodesRenewed, by: id, from: session.person.source, at: moment) { [seal] in
            try await self.file.write { try Self.keep(codes, of: id, seal, $0) }
        }
        return (session, codes)
    }

    /// Ends a session. One that is over already is none.
    public func signOut(_ token: SessionToken, at moment: Moment) async throws {
        guard let person = try await signedIn(token, at: moment) else { return }
        let id = person.account.id
        try await recording(.signedOut, by: id, from: person.source, at: moment) {
            try await self.file.write { try $0.execute(sql: "DELETE FROM session WHERE mark = ?", arguments: [token.mark]) }
        }
    }

    /// The sessions of the person who asks, the latest used first.
    public func sessions(of person: SignedIn, at moment: Moment) async throws -> [SessionLine] {
        try await file.read { db in
            try Row.fetchAll(
                db, sql: "SELECT name, begun, used, source FROM session WHERE account = ? ORDER BY used DESC, name",
                arguments: [person.account.id.text]
            ).map {
                SessionLine(
                    name: $0[0], begun: Moment(milliseconds: $0[1]), used: Moment(milliseconds: $0[2]), source: $0[3],
                    isThisOne: $0[0] == person.session)
            }
        }.filter { SessionLimits.isAlive(begun: $0.begun, used: $0.used, at: moment) }
    }

    /// Ends one of the own sessions by its name in the list. Another's session is as unknown as one that never was.
    public func endSession(_ name: String, by person: SignedIn, at moment: Moment) async throws {
        let id = person.account.id
        try await recording(.sessionEnded, by: id, from: person.source, at: moment) {
            try await self.file.write {
                try $0.execute(sql: "DELETE FROM session WHERE name = ? AND account = ?", arguments: [name, id.text])
                guard $0.changesCount == 1 else { throw AccountRefusal.unknownSession }
            }
        }
    }

    /// Ends all sessions of the person who asks but the one in which they ask.
    public func endOtherSessions(by person: SignedIn, at moment: Moment) async throws {
        let id = person.account.id
        try await recording(.sessionsEnded, by: id, from: person.source, at: moment) {
            try await self.file.write {
                try $0.execute(sql: "DELETE FROM session WHERE account = ? AND name <> ?", arguments: [id.text, person.session])
            }
        }
    }

    /// Ends all sessions of somebody, by an administrator.
    public func endSessions(of name: String, by person: SignedIn, at moment: Moment) async throws {
        try await change(by: person, at: moment) { roster, _, _ in
            let account = try roster.found(name)
            return Resolution(event: (account.id, .sessionsEnded)) { try Self.endSessions(of: account.id, $0) }
        }
    }

    static func endSessions(of account: AccountRef, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [account.text])
    }

    private static func person(_ token: SessionToken, _ db: Database) throws -> (person: SignedIn, used: Moment)? {
        let row = try Row.fetchOne(
            db, sql: "SELECT name, account, begun, used, proved, way, source FROM session WHERE mark = ?", arguments: [token.mark])
        guard let row, let id = AccountRef(row[1] as String), let account = try Roster.account(id, db),
            let way = SignInWay(rawValue: row[5])
        else { return nil }
        let person = SignedIn(
            account: account, session: row[0], begun: Moment(milliseconds: row[2]), proved: Moment(milliseconds: row[4]), way: way,
            source: row[6])
        return (person, Moment(milliseconds: row[3]))
    }
}
