import Access

/// One thing that happened to access, for the access ledger: it must be durable there before it takes effect. It holds ids, never a name, never a secret.
public struct AccountEvent: Hashable, Sendable {
    /// What happened.
    public enum Act: Hashable, Sendable {
        /// A change to an account: who may do what. The text is what was given or taken, empty where the kind says it all.
        case changed(AccountChange.Kind, String)
        /// An enrolment code was made for somebody who has no password yet.
        case invited
        /// Somebody signed in.
        case signedIn(SignInWay)
        /// Somebody did not get in.
        case refused(Refusal)
        /// So many tries in a row failed for one account: raise an alarm.
        case slowed(failures: Int)
        /// Somebody proved the second factor again.
        case steppedUp(SignInWay)
        /// Somebody set another password.
        case passwordChanged
        /// Somebody made new recovery codes; the old ones are dead.
        case recoveryCodesRenewed
        /// Somebody signed out.
        case signedOut
        /// One session was ended from another.
        case sessionEnded
        /// All sessions of an account were ended.
        case sessionsEnded
        /// What was recorded just before did not happen after all: somebody else was faster, or the disk failed.
        case notDone
    }

    /// Why somebody did not get in, or might not do what they asked. The person is told less.
    public enum Refusal: String, CaseIterable, Hashable, Sendable {
        /// No account has the name.
        case unknown
        /// The account is disabled.
        case disabled
        /// The account has no password yet.
        case notEnrolled = "not-enrolled"
        /// The password is wrong.
        case password
        /// The second factor is wrong, or was used before.
        case code
        /// The enrolment code is wrong, used or out of time.
        case invitation
        /// Not an administrator, or not allowed to an administrator in this case.
        case notAllowed = "not-allowed"
    }

    /// What sort of row it makes in the access ledger.
    public enum Family: String, Hashable, Sendable {
        /// Coming and going.
        case signIn = "sign-in"
        /// A door that stayed shut.
        case refusal
        /// Who may do what.
        case permission
        /// Somebody ought to look.
        case alarm
    }

    /// When.
    public let at: Moment
    /// By whom; nil where nobody is known, as at a sign-in that failed.
    public let by: Doer?
    /// Whose account it is about; nil where no account has the name that was typed, which is not kept: people type passwords there.
    public let about: AccountRef?
    /// Where from: an address, `terminal`; nil where it does not matter.
    public let source: String?
    /// What happened.
    public let act: Act

    /// What sort of row it makes.
    public var family: Family {
        switch act {
        case .refused: .refusal
        case .slowed: .alarm
        case .changed, .invited, .notDone: .permission
        default: .signIn
        }
    }

    /// What happened, as one word for the ledger.
    public var word: String {
        switch act {
        case .changed(let kind, _): kind.word
        case .invited: "invited"
        case .signedIn: "signed-in"
        case .refused: "refused"
        case .slowed: "slowed"
        case .steppedUp: "stepped-up"
        case .passwordChanged: "password-changed"
        case .recoveryCodesRenewed: "recovery-codes-renewed"
        case .signedOut: "signed-out"
        case .sessionEnded: "session-ended"
        case .sessionsEnded: "sessions-ended"
        case .notDone: "not-done"
        }
    }

    /// What belongs to the word: the role, the way, the reason. Empty where the word says it all. Of a person's shown name nothing is told.
    public var detail: String {
        switch act {
        case .changed(.added, _), .changed(.shown, _): ""
        case .changed(_, let text): text
        case .signedIn(let way), .steppedUp(let way): way.rawValue
        case .refused(let refusal): refusal.rawValue
        case .slowed(let failures): String(failures)
        default: ""
        }
    }
}

/// How somebody proved who they are. Passkeys (`passkey`) and an organisation's own sign-in (`openid`, by issuer and subject, never by e-mail) come here.
public enum SignInWay: String, CaseIterable, Hashable, Sendable {
    /// Password and a code from an authenticator app.
    case timeCode = "time-code"
    /// Password and a recovery code.
    case recoveryCode = "recovery-code"
}

/// Where events go. A verb of `Accounts` records before it acts, and does not act where recording throws.
public protocol AccountEventRecorder: Sendable {
    /// Returns when the event is durable.
    func record(_ event: AccountEvent) async throws
}

extension AccountChange.Kind {
    /// The kind as one word for the ledger.
    public var word: String {
        switch self {
        case .added: "added"
        case .shown: "shown-name"
        case .agency: "agency"
        case .titled: "titled"
        case .untitled: "untitled"
        case .roleGiven: "role-given"
        case .roleTaken: "role-taken"
        case .disabled: "disabled"
        case .enabled: "enabled"
        case .resetAsked: "reset-asked"
        case .resetAgreed: "reset-agreed"
        case .enrolled: "enrolled"
        }
    }
}
