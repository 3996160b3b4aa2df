import Casework

/// How an audit was set up and its cohort drawn, as its entries say: each later one brings the fields up to date that it names.
public struct AuditSetting: Hashable, Sendable {
    /// A child of the cohort.
    public struct Member: Hashable, Sendable {
        /// The number under which everybody speaks of the child.
        public let number: Int
        /// Who. Only for those who may open the audit.
        public let child: PersonRef
        /// The child drawn for whom this one stepped in.
        public let instead: PersonRef?
    }

    /// Why some children were not chosen.
    public struct Exclusions: Hashable, Sendable {
        /// The reason.
        public let because: String
        /// The children.
        public let children: [PersonRef]
    }

    /// The entries.
    public let versions: Versions
    private let details: [String: FieldValue]

    init(_ versions: Versions) { (self.versions, details) = (versions, versions.details) }

    /// What kind of audit it is; nil where nobody has set it up.
    public var title: String? { text(AuditFact.title) }
    /// Whom or what it is about.
    public var theme: String? { text(AuditFact.theme) }
    /// The day at which everything is judged.
    public var asOf: Day? { day(AuditFact.asOf) }
    /// How many months back findings are counted.
    public var lookBack: Int? { number(AuditFact.lookBack) }
    /// By when returns are asked for.
    public var answersBy: Day? { day(AuditFact.answersBy) }
    /// The last day on which those who take part may read the records.
    public var until: Day? { day(AuditFact.until) }
    /// How many children are to be audited.
    public var size: Int? { number(AuditFact.size) }
    /// The agencies that audit their own work.
    public var agencies: [AgencyRef] { if case .agencies(let all) = details[AuditFact.agencies.name] { all } else { [] } }
    /// The key lines of enquiry.
    public var lines: [KeyLine] {
        groups(AuditFact.lines).compactMap { line in
            guard case .text(let question) = line["question"], case .codes(let standards) = line["standards"] else { return nil }
            return KeyLine(question, standards: standards)
        }
    }
    /// The chance of the draw.
    public var seed: UInt64? { text(AuditFact.seed).flatMap { UInt64($0) } }
    /// The children, in the order in which they were drawn; none before the draw.
    public var cohort: [Member] {
        groups(AuditFact.cohort).compactMap { member in
            guard case .number(let number) = member["number"], case .person(let child) = member["child"] else { return nil }
            let instead: PersonRef? = if case .person(let other) = member["instead"] { other } else { nil }
            return Member(number: number, child: child, instead: instead)
        }
    }
    /// Children who can step in, each with those whom they can replace.
    public var reserves: [Reserve] {
        groups(AuditFact.reserves).compactMap { reserve in
            guard case .person(let child) = reserve["child"] else { return nil }
            let others: [PersonRef] = if case .people(let all) = reserve["for"] { all } else { [] }
            return Reserve(child: child, canReplace: others)
        }
    }
    /// Why others were not chosen, a reason each.
    public var exclusions: [Exclusions] {
        groups(AuditFact.exclusions).compactMap { group in
            guard case .text(let because) = group["because"], case .people(let children) = group["children"] else { return nil }
            return Exclusions(because: because, children: children)
        }
    }
    /// The audit that this one repeats.
    public var repeats: AuditRef? { if case .audit(let audit) = details[AuditFact.repeats.name] { audit } else { nil } }
    /// Whether it is closed. A later entry of another step opens it again.
    public var isClosed: Bool { versions.latest?.code(AuditFact.step) == "closed" }

    private func text(_ field: Field) -> String? { if case .text(let text) = details[field.name] { text } else { nil } }
    private func day(_ field: Field) -> Day? { if case .day(let day) = details[field.name] { day } else { nil } }
    private func number(_ field: Field) -> Int? { if case .number(let number) = details[field.name] { number } else { nil } }
    private func groups(_ field: Field) -> [[String: FieldValue]] {
        if case .groups(let groups) = details[field.name] { groups } else { [] }
    }
}
