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
    /// Whether anybody was ever given access to this store.
    public let hasAccounts: Bool

    /// Somebody who is signed in.
    public init(_ actor: Actor, hasSecondFactor: Bool) {
        self.init(actor, isEnabled: true, hasSecondFactor: hasSecondFactor, hasAccounts: true)
    }

    private init(_ actor: Actor, isEnabled: Bool, hasSecondFactor: Bool, hasAccounts: Bool) {
        self.actor = actor
        self.isEnabled = isEnabled
        self.hasSecondFactor = hasSecondFactor
        self.hasAccounts = hasAccounts
    }

    /// Cairn itself, at work that nobody reads.
    public static let programme = Asker(.programme, isEnabled: true, hasSecondFactor: false, hasAccounts: true)

    /// Whoever owns the store's file. The policy lets them read until the first account is made, and never after.
    public static func console(hasAccounts: Bool) -> Asker {
        Asker(.console, isEnabled: true, hasSecondFactor: false, hasAccounts: hasAccounts)
    }
}
