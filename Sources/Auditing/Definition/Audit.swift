import Casework

/// What a partnership asks of itself once: about which children, by which standards, looking how far back, answered by whom.
///
/// The same audit at a later day is the re-audit: `again` changes nothing but the day and the seed, so that then and now can stand side by side.
public struct Audit: Hashable, Sendable {
    /// Its code: 1 to 64 of `a-z 0-9 -`.
    public let id: String
    /// What kind of audit it is, as the page says it: `Multi Agency Quality Assurance Audit`.
    public let title: String
    /// Whom or what it is about: `Pre-School Children`.
    public let theme: String
    /// The day at which everything is judged.
    public let asOf: Day
    /// How many months back from that day findings are counted.
    public let lookBack: Int
    /// The key lines of enquiry, each with the standards that answer it.
    public let lines: [KeyLine]
    /// Which agencies audit their own work.
    public let auditors: Auditors
    /// Which children.
    public let criteria: CohortCriteria
    /// The chance of the draw.
    public let seed: UInt64
    /// How much of something makes it a worry, good practice or a theme.
    public let thresholds: Thresholds

    /// How many months a look-back may have.
    public static let lookBacks = 1...60

    /// Nil where the code, the title or the theme is none, the look-back is not 1 to 60 months, there is no line, or two lines share a standard
    /// (an agency would be asked about one finding twice).
    public init?(
        _ id: String, title: String, theme: String, asOf: Day, lookBack: Int = 12, lines: [KeyLine], auditors: Auditors = .allButSocialCare,
        criteria: CohortCriteria, seed: UInt64, thresholds: Thresholds = .usual
    ) {
        let standards = lines.flatMap(\.standards)
        guard AgencyRef(id) != nil, !title.isBlank, !theme.isBlank, Self.lookBacks.contains(lookBack), !lines.isEmpty,
            Set(standards).count == standards.count
        else { return nil }
        (self.id, self.title, self.theme, self.asOf, self.lookBack) = (id, title, theme, asOf, lookBack)
        (self.lines, self.auditors, self.criteria, self.seed, self.thresholds) = (lines, auditors, criteria, seed, thresholds)
    }

    /// `Multi Agency Quality Assurance Audit: Pre-School Children`.
    public var fullTitle: String { "\(title): \(theme)" }

    /// The days whose findings are counted, both ends included.
    public var period: ClosedRange<Day> { asOf.adding(months: -lookBack)...asOf }

    /// The standards of all lines, in their order.
    public var standards: [String] { lines.flatMap(\.standards) }

    /// The same questions at another day: a re-audit. Criteria are given anew, since a rest after an audit counts from the day.
    public func again(_ id: String, asOf day: Day, criteria: CohortCriteria, seed: UInt64) -> Audit? {
        Audit(
            id, title: title, theme: theme, asOf: day, lookBack: lookBack, lines: lines, auditors: auditors, criteria: criteria, seed: seed,
            thresholds: thresholds)
    }
}

extension String {
    /// Whether nothing is written but spaces.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
