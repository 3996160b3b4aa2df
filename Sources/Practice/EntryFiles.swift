import Access
import Casework
import Content
import Exchange
import Standards

/// Entry files read whole, for judging or showing them directly: nothing is stored.
public struct EntryFiles: Sendable {
    /// The rows of the files.
    public let rows: Rows
    /// The names behind them.
    public let lexicon: Lexicon
    /// All that is wrong with the files.
    public let problems: ImportProblems
    private let entries: [EntryRef: Entry]

    /// Reads files whole; every problem of every file is found. What happened after `receivedOn` cannot have been told, and is refused.
    public init(_ paths: [String], _ partnership: Partnership, receivedOn: Day? = nil) {
        var rows = Rows()
        var lexicon = Lexicon()
        var problems = ImportProblems()
        var entries: [EntryRef: Entry] = [:]
        var births = Births()
        for path in paths {
            do {
                var file = try EntryLines(
                    FileBytes(path: path), file: path, reader: partnership.reader, instruments: partnership.instruments,
                    receivedOn: receivedOn)
                var isEmpty = true
                file.births = births
                defer { births = file.births }
                while let line = file.next() {
                    isEmpty = false
                    for problem in line.problems { problems.note(problem) }
                    for arrival in line.arrivals {
                        if let before = entries[arrival.entry.id] {
                            // The same entry again says nothing new; another under its id cannot be told apart.
                            if before.canonicalText != arrival.entry.canonicalText {
                                problems.note(.repeated(arrival.entry.id, file: path, line: line.number))
                            }
                            continue
                        }
                        entries[arrival.entry.id] = arrival.entry
                        rows.append(arrival.entry, &lexicon, score: arrival.score, level: arrival.level)
                    }
                }
                if isEmpty { problems.note(.empty(path)) }
            } catch let problem as ImportProblem { problems.note(problem) } catch { problems.note(.unreadable(path)) }
        }
        self.rows = rows
        self.lexicon = lexicon
        self.problems = problems
        self.entries = entries
    }

    /// What is taken out of whatever is shown of the files: every address that an entry in them protects. A file on a screen is read by whoever
    /// stands behind it, and nobody has asked the policy.
    public func redaction(_ partnership: Partnership) -> Redaction {
        Redaction(
            Protections(entries.values), for: .common, partnership.agencies, AccessFile.standing(in: partnership.library).policy.reveals)
    }

    /// Entries by their ids, without what the redaction takes out.
    public func entries(named ids: [EntryRef], _ redaction: Redaction) -> [EntryRef: Entry] {
        entries(named: ids).mapValues(redaction.entry)
    }

    /// Entries by their ids.
    public func entries(named ids: [EntryRef]) -> [EntryRef: Entry] {
        Dictionary(uniqueKeysWithValues: ids.compactMap { id in entries[id].map { (id, $0) } })
    }
}

extension ImportProblem {
    static func unreadable(_ path: String) -> ImportProblem {
        ImportProblem(
            .unreadable, file: path, line: 0, found: .described("a file that cannot be read"), allowed: "a readable file",
            hint: "Check the path and who may read it.")
    }
}
