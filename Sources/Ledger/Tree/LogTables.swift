/// The tables of a hashed log, the same in every file that holds one: the record ledger and the ledger of accesses.
enum LogTables {
    // ledger: never erased, nothing personal. event: erasable.
    // The trigger of the gapless sequence reads one row at the end of the table: about a microsecond an entry for knowing that none is missing.
    static let rows = """
        CREATE TABLE ledger(
            seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind INTEGER NOT NULL, c BLOB NOT NULL CHECK(length(c) = 32)) STRICT;
        CREATE TABLE event(
            seq INTEGER PRIMARY KEY REFERENCES ledger, salt BLOB NOT NULL CHECK(length(salt) = 32), body BLOB NOT NULL) STRICT;

        """

    /// What keeps rows from being changed.
    static let guards = """
        CREATE TRIGGER ledger_gapless BEFORE INSERT ON ledger WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM ledger)
            BEGIN SELECT RAISE(ABORT, 'the ledger has no gaps'); END;
        CREATE TRIGGER ledger_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is never changed'); END;
        CREATE TRIGGER ledger_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is never changed'); END;
        CREATE TRIGGER event_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
        CREATE TRIGGER event_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

        """

    // block: the roots of full subtrees of 256 leaves and more; level 8 has 256, level 9 has 512, and so on. Leaves are made again from the rows.
    // cosignature: what witnesses sign. They come later; their place is here, so that no store needs to be changed for them.
    // erased: which events an erase row (kind 90) of the same transaction lists. Without that, an event cannot be deleted.
    /// The tree over the rows, and what is signed of it.
    static let tree = """
        CREATE TABLE block(
            level INTEGER NOT NULL CHECK(level >= 8), idx INTEGER NOT NULL, h BLOB NOT NULL CHECK(length(h) = 32),
            PRIMARY KEY(level, idx)) STRICT, WITHOUT ROWID;
        CREATE TABLE checkpoint(size INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;
        CREATE TABLE cosignature(
            size INTEGER NOT NULL REFERENCES checkpoint, witness TEXT NOT NULL, line TEXT NOT NULL,
            PRIMARY KEY(size, witness)) STRICT, WITHOUT ROWID;
        CREATE INDEX ledger_acts ON ledger(kind) WHERE kind >= 90;
        CREATE TABLE erased(seq INTEGER PRIMARY KEY REFERENCES ledger, by INTEGER NOT NULL REFERENCES ledger) STRICT;
        CREATE TRIGGER block_update BEFORE UPDATE ON block BEGIN SELECT RAISE(ABORT, 'the tree is never changed'); END;
        CREATE TRIGGER block_delete BEFORE DELETE ON block BEGIN SELECT RAISE(ABORT, 'the tree is never changed'); END;
        CREATE TRIGGER checkpoint_update BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'a checkpoint is never changed'); END;
        CREATE TRIGGER checkpoint_delete BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'a checkpoint is never changed'); END;
        CREATE TRIGGER checkpoint_size BEFORE INSERT ON checkpoint WHEN NEW.size IS NOT (SELECT max(seq) FROM ledger)
            BEGIN SELECT RAISE(ABORT, 'a checkpoint is of the ledger as it stands'); END;
        CREATE TRIGGER erased_update BEFORE UPDATE ON erased BEGIN SELECT RAISE(ABORT, 'an erasure is never changed'); END;
        CREATE TRIGGER erased_delete BEFORE DELETE ON erased BEGIN SELECT RAISE(ABORT, 'an erasure is never changed'); END;
        CREATE TRIGGER erased_by BEFORE INSERT ON erased
            WHEN NEW.seq >= NEW.by OR NEW.by IS NOT (SELECT max(seq) FROM ledger) OR 90 IS NOT (SELECT kind FROM ledger WHERE seq = NEW.by)
            BEGIN SELECT RAISE(ABORT, 'only an erase row, just written, erases'); END;
        DROP TRIGGER event_delete;
        CREATE TRIGGER event_delete BEFORE DELETE ON event WHEN NOT EXISTS (SELECT 1 FROM erased WHERE seq = OLD.seq)
            BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

        """

    /// What finds the rows that anchor another ledger: a few of each hundred at most.
    static let anchors = "CREATE INDEX ledger_anchors ON ledger(kind) WHERE kind = 13;"
}
