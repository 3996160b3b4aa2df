/// Why a password is not taken, in words for the person who chooses it.
public enum PasswordFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Fewer than 15 characters; how many there are.
    case short(Int)
    /// More than 1,024 bytes.
    case long
    /// A character that no keyboard types.
    case unseen
    /// Little is left beside names, common passwords, and runs.
    case guessable
    /// In the list of passwords that were stolen elsewhere.
    case breached

    /// What was found, what is allowed, and how to mend it.
    public var description: String {
        switch self {
        case .short(let count):
            "This password has \(count) character\(count == 1 ? "" : "s"); it needs at least \(PasswordRules.shortest). Four or five words that do not belong together make a good one."
        case .long: "This password is longer than \(Password.longest) bytes. Use a shorter one."
        case .unseen: "This password holds a character that cannot be typed, such as a line break. Use letters, digits, signs and spaces."
        case .guessable:
            "This password is easy to guess: it is mostly a name, a common password, a run such as 12345, or one thing said over and over. Add words of your own."
        case .breached: "This password is in a list of passwords that were stolen elsewhere and are tried first. Choose another."
        }
    }
}
