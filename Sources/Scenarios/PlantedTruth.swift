import Casework

/// What a story was written to show: one claim about one child and one standard, decided before the entries existed.
///
/// A claim says: judged as at `asOf`, this child has a finding of this standard with this `on` (and this `each`, where claimed) and this verdict, and
/// this `due` and this `gap` where claimed. All claims on one child and one standard together are all the findings that there are. Where the verdict
/// is `not-applicable` there is none at all, and `on` is only the day on which one might have been suspected.
public struct PlantedTruth: Hashable, Sendable {
    /// The day as at which it is so.
    public let asOf: Day
    /// The child, by the reference that is lowest in text order.
    public let child: PersonRef
    /// The standard's id.
    public let standard: String
    /// The verdict's code.
    public let verdict: String
    /// The occurrence's day: its trigger's, or the first of its period.
    public let on: Day
    /// The deadline; nil claims nothing.
    public let due: Day?
    /// The agency, the person (by the lowest reference) or the label of a group of kinds where the standard says each; nil claims nothing.
    public let each: String?
    /// `practice` or `sharing`, of a missed occurrence; nil claims nothing.
    public let gap: String?

    /// A claim.
    public init(
        asOf: Day, child: PersonRef, standard: String, verdict: String, on: Day, due: Day? = nil, each: String? = nil, gap: String? = nil
    ) {
        self.asOf = asOf
        self.child = child
        self.standard = standard
        self.verdict = verdict
        self.on = on
        self.due = due
        self.each = each
        self.gap = gap
    }

    /// The claim as one JSON object; a file of them is JSON Lines.
    public var json: JSONValue {
        .object([
            .init("asOf", .string(asOf.description)), .init("child", .string(child.text)), .init("standard", .string(standard)),
            .init("verdict", .string(verdict)),
            .init("on", .string(on.description)), .init("due", due.map { .string($0.description) } ?? .null),
            .init("each", each.map(JSONValue.string) ?? .null), .init("gap", gap.map(JSONValue.string) ?? .null),
        ])
    }
}
