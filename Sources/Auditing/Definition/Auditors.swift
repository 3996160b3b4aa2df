import Casework

/// Which agencies audit their own work with the children.
public enum Auditors: Hashable, Sendable {
    /// These, in this order.
    case named([AgencyRef])
    /// Every agency of the partnership whose kind is none of these.
    case allBut(Set<AgencyKind>)

    /// The usual: children's social care holds the plans that the others are asked about, and so audits beside and not among them.
    public static let allButSocialCare = Auditors.allBut([.socialCare])

    /// The agencies of a partnership that audit; ones that the partnership does not list are left to `unlisted`.
    public func agencies(in list: AgencyList) -> [Agency] {
        switch self {
        case .named(let ids): ids.compactMap { list[$0] }
        case .allBut(let kinds): list.all.filter { !kinds.contains($0.kind) }
        }
    }

    /// Agencies named here that the partnership does not list.
    public func unlisted(in list: AgencyList) -> [AgencyRef] {
        if case .named(let ids) = self { ids.filter { list[$0] == nil } } else { [] }
    }
}
