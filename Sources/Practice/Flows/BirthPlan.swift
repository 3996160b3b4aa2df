import Casework
import Standards

/// The plan for a birth, as its start and its reviews together have it.
public struct BirthPlan: Sendable {
    /// The entries that make it, in order.
    public let entries: [Entry]
    /// The items that the standard asks for, and whether the plan holds each.
    public let items: [(code: String, isVital: Bool, isThere: Bool)]

    /// Holds a list against the pre-birth plan of a record; with no plan nothing is there.
    public init(_ told: ReadRecord, _ checklist: Checklist) {
        let preBirth = told.book.lexicon.words.number(ifKnown: "pre-birth")
        let rows = told.record.plans.filter { $0.type == preBirth }.flatMap { [$0.started] + $0.startedAgain + $0.reviewed }
        entries = rows.compactMap(told.entry).sorted { ($0.on.earliest, $0.id) < ($1.on.earliest, $1.id) }
        let held = Set(entries.flatMap { $0.codes(Plan.contains) })
        items = checklist.items.map { ($0, checklist.vital.contains($0), held.contains($0)) }
    }
}

extension ReadRecord {
    /// Whether the child is unborn, or was born less than half a year ago: while the plan for the birth is of use.
    public var isAboutBirth: Bool {
        let day = book.asOf.ordinal
        guard let born = record.facts.born else { return record.facts.due != nil }
        return born > day || book.asOf < Day(ordinal: born).adding(months: 6)
    }
}
