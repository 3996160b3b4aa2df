import Casework
import Content
import Exchange
import Ledger
import Standards

/// Keeps the findings of a store up to date: a new entry judges again just the children whose records it may join, and a new day just those
/// whose findings that day changes.
public struct JudgeStore<Log: EntryLog & FindingCache>: Sendable {
    /// What bringing up to date came to.
    public struct Refreshed: Sendable {
        /// Children judged now.
        public let judged: Int
        /// Whether all were judged, and not only those that something had changed for.
        public let isWhole: Bool
    }

    private let log: Log
    private let grant: Grant
    private let partnership: Partnership
    private let digest: [UInt8]

    /// After so many new entries all children are judged in one pass: that is quicker than asking whom each entry joins.
    private static var bulk: Int64 { 2_000 }

    /// The findings of a store by a partnership's standards, with a grant to judge it.
    public init(_ log: Log, _ grant: Grant, _ partnership: Partnership) {
        self.log = log
        self.grant = grant
        self.partnership = partnership
        let files =
            partnership.library.files(under: "standards/") + partnership.library.files(under: "instruments/")
            + partnership.library.files(under: AuthorityFile.path) + partnership.library.files(under: RecordSettingsFile.path)
        digest = TextDigest.bytes(
            files.map(\.text)
                + partnership.agencies.all.map {
                    "\($0.id) \($0.kind.rawValue) \($0.connected) \($0.from as Any) \($0.to as Any) \($0.universalAges as Any)"
                })
    }

    /// Brings the findings up to date as at a day.
    public func refresh(asOf day: Day) async throws -> Refreshed {
        let upTo = try await log.judgedUpTo()
        let last = try await log.lastSequence()
        let sample = try await grant.judged(after: -1, limit: 1).first
        // Standards that changed, or a day before the one judged, make everything kept worthless.
        if upTo == 0 || last - upTo > Self.bulk || sample.map({ $0.pack != digest || $0.asOf > day }) ?? true {
            return Refreshed(judged: try await judgeAll(asOf: day, upTo: last), isWhole: true)
        }
        var children = Set(try await grant.children(changingBy: day))
        if last > upTo { children.formUnion(try await grant.people(connectedTo: Array(upTo + 1...last))) }
        guard !children.isEmpty else {
            try await log.keep([], upTo: last)
            return Refreshed(judged: 0, isWhole: false)
        }
        let judged = try await judge(children, asOf: day)
        // Whoever came of age, or turned out to be the same child as another, has no findings of their own any more. Only after these are gone is it
        // said that the entries were taken into account: whoever is interrupted here begins again.
        let stale = Set(try await grant.judged(children.subtracting(judged.map(\.child))).map(\.child))
        if !stale.isEmpty {
            try await log.keep(judged, upTo: 0)
            try await log.forget(stale)
        }
        try await log.keep(stale.isEmpty ? judged : [], upTo: last)
        return Refreshed(judged: judged.count, isWhole: false)
    }

    /// About so many people are judged together where all are: families that nothing ties to each other, one part after the other, so that memory
    /// does not grow with the authority.
    private static var part: Int { 20_000 }

    private func judgeAll(asOf day: Day, upTo sequence: Int64) async throws -> Int {
        let parts = try await grant.peopleApart(inPartsOf: Self.part)
        try await log.clear()
        var count = 0
        for part in parts {
            let judged = try await judge(Set(part), asOf: day)
            try await log.keep(judged, upTo: 0)
            count += judged.count
        }
        // Only now is it said how far the log was taken into account: whoever is interrupted begins again.
        try await log.keep([], upTo: sequence)
        return count
    }

    private func judge(_ people: Set<Int32>, asOf day: Day) async throws -> [Judged] {
        let references = Set(try await grant.references(of: people))
        let (rows, lexicon) = try await grant.casework(of: people)
        let book = partnership.casebook(rows, lexicon, asOf: day)
        let wanted = book.children.filter { child in
            book.references(of: child).contains { PersonRef($0).map(references.contains) ?? false }
        }
        let briefs = JudgeChildren(book, partnership).briefs(wanted)
        // The numbers of a part of the casework are its own: the store's are found by reference. All the references of a child stand under the lowest
        // of their numbers, here as where all are judged.
        let names = briefs.map { book.references(of: $0.number).compactMap { PersonRef($0) } }
        let numbers = try await grant.numbers(of: names.flatMap { $0 })
        return zip(briefs, names).compactMap { child, names in
            names.compactMap { numbers[$0] }.min().map { kept(child, number: $0, day) }
        }
    }

    private func kept(_ child: JudgeChildren.Brief, number: Int32, _ day: Day) -> Judged {
        let body = ([child.child] + child.lines).joined(separator: "\n")
        return Judged(child: number, asOf: day, pack: digest, changesOn: child.changesOn, findings: Array(body.utf8))
    }

    /// What is kept of all children, by reference: a line a finding, as `Explanation.brief` writes it.
    public func findings() async throws -> [String: [String]] {
        var found: [String: [String]] = [:]
        var after: Int32 = -1
        while true {
            let page = try await grant.judged(after: after, limit: 500)
            guard let last = page.last else { break }
            for judged in page {
                let lines = String(decoding: judged.findings, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
                    String.init)
                if let child = lines.first { found[child] = Array(lines.dropFirst()) }
            }
            after = last.child
        }
        return found
    }
}
