import Casework

/// Why somebody may look: a fact with a start, an end and its proof. It ends by itself.
public struct LegitimateRelationship: Hashable, Sendable {
    /// What sort of relationship it is.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// The child's allocated worker.
        case allocatedWorker = "allocated-worker"
        /// The allocated worker's supervisor.
        case supervisor
        /// In the team around the child: core group, plan, team around the family.
        case team = "team-around-the-child"
        /// The practice with which the child is registered.
        case gpRegistration = "gp-registration"
        /// The school or nursery on whose roll the child is.
        case schoolRoll = "school-roll"
        /// The health visitor or school nurse on whose list the child is.
        case healthVisitorList = "health-visitor-list"
        /// The agency recorded something about the child within the last six months.
        case involved
        /// The child came to urgent care there.
        case attendance
        /// The agency received a referral about the child.
        case referralReceived = "referral-received"
        /// The agency was told something about the child.
        case shareReceived = "share-received"
        /// Asked to a meeting about the child.
        case meetingInvited = "meeting-invited"
        /// On duty at the front door.
        case duty = "front-door-duty"
        /// Takes over the child's case from another authority.
        case transferReceiver = "transfer-receiver"
        /// Audits the child's record, or takes part in the audit.
        case auditor
        /// Answers somebody who asked for their own record.
        case subjectAccess = "subject-access"
        /// Broke the glass.
        case brokeGlass = "broke-glass"

        /// As a sentence continues: `they are …`.
        public var inWords: String {
            switch self {
            case .allocatedWorker: "the child’s allocated worker"
            case .supervisor: "the supervisor of the allocated worker"
            case .team: "in the team around the child"
            case .gpRegistration: "of the practice where the child is registered"
            case .schoolRoll: "of the school or nursery where the child is on the roll"
            case .healthVisitorList: "the health visitor or school nurse of the child"
            case .involved: "of an agency that is working with the child"
            case .attendance: "of the service where the child came for urgent care"
            case .referralReceived: "of the agency that was asked for help for the child"
            case .shareReceived: "of an agency that was told about the child"
            case .meetingInvited: "of an agency asked to a meeting about the child"
            case .duty: "on duty where new worries about children are first looked at"
            case .transferReceiver: "of the authority that takes over the child’s case"
            case .auditor: "taking part in an audit of how agencies worked"
            case .subjectAccess: "answering a request for a copy of the record"
            case .brokeGlass: "somebody who opened the record in an emergency"
            }
        }

        var bit: UInt32 { 1 << UInt32(Self.places[self] ?? 31) }

        private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
    }

    /// What sort of relationship it is.
    public let kind: Kind
    /// Who stands in it.
    public let party: Party
    /// To whom or what: a person, or an audit. To the store where it is to whoever comes through the door, as a duty's shift is.
    public let subject: Subject
    /// Its first moment.
    public let from: Moment
    /// The moment at which it is over; nil while nobody knows.
    public let until: Moment?
    /// What proves it, as a sentence ends: `added by Jo Pike`, `from the plan of 3 May 2021`.
    public let proof: String

    /// A relationship, or nil where it ends before it begins, or is of a kind that must say when it ends and does not.
    public init?(kind: Kind, party: Party, subject: Subject, from: Moment, until: Moment?, proof: String) {
        if let until, until <= from { return nil }
        if until == nil, kind.mustEnd { return nil }
        self.kind = kind
        self.party = party
        self.subject = subject
        self.from = from
        self.until = until
        self.proof = proof
    }

    /// Whether it holds at the moment: from its first to before its last.
    public func holds(at moment: Moment) -> Bool {
        guard from <= moment else { return false }
        guard let until else { return true }
        return moment < until
    }

    /// `in the team around the child since 3 May 2021, added by Jo Pike`.
    public var inWords: String {
        "\(kind.inWords) since \(from.day.inWords)" + (proof.isEmpty ? "" : ", \(proof)")
    }

    /// The same, earliest first and then by text, whatever the order in which they were found.
    static func precedes(_ a: Self, _ b: Self) -> Bool {
        if a.from != b.from { return a.from < b.from }
        if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
        if a.party != b.party { return a.party.order < b.party.order }
        if a.until != b.until { return (a.until ?? .never) > (b.until ?? .never) }
        return a.proof < b.proof
    }
}

extension LegitimateRelationship.Kind {
    /// Whether it must say from the start when it ends, because nobody would end it.
    public var mustEnd: Bool {
        switch self {
        case .attendance, .involved, .referralReceived, .shareReceived, .meetingInvited, .duty, .auditor, .subjectAccess, .brokeGlass: true
        case .allocatedWorker, .supervisor, .team, .gpRegistration, .schoolRoll, .healthVisitorList, .transferReceiver: false
        }
    }
}

extension Moment {
    /// Later than anything that happens.
    static let never = Moment(milliseconds: .max)
}
