import Casework

/// A finding as the page shows it behind a sentence: which child of the audit, what was asked, what was seen, and the entries that say so.
///
/// The child is named by its number in the audit and by nothing else: whoever may open the record finds the number in the audit.
public struct BriefedFinding: Hashable, Sendable {
    /// Where it stands on the page.
    public let anchor: FindingAnchor
    /// The child's number in the audit, from 1.
    public let child: Int
    /// The standard's title.
    public let standard: Line
    /// What was seen.
    public let verdict: VerdictMark
    /// The day of what set the standard off.
    public let on: Day
    /// The last day on which it could have been kept, where there is one.
    public let due: Day?
    /// The finding's reason, one sentence.
    public let because: Line
    /// The entries that it rests on.
    public let entries: [EntryRef]

    /// Nil where a text is blank, the child's number is below 1, or the deadline lies before the day.
    public init?(
        _ anchor: FindingAnchor, child: Int, standard: String, verdict: VerdictMark, on: Day, due: Day? = nil, because: String,
        entries: [EntryRef] = []
    ) {
        guard child >= 1, let standard = Line(standard), let because = Line(because), due.map({ $0 >= on }) ?? true else { return nil }
        (self.anchor, self.child, self.standard, self.verdict) = (anchor, child, standard, verdict)
        (self.on, self.due, self.because, self.entries) = (on, due, because, entries)
    }
}
