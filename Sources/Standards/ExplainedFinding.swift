import Casework

/// A finding in words and ids: what `cairn check` prints and every page shows.
public struct ExplainedFinding: Hashable, Sendable {
    /// The child: the reference that is lowest in text order.
    public let child: String
    /// The standard's id.
    public let standard: String
    /// Its title.
    public let title: String
    /// The verdict.
    public let verdict: Verdict
    /// The day of the trigger or of the period's start; nil where the standard does not apply.
    public let on: Day?
    /// The deadline.
    public let due: Day?
    /// The agency, kind of agency or person that it is about.
    public let each: String?
    /// Of a missed one: practice or sharing.
    public let gap: Gap?
    /// Who held the trigger, of a sharing gap.
    public let holder: String?
    /// Entries of the trigger.
    public let trigger: [String]
    /// Entries that decided it.
    public let evidence: [String]
    /// Events counted.
    public let counted: [String]
    /// The entry that almost met it.
    public let near: Near?
    /// What was looked for, by whom, from when to when.
    public let searched: Search?
    /// The next day on which it changes by itself.
    public let changesOn: Day?
    /// The sentence that says so.
    public let because: String

    /// The entry that almost met a standard, and why not.
    public struct Near: Hashable, Sendable {
        /// The entry.
        public let entry: String
        /// Why not.
        public let reason: NearMiss
    }

    /// What was looked for.
    public struct Search: Hashable, Sendable {
        /// What.
        public let what: String
        /// By whom.
        public let by: String
        /// From this day; nil for the whole record.
        public let from: Day?
        /// To this day.
        public let to: Day?
    }
}

extension ExplainedFinding {
    /// The finding as one element of the JSON that other programs rely on.
    public var json: JSONValue {
        func day(_ day: Day?) -> JSONValue { day.map { .string($0.description) } ?? .null }
        func list(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
        var members: [JSONValue.Member] = [
            .init("standard", .string(standard)), .init("verdict", .string(verdict.code)), .init("on", day(on)), .init("due", day(due)),
            .init("each", each.map(JSONValue.string) ?? .null), .init("gap", gap.map { .string($0.code) } ?? .null),
            .init("trigger", list(trigger)), .init("evidence", list(evidence)), .init("because", .string(because)),
        ]
        if let holder { members.append(.init("heldBy", .string(holder))) }
        if !counted.isEmpty { members.append(.init("counted", list(counted))) }
        if let searched {
            members.append(
                .init(
                    "searched",
                    .object([
                        .init("what", .string(searched.what)), .init("by", .string(searched.by)), .init("from", day(searched.from)),
                        .init("to", day(searched.to)),
                    ])))
        }
        if let near {
            members.append(.init("near", .object([.init("entry", .string(near.entry)), .init("why", .string(near.reason.code))])))
        }
        if let changesOn { members.append(.init("changesOn", day(changesOn))) }
        return .object(members)
    }
}
