import Access
import Ledger

/// Ends what an earlier act gave: a place in a team, an exclusion, a seat, a request, a lifted protection, an emergency opening.
public struct EndGiven: Sendable {
    private let ask: AskLeave

    /// In the name of whoever asks.
    public init(_ ask: AskLeave) { self.ask = ask }

    /// Ends it from now on. What does not exist and what is not theirs to end is answered alike (`FactFault`), and written down.
    public func callAsFunction(_ act: ActRef, why: String, at moment: Moment) async throws -> KeptFact {
        guard let way = try await ask.door.endings(of: act, by: ask.actor) else { throw FactFault.unknown }
        for verb in way.verbs {
            guard try await ask.decide(verb, way.subject, at: moment).permit != nil || verb == way.verbs.last else { continue }
            do { return try await ask.give(verb, way.subject, why: why, at: moment) { _ in .ends(act) } } catch is Refusal {}
        }
        throw FactFault.unknown
    }
}
