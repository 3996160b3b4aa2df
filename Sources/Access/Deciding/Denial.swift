/// One row of the policy that says no. Any of them beats every permission.
public struct Denial: Sendable {
    /// When it says no.
    public enum Condition: String, CaseIterable, Hashable, Sendable {
        /// The account is not in force.
        case disabled
        /// Not everything that the decision depends on could be read.
        case incomplete
        /// The clock cannot be trusted.
        case unsureClock = "unsure-clock"
        /// The actor is kept from this person or their kin.
        case excluded
        /// The actor is somebody from whom the address is kept, or lives with them.
        case barred
        /// The account acted on is the actor's own.
        case ownAccount = "own-account"
        /// Somebody was given access to this store, now or ever before.
        case accountsExist = "accounts-exist"
    }

    /// What the reader is shown.
    public enum Answer: String, CaseIterable, Sendable {
        /// The answer for what does not exist.
        case notFound = "not-found"
        /// The words of the row.
        case told
    }

    /// Its id, which the access record keeps.
    public let id: String
    /// When it says no.
    public let condition: Condition
    /// To what.
    public let verbs: Set<Verb>
    /// To whom.
    public let roles: Set<Role>
    /// What the reader is shown.
    public let answer: Answer
    /// Whether the attempt alerts the privacy officers.
    public let alerts: Bool
    /// What it says.
    public let words: String

    let verbBits: UInt64
    let roleBits: UInt32

    /// A row.
    package init(id: String, when condition: Condition, verbs: Set<Verb>, roles: Set<Role>, answer: Answer, alerts: Bool, words: String) {
        self.id = id
        self.condition = condition
        self.verbs = verbs
        self.roles = roles
        self.answer = answer
        self.alerts = alerts
        self.words = words
        verbBits = verbs.reduce(0) { $0 | $1.bit }
        roleBits = roles.reduce(0) { $0 | $1.bit }
    }
}
