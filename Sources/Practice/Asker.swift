import Access
import Casework

/// Who asks, and how sure we are of it: what a session says, read anew for every question.
public struct Asker: Sendable {
    /// The person, Cairn itself, or the console.
    public let actor: Actor
    /// Whether the account is in force.
    public let isEnabled: Bool
    /// Whether a second factor was shown in this session.
    public let hasSecondFactor: Bool
    /// When; nil where it was shown for this very act.
    public let proved: Moment?
    /// Whether anybody was ever given access to this store.
    public let hasAccounts: Bool

    /// Somebody who is signed in.
    public init(_ actor: Actor, hasSecondFactor: Bool, proved: Moment? = nil) {
        self.init(actor, isEnabled: true, hasSecondFactor: hasSecondFactor, proved: proved, hasAccounts: true)
    }

    /// Within how many minutes the second factor must have been shown for what changes who may see what. A session that is left open on a desk for an
    /// hour gives nobody else the keys.
    public static let freshMinutes: Int64 = 30

    /// Whether the second factor counts for an act at a moment.
    func hasSecondFactor(for verb: Verb, at moment: Moment) -> Bool {
        guard hasSecondFactor else { return false }
        guard verb.needsFreshProof, let proved else { return true }
        return proved <= moment && moment.milliseconds - proved.milliseconds <= Self.freshMinutes * 60_000
    }

    private init(_ actor: Actor, isEnabled: Bool, hasSecondFactor: Bool, proved: Moment? = nil, hasAccounts: Bool) {
        self.actor = actor
        self.isEnabled = isEnabled
        self.hasSecondFactor = hasSecondFactor
        self.proved = proved
        self.hasAccounts = hasAccounts
    }

    /// Cairn itself, at work that nobody reads.
    public static let programme = Asker(.programme, isEnabled: true, hasSecondFactor: false, hasAccounts: true)

    /// Whoever owns the store's file. The policy lets them read until the first account is made, and never after.
    public static func console(hasAccounts: Bool) -> Asker {
        Asker(.console, isEnabled: true, hasSecondFactor: false, hasAccounts: hasAccounts)
    }
}
