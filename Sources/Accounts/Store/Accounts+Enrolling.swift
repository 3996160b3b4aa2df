import Access
import Casework
import Foundation
import GRDB

/// What is kept of an enrolment that has not ended.
private struct Pending: Sendable {
    let account: Account
    let mark: Data
    let seed: TimeCodeSeed?
    let failures: Int
}

extension Accounts {
    /// Recovery codes that somebody gets.
    static let recoveryCodeCount = 10

    /// The first half of enrolling: whoever has the enrolment code gets the link for the authenticator app. Asked again, it is the same link; it counts
    /// for nothing until its first right code.
    public func beginEnrolling(_ name: String, _ code: String, from source: String, at moment: Moment) async throws -> AuthenticatorLink {
        let doorway = Doorway(name, source, seal)
        let pending = try await pending(name, code, doorway, from: source, at: moment)
        let fresh = TimeCodeSeed(from: random)
        let seed: TimeCodeSeed = try await file.write { [seal] db in
            try doorway.takeBack(db)
            if let seed = pending.seed { return seed }
            let sealed = Data(try seal.seal(fresh.bytes, .pendingSeed, of: pending.account.id))
            try db.execute(
                sql: "UPDATE invitation SET seed = ? WHERE account = ? AND mark = ?",
                arguments: [sealed, pending.account.id.text, pending.mark])
            return fresh
        }
        guard let link = AuthenticatorLink(issuer: issuer, name: pending.account.name.text, seed: seed) else {
            throw AccountsFault(
                .database, at: "the name shown in authenticator apps", found: issuer, allowed: "1 to 128 bytes",
                mend: "Give the partnership a shorter name.")
        }
        return link
    }

    /// The second half: sets the password and, by its first right code, the second factor. Returns the recovery codes, which are shown this once.
    ///
    /// - Throws: `AccountRefusal`: `invitation`, `password` with all its faults, `code`, `slowed`, `busy`.
    public func enrol(
        _ name: String, _ code: String, password: Password, timeCode: String, from source: String, at moment: Moment
    ) async throws -> [OneTimeCode] {
        let doorway = Doorway(name, source, seal)
        let pending = try await pending(name, code, doorway, from: source, at: moment)
        let id = pending.account.id
        let faults = try faults(of: password, pending.account)
        guard faults.isEmpty else {
            try await file.write { try doorway.takeBack($0) }
            throw AccountRefusal.password(faults)
        }
        guard let seed = pending.seed, case .timeCode(let typed) = SecondFactor(timeCode),
            let step = TimeCode.match(typed, seed, at: appTime(moment), after: -1)
        else {
            try await tell(pending.account, .code, pending.failures, from: source, at: moment)
            throw AccountRefusal.code
        }
        let sealedPassword = try await sealedHash(of: password, id)
        let sealedSeed = Data(try seal.seal(seed.bytes, .seed, of: id))
        let codes = recoveryCodes()
        try await change(by: .account(id), at: moment, source: source) { [seal] roster, db in
            guard roster[id]?.standing == .invited else { throw AccountRefusal.invitation }
            return Resolution(changes: [(id, .enrolled, "")]) { db in
                // Spent here, so that of two who enrol with one code at one moment only one does.
                try db.execute(sql: "DELETE FROM invitation WHERE account = ? AND mark = ?", arguments: [id.text, pending.mark])
                guard db.changesCount == 1 else { throw AccountRefusal.invitation }
                try db.execute(
                    sql: "INSERT OR REPLACE INTO credential(account, password, seed, step) VALUES (?, ?, ?, ?)",
                    arguments: [id.text, sealedPassword, sealedSeed, step])
                try Self.keep(codes, of: id, seal, db)
                try doorway.takeBack(db)
            }
        }
        return codes
    }

    /// Everything wrong with a new password of somebody.
    func faults(of password: Password, _ account: Account) throws -> [PasswordFault] {
        try rules.faults(password, names: [account.name.text, account.display.text, account.agency.text, issuer])
    }

    func recoveryCodes() -> [OneTimeCode] { (0..<Self.recoveryCodeCount).map { _ in OneTimeCode(from: random) } }

    static func keep(_ codes: [OneTimeCode], of account: AccountRef, _ seal: Seal, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM recovery WHERE account = ?", arguments: [account.text])
        for code in codes {
            try db.execute(
                sql: "INSERT INTO recovery(account, mark) VALUES (?, ?)",
                arguments: [account.text, Data(seal.mark("recovery", code.bytes, of: account.text))])
        }
    }

    /// The enrolment that name and code belong to. An unknown name, a wrong code and an old one are refused in the same words, and counted.
    private func pending(_ name: String, _ typed: String, _ doorway: Doorway, from source: String, at moment: Moment) async throws
        -> Pending
    {
        let failures = try await file.write { try doorway.enter(at: moment, $0) }
        let (found, account): (Pending?, Account?) = try await file.read { [seal] db in
            guard let account = try SignInName(name).flatMap({ try Roster.account(named: $0, db) }) else { return (nil, nil) }
            let mark = OneTimeCode(typed).map { Data(seal.mark("invitation", $0.bytes, of: account.id.text)) } ?? Data()
            guard account.standing == .invited,
                let row = try Row.fetchOne(
                    db, sql: "SELECT begun, seed FROM invitation WHERE account = ? AND mark = ?", arguments: [account.id.text, mark]),
                case let age = moment.seconds(since: Moment(milliseconds: row[0])),
                (-SessionLimits.tolerance..<Invitation.validity).contains(age)
            else { return (nil, account) }
            let sealed: Data? = row[1]
            let seed = sealed.flatMap { seal.open(Array($0), .pendingSeed, of: account.id) }.flatMap(TimeCodeSeed.init)
            guard (seed == nil) == (sealed == nil) else { throw Credentials.damaged(account.id.text) }
            return (Pending(account: account, mark: mark, seed: seed, failures: failures), account)
        }
        if let found { return found }
        try await tell(account, .invitation, failures, from: source, at: moment)
        throw AccountRefusal.invitation
    }
}
