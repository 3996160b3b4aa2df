import Access
import Foundation
import GRDB

extension Accounts {
    /// Signs somebody in with a password and a code of the authenticator app, or a recovery code in its place.
    ///
    /// Known name or not, right password or not: the same steps in the same order, one hash each, and the same words. The session's id is new; one
    /// that was held before the sign-in is dead.
    ///
    /// - Parameters:
    ///   - source: The place: an address, a device's mark, `terminal`.
    ///   - old: A session held before, which ends.
    /// - Throws: `AccountRefusal`: `signIn`, `slowed`, `busy`. `AccountsFault`. Whatever the recorder throws: then nobody is signed in.
    public func signIn(
        _ name: String, _ password: Password, code: String, from source: String, at moment: Moment, ending old: SessionToken? = nil
    ) async throws -> NewSession {
        let (credentials, way) = try await prove(name, password, code, from: source, at: moment)
        guard let account = credentials.account else { throw AccountRefusal.signIn }
        try await rehash(password, credentials)
        return try await recording(.signedIn(way), by: account.id, from: source, at: moment) {
            try await self.begin(account.id, begun: moment, way, from: source, at: moment, ending: old)
        }
    }

    /// Records what somebody does with an own account, then does it; what is not done after all is recorded too.
    func recording<Value>(
        _ act: AccountEvent.Act, by account: AccountRef, from source: String, at moment: Moment, _ body: () async throws -> Value
    ) async throws -> Value {
        func event(_ act: AccountEvent.Act) -> AccountEvent {
            AccountEvent(at: moment, by: .account(account), about: account, source: source, act: act)
        }
        try await recorder.record(event(act))
        do { return try await body() } catch {
            try await recorder.record(event(.notDone))
            throw error
        }
    }

    /// Proves password and second factor, and spends the second factor. Returns only where both are right; a refusal is recorded.
    func prove(_ name: String, _ password: Password, _ code: String, from source: String, at moment: Moment) async throws -> (
        Credentials, SignInWay
    ) {
        let doorway = Doorway(name, source, seal)
        let failures = try await file.write { try doorway.enter(at: moment, $0) }
        let credentials = try await file.read { [cost, seal] in try Credentials(name, cost, seal, $0) }
        let isRight: Bool
        do {
            isRight = try await hashing { try credentials.hash.matches(password) }
        } catch {
            // Not tried, so not failed.
            try await file.write { try doorway.takeBack($0) }
            throw error
        }
        let factor = SecondFactor(code)
        // For nobody too, whose code is as wrong as his password.
        _ =
            if case .timeCode(let typed) = factor { TimeCode.match(typed, credentials.seed, at: appTime(moment), after: credentials.step) } else {
                Int64?.none
            }
        let way: SignInWay? = try await file.write { [seal, appTime = appTime(moment)] db in
            guard isRight, let account = credentials.account, try credentials.stillStand(db),
                let way = try credentials.spend(factor, at: moment, appTime: appTime, seal, db)
            else { return nil }
            try doorway.passed(account.id, at: moment, db)
            return way
        }
        if let way { return (credentials, way) }
        try await tell(credentials.account, credentials.refusal(isRight), failures, from: source, at: moment)
        throw AccountRefusal.signIn
    }

    /// Records that somebody did not get in, and raises the alarm where it is time.
    func tell(_ account: Account?, _ refusal: AccountEvent.Refusal, _ failures: Int, from source: String, at moment: Moment) async throws {
        try await recorder.record(AccountEvent(at: moment, by: nil, about: account?.id, source: source, act: .refused(refusal)))
        if Slowing.account.isAlarming(failures) {
            try await recorder.record(
                AccountEvent(at: moment, by: nil, about: account?.id, source: source, act: .slowed(failures: failures)))
        }
    }

    /// Makes the session, if the account is still in order.
    func begin(
        _ id: AccountRef, begun: Moment, _ way: SignInWay, from source: String, at moment: Moment, ending old: SessionToken?
    ) async throws -> NewSession {
        let token = SessionToken(from: random)
        let name = Base32.text(random.bytes(5)).lowercased()
        let source = String(source.prefix(128))
        return try await file.write { db in
            guard let account = try Roster.account(id, db), account.standing == .active else { throw AccountRefusal.signIn }
            if let old { try db.execute(sql: "DELETE FROM session WHERE mark = ?", arguments: [old.mark]) }
            try db.execute(
                sql: "INSERT INTO session(mark, name, account, begun, used, proved, way, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    token.mark, name, id.text, begun.milliseconds, moment.milliseconds, moment.milliseconds, way.rawValue, source,
                ])
            let left =
                try Int.fetchOne(db, sql: "SELECT count(*) FROM recovery WHERE account = ? AND used IS NULL", arguments: [id.text]) ?? 0
            let person = SignedIn(account: account, session: name, begun: begun, proved: moment, way: way, source: source)
            return NewSession(token: token, person: person, recoveryCodesLeft: left)
        }
    }

    /// Hashes a password anew where today's cost is higher than its own. Where too many sign in at this moment, the next sign-in does it.
    private func rehash(_ password: Password, _ credentials: Credentials) async throws {
        guard let account = credentials.account, let kept = credentials.sealedPassword, credentials.hash.cost.work < cost.work else {
            return
        }
        do {
            let sealed = try await sealedHash(of: password, account.id)
            try await file.write { db in
                try db.execute(
                    sql: "UPDATE credential SET password = ? WHERE account = ? AND password = ?",
                    arguments: [sealed, account.id.text, kept])
            }
        } catch AccountRefusal.busy { return }
    }

    /// A password's hash, sealed: in its turn.
    func sealedHash(of password: Password, _ account: AccountRef) async throws -> Data {
        let salt = random.bytes(16)
        let hash = try await hashing { [cost] in try PasswordHash(password, salt: salt, cost: cost) }
        return Data(try seal.seal(Array(hash.phc.utf8), .password, of: account))
    }
}

extension Credentials {
    /// Why these credentials let nobody in; for the ledger only.
    func refusal(_ isRight: Bool) -> AccountEvent.Refusal {
        guard let account else { return .unknown }
        switch account.standing {
        case .disabled: return .disabled
        case .invited: return .notEnrolled
        case .active: return isRight ? .code : .password
        }
    }
}
