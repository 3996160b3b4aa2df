import Casework

/// An agency of the synthetic partnership and the record system in which it knows people.
public struct Service: Hashable, Sendable {
    /// The agency.
    public let agency: AgencyRef
    /// The source of its person references: `lcs` of `lcs/100234`.
    public let source: String
    /// What sort of service it is.
    public let kind: AgencyKind
    /// Its name, as people say it.
    public let name: String

    /// A service, or nil where the id or the source is malformed.
    public init?(_ id: String, source: String, kind: AgencyKind, name: String) {
        guard let agency = AgencyRef(id), PersonRef(source + "/1") != nil else { return nil }
        self.agency = agency
        self.source = source
        self.kind = kind
        self.name = name
    }

    /// Children's social care, which holds plans, assessments and decisions.
    public static let socialCare = make("social-care", "lcs", .socialCare, "Children’s Social Care")
    /// Social care outside office hours.
    public static let emergencyDuty = make("emergency-duty", "edt", .emergencyDuty, "Emergency Duty Team")
    /// The police force.
    public static let police = make("police", "niche", .police, "Netherwold Police")
    /// The general practice; taken as involved with every child.
    public static let gp = make("gp", "emis", .gp, "Millbrook Surgery")
    /// Health visiting; taken as involved with every child under five.
    public static let healthVisiting = make("health-visiting", "hv", .communityHealth, "Health Visiting")
    /// Midwifery.
    public static let midwifery = make("midwifery", "mat", .maternity, "Midwifery")
    /// The hospital with its emergency department.
    public static let hospital = make("hospital", "ed", .acuteHospital, "Netherwold General Hospital")
    /// The ambulance service.
    public static let ambulance = make("ambulance", "cad", .ambulance, "Ambulance Service")
    /// A school.
    public static let school = make("school", "sims", .education, "Hollow Lane School")
    /// A nursery.
    public static let nursery = make("nursery", "nursery", .earlyYears, "Dandelion Nursery")
    /// Early help.
    public static let earlyHelp = make("early-help", "eh", .preventative, "Early Help")
    /// Mental health services for adults.
    public static let mentalHealth = make("adult-mental-health", "rio", .adultMentalHealth, "Adult Mental Health")
    /// Child and adolescent mental health.
    public static let camhs = make("camhs", "camhs", .camhs, "Child and Adolescent Mental Health")
    /// The domestic abuse service.
    public static let abuseService = make("domestic-abuse-service", "idva", .domesticAbuseService, "Lantern Domestic Abuse Service")
    /// Probation.
    public static let probation = make("probation", "delius", .probation, "Probation")
    /// Youth justice.
    public static let youthJustice = make("youth-justice", "yjs", .youthJustice, "Youth Justice")
    /// The housing association; its feed has stopped.
    public static let housing = make("housing", "hsg", .housing, "Wold Homes")
    /// The drug and alcohol service; it sends nothing to the ledger.
    public static let substanceService = make("substance-service", "sub", .substanceService, "Clearwater")
    /// A charity's family hub: the source of background that no claim reads.
    public static let familyHub = make("family-hub", "hub", .voluntary, "Netherwold Family Hub")

    /// All of them, as the partnership lists them.
    public static let all = [
        socialCare, emergencyDuty, police, gp, healthVisiting, midwifery, hospital, ambulance, school, nursery, earlyHelp, mentalHealth,
        camhs,
        abuseService, probation, youthJustice, housing, substanceService, familyHub,
    ]

    private init(agency: AgencyRef, source: String, kind: AgencyKind, name: String) {
        self.agency = agency
        self.source = source
        self.kind = kind
        self.name = name
    }

    private static let nowhere = AgencyRef("none")!

    private static func make(_ id: String, _ source: String, _ kind: AgencyKind, _ name: String) -> Service {
        Service(agency: AgencyRef(id) ?? nowhere, source: source, kind: kind, name: name)
    }
}
