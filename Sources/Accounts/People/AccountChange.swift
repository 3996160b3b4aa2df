import Access

/// One thing that was done to an account: who did it, when, and what. Changes are only ever added; what an account is now is a fold of them.
public struct AccountChange: Hashable, Sendable {
    /// What kind of change. The numbers are on disk: never change one.
    public enum Kind: Int, CaseIterable, Sendable {
        /// The account was made; its text is the sign-in name, which stays for good.
        case added = 1
        /// The name that is shown.
        case shown = 2
        /// The agency that the person works for.
        case agency = 3
        /// A role title was given, as people say it: “Health visitor”.
        case titled = 4
        /// A role title was taken away.
        case untitled = 5
        /// A role was given.
        case roleGiven = 6
        /// A role was taken away.
        case roleTaken = 7
        /// Access ended.
        case disabled = 8
        /// Access began again.
        case enabled = 9
        /// An administrator asked for a new start with password and second factor.
        case resetAsked = 10
        /// A second administrator agreed.
        case resetAgreed = 11
        /// The person set a password and a second factor.
        case enrolled = 12
    }

    /// What kind of change.
    public let kind: Kind
    /// What was given or taken; empty where the kind says it all.
    public let text: String
    /// When.
    public let at: Moment
    /// By whom.
    public let by: Doer
}

/// Who does something to an account.
public enum Doer: Hashable, Sendable {
    /// A person with an account.
    case account(AccountRef)
    /// Whoever holds the machine and makes the store's first administrator.
    case installer

    /// `installer`, or the account's id.
    public var text: String {
        switch self {
        case .account(let account): account.text
        case .installer: "installer"
        }
    }

    init?(_ text: String) {
        if text == "installer" {
            self = .installer
        } else if let account = AccountRef(text) {
            self = .account(account)
        } else {
            return nil
        }
    }
}
