import Casework
import Standards

/// What must be looked at before a case is closed or stepped down: who works with the child and when they last wrote of the child, and what is open.
public struct BeforeClosing: Sendable {
    /// An involved agency.
    public struct Contact: Sendable {
        /// The agency.
        public let agency: AgencyRef
        /// The last that it recorded about the child itself; nil where it has recorded nothing.
        public let last: Entry?
        /// Whether what it records reaches this ledger at all.
        public let isConnected: Bool
    }

    /// The other agencies that are involved with the child, by name.
    public let contacts: [Contact]
    /// What is due, or was missed in the last three months.
    public let findings: [ExplainedFinding]
    /// Plans that are open.
    public let plans: [ChildRecord.Interval]
    /// What was shared in the last three months and not answered by everybody.
    public let unanswered: [ShareAnswers]

    /// What was missed longer ago is for audits.
    private static let lookback = 3

    /// What stands on the day up to which a record goes, for somebody of an agency.
    public init(_ told: ReadRecord, for own: AgencyRef) {
        let day = told.book.asOf, since = day.adding(months: -Self.lookback)
        contacts = told.involved.filter { $0 != own }.map { agency in
            let last = told.record.items.last { item in
                item.isAboutChild && told.book.rows.kindOf(item.row).involves && told.entry(item.row)?.agency == agency
            }
            return Contact(agency: agency, last: last.flatMap { told.entry($0.row) }, isConnected: told.agencies[agency]?.connected ?? true)
        }
        findings = told.findings.filter { finding in
            switch finding.verdict {
            case .due: true
            case .missed, .partly: finding.due.map { $0 >= since } ?? false
            default: false
            }
        }
        .sorted { ($0.due?.ordinal ?? .max, $0.standard) < ($1.due?.ordinal ?? .max, $1.standard) }
        plans = told.record.plans.filter { $0.ended == nil && $0.span.contains(day.ordinal) }
        unanswered = told.shares.filter { $0.share.on.earliest >= since && !$0.unanswered.isEmpty }
    }
}

extension ReadRecord {
    /// The agencies that are involved with the child on the day up to which the record goes, by their names.
    public var involved: [AgencyRef] {
        let named = book.naming(agencies)
        let universal = agencies.all.compactMap { agency -> (number: Int32, ages: ClosedRange<Int>)? in
            guard let ages = agency.universalAges, let number = named.lexicon.agencies.number(ifKnown: agency.id.text) else { return nil }
            return (number, ages)
        }
        return record.involvedAgencies(on: named.asOf, in: named, universal: universal)
            .compactMap { AgencyRef(named.lexicon.agencies.text($0)) }
            .sorted { agencies.spoken($0) < agencies.spoken($1) }
    }

    /// An agency's name, else its id.
    public func agency(_ agency: AgencyRef) -> String { agencies.spoken(agency) }

    /// Closings and steppings down, in order, each with the shares that told of it: those of the decision, and those that say no entry but tell of
    /// the same sort of decision within four weeks.
    public var closings: [(decision: Entry, told: [ShareAnswers])] {
        let shares = shares.filter(\.tellsOfClosing)
        return record.items.compactMap { entry($0.row) }.compactMap { decision in
            guard decision.kind == .decision, let type = decision.code(Decision.type), ["closure", "step-down"].contains(type) else {
                return nil
            }
            let last = decision.on.latest.adding(days: 28)
            let told = shares.filter { share in
                if let of = share.share.entry(Share.of) { return of == decision.id || share.shared?.id == decision.id }
                return share.share.code(Share.what) == type && share.share.on.earliest >= decision.on.earliest
                    && share.share.on.earliest <= last
            }
            return (decision, told)
        }
    }
}
