import Access
import Casework
import Content
import Foundation
import Ledger
import Measuring
import Practice
import Scenarios
import Standards

/// A store on disk with an authority of invented families in it.
struct FilledStore {
    let partnership: Partnership
    let log: SQLiteEntryLog
    let looks: SQLiteAccessLog
    /// Leave of Cairn itself, to judge.
    let judging: Grant
    let entries: Int
    /// CPU seconds that appending took.
    let appending: Double
    private let children: [PersonRef]

    init(_ authority: SyntheticAuthority, in folder: URL) async throws {
        partnership = try Partnership(agencies: (text: Self.file(of: authority.agencies), file: "agencies.yaml"))
        let path = folder.appendingPathComponent("store.db").path
        log = try await SQLiteEntryLog(path: path)
        looks = SQLiteAccessLog(store: path)
        let policy = try AccessFile.policy(in: partnership.library)
        let door = Door(log, looks: looks, partnership.agencies, policy.reveals)
        judging = try await AskLeave(door, policy, for: .programme)(.judge, .store, at: Storing.moment)
        var waiting: [Arrival] = []
        var seconds = 0.0
        var count = 0
        var children: [PersonRef] = []
        func put(_ log: SQLiteEntryLog) async throws {
            let before = Usage.seconds
            _ = try await log.append(waiting, receivedAt: Storing.moment.milliseconds)
            seconds += Usage.seconds - before
            count += waiting.count
            waiting.removeAll(keepingCapacity: true)
        }
        for family in authority {
            if let child = family.entries.last?.about.first { children.append(child) }
            for entry in family.entries { waiting.append(Arrival(entry)) }
            if waiting.count >= 2_000 { try await put(log) }
        }
        try await put(log)
        (entries, appending, self.children) = (count, seconds, children)
    }

    /// The agencies as the file that a partnership keeps.
    private static func file(of agencies: [Agency]) -> String {
        let lines = agencies.map { agency in
            var keys = ["id: \(agency.id)", "name: \"\(agency.name)\"", "kind: \(agency.kind.rawValue)"]
            if !agency.connected { keys.append("connected: false") }
            if let from = agency.from { keys.append("from: \(from)") }
            if let to = agency.to { keys.append("to: \(to)") }
            if let ages = agency.universalAges { keys.append("universal: {ages: [\(ages.lowerBound), \(ages.upperBound)]}") }
            return "  - {\(keys.joined(separator: ", "))}"
        }
        return "agencies:\n" + lines.joined(separator: "\n") + "\n"
    }

    /// Judges all children by both packs: how many findings there are.
    func judged(_ rows: Rows, _ lexicon: Lexicon) -> Int {
        let book = partnership.casebook(rows, lexicon, asOf: Storing.asOf)
        var count = 0
        Judge(partnership.pack, book, agencies: partnership.agencies).judge(book.children) { _, findings in count += findings.list.count }
        return count
    }

    /// Some of the people whom entries are about, spread over the families.
    func some(_ count: Int) -> [PersonRef] {
        stride(from: 0, to: children.count, by: max(1, children.count / count)).prefix(count).map { children[$0] }
    }

    func close() async throws {
        try await looks.close()
        try await log.close()
    }
}
