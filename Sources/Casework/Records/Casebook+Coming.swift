extension Casebook {
    /// Notes what is known already and takes effect only later: entries that lie ahead, and decisions on referrals.
    mutating func settleComing(_ ordered: [Int32]) {
        let (today, limit) = (asOf.ordinal, knownOn?.ordinal ?? .max)
        for row in 0..<Int32(rows.count) where rows.earliest[Int(row)] > today && rows.recorded[Int(row)] <= limit {
            note(rows.earliest[Int(row)], ofPeopleIn: row)
        }
        for row in ordered where rows.kind[Int(row)] == Kind.referral.rawValue {
            guard let decided = rows.value(row, Slot.referralDecidedOn), decided > today else { continue }
            note(decided, ofPeopleIn: row)
            if let entry = rows.value(row, Slot.referralOf), let of = self.row(answeringFor: entry) { note(decided, ofPeopleIn: of) }
        }
    }

    private mutating func note(_ day: Int32, ofPeopleIn row: Int32) {
        if coming.isEmpty { coming = [Int32](repeating: .max, count: identity.count) }
        for person in rows.people(row) {
            let who = Int(who(person))
            coming[who] = min(coming[who], day)
        }
    }

    /// The next day on which a child's record changes by itself, whatever the standards ask: something known takes effect, or somebody comes of age.
    ///
    /// It may name a day on which no finding changes; it names none too late.
    public func changesOn(_ child: Int32, _ network: FamilyNetwork) -> Day? {
        var next = change(of: child)
        for tie in network.ties { next = min(next, change(of: tie.person)) }
        return next == .max ? nil : Day(ordinal: next)
    }

    private func change(of who: Int32) -> Int32 { min(coming.isEmpty ? .max : coming[Int(who)], comingOfAge(who)) }

    /// The day after `asOf` on which somebody stops being a child here by turning eighteen; `Int32.max` for none.
    private func comingOfAge(_ who: Int32) -> Int32 {
        guard let born = facts[Int(who)].born, facts[Int(who)].calledChild != true, facts[Int(who)].isChild(on: asOf) else { return .max }
        let birthday = Day(ordinal: born).adding(months: 18 * 12)
        // Born on 29 February, they turn eighteen on 1 March.
        return Day(ordinal: born).years(until: birthday) < 18 ? birthday.ordinal + 1 : birthday.ordinal
    }
}
