import Access
import Accounts
import Ledger

/// Writes what happens to accounts into the access ledger: who signed in or could not, who gave whom access. Ids only: no name, no secret.
public struct AccountLooks: AccountEventRecorder {
    private let looks: any AccessLog

    /// Into an access ledger.
    public init(_ looks: any AccessLog) { self.looks = looks }

    /// Returns when the event is durable.
    public func record(_ event: AccountEvent) async throws {
        let by = event.by.flatMap { ActorRef($0.text) } ?? .console
        let told = [event.word, event.detail, event.source.map { "from \($0)" } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        let act: Look.Act =
            switch event.act {
            case .signedOut, .sessionEnded, .sessionsEnded: .signOut
            case .changed, .invited, .notDone: .permission(told)
            default: .signIn
            }
        let isRefused = event.family == .refusal || event.family == .alarm
        let look = Look(
            act, by: by, name: by.text, agency: nil, object: event.about.map { "account \($0)" }, rule: "accounts", because: told,
            isPermitted: !isRefused)
        _ = try await looks.append([look], at: event.at)
    }
}
