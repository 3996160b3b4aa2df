import Access
import Casework

/// A person with access, as they are now: the fold of all changes to the account.
public struct Account: Hashable, Sendable {
    /// Whether the person can sign in.
    public enum Standing: String, Hashable, Sendable {
        /// Has an enrolment code and no password yet.
        case invited
        /// Can sign in.
        case active
        /// May not sign in; nothing of theirs was removed.
        case disabled
    }

    /// When something was done, and by whom.
    public struct Deed: Hashable, Sendable {
        /// When.
        public let at: Moment
        /// By whom.
        public let by: Doer
    }

    /// Stable, never used again.
    public let id: AccountRef
    /// What the person types to sign in. Never given to anybody else.
    public let name: SignInName
    /// The name that others see.
    public private(set) var display: ShownText
    /// What the person is called at work: “Health visitor”.
    public private(set) var titles: [ShownText]
    /// Whom the person works for.
    public private(set) var agency: AgencyRef
    /// What the person may be.
    public private(set) var roles: Set<Role>
    /// When and by whom the account was made.
    public let added: Deed
    /// When and by whom it was disabled; nil where it is not.
    public private(set) var disabled: Deed?
    /// The first half of a reset that waits for a second administrator.
    public private(set) var resetAsked: Deed?
    /// Whether a password and a second factor are set.
    public private(set) var isEnrolled: Bool

    /// Whether the person can sign in.
    public var standing: Standing { disabled != nil ? .disabled : isEnrolled ? .active : .invited }

    /// Whether the person can give and take access now.
    public var isWorkingAdministrator: Bool { standing == .active && roles.contains(.administrator) }

    /// The account that changes make, in the order in which they were made; nil where they are not an account's changes.
    init?(_ id: AccountRef, _ changes: [AccountChange]) {
        guard let first = changes.first, first.kind == .added, let name = SignInName(first.text) else { return nil }
        var display: ShownText?
        var agency: AgencyRef?
        for change in changes {
            if change.kind == .shown { display = ShownText(change.text) }
            if change.kind == .agency { agency = AgencyRef(change.text) }
        }
        guard let display, let agency else { return nil }
        self.id = id
        self.name = name
        self.display = display
        self.agency = agency
        titles = []
        roles = []
        added = Deed(at: first.at, by: first.by)
        isEnrolled = false
        for change in changes.dropFirst() { guard apply(change) else { return nil } }
    }

    /// False where the change cannot be understood: an account that is not understood is no account.
    private mutating func apply(_ change: AccountChange) -> Bool {
        let deed = Deed(at: change.at, by: change.by)
        switch change.kind {
        case .added: return false
        case .shown, .agency: break
        case .titled:
            guard let title = ShownText(change.text) else { return false }
            if !titles.contains(title) { titles.append(title) }
        case .untitled: titles.removeAll { $0.text == change.text }
        case .roleGiven:
            guard let role = Role(rawValue: change.text), Role.ofAccounts.contains(role) else { return false }
            roles.insert(role)
        case .roleTaken:
            guard let role = Role(rawValue: change.text), Role.ofAccounts.contains(role) else { return false }
            roles.remove(role)
        case .disabled:
            disabled = deed
            resetAsked = nil
        case .enabled: disabled = nil
        case .resetAsked: resetAsked = deed
        case .resetAgreed:
            resetAsked = nil
            isEnrolled = false
        case .enrolled: isEnrolled = true
        }
        return true
    }
}
