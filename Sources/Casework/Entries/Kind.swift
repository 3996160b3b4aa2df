/// The kinds of fact. Adding one is one file in `Kinds/`, one case here, and what the compiler then asks for.
public enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    /// Who somebody is, as one record system has it. A later one from the same source updates the fields that it names.
    case person
    /// A is the … of B.
    case relationship
    /// People move house.
    case move
    /// A need is identified or resolved.
    case need
    /// Somebody asks another service to act.
    case referral
    /// Something happened that may harm a child.
    case incident
    /// Somebody came to urgent care.
    case attendance
    /// An appointment, kept or not.
    case appointment
    /// An assessment starts or is completed.
    case assessment
    /// A risk tool was completed.
    case instrument
    /// A plan for children starts, is reviewed or ends.
    case plan
    /// Professionals, and often the family, met.
    case meeting
    /// Somebody saw or spoke with the family.
    case visit
    /// A decision about the level of help.
    case decision
    /// Information was given to other agencies, or a decision was made not to.
    case share
    /// An agency confirms that it has what was shared.
    case acknowledgement
    /// A flag on the child's record in an agency's own system.
    case flag
    /// A child's case passes from one authority to another.
    case transfer
    /// A programme for an adult, such as one for people who use abuse.
    case programme
    /// How far parents or carers understand the worries.
    case understanding
    /// A named person's judgement that a standard does not apply here, with a reason.
    case exemption
    /// A note: text that is placed in no other kind.
    case note
    /// An earlier entry is withdrawn.
    case withdrawal
    /// These references are one person.
    case link
    /// These references are not one person after all.
    case unlink
    /// An audit is set up, its cohort is drawn, or it is closed.
    case audit
    /// What one agency is asked, and answers, about one child of an audit.
    case `return`
    /// The panel's work on one child of an audit: grades, points to resolve, an immediate concern.
    case moderation
    /// What an audit found on one theme, and what needs to happen.
    case theme
    /// What was agreed after an audit: who, by when, and which standard's rate should move.
    case action
    /// A version of an audit's briefing.
    case briefing
    /// Something to learn from: a tool, a report.
    case resource

    /// The kinds that people's records are made of: all but those of audits and resources.
    public static let casework = Kind.allCases.filter(\.isCasework)

    /// Whether its entries are about people, and so part of their records.
    public var isCasework: Bool { declaration.about.isPeople }

    /// The code on the wire: the case's own name.
    public var code: String { Kind.codes[Int(rawValue)] }

    /// The kind with that code.
    public init?(code: String) {
        guard let kind = Kind.byCode[code] else { return nil }
        self = kind
    }

    /// Its declaration.
    public var declaration: KindDeclaration { Kind.declarations[Int(rawValue)] }

    private static let codes = Kind.allCases.map { String(describing: $0) }

    private static let byCode = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0.code, $0) })

    private static let declarations: [KindDeclaration] = Kind.allCases.map(\.declared)

    private var declared: KindDeclaration {
        switch self {
        case .person: PersonFact.declaration
        case .relationship: Relationship.declaration
        case .move: Move.declaration
        case .need: Need.declaration
        case .referral: Referral.declaration
        case .incident: Incident.declaration
        case .attendance: Attendance.declaration
        case .appointment: Appointment.declaration
        case .assessment: Assessment.declaration
        case .instrument: InstrumentUse.declaration
        case .plan: Plan.declaration
        case .meeting: Meeting.declaration
        case .visit: Visit.declaration
        case .decision: Decision.declaration
        case .share: Share.declaration
        case .acknowledgement: Acknowledgement.declaration
        case .flag: FlagFact.declaration
        case .transfer: Transfer.declaration
        case .programme: Programme.declaration
        case .understanding: Understanding.declaration
        case .exemption: Exemption.declaration
        case .note: Note.declaration
        case .withdrawal: Withdrawal.declaration
        case .link: Link.declaration
        case .unlink: Unlink.declaration
        case .audit: AuditFact.declaration
        case .return: ReturnFact.declaration
        case .moderation: ModerationFact.declaration
        case .theme: ThemeFact.declaration
        case .action: ActionFact.declaration
        case .briefing: BriefingFact.declaration
        case .resource: ResourceFact.declaration
        }
    }
}
