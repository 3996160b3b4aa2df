import Casework

/// An audit, by its id: 1 to 64 of `a-z 0-9 -`.
public struct AuditRef: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The id as written.
    public let text: String

    /// Accepts 1 to 64 of `a-z 0-9 -`.
    public init?(_ text: some StringProtocol) {
        guard let ref = AgencyRef(text) else { return nil }
        self.text = ref.text
    }

    /// The id as written.
    public var description: String { text }

    /// Text order.
    public static func < (a: AuditRef, b: AuditRef) -> Bool { a.text < b.text }
}

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
