import Access

/// Why something was refused, in words for the person who asked for it. What an attacker could use is not in them: name, password and code are
/// refused in the same words.
public enum AccountRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// Name, password and code do not go together.
    case signIn
    /// Name and enrolment code do not go together, or the code was used or is too old.
    case invitation
    /// The code of the authenticator app is wrong; told only to who is known already.
    case code
    /// Too many tries failed; so many seconds must pass.
    case slowed(seconds: Int64)
    /// Too many people sign in at this moment.
    case busy
    /// The new password is not taken.
    case password([PasswordFault])
    /// The session is over, or there was none.
    case session
    /// No session of one's own has this name.
    case unknownSession
    /// Only an administrator may.
    case administratorsOnly
    /// A role that no person holds.
    case nobodysRole(Role)
    /// Nobody gives access to himself.
    case ownAccess
    /// Nobody resets himself.
    case ownReset
    /// The last administrator who can sign in.
    case lastAdministrator
    /// No account has this name.
    case unknown(String)
    /// An account has or had this name.
    case taken(SignInName)
    /// There are accounts already.
    case notEmpty
    /// Somebody with a password needs no invitation.
    case enrolled(SignInName)
    /// The account is disabled.
    case disabled(SignInName)
    /// Somebody changed an account at the same moment.
    case meanwhile

    /// What was found, and how to go on.
    public var description: String {
        switch self {
        case .signIn: "That name, password and code do not go together. Wait for the next code of the app and try again."
        case .invitation:
            "That name and enrolment code do not go together, or the code was used or is older than 72 hours. Ask an administrator for a new one."
        case .code: "That code is wrong or was used. Wait for the next one of the app and try again."
        case .slowed(let seconds): "Too many tries. Try again in \(Self.inWords(seconds)). Nobody needs to unlock anything."
        case .busy: "Many people are signing in at this moment. Try again in a few seconds."
        case .password(let faults): faults.map(\.description).joined(separator: " ")
        case .session: "You are not signed in, or were away too long. Sign in."
        case .unknownSession: "You have no session of this name. `cairn user sessions` lists them."
        case .administratorsOnly: "Only an administrator may do this."
        case .nobodysRole(let role):
            "No person is \(role.inWords). A person may be: \(Role.ofAccounts.map(\.rawValue).joined(separator: ", "))."
        case .ownAccess: "Nobody gives access to himself. Ask another administrator."
        case .ownReset: "Nobody asks for or agrees to a reset of his own account. Ask two other administrators."
        case .lastAdministrator: "This is the last administrator who can sign in. Make another one first."
        case .unknown(let name): "There is no account \(Self.quoted(name)). `cairn user list` lists them."
        case .taken(let name): "The name “\(name)” has been given, and a name is never given twice. Choose another."
        case .notEmpty: "This store has people with access already. Ask an administrator to add you."
        case .enrolled(let name):
            "“\(name)” has a password. Where it is lost, `cairn user reset \(name)` by two administrators begins anew."
        case .disabled(let name): "“\(name)” is disabled. Enable the account first."
        case .meanwhile: "Somebody else changed an account at the same moment; nothing was changed here. Look again, then try again."
        }
    }

    private static func inWords(_ seconds: Int64) -> String {
        let minutes = (seconds + 59) / 60
        return seconds < 60 ? "\(seconds) second\(seconds == 1 ? "" : "s")" : "\(minutes) minute\(minutes == 1 ? "" : "s")"
    }

    private static func quoted(_ name: String) -> String {
        "“" + String(name.unicodeScalars.filter { $0.properties.generalCategory != .control }.map(Character.init).prefix(64)) + "”"
    }
}
