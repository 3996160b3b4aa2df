import Access
import Casework
import Content
import Foundation
import Ledger
import Measuring
import Practice
import Scenarios

/// Measures judging from a store on disk: beside judging from memory, after one new entry, and as days pass. See `Docs/benchmarks.md`.
///
///     storing [CHILDREN] [FOLDER]
@main struct Storing {
    static let asOf = Day(year: 2021, month: 12, day: 17) ?? Day(ordinal: 0)
    static let moment = Moment(milliseconds: 1_639_763_000_000)

    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        let children = arguments.first.flatMap { Int($0) } ?? 20_000
        let place = arguments.dropFirst().first.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
        let folder = place.appendingPathComponent("cairn-storing-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let authority = SyntheticAuthority(
            children: children, seed: 2021, asOf: asOf, workingDays: try HolidayFile.workingDays(in: .embedded))
        let store = try await FilledStore(authority, in: folder)
        print("entries: \(store.entries)\nappend, CPU µs an entry: \(three(store.appending * 1e6 / Double(store.entries)))")
        try await compare(store)
        try await dayByDay(store)
        try await oneByOne(store, authority)
        try await store.close()
    }

    /// The same children judged by both packs: from rows in memory, and from the store, reading included. In turns.
    private static func compare(_ store: FilledStore) async throws {
        let (rows, lexicon) = try await store.judging.casework()
        var fromMemory: [Double] = []
        var fromStore: [Double] = []
        var reading: [Double] = []
        for _ in 0..<5 {
            var before = Usage.seconds
            let known = store.judged(rows, lexicon)
            fromMemory.append(Usage.seconds - before)
            before = Usage.seconds
            let (read, names) = try await store.judging.casework()
            reading.append(Usage.seconds - before)
            guard store.judged(read, names) == known else { fatalError("The store does not say what memory says.") }
            fromStore.append(Usage.seconds - before)
        }
        print("from memory, fold, mark and judge, CPU s: \(three(fromMemory.median))")
        print("from the store, reading included, CPU s: \(three(fromStore.median))")
        print("reading alone, CPU s: \(three(reading.median))")
        print("from the store against from memory: \(three(fromStore.median / fromMemory.median))")
    }

    /// The whole authority judged and kept, then brought up to date day by day.
    private static func dayByDay(_ store: FilledStore) async throws {
        let judge = JudgeStore(store.log, store.judging, store.partnership)
        let before = Usage.seconds
        let whole = try await judge.refresh(asOf: asOf)
        print("all judged, put into words and kept: \(whole.judged) children, CPU s: \(three(Usage.seconds - before))")
        var touched: [Double] = []
        var seconds: [Double] = []
        for day in 1...14 {
            let before = Usage.seconds
            let refreshed = try await judge.refresh(asOf: asOf.adding(days: day))
            seconds.append(Usage.seconds - before)
            touched.append(Double(refreshed.judged))
        }
        print("day that passes, median children judged again: \(Int(touched.median))")
        print("day that passes, median CPU ms: \(three(seconds.median * 1000))")
    }

    /// One new entry after another: durable, and then the findings of the children whom it may join judged again and kept.
    private static func oneByOne(_ store: FilledStore, _ authority: SyntheticAuthority) async throws {
        let day = asOf.adding(days: 14)
        let judge = JudgeStore(store.log, store.judging, store.partnership)
        let clock = ContinuousClock()
        var appending: [Double] = []
        var both: [Double] = []
        var cpu: [Double] = []
        var touched: [Double] = []
        for (number, child) in store.some(100).enumerated() {
            guard let id = EntryRef("late-\(number)"), let agency = authority.agencies.first?.id else { continue }
            let entry = Entry(
                id: id, kind: .incident, on: UncertainDay(asOf.adding(days: -30)), agency: agency, about: [child],
                details: ["type": .code("domestic-abuse")])
            let before = Usage.seconds
            let start = clock.now
            _ = try await store.log.append([Arrival(entry)], receivedAt: moment.milliseconds + Int64(number))
            appending.append((clock.now - start).milliseconds)
            let refreshed = try await judge.refresh(asOf: day)
            both.append((clock.now - start).milliseconds)
            cpu.append((Usage.seconds - before) * 1000)
            touched.append(Double(refreshed.judged))
        }
        print("one new entry durable, median ms: \(three(appending.median))")
        print("one new entry durable and its children judged and kept, median ms: \(three(both.median))")
        print("the same, median CPU ms: \(three(cpu.median))")
        print("children judged for one new entry, median: \(Int(touched.median))")
    }

    static func three(_ number: Double) -> String {
        let thousandths = Int((number * 1000).rounded())
        let rest = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}

extension Duration {
    /// In thousandths of a second.
    var milliseconds: Double { Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15 }
}
