import Casework

extension ChildRecord {
    /// What each agency holds of the child and the family, as at the casebook's day.
    func holdings(in book: Casebook, period: ClosedRange<Day>) -> [AgencyRef: Holding] {
        var ties: [Int32: [FamilyNetwork.Tie]] = [:]
        for tie in network.ties { ties[tie.person, default: []].append(tie) }
        var found: [AgencyRef: Holding] = [:]
        for item in items where book.rows.marks[Int(item.row)] & 8 == 0 {
            let kind = book.rows.kindOf(item.row)
            let day = Day(ordinal: item.day)
            if kind.isHeld, let agency = AgencyRef(book.lexicon.agencies.text(book.rows.agency[Int(item.row)])) {
                var holding = found[agency] ?? Holding()
                holding.entries += 1
                if period.contains(day) { holding.inPeriod += 1 }
                for role in roles(of: item, ties, in: book) { holding.byRole[role, default: 0] += 1 }
                if kind.isContact { holding.lastContact = max(holding.lastContact ?? day, day) }
                found[agency] = holding
            }
            // Who came to a meeting met the family or spoke of it, whoever wrote the minutes.
            guard kind == .meeting else { continue }
            for number in book.rows.values(item.row, Meeting.attended) {
                guard let agency = AgencyRef(book.lexicon.agencies.text(number)), let known = found[agency] else { continue }
                found[agency]?.lastContact = max(known.lastContact ?? day, day)
            }
        }
        return found
    }

    private func roles(of item: Item, _ ties: [Int32: [FamilyNetwork.Tie]], in book: Casebook) -> Set<FamilyRole> {
        var roles: Set<FamilyRole> = []
        for person in book.rows.people(item.row).map(book.who) {
            if person == child {
                roles.insert(.child)
            } else if let tie = ties[person]?.first(where: { $0.period.contains(item.day) }) {
                roles.insert(FamilyRole(tie.path))
            }
        }
        return roles
    }
}

extension Kind {
    /// Whether holding such an entry means knowing the person. Links are the partnership's index, not an agency's record.
    fileprivate var isHeld: Bool {
        switch self {
        case .link, .unlink, .withdrawal, .audit, .return, .moderation, .theme, .action, .briefing, .resource: false
        case .person, .relationship, .move, .need, .referral, .incident, .attendance, .appointment, .assessment, .instrument, .plan,
            .meeting,
            .visit, .decision, .share, .acknowledgement, .flag, .transfer, .programme, .understanding, .exemption, .note:
            true
        }
    }

    /// Whether such an entry tells of somebody of the family met, seen, treated or assessed.
    fileprivate var isContact: Bool {
        switch self {
        case .incident, .attendance, .appointment, .assessment, .instrument, .meeting, .visit, .programme, .understanding: true
        case .person, .relationship, .move, .need, .referral, .plan, .decision, .share, .acknowledgement, .flag, .transfer, .exemption,
            .note,
            .link, .unlink, .withdrawal, .audit, .return, .moderation, .theme, .action, .briefing, .resource:
            false
        }
    }
}
