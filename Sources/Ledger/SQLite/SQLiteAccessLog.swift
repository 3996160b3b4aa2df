import Access
import Casework
import Foundation
import GRDB

/// The access ledger beside a store on disk, a file a year.
public actor SQLiteAccessLog: ReadableAccessLog {
    let store: String
    private let heads: LedgerHeads
    private let secondSink: SecondSink?
    private let onStop: SQLiteEntryLog.OnStop?
    private(set) var open: [Int: AccessFile] = [:]
    private var opening: [Int: Task<AccessFile, any Error>] = [:]

    /// The access ledger of the store at a path. Files are opened when they are needed, and made when their year begins.
    ///
    /// Beside the ledger of entries, where that is open, each of the two writes down where the other stands whenever it is signed. What cannot be written
    /// for want of room or the like is noted in the second sink, where there is one.
    public init(
        store path: String, beside log: SQLiteEntryLog? = nil, secondSink: SecondSink? = nil, onStop: SQLiteEntryLog.OnStop? = nil
    ) {
        self.secondSink = secondSink
        store = log?.path ?? path
        heads = log?.seal.heads ?? LedgerHeads()
        self.onStop = onStop
    }

    /// Appends acts, durable when this returns.
    public func append(_ looks: [Look], at moment: Moment) async throws -> [LookPlace] {
        guard !looks.isEmpty else { return [] }
        do {
            // A clock that was put back over New Year's night goes on in the year that has begun.
            let year = max(moment.day.parts.year, try years().last ?? .min)
            return try await file(year).append(looks, at: moment).map { LookPlace(year: year, sequence: $0) }
        } catch let error as LedgerError {
            throw noted(looks, at: moment, error)
        }
    }

    /// What to say of acts that could not be written, once they are noted in the second sink: why, or that the second sink failed too.
    // A function of its own: written out in the one above, Swift 6.3's optimiser crashes.
    private func noted(_ looks: [Look], at moment: Moment, _ error: LedgerError) -> LedgerError {
        do throws(LedgerError) { try secondSink?.note(looks, at: moment, because: error) } catch let other { return other }
        return error
    }

    /// How many acts all years have.
    public func count() async throws -> Int64 {
        var count: Int64 = 0
        for year in try years() {
            count += try await file(year).reading { db in
                try SQLStatement(db, "SELECT count(*) FROM ledger WHERE \(Self.isAct)").first { $0.int64(0) } ?? 0
            }
        }
        return count
    }

    /// Whether anybody was ever given access: once true, for ever, whatever became of the file of accounts.
    public func everGaveAccess() async throws -> Bool {
        for year in try years() {
            let gave = try await file(year).reading { db in
                try SQLStatement(db, "SELECT 1 FROM ledger WHERE kind = \(LedgerKind.permission.rawValue) LIMIT 1").first { _ in true }
                    ?? false
            }
            if gave { return true }
        }
        return false
    }

    func page(of selection: LookSelection, after place: LookPlace, limit: Int) async throws -> [KeptLook] {
        var found: [KeptLook] = []
        for year in try years() where year >= place.year && found.count < limit {
            let after = year == place.year ? place.sequence : 0
            let rest = limit - found.count
            found += try await file(year).reading { db in try Self.read(selection, year, after, rest, db) }
        }
        return found
    }

    /// Closes all files. What is new is signed first, unless `signing` is false: a ledger that was found to be changed gets no signature by going on.
    public func close(signing: Bool = true) async throws {
        let files = open
        open = [:]
        var unsigned: (any Error)?
        // A year that is over was signed for the last time when the next began: what it ended with stands in that one's first row.
        let current = try years().last
        for (year, file) in files { do { try await file.close(signing: signing && year == current) } catch { unsigned = unsigned ?? error } }
        if let unsigned { throw unsigned }
    }

    // Rows of the ledger's own (an anchor, a change of key) are no acts.
    private static let isAct = "kind NOT IN (12, 13, 90, 91)"

    private static func read(_ selection: LookSelection, _ year: Int, _ after: Int64, _ limit: Int, _ db: Database) throws -> [KeptLook] {
        let columns = "SELECT seq, at, body FROM ledger JOIN event USING (seq)"
        var found: [KeptLook] = []
        func take(_ statement: SQLStatement) throws {
            while try statement.step() {
                let sequence = statement.int64(0)
                // Rows of the ledger's own (a step of the clock, an anchor) are no acts.
                guard let look = Look(body: statement.bytes(2)) else {
                    // What cannot be read may keep somebody out: then nobody is let in.
                    if selection == .register { throw LedgerError.damaged(row: sequence, "a fact of access that cannot be read") }
                    continue
                }
                found.append(
                    KeptLook(place: LookPlace(year: year, sequence: sequence), at: Moment(milliseconds: statement.int64(1)), look: look))
            }
        }
        switch selection {
        case .everything:
            let statement = try SQLStatement(db, columns + " WHERE seq > ? AND \(isAct) ORDER BY seq LIMIT ?")
            try statement.bind(1, after)
            try statement.bind(2, Int64(limit))
            try take(statement)
        case .by(let actor):
            let statement = try SQLStatement(
                db, columns + " WHERE seq IN (SELECT seq FROM event_actor WHERE actor = ? AND seq > ? ORDER BY seq LIMIT ?) ORDER BY seq")
            try statement.bind(1, actor.text)
            try statement.bind(2, after)
            try statement.bind(3, Int64(limit))
            try take(statement)
        case .about, .register:
            var sequences: Set<Int64> = []
            let subjects = try SQLStatement(db, "SELECT seq FROM event_subject WHERE person = ? AND seq > ? ORDER BY seq LIMIT ?")
            for key in selection.subjectKeys ?? [] {
                try subjects.bind(1, key)
                try subjects.bind(2, after)
                try subjects.bind(3, Int64(limit))
                sequences.formUnion(try subjects.all { $0.int64(0) })
            }
            let statement = try SQLStatement(db, columns + " WHERE seq = ?")
            for sequence in sequences.sorted().prefix(limit) {
                try statement.bind(1, sequence)
                try take(statement)
            }
        }
        return found
    }

    /// The years that have a file, in order.
    func years() throws -> [Int] {
        let url = URL(fileURLWithPath: store)
        let prefix = url.lastPathComponent + ".access-"
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path) } catch {
            throw LedgerError(
                .unreachable, at: url.deletingLastPathComponent().path, found: "a folder that cannot be listed",
                allowed: "the store's folder",
                mend: "Check that the folder exists and who owns it.")
        }
        return names.compactMap { name -> Int? in
            let year = name.dropFirst(prefix.count).dropLast(3)
            // Any other file is none of ours, whatever it is called.
            guard name.hasPrefix(prefix), name.hasSuffix(".db"), year.utf8.count == 4, year.utf8.allSatisfy({ (48...57).contains($0) }) else {
                return nil
            }
            return Int(year)
        }.sorted()
    }

    /// The open file of the year that goes on: one that is over is signed no more.
    func current() throws -> [AccessFile] { try years().last.flatMap { open[$0] }.map { [$0] } ?? [] }

    func file(_ year: Int) async throws -> AccessFile {
        if let file = open[year] { return file }
        // Two callers who come at once must not open it twice: the second would be refused by the first's lock.
        let task = opening[year] ?? Task { try await made(year) }
        opening[year] = task
        defer { opening[year] = nil }
        let file = try await task.value
        open[year] = file
        return file
    }

    /// The file of a year; where it is new it begins with where the year before ended.
    private func made(_ year: Int) async throws -> AccessFile {
        try await AccessFile(store: store, year: year, after: { try await ending(before: year) }, beside: heads, onStop: onStop)
    }

    /// Where the last year before a year ended, which is signed for the last time.
    private func ending(before year: Int) async throws -> Anchor? {
        guard let last = try years().last(where: { $0 < year }) else { return nil }
        let file = try await file(last)
        // Where it cannot be signed its root is kept all the same.
        do { try await file.checkpoint(at: nil) } catch let error as LedgerError where error.code == .key {}
        return try await file.anchor()
    }
}
