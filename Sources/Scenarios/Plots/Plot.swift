/// One kind of episode: which standard it is about, how it can turn out, and how it is written.
struct Plot: Sendable {
    /// The standard's id.
    let standard: String
    /// How it can turn out.
    let outcomes: [Outcome]
    /// Whether it can share a family with episodes of other matters: no plan, no state, nothing that they read.
    let matter: Matter?
    /// Writes the entries and the claims.
    let write: @Sendable (inout Scene) -> Void

    /// What a standalone episode is made of. Two of different matters do not touch each other.
    enum Matter: CaseIterable {
        case understanding, sharing, meeting, tool, referral, transfer
    }

    init(_ standard: String, _ outcomes: [Outcome], in matter: Matter? = nil, _ write: @escaping @Sendable (inout Scene) -> Void) {
        self.standard = standard
        self.outcomes = outcomes
        self.matter = matter
        self.write = write
    }

    /// All episodes.
    static let all: [Plot] =
        abuse + abuseAnswered + beforeBirth + closing + closed + understandings + concerns + urgentCare + fathers + flags + sharing + moving
        + neglect
        + timescales + conferences + visiting

    /// Every episode with every way in which it can turn out.
    static let cases: [(plot: Plot, outcome: Outcome)] = all.flatMap { plot in plot.outcomes.map { (plot, $0) } }
}
