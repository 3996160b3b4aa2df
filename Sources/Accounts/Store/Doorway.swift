import Access
import Foundation
import GRDB

/// Where somebody tries to get in: an account as typed, known or not, and a place. Both are kept only as keyed marks.
struct Doorway: Sendable {
    /// Days for which a place stays familiar.
    static let familiarFor: Int64 = 30 * 24 * 3600

    private let here: Data
    private let anywhere: Data
    private let place: Data

    init(_ name: String, _ source: String, _ seal: Seal) {
        // Capitals and spaces at the ends make no other account. What is no name at all is as good a name here as any.
        let name = SignInName(name)?.text ?? String(decoding: name.utf8.prefix(256), as: UTF8.self).lowercased()
        let source = Array(source.utf8.prefix(256))
        here = Data(seal.mark("try-here", source, of: name))
        anywhere = Data(seal.mark("try-anywhere", [], of: name))
        place = Data(seal.mark("try-place", source))
    }

    /// Counts a try before it is made, as if it had failed, so that tries made at one moment count each other. Returns how many stand in a row.
    /// Throws `AccountRefusal.slowed` where a wait is due; that try is neither made nor counted.
    func enter(at moment: Moment, _ db: Database) throws -> Int {
        try db.execute(
            sql: "DELETE FROM tries WHERE last < ?", arguments: [moment.adding(seconds: -2 * Slowing.account.forgottenAfter).milliseconds])
        let kept = try rows(at: moment, db)
        let wait = kept.map { $0.slowing.wait($0.row, at: moment) }.max() ?? 0
        guard wait == 0 else { throw AccountRefusal.slowed(seconds: wait) }
        var highest = 0
        for (mark, slowing, row) in kept {
            let counted = slowing.counting(row, at: moment)
            try db.execute(
                sql: "INSERT OR REPLACE INTO tries(mark, count, last) VALUES (?, ?, ?)",
                arguments: [mark, counted.count, counted.last.milliseconds])
            if mark != place { highest = max(highest, counted.count) }
        }
        return highest
    }

    /// Takes a try back that did not fail.
    func takeBack(_ db: Database) throws {
        try db.execute(sql: "UPDATE tries SET count = max(0, count - 1) WHERE mark IN (?, ?, ?)", arguments: [here, anywhere, place])
    }

    /// After a sign-in: the row of this account in this place is forgotten, and the place is familiar.
    func passed(_ account: AccountRef, at moment: Moment, _ db: Database) throws {
        try takeBack(db)
        try db.execute(sql: "DELETE FROM tries WHERE mark = ?", arguments: [here])
        try db.execute(
            sql: "INSERT OR REPLACE INTO familiar(mark, account, last) VALUES (?, ?, ?)",
            arguments: [here, account.text, moment.milliseconds])
    }

    /// The rows that count here. From a place where the person has signed in before, what strangers do elsewhere does not count: or anybody could lock
    /// anybody out.
    private func rows(at moment: Moment, _ db: Database) throws -> [(mark: Data, slowing: Slowing, row: Slowing.Row?)] {
        let last = try Int64.fetchOne(db, sql: "SELECT last FROM familiar WHERE mark = ?", arguments: [here])
        let isFamiliar = last.map { moment.seconds(since: Moment(milliseconds: $0)) < Self.familiarFor } ?? false
        return try ([(here, .account), (place, .place)] + (isFamiliar ? [] : [(anywhere, .account)])).map {
            (mark: Data, slowing: Slowing) in
            let row = try Row.fetchOne(db, sql: "SELECT count, last FROM tries WHERE mark = ?", arguments: [mark])
            return (mark, slowing, row.map { Slowing.Row(count: $0[0], last: Moment(milliseconds: $0[1])) })
        }
    }
}
