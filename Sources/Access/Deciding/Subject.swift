import Casework

/// What is asked about.
public enum Subject: Hashable, Sendable {
    /// One person's record, child or adult.
    case person(PersonRef)
    /// One audit.
    case audit(AuditRef)
    /// One account.
    case account(ActorRef)
    /// The store as a whole.
    case store

    /// What it is.
    public var object: Verb.Object {
        switch self {
        case .person: .person
        case .audit: .audit
        case .account: .account
        case .store: .store
        }
    }
}
