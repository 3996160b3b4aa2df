import Access
import Casework
import Ledger

/// Ends the protection of somebody's address. It takes two: one asks, a colleague agrees within 72 hours.
public struct LiftProtection: Sendable {
    /// How far it is.
    public enum Step: Sendable {
        /// Asked. A colleague may agree until this moment; nothing has changed yet.
        case asked(KeptFact, until: Moment)
        /// The colleague has agreed: it is lifted.
        case lifted(KeptFact)
    }

    private let ask: AskLeave

    /// In the name of whoever asks, or agrees.
    public init(_ ask: AskLeave) { self.ask = ask }

    /// Agrees to what a colleague asked for, where something waits; asks otherwise.
    ///
    /// `asker` gives the colleague who asked, as they are now; nil where they have no access any more.
    public func callAsFunction(_ person: PersonRef, why: String, at moment: Moment, asker: (ActorRef) -> Actor?) async throws -> Step {
        guard let (act, request) = try await ask.door.request(for: person, besides: ask.actor, at: moment) else {
            return try await begin(person, why: why, at: moment)
        }
        let agreed = try await ask(.second, .person(person), seconding: .liftProtection, at: moment).permit
        guard let approval = Approval(agreed), let first = asker(request.actor) else { throw FactFault.gone }
        // They showed their second factor when they asked.
        let other = ask.of(Asker(first, hasSecondFactor: true))
        do {
            let lifted = try await other.give(.liftProtection, .person(person), why: why, approvals: [approval], at: moment) { permit in
                .lifts(LiftedProtection(entries: request.entries, at: permit.at), request: act, agreed: agreed.actor.id)
            }
            return .lifted(lifted)
        } catch is Refusal {
            throw FactFault.gone
        }
    }

    private func begin(_ person: PersonRef, why: String, at moment: Moment) async throws -> Step {
        let protections = try await ask(.askToLift, .person(person), at: moment).protections()
        var until = moment
        let asked = try await ask.give(.askToLift, .person(person), why: why, at: moment) { permit in
            guard let request = LiftRequest(permit, protections) else {
                throw FactFault("No protection of this person’s address is recorded.")
            }
            until = request.until
            return .asks(request)
        }
        return .asked(asked, until: until)
    }
}

extension FactFault {
    static let gone = FactFault(
        "The colleague who asked can no longer ask for it: they have left, or no longer work with the family. Ask anew.")
}
