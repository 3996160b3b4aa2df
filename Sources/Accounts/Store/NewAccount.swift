import Access
import Casework

/// What an administrator says of somebody who is to have access.
public struct NewAccount: Hashable, Sendable {
    /// What the person will type to sign in.
    public let name: SignInName
    /// The name that others see.
    public let display: ShownText
    /// Whom the person works for.
    public let agency: AgencyRef
    /// What the person may be.
    public let roles: Set<Role>
    /// What the person is called at work.
    public let titles: [ShownText]

    /// Somebody new.
    public init(name: SignInName, display: ShownText, agency: AgencyRef, roles: Set<Role>, titles: [ShownText] = []) {
        self.name = name
        self.display = display
        self.agency = agency
        self.roles = roles
        self.titles = titles
    }

    func changes(_ id: AccountRef) -> [(account: AccountRef, kind: AccountChange.Kind, text: String)] {
        [(id, .added, name.text), (id, .shown, display.text), (id, .agency, agency.text)] + titles.map { (id, .titled, $0.text) }
            + roles.map(\.rawValue).sorted().map { (id, .roleGiven, $0) }
    }
}

/// The code with which somebody who was added sets a password and a second factor: shown once, for one use, valid for 72 hours.
public struct Invitation: Hashable, Sendable, CustomStringConvertible {
    /// Seconds for which it is valid.
    static let validity: Int64 = 72 * 3600

    /// Whose it is.
    public let name: SignInName
    /// The code. Hand it over in person or by telephone, never beside the name in a mail.
    public let code: OneTimeCode
    /// When it stops being valid.
    public let until: Moment

    /// The invitation without its code.
    public var description: String { "\(name) (enrolment code)" }
}
