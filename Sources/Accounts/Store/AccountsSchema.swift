import GRDB

/// The tables of the accounts' file. Facts (`change`) are only added; secrets are sealed or marked, and removed when they are dead.
enum AccountsSchema {
    /// “CaAc”, in the file's head.
    static let applicationID: Int32 = 0x4361_4163
    static let version: Int32 = 1

    static func prepare(_ db: Database, at path: String) throws {
        let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let found = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        if application == applicationID, found == version { return }
        guard application == applicationID || (application == 0 && found == 0) else {
            throw AccountsFault(
                .foreign, at: path, found: "a database of another program", allowed: "a file of accounts made by Cairn",
                mend: "Give the right path.")
        }
        guard found <= version else {
            throw AccountsFault(
                .newer, at: path, found: "version \(found)", allowed: "up to version \(version)",
                mend: "Use the Cairn that made it, or a later one.")
        }
        guard try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0 else {
            throw AccountsFault(
                .foreign, at: path, found: "a database that holds something else", allowed: "an empty file or one of accounts",
                mend: "Give the right path.")
        }
        try db.execute(sql: tables)
        try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
    }

    private static let tables = """
        CREATE TABLE change(
          number INTEGER PRIMARY KEY, account TEXT NOT NULL, kind INTEGER NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL, by TEXT NOT NULL
        ) STRICT;
        CREATE INDEX change_account ON change(account, number);
        -- An id and a sign-in name are given once and for good.
        CREATE UNIQUE INDEX change_added ON change(account) WHERE kind = 1;
        CREATE UNIQUE INDEX change_name ON change(text) WHERE kind = 1;
        CREATE TRIGGER change_stays BEFORE UPDATE ON change BEGIN SELECT raise(ABORT, 'a change stays as it was made'); END;
        CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT raise(ABORT, 'a change is kept'); END;

        CREATE TABLE told(
          number INTEGER PRIMARY KEY, at INTEGER NOT NULL, family TEXT NOT NULL, word TEXT NOT NULL, detail TEXT NOT NULL, by TEXT, about TEXT,
          source TEXT
        ) STRICT;
        CREATE TRIGGER told_stays BEFORE UPDATE ON told BEGIN SELECT raise(ABORT, 'what was told stays'); END;
        CREATE TRIGGER told_is_kept BEFORE DELETE ON told BEGIN SELECT raise(ABORT, 'what was told is kept'); END;

        -- Password and seed are sealed; step is the last time step whose code was used.
        CREATE TABLE credential(account TEXT PRIMARY KEY, password BLOB NOT NULL, seed BLOB NOT NULL, step INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE recovery(account TEXT NOT NULL, mark BLOB NOT NULL, used INTEGER, PRIMARY KEY(account, mark)) STRICT, WITHOUT ROWID;
        CREATE TABLE invitation(account TEXT PRIMARY KEY, mark BLOB NOT NULL, begun INTEGER NOT NULL, seed BLOB) STRICT, WITHOUT ROWID;

        -- Failures in a row, by keyed marks of account and place: what was typed as a name is nowhere.
        CREATE TABLE tries(mark BLOB PRIMARY KEY, count INTEGER NOT NULL, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX tries_last ON tries(last);
        CREATE TABLE familiar(mark BLOB PRIMARY KEY, account TEXT NOT NULL, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;

        -- The mark is the SHA-256 of the token; name is what a session is called in lists.
        CREATE TABLE session(
          mark BLOB PRIMARY KEY, name TEXT NOT NULL UNIQUE, account TEXT NOT NULL, begun INTEGER NOT NULL, used INTEGER NOT NULL,
          proved INTEGER NOT NULL, way TEXT NOT NULL, source TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_account ON session(account);

        CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """
}
