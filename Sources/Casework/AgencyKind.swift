/// What sort of service an agency is. A closed list: the standards speak of kinds, never of one partnership's own names.
public enum AgencyKind: String, Hashable, Sendable, CaseIterable {
    /// A general practice.
    case gp
    /// Child and adolescent mental health services.
    case camhs
    /// Health visiting, school nursing and other community children's health.
    case communityHealth = "community-health"
    /// A hospital with beds or an emergency department.
    case acuteHospital = "acute-hospital"
    /// Midwifery.
    case maternity
    /// An ambulance service.
    case ambulance
    /// A police force.
    case police
    /// Schools and the authority's education services.
    case education
    /// Nurseries, pre-schools and childminders.
    case earlyYears = "early-years"
    /// A youth justice (youth offending) team.
    case youthJustice = "youth-justice"
    /// Social care outside office hours.
    case emergencyDuty = "emergency-duty"
    /// Early help and preventative services.
    case preventative
    /// Children's social care.
    case socialCare = "social-care"
    /// Probation.
    case probation
    /// A housing authority or landlord.
    case housing
    /// A specialist domestic abuse service.
    case domesticAbuseService = "domestic-abuse-service"
    /// A drug and alcohol service.
    case substanceService = "substance-service"
    /// Mental health services for adults.
    case adultMentalHealth = "adult-mental-health"
    /// A charity or community group.
    case voluntary
    /// None of these.
    case other

    /// Whether the standards mean this kind when they say *social care*: by day, or out of hours.
    public var isSocialCare: Bool { self == .socialCare || self == .emergencyDuty }
}
