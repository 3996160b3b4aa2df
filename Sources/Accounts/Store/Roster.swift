import Access
import GRDB

/// All accounts as they are at one moment of the file, and the last change that they are made of.
struct Roster: Sendable {
    /// In the order in which they were added.
    private(set) var accounts: [Account] = []
    /// The number of the last change; nought where there is none.
    let last: Int64

    init(_ db: Database) throws {
        last = try Int64.fetchOne(db, sql: "SELECT coalesce(max(number), 0) FROM change") ?? 0
        var changes: [String: [AccountChange]] = [:]
        var order: [String] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT account, kind, text, at, by FROM change ORDER BY number")
        while let row = try rows.next() {
            let account: String = row[0]
            if changes[account] == nil { order.append(account) }
            changes[account, default: []].append(try Self.change(row))
        }
        for id in order { accounts.append(try Self.account(id, changes[id] ?? [])) }
    }

    subscript(_ id: AccountRef) -> Account? { accounts.first { $0.id == id } }

    subscript(_ name: SignInName) -> Account? { accounts.first { $0.name == name } }

    /// One account, read alone.
    static func account(_ id: AccountRef, _ db: Database) throws -> Account? {
        let changes = try changes(id, db)
        return changes.isEmpty ? nil : try account(id.text, changes)
    }

    /// The account of a sign-in name, read alone.
    static func account(named name: SignInName, _ db: Database) throws -> Account? {
        guard let text = try String.fetchOne(db, sql: "SELECT account FROM change WHERE kind = 1 AND text = ?", arguments: [name.text]),
            let id = AccountRef(text)
        else { return nil }
        return try account(id, db)
    }

    static func changes(_ id: AccountRef, _ db: Database) throws -> [AccountChange] {
        try Row.fetchAll(db, sql: "SELECT account, kind, text, at, by FROM change WHERE account = ? ORDER BY number", arguments: [id.text])
            .map(change)
    }

    private static func change(_ row: Row) throws -> AccountChange {
        guard let kind = AccountChange.Kind(rawValue: row[1]), let by = Doer(row[4] as String) else { throw damaged(row[0]) }
        return AccountChange(kind: kind, text: row[2], at: Moment(milliseconds: row[3]), by: by)
    }

    private static func account(_ id: String, _ changes: [AccountChange]) throws -> Account {
        guard let ref = AccountRef(id), let account = Account(ref, changes) else { throw damaged(id) }
        return account
    }

    private static func damaged(_ id: String) -> AccountsFault {
        AccountsFault(
            .damaged, at: "account \(id)", found: "changes that make no account", allowed: "changes as Cairn wrote them",
            mend: "Nobody is let in by them. Restore the last backup of the accounts' file.")
    }
}
