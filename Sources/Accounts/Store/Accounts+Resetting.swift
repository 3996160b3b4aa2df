import Access
import Foundation
import GRDB

/// What became of a reset.
public enum ResetStep: Hashable, Sendable {
    /// It waits for another administrator, so long.
    case asked(until: Moment)
    /// Password, second factor and sessions are gone; the person enrols anew with this code.
    case agreed(Invitation)
}

extension Accounts {
    /// Seconds for which a reset waits for the second administrator.
    static let resetValidity: Int64 = 24 * 3600

    /// Asks for a new start with password and second factor, or, said by a second administrator, agrees to it. Never one person alone, never the
    /// person whose account it is; the second factor is never left out (ASVS 5.0, 6.4.4).
    public func reset(_ name: String, by person: SignedIn, at moment: Moment) async throws -> ResetStep {
        let account = try await account(named: name)
        let invitation = Invitation(name: account.name, code: OneTimeCode(from: random), until: moment.adding(seconds: Invitation.validity))
        // Whether this is the second half is decided where the accounts are read, and told from there.
        let isAgreed = try await file.read { try Self.isSecondHalf(of: Roster($0).found(name), by: person.account.id, at: moment) }
        try await change(by: person, at: moment) { [seal] roster, administrator, _ in
            let account = try roster.found(name)
            guard account.id != administrator.id else { throw AccountRefusal.ownReset }
            guard account.standing != .disabled else { throw AccountRefusal.disabled(account.name) }
            guard Self.isSecondHalf(of: account, by: administrator.id, at: moment) == isAgreed else { throw AccountRefusal.meanwhile }
            guard isAgreed else { return Resolution(changes: [(account.id, .resetAsked, "")]) }
            return Resolution(changes: [(account.id, .resetAgreed, "")]) { db in
                for table in ["credential", "recovery", "familiar"] {
                    try db.execute(sql: "DELETE FROM \(table) WHERE account = ?", arguments: [account.id.text])
                }
                try Self.endSessions(of: account.id, db)
                try Self.keep(invitation, of: account.id, at: moment, seal, db)
            }
        }
        return isAgreed ? .agreed(invitation) : .asked(until: moment.adding(seconds: Self.resetValidity))
    }

    private static func isSecondHalf(of account: Account, by administrator: AccountRef, at moment: Moment) -> Bool {
        guard let asked = account.resetAsked, asked.by != .account(administrator) else { return false }
        return (0..<resetValidity).contains(moment.seconds(since: asked.at))
    }
}
