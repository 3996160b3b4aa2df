import Casework

/// Whom an agency works with, seen from the child: adult services and youth justice know a child of two through a parent or a sibling.
public enum FamilyRole: String, CaseIterable, Hashable, Sendable {
    /// The child.
    case child
    /// A brother or sister, half or full.
    case sibling
    /// A parent, step-parent, carer or a parent's partner.
    case parent
    /// Somebody else of the household.
    case household

    init(_ path: FamilyNetwork.Path) {
        switch path {
        case .mother, .father, .stepParent, .parentsPartner, .carer, .partnerOfParent: self = .parent
        case .sibling, .halfSibling: self = .sibling
        case .household: self = .household
        }
    }
}
