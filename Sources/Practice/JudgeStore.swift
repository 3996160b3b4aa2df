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
    private let partnership: Partnership
    private let digest: [UInt8]

    /// After so many new entries all children are judged in one pass: that is quicker than asking whom each entry joins.
    private static var bulk: Int64 { 2_000 }

    /// The findings of a store by a partnership's standards.
    public init(_ log: Log, _ partnership: Partnership) {
        self.log = log
        self.partnership = partnership
        let files = partnership.library.files(under: "standards/") + partnership.library.files(under: "instruments/")
        digest = TextDigest.bytes(
            files.map(\.text) + partnership.agencies.all.map { "\($0.id) \($0.kind.rawValue) \($0.connected) \($0.from as Any) \($0.to as Any) \($0.universalAges as Any)" })
    }

    /// Brings the findings up to date as at a day.
    public func refresh(asOf day: Day) async throws -> Refreshed {
        let upTo = try await log.judgedUpTo()
        let last = try await log.lastSequence()
        let sample = try await log.page(after: -1, limit: 1).first
        // Standards that changed, or a day before the one judged, make everything kept worthless.
        if upTo == 0 || last - upTo > Self.bulk || sample.map({ $0.pack != digest || $0.asOf > day }) ?? true {
            return Refreshed(judged: try await judgeAll(asOf: day, upTo: last), isWhole: true)
        }
        var children = Set(try await log.children(changingBy: day))
        if last > upTo { children.formUnion(try await log.people(connectedTo: Array(upTo + 1...last))) }
        guard !children.isEmpty else {
            try await log.keep([], upTo: last)
            return Refreshed(judged: 0, isWhole: false)
        }
        let judged = try await judge(children, asOf: day)
        try await log.keep(judged, upTo: last)
        return Refreshed(judged: judged.count, isWhole: false)
    }

    private func judgeAll(asOf day: Day, upTo sequence: Int64) async throws -> Int {
        let (rows, lexicon) = try await log.casework()
        let book = Casebook(rows, lexicon, asOf: day)
        try await log.clear()
        var waiting: [Judged] = []
        var count = 0
        for child in JudgeChildren(book, partnership).judged() {
            waiting.append(kept(child, number: child.number, day))
            count += 1
        }
        try await log.keep(waiting, upTo: sequence)
        return count
    }

    private func judge(_ people: Set<Int32>, asOf day: Day) async throws -> [Judged] {
        let references = Set(try await log.references(of: people))
        let (rows, lexicon) = try await log.casework(of: people)
        let book = Casebook(rows, lexicon, asOf: day)
        let wanted = book.children.filter { child in
            book.references(of: child).contains { PersonRef($0).map(references.contains) ?? false }
        }
        let judged = JudgeChildren(book, partnership).judged(wanted)
        // The numbers of a part of the casework are its own: the store's are found by reference.
        let names = judged.compactMap { PersonRef($0.child) }
        let numbers = try await log.numbers(of: names)
        return judged.compactMap { child in PersonRef(child.child).flatMap { numbers[$0] }.map { kept(child, number: $0, day) } }
    }

    private func kept(_ child: JudgeChildren.Judged, number: Int32, _ day: Day) -> Judged {
        let body = JSONValue.object([.init("child", .string(child.child)), .init("findings", .array(child.findings.map(\.json)))])
        return Judged(
            child: number, asOf: day, pack: digest, changesOn: child.findings.compactMap(\.changesOn).min(), findings: Array(body.text.utf8))
    }

    /// What is kept of all children, by reference: the JSON of `cairn check`, one object a child.
    public func findings() async throws -> [JSONValue] {
        var found: [(String, JSONValue)] = []
        var after: Int32 = -1
        while true {
            let page = try await log.page(after: after, limit: 500)
            guard let last = page.last else { break }
            for judged in page {
                if let value = try? JSONParser.parse(String(decoding: judged.findings, as: UTF8.self)), case .string(let child)? = value["child"] {
                    found.append((child, value))
                }
            }
            after = last.child
        }
        return found.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
