/// What somebody is trusted to do here. A person may hold several; each alone must suffice for what is asked.
public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Works with children and families in one agency.
    case practitioner
    /// Leads safeguarding in one agency: named nurse, designated safeguarding lead, team manager.
    case safeguardingLead = "safeguarding-lead"
    /// Leads one agency's part in audits.
    case auditLead = "audit-lead"
    /// Runs the partnership's audits.
    case qaManager = "qa-manager"
    /// Sits on one audit's panel.
    case panelMember = "panel-member"
    /// Looks at the partnership's work from outside it.
    case scrutineer
    /// Brings files in and sends files out for one agency.
    case dataOfficer = "data-officer"
    /// Watches over who looks, and answers people who ask for their own record.
    case privacyOfficer = "privacy-officer"
    /// Keeps accounts and content; reads nobody's record.
    case administrator
    /// Cairn itself, at work that nobody reads: judging after an import, verifying, backing up. Given to no account.
    case programme
    /// The operating system's user who owns the store, until the first account is made. Given to no account.
    case console

    /// Roles that an account may hold.
    public static let ofAccounts = allCases.filter { $0 != .programme && $0 != .console }

    /// As a sentence says it: `practitioner`, `agency safeguarding lead`.
    public var inWords: String {
        switch self {
        case .practitioner: "practitioner"
        case .safeguardingLead: "agency safeguarding lead"
        case .auditLead: "agency audit lead"
        case .qaManager: "QA manager"
        case .panelMember: "panel member"
        case .scrutineer: "scrutineer"
        case .dataOfficer: "data officer"
        case .privacyOfficer: "privacy officer"
        case .administrator: "administrator"
        case .programme: "Cairn itself"
        case .console: "owner of the store"
        }
    }

    var bit: UInt32 { 1 << UInt32(Self.places[self] ?? 31) }

    private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
