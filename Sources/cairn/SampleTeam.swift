import Access
import Accounts
import Casework
import Practice
import Scenarios

/// Who holds the sample children's cases: a social worker, as the safeguarding lead of the agency would say it.
struct SampleTeam {
    let signIns: [SampleSignIn]

    private static let (lead, worker) = ("sana.dale", "tom.sedge")
    private static let weeks = 26

    /// Says it, each with its act in the access ledger.
    func give(in store: String, _ partnership: Partnership) async throws {
        let account = { name in signIns.first { $0.account.name.text == name }?.account }
        guard let lead = account(Self.lead), let worker = account(Self.worker)?.id.actor,
            let actor = lead.actor(agencyKind: partnership.agencies[lead.agency]?.kind)
        else { return }
        let now = Clock.moment
        let open = try await OpenStore.open(store, partnership, for: Asker(actor, hasSecondFactor: true, proved: now))
        try await open.told {
            for child in TenChildren.children {
                _ = try await GiveAccess(open.ask).relationship(
                    .allocatedWorker, .actor(worker), of: lead.agency, to: child, from: nil,
                    until: now.adding(hours: Self.weeks * 7 * 24), why: "Allocated to \(Self.worker) in the sample.", at: now)
            }
        }
        try await open.close()
    }
}
