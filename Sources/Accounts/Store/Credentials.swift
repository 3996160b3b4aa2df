import Access
import Foundation
import GRDB

/// What is kept of somebody to check a sign-in against. An unknown name has credentials too, nobody's, so that it takes the same way and the same time.
struct Credentials: Sendable {
    /// Whose; nil where no account has the name.
    let account: Account?
    let hash: PasswordHash
    let seed: TimeCodeSeed
    /// The last time step whose code was used.
    let step: Int64
    /// The sealed password as it stood, by which a change meanwhile is seen.
    let sealedPassword: Data?

    /// The credentials of a name as typed.
    init(_ name: String, _ cost: PasswordHash.Cost, _ seal: Seal, _ db: Database) throws {
        account = try SignInName(name).flatMap { try Roster.account(named: $0, db) }
        let id = account?.id
        let row = try Row.fetchOne(db, sql: "SELECT password, seed, step FROM credential WHERE account = ?", arguments: [id?.text ?? ""])
        let sealed: Data? = row?[0]
        sealedPassword = sealed
        let opened = id.flatMap { id in sealed.flatMap { seal.open(Array($0), .password, of: id) } }
        let kept = id.flatMap { id in row.flatMap { seal.open(Array($0[1] as Data), .seed, of: id) } }.flatMap(TimeCodeSeed.init)
        guard (opened == nil) == (row == nil), (kept == nil) == (row == nil) else { throw Self.damaged(id?.text ?? "") }
        if let password = opened {
            let text = String(decoding: password, as: UTF8.self)
            guard let known = PasswordHash(phc: text) else { throw Self.damaged(id?.text ?? "") }
            hash = known
        } else {
            hash = .nobody(cost)
        }
        seed = kept ?? Self.nobodysSeed
        step = row?[2] ?? -1
    }

    private static let nobodysSeed = TimeCodeSeed(known: Array(repeating: 0, count: 20))

    /// Spends a second factor: true for exactly one of all tries with the same code, however many there are at one moment.
    func spend(_ factor: SecondFactor, at moment: Moment, appTime: Moment, _ seal: Seal, _ db: Database) throws -> SignInWay? {
        guard let account else { return nil }
        switch factor {
        case .timeCode(let typed):
            let used = try Int64.fetchOne(db, sql: "SELECT step FROM credential WHERE account = ?", arguments: [account.id.text]) ?? .max
            guard let matched = TimeCode.match(typed, seed, at: appTime, after: used) else { return nil }
            try db.execute(
                sql: "UPDATE credential SET step = ? WHERE account = ? AND step < ?", arguments: [matched, account.id.text, matched])
            return db.changesCount == 1 ? .timeCode : nil
        case .recoveryCode(let code):
            try db.execute(
                sql: "UPDATE recovery SET used = ? WHERE account = ? AND mark = ? AND used IS NULL",
                arguments: [moment.milliseconds, account.id.text, Data(seal.mark("recovery", code.bytes, of: account.id.text))])
            return db.changesCount == 1 ? .recoveryCode : nil
        case .none: return nil
        }
    }

    /// Whether account and password are still as they were when the password was checked.
    func stillStand(_ db: Database) throws -> Bool {
        guard let account, try Roster.account(account.id, db)?.standing == .active else { return false }
        return try Data.fetchOne(db, sql: "SELECT password FROM credential WHERE account = ?", arguments: [account.id.text])
            == sealedPassword
    }

    static func damaged(_ id: String) -> AccountsFault {
        AccountsFault(
            .damaged, at: "account \(id)", found: "a secret that this key does not open", allowed: "what Cairn sealed for this account",
            mend: "Nobody is let in by it. Two administrators reset the account, or restore the last backup of the accounts' file.")
    }
}
