import Casework

extension NaiveCase {
    /// Referrals in their own right, in order: not those that decide an earlier one. One whose earlier referral has not arrived stands by itself.
    var referrals: [Entry] {
        all(.referral).filter { entry in
            guard let of = entry.entry(Referral.of), let earlier = ledger.meant(by: of) else { return true }
            return earlier.kind != .referral || earlier.id == entry.id
        }
    }

    /// Those to social care.
    var referralsToSocialCare: [Entry] { referrals.filter { $0.code(Referral.to) == "social-care" } }

    /// A decision on a referral, and when it was made.
    struct Ruling {
        /// The code.
        let decision: String
        /// First possible day.
        let first: Day
        /// Last possible day.
        let last: Day
    }

    /// What was decided on a referral by the as-of day, in order of day: its own decision and those of later entries `of` it.
    func rulings(on referral: Entry) -> [Ruling] {
        var found: [Ruling] = []
        for entry in ledger.live where entry.kind == .referral && (entry.id == referral.id || decides(entry, referral)) {
            guard let decision = entry.code(Referral.decision) else { continue }
            let day = entry.day(Referral.decidedOn)
            found.append(Ruling(decision: decision, first: day ?? entry.on.earliest, last: day ?? entry.on.latest))
        }
        // A stable sort: of one day, the entry that comes later in order decides.
        return found.filter { $0.first <= asOf }.enumerated()
            .sorted { ($0.element.first, $0.offset) < ($1.element.first, $1.offset) }.map(\.element)
    }

    /// The decision that holds.
    func decision(on referral: Entry) -> String? { rulings(on: referral).last?.decision }

    /// Referrals that led to an assessment or a strategy discussion.
    func isTakenUp(_ referral: Entry) -> Bool { ["assessment", "strategy"].contains(decision(on: referral) ?? "") }

    /// Whether an entry decides a referral, straight or through another that decides it.
    private func decides(_ entry: Entry, _ referral: Entry) -> Bool {
        var next = entry.entry(Referral.of)
        for _ in ledger.live {
            guard let ref = next, let earlier = ledger.meant(by: ref) else { return false }
            if earlier.id == referral.id { return true }
            next = earlier.entry(Referral.of)
        }
        return false
    }
}
