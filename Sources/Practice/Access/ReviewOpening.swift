import Access
import Ledger

/// Says what an emergency opening was: justified, a matter for training, or a breach. Somebody else than the one who opened says it.
public struct ReviewOpening: Sendable {
    private let ask: AskLeave

    /// In the name of whoever asks.
    public init(_ ask: AskLeave) { self.ask = ask }

    /// Keeps the review of an opening.
    public func callAsFunction(_ act: ActRef, _ outcome: BreakGlassReview.Outcome, why: String, at moment: Moment) async throws -> KeptFact
    {
        let register = try await ask(.readAccessLog, .store, at: moment).register()
        guard case .opens(let opening)? = register[act]?.fact else { throw FactFault.unknown }
        return try await ask.give(.reviewBreakGlass, .account(opening.actor), why: why, at: moment) { permit in
            guard let review = BreakGlassReview(permit, of: opening, outcome, words: why) else { throw FactFault.unknown }
            return .reviews(act, review)
        }
    }
}
