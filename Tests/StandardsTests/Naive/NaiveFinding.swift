import Casework

/// What the naive evaluator says of one occurrence of one standard, in words that can be compared with the judge's.
struct NaiveFinding: Hashable {
    /// The standard's id.
    let standard: String
    /// A code of STANDARDS.md; never `not-applicable`, which is the absence of findings.
    let verdict: String
    /// The trigger's first possible day; for a recurrence the day on which the period starts.
    let on: Day
    /// The deadline; nil where the standard is judged at once.
    let due: Day?
    /// The agency, the label of a kind of agency, or the person's lowest reference.
    let each: String?
    /// `practice` or `sharing`, only where missed.
    let gap: String?
    /// Ids of the entries that make the trigger, sorted; empty for a recurrence.
    let trigger: [String]
}

extension NaiveFinding: CustomStringConvertible {
    /// One line, for a failing test to show.
    var description: String {
        let deadline = due?.description ?? "-"
        return
            "\(standard) \(verdict) on \(on) due \(deadline) each \(each ?? "-") gap \(gap ?? "-") trigger \(trigger.joined(separator: "+"))"
    }
}
