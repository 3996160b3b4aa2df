import Casework

/// An emergency opening as privacy officers follow it up.
public struct OpenedGlass: Hashable, Sendable {
    /// The act.
    public let act: ActRef
    /// What was opened, by whom and why.
    public let opening: BreakGlass
    /// Who opened it, as they are called.
    public let name: String
    /// Their agency.
    public let agency: AgencyRef?
    /// Whose privacy officers were told; nil among them for the partnership's.
    public let told: [AgencyRef?]
    /// What others thought of it, the earliest first; the last one stands.
    public let reviews: [BreakGlassReview]
    /// How often the same person opened the same record within four weeks, this time included.
    public let times: Int

    /// Whether nobody has reviewed it.
    public var isOpen: Bool { reviews.isEmpty }

    /// Whether its review is late on a day.
    public func isOverdue(on day: Day) -> Bool { opening.isOverdue(on: day, review: reviews.last) }

    /// Whether it is time to say in the record that they work with the child: somebody who needs a record again and again has a reason to.
    public var suggestsRelationship: Bool { times > 1 }
}

extension AccessRegister {
    /// Reviews of an opening, the earliest first.
    public func reviews(of opening: ActRef) -> [(act: ActRef, review: BreakGlassReview)] {
        all.compactMap { kept in
            if case .reviews(opening, let review) = kept.fact { (kept.act, review) } else { nil }
        }
    }

    /// All emergency openings: those that nobody has reviewed first, of these the ones whose review is due first; then the others, the latest first.
    public var openedGlass: [OpenedGlass] {
        let facts = all
        var told: [Call: [AgencyRef?]] = [:]
        var reviews: [ActRef: [BreakGlassReview]] = [:]
        var openings: [(kept: KeptFact, opening: BreakGlass)] = []
        for kept in facts {
            switch kept.fact {
            case .alerts(let alert) where alert.about == .opened:
                told[Call(actor: alert.actor, at: alert.at), default: []].append(alert.agency)
            case .reviews(let act, let review): reviews[act, default: []].append(review)
            case .opens(let opening): openings.append((kept, opening))
            default: break
            }
        }
        let found = openings.map { kept, opening in
            let times = openings.filter {
                $0.opening.actor == opening.actor && !$0.opening.person.isDisjoint(with: opening.person)
                    && $0.opening.from <= opening.from && $0.opening.from >= opening.from.adding(hours: -28 * 24)
            }.count
            return OpenedGlass(
                act: kept.act, opening: opening, name: kept.name, agency: kept.agency,
                told: told[Call(actor: opening.actor, at: opening.from)] ?? [], reviews: reviews[kept.act] ?? [], times: times)
        }
        return found.sorted { a, b in
            if a.isOpen != b.isOpen { return a.isOpen }
            if a.isOpen, a.opening.reviewBy != b.opening.reviewBy { return a.opening.reviewBy < b.opening.reviewBy }
            return a.isOpen ? a.act < b.act : a.act > b.act
        }
    }

    /// Tries to reach what somebody is kept from, the latest first.
    public var keptOut: [(act: ActRef, alert: PrivacyAlert)] {
        all.reversed().compactMap { kept in
            if case .alerts(let alert) = kept.fact, alert.about == .keptOut { (kept.act, alert) } else { nil }
        }
    }

    private struct Call: Hashable {
        let actor: ActorRef
        let at: Moment
    }
}
