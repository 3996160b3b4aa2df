import Access
import Foundation
import GRDB

/// People with access: who they are, what they may be, how they prove it, and where they are signed in.
///
/// Each verb records its event first and acts when that is durable. All moments are arguments. Roles are read at every request.
public final class Accounts: Sendable {
    let file: AccountsFile
    let recorder: any AccountEventRecorder
    let seal: Seal
    let random: any RandomSource
    let desk: HashingDesk
    let cost: PasswordHash.Cost
    let rules: PasswordRules
    let issuer: String
    let appsAhead: Int64

    /// The accounts of a file.
    ///
    /// - Parameters:
    ///   - key: What seals the secrets. Throws `AccountsFault` where the file was made with another.
    ///   - recorder: Where events go before they take effect.
    ///   - words: Names of the partnership and its agencies, which an attacker tries first.
    ///   - breached: Passwords that were stolen elsewhere; nil where the operator has no such list.
    ///   - issuer: What an authenticator app calls this place.
    ///   - appsAhead: How far authenticator apps are ahead of the moments given here, in milliseconds: a sample partnership lives on a day of its own,
    ///     the telephones of those who try it do not.
    public convenience init(
        _ file: AccountsFile, key: KeyFile, recorder: any AccountEventRecorder, words: [String] = [], breached: BreachedPasswords? = nil,
        issuer: String = "Cairn", appsAhead: Int64 = 0, random: any RandomSource = SystemRandom()
    ) async throws {
        try await self.init(
            file, key: key, recorder: recorder, rules: PasswordRules(words: words, breached: breached), issuer: issuer, random: random,
            cost: .present, desk: HashingDesk(), appsAhead: appsAhead)
    }

    init(
        _ file: AccountsFile, key: KeyFile, recorder: any AccountEventRecorder, rules: PasswordRules, issuer: String,
        random: any RandomSource, cost: PasswordHash.Cost, desk: HashingDesk, appsAhead: Int64 = 0
    ) async throws {
        self.file = file
        self.recorder = recorder
        self.rules = rules
        self.random = random
        self.appsAhead = appsAhead
        self.cost = cost
        self.desk = desk
        self.issuer = issuer.replacingOccurrences(of: ":", with: " ")
        seal = Seal(key, random: random)
        let (name, path) = (seal.keyName, file.path)
        try await file.write { db in
            try db.execute(sql: "INSERT INTO setting(name, value) VALUES ('key', ?) ON CONFLICT DO NOTHING", arguments: [name])
            guard let kept = try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'key'"), kept == name else {
                throw AccountsFault(
                    .key, at: path, found: "key \(name)", allowed: "the key that this file was made with",
                    mend: "Put that key back from where it is kept.")
            }
        }
    }

    /// What authenticator apps show as the time at a moment.
    func appTime(_ moment: Moment) -> Moment { Moment(milliseconds: moment.milliseconds &+ appsAhead) }

    /// Everybody who has or had access, in the order in which they were added.
    public func all() async throws -> [Account] { try await file.read { try Roster($0).accounts } }

    /// The account of a sign-in name. Throws `AccountRefusal.unknown` where there is none.
    public func account(named name: String) async throws -> Account {
        try await file.read { db in
            guard let found = try SignInName(name).flatMap({ try Roster.account(named: $0, db) }) else {
                throw AccountRefusal.unknown(name)
            }
            return found
        }
    }

    /// Everything that was ever done to an account, in its order.
    public func history(of account: AccountRef) async throws -> [AccountChange] { try await file.read { try Roster.changes(account, $0) } }

    /// Does slow hashing in its turn.
    func hashing<Value: Sendable>(_ slow: @escaping @Sendable () throws -> Value) async throws -> Value {
        do { return try await desk.run(slow) } catch is HashingDesk.Full { throw AccountRefusal.busy }
    }
}
