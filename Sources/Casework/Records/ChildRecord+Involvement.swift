extension ChildRecord {
    /// The agencies involved with the child on a day, in text order.
    ///
    /// Involved is who recorded an entry about the child itself, or was invited to or attended a meeting about the child, in the six months
    /// up to that day, or is named in a plan open that day; and who is universal for the child's age. Shares, acknowledgements, flags and
    /// entries that say who people are do not involve.
    public func involvedAgencies(on day: Day, in book: Casebook, universal: [(number: Int32, ages: ClosedRange<Int>)]) -> [Int32] {
        let since = day.adding(months: -6).ordinal
        var found: Set<Int32> = []
        for item in items where item.isAboutChild && item.day <= day.ordinal && item.day >= since {
            let kind = book.rows.kindOf(item.row)
            guard kind.involves else { continue }
            found.insert(book.rows.agency[Int(item.row)])
            if kind == .meeting {
                found.formUnion(book.rows.values(item.row, Meeting.invited))
                found.formUnion(book.rows.values(item.row, Meeting.attended))
            }
        }
        for plan in plans where plan.span.contains(day.ordinal) {
            for row in [plan.started] + plan.startedAgain + plan.reviewed where book.rows.earliest[Int(row)] <= day.ordinal { found.formUnion(book.rows.values(row, Plan.agencies)) }
        }
        if let age = facts.age(on: day.ordinal) { for agency in universal where agency.ages.contains(age) { found.insert(agency.number) } }
        return found.sorted { book.lexicon.agencies.text($0) < book.lexicon.agencies.text($1) }
    }
}

extension Kind {
    /// Whether recording an entry of this kind about a child makes an agency involved with the child.
    var involves: Bool {
        switch self {
        case .share, .acknowledgement, .flag, .person, .relationship, .withdrawal, .link, .unlink: false
        case .move, .need, .referral, .incident, .attendance, .appointment, .assessment, .instrument, .plan, .meeting, .visit, .decision,
            .transfer, .programme, .understanding, .exemption, .note:
            true
        }
    }
}
