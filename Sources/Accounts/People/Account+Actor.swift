import Access
import Casework

extension Account {
    /// The person as the access rules see who asks: by the stable id, so that a name in the access ledger tells nothing to who has only that.
    /// Nil where the account is not active: nobody asks then.
    public func actor(agencyKind: AgencyKind?) -> Actor? {
        guard standing == .active, let id = id.actor else { return nil }
        return Actor(
            id: id, name: display.text, post: titles.map(\.text).joined(separator: ", "), agency: agency, agencyKind: agencyKind,
            roles: roles)
    }
}
