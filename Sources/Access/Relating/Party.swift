import Casework

/// Who stands in a relationship, or is named as a reader.
public enum Party: Hashable, Sendable {
    /// One person with an account.
    case actor(ActorRef)
    /// Everybody of one agency, as far as their role lets them.
    case agency(AgencyRef)

    /// Whether the actor is, or belongs to, this party.
    public func includes(_ actor: Actor) -> Bool {
        switch self {
        case .actor(let id): actor.id == id
        case .agency(let agency): actor.agency == agency
        }
    }

    var order: String {
        switch self {
        case .actor(let id): "0" + id.text
        case .agency(let agency): "1" + agency.text
        }
    }
}
