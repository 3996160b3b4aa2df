import Access
import Casework
import Foundation
import GRDB

extension Accounts {
    /// Makes the first administrator of a store that has nobody yet, on the word of whoever holds the machine.
    public func addFirstAdministrator(name: SignInName, display: ShownText, agency: AgencyRef, at moment: Moment) async throws -> Invitation
    {
        let new = NewAccount(name: name, display: display, agency: agency, roles: [.administrator])
        let id = AccountRef(from: random)
        let invitation = Invitation(name: name, code: OneTimeCode(from: random), until: moment.adding(seconds: Invitation.validity))
        try await change(by: .installer, at: moment, source: nil) { [seal] roster, _ in
            guard roster.accounts.isEmpty else { throw AccountRefusal.notEmpty }
            return Resolution(changes: new.changes(id)) { try Self.keep(invitation, of: id, at: moment, seal, $0) }
        }
        return invitation
    }

    /// Adds somebody. The administrator learns a code for one use, and never a password.
    public func add(_ new: NewAccount, by person: SignedIn, at moment: Moment) async throws -> Invitation {
        let id = AccountRef(from: random)
        let invitation = Invitation(name: new.name, code: OneTimeCode(from: random), until: moment.adding(seconds: Invitation.validity))
        try await change(by: person, at: moment) { [seal] roster, _, _ in
            try Self.mustBeOfPeople(new.roles)
            guard roster[new.name] == nil else { throw AccountRefusal.taken(new.name) }
            return Resolution(changes: new.changes(id)) { try Self.keep(invitation, of: id, at: moment, seal, $0) }
        }
        return invitation
    }

    /// Makes a new enrolment code for somebody who has not enrolled; the old one is dead.
    public func invite(_ name: String, by person: SignedIn, at moment: Moment) async throws -> Invitation {
        let account = try await account(named: name)
        let invitation = Invitation(name: account.name, code: OneTimeCode(from: random), until: moment.adding(seconds: Invitation.validity))
        try await change(by: person, at: moment) { [seal] roster, administrator, _ in
            let account = try roster.found(name)
            switch account.standing {
            case .active: throw AccountRefusal.enrolled(account.name)
            case .disabled: throw AccountRefusal.disabled(account.name)
            // A person who is not enrolled is not signed in; still, nobody opens a door to himself.
            case .invited: if account.id == administrator.id { throw AccountRefusal.ownReset }
            }
            return Resolution(event: (account.id, .invited)) { try Self.keep(invitation, of: account.id, at: moment, seal, $0) }
        }
        return invitation
    }

    /// Gives and takes roles. Nobody gives himself one; the last administrator stays one.
    public func setRoles(of name: String, add: Set<Role>, remove: Set<Role>, by person: SignedIn, at moment: Moment) async throws {
        try await change(by: person, at: moment) { roster, administrator, _ in
            try Self.mustBeOfPeople(add)
            let account = try roster.found(name)
            let given = add.subtracting(account.roles)
            let taken = remove.subtracting(add).intersection(account.roles)
            if !given.isEmpty, account.id == administrator.id { throw AccountRefusal.ownAccess }
            if taken.contains(.administrator) { try roster.mustHaveAnotherAdministrator(than: account) }
            return Resolution(
                changes: given.map(\.rawValue).sorted().map { (account.id, .roleGiven, $0) }
                    + taken.map(\.rawValue).sorted().map { (account.id, .roleTaken, $0) })
        }
    }

    /// Changes how somebody is shown, whom they work for, and what they are called at work. Nobody moves himself to another agency: that is access.
    public func amend(
        _ name: String, display: ShownText? = nil, agency: AgencyRef? = nil, addTitles: [ShownText] = [], removeTitles: [ShownText] = [],
        by person: SignedIn, at moment: Moment
    ) async throws {
        try await change(by: person, at: moment) { roster, administrator, _ in
            let account = try roster.found(name)
            var decision = Resolution()
            if let display, display != account.display { decision.changes.append((account.id, .shown, display.text)) }
            if let agency, agency != account.agency {
                guard account.id != administrator.id else { throw AccountRefusal.ownAccess }
                decision.changes.append((account.id, .agency, agency.text))
            }
            for title in addTitles where !account.titles.contains(title) { decision.changes.append((account.id, .titled, title.text)) }
            for title in removeTitles where account.titles.contains(title) { decision.changes.append((account.id, .untitled, title.text)) }
            return decision
        }
    }

    /// Ends somebody's access at once: all sessions end with it, and an enrolment code that was not used is dead. The account stays, and its history.
    public func disable(_ name: String, by person: SignedIn, at moment: Moment) async throws {
        try await change(by: person, at: moment) { roster, _, _ in
            let account = try roster.found(name)
            guard account.standing != .disabled else { return Resolution() }
            try roster.mustHaveAnotherAdministrator(than: account)
            return Resolution(changes: [(account.id, .disabled, "")]) { db in
                try Self.endSessions(of: account.id, db)
                try db.execute(sql: "DELETE FROM invitation WHERE account = ?", arguments: [account.id.text])
            }
        }
    }

    /// Lets somebody in again, with the password and second factor of before.
    public func enable(_ name: String, by person: SignedIn, at moment: Moment) async throws {
        try await change(by: person, at: moment) { roster, administrator, _ in
            let account = try roster.found(name)
            guard account.standing == .disabled else { return Resolution() }
            guard account.id != administrator.id else { throw AccountRefusal.ownAccess }
            return Resolution(changes: [(account.id, .enabled, "")])
        }
    }

    private static func mustBeOfPeople(_ roles: Set<Role>) throws {
        if let role = roles.subtracting(Role.ofAccounts).min(by: { $0.rawValue < $1.rawValue }) { throw AccountRefusal.nobodysRole(role) }
    }

    static func keep(_ invitation: Invitation, of account: AccountRef, at moment: Moment, _ seal: Seal, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO invitation(account, mark, begun, seed) VALUES (?, ?, ?, NULL)",
            arguments: [account.text, Data(seal.mark("invitation", invitation.code.bytes, of: account.text)), moment.milliseconds])
    }
}

extension Roster {
    /// The account of a name as typed.
    func found(_ name: String) throws -> Account {
        guard let account = SignInName(name).flatMap({ self[$0] }) else { throw AccountRefusal.unknown(name) }
        return account
    }

    /// Throws where an account is the last administrator who can sign in: nobody could give access any more.
    func mustHaveAnotherAdministrator(than account: Account) throws {
        guard account.isWorkingAdministrator else { return }
        guard accounts.contains(where: { $0.id != account.id && $0.isWorkingAdministrator }) else { throw AccountRefusal.lastAdministrator }
    }
}
