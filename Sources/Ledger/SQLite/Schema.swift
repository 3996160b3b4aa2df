import Casework
import GRDB

/// The tables of a store, as steps that are never changed once released: a store is brought up to date by the steps that it lacks.
enum Schema {
    /// `CRN1`: what says that a SQLite file is ours.
    static let applicationID: Int32 = 0x4352_4E31

    /// The steps, oldest first. `PRAGMA user_version` counts those taken.
    static let steps = [first, second, Step(LogTables.anchors), third, fourth, fifth, sixth]

    /// The steps of an access ledger's file.
    static let accesses = [
        Step(
            LogTables.rows + LogTables.guards + LogTables.tree + """
                CREATE TABLE event_subject(person TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(person, seq)) STRICT, WITHOUT ROWID;
                CREATE TABLE event_actor(actor TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(actor, seq)) STRICT, WITHOUT ROWID;
                """), Step(LogTables.anchors),
    ]

    /// One step: what SQL does, and then what only we can.
    struct Step {
        let sql: String
        let then: (@Sendable (Database) throws -> Void)?

        init(_ sql: String, then: (@Sendable (Database) throws -> Void)? = nil) { (self.sql, self.then) = (sql, then) }
    }

    // Ours: made again from the events where it is lost, but for `name`, whose numbers are in every row.
    private static let first = Step(LogTables.rows + records + LogTables.guards)

    private static let second = Step(LogTables.tree, then: HashedLog.plant)

    // Whoever looks for somebody by name reads these alone, and not every entry.
    private static let third = Step("CREATE INDEX entry_identity ON entry(seq) WHERE kind = \(Kind.person.rawValue)")

    // What an agency was told of is looked for each time one of its people opens their day.
    private static let fourth = Step("CREATE INDEX entry_share ON entry(on_earliest) WHERE kind = \(Kind.share.rawValue)")

    // Labels and protections are few, and asked for before every answer.
    private static let fifth = Step("CREATE INDEX entry_labelled ON entry(seq) WHERE labels <> 0")

    // Whoever opens an audit reads these alone.
    private static let sixth = Step("CREATE INDEX entry_matter ON entry(seq) WHERE labels & \(Int64.isMatter) <> 0")

    private static let records = """
        CREATE TABLE name(space INTEGER NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY(space, number)) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX name_text ON name(space, text);
        CREATE TABLE entry(
            seq INTEGER PRIMARY KEY REFERENCES ledger, id INTEGER NOT NULL UNIQUE, kind INTEGER NOT NULL, agency INTEGER NOT NULL,
            on_earliest INTEGER NOT NULL, recorded INTEGER NOT NULL, labels INTEGER NOT NULL, row BLOB NOT NULL) STRICT;
        CREATE INDEX entry_agency ON entry(agency);
        CREATE INDEX entry_on ON entry(on_earliest);
        CREATE INDEX entry_recorded ON entry(recorded);
        CREATE TABLE entry_person(
            person INTEGER NOT NULL, seq INTEGER NOT NULL, about INTEGER NOT NULL, PRIMARY KEY(person, seq)) STRICT, WITHOUT ROWID;
        CREATE TABLE mention(entry INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(entry, seq)) STRICT, WITHOUT ROWID;
        CREATE TABLE tie(a INTEGER NOT NULL, b INTEGER NOT NULL, nearness INTEGER NOT NULL, PRIMARY KEY(a, b)) STRICT, WITHOUT ROWID;
        CREATE TABLE judged(
            child INTEGER PRIMARY KEY, as_of INTEGER NOT NULL, pack BLOB NOT NULL, changes_on INTEGER, findings BLOB NOT NULL) STRICT;
        CREATE INDEX judged_changes ON judged(changes_on) WHERE changes_on IS NOT NULL;
        CREATE TABLE judged_upto(one INTEGER PRIMARY KEY CHECK(one = 1), seq INTEGER NOT NULL) STRICT;

        """

    /// Brings an open database up to date, or refuses it.
    static func prepare(_ db: Database, at path: String, _ steps: [Step] = steps) throws {
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
        guard application == applicationID || (application == 0 && version == 0 && isEmpty) else {
            throw foreign(path, "a database of another program")
        }
        guard version <= steps.count else {
            throw LedgerError(
                .newer, at: path, found: "a store of version \(version)", allowed: "version \(steps.count) or earlier",
                mend: "Use the Cairn that made it, or a later one.")
        }
        guard version < steps.count else { return }
        try db.inTransaction(.immediate) {
            for step in steps[version...] {
                try db.execute(sql: step.sql)
                try step.then?(db)
            }
            try db.execute(sql: "PRAGMA user_version = \(steps.count)")
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            return .commit
        }
    }

    static func foreign(_ path: String, _ found: String) -> LedgerError {
        LedgerError(
            .foreign, at: path, found: found, allowed: "a store that Cairn made, or no file at all",
            mend: "Choose another path; this file was left as it is.")
    }
}
