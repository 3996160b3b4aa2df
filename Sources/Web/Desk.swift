import Access
import Accounts
import Casework
import Ledger
import Practice

/// What every answer is made from: the partnership, the open store, the people with access, and the clock.
public struct Desk: Sendable {
    /// Agencies, standards, tools.
    public let partnership: Partnership
    /// The record ledger, for appending. Reading goes through the door.
    public let log: SQLiteEntryLog
    /// The door.
    public let door: Door
    /// Who may do what.
    public let policy: AccessPolicy
    /// People with access, and their sessions.
    public let accounts: Accounts
    /// What people have written and not yet recorded.
    public let drafts: any DraftStore
    /// Names, to search before anything is created.
    public let names: NameIndex
    /// This moment. The clock itself is read in the command alone.
    public let now: @Sendable () -> Moment
    /// The day on which a sample partnership lives; nil for a real one.
    public let sample: Day?

    /// A desk.
    public init(
        _ partnership: Partnership, log: SQLiteEntryLog, door: Door, policy: AccessPolicy, accounts: Accounts, drafts: any DraftStore,
        names: NameIndex, sample: Day? = nil, now: @escaping @Sendable () -> Moment
    ) {
        self.partnership = partnership
        self.log = log
        self.door = door
        self.policy = policy
        self.accounts = accounts
        self.drafts = drafts
        self.names = names
        self.sample = sample
        self.now = now
    }

    /// Leave for Cairn itself, for work that nobody reads along.
    var programme: AskLeave { AskLeave(door, policy, for: .programme) }
}
