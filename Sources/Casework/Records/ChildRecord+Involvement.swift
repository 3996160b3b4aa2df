extension ChildRecord {
    /// The agencies involved with the child on a day, in text order.
    ///
    /// Involved is who recorded an entry about the child itself, or was invited to or attended a meeting about the child, in the six months
    /// up to that day, or is named in a plan open that day; and who is universal for the child's age. Shares, acknowledgements, flags and
    /// entries that say who people are do not involve.
    public func involvedAgencies(on day: Day, in book: Casebook, universal: [(number: Int32, ages: ClosedRange<Int>)]) -> [Int32] {
        var found: Set<Int32> = []
        involve(on: day, in: book, universal: universal) { found.insert($0) }
        return found.sorted { book.lexicon.agencies.text($0) < book.lexicon.agencies.text($1) }
    }

    /// Names the agencies involved with the child on a day, in no order, some more than once.
    public func involve(on day: Day, in book: Casebook, universal: [(number: Int32, ages: ClosedRange<Int>)], _ add: (Int32) -> Void) {
        let since = day.adding(months: -6).ordinal
        for item in items where item.isAboutChild && item.day <= day.ordinal && item.day >= since {
            let kind = book.rows.kind[Int(item.row)]
            guard Kind.involving & (1 << UInt32(kind)) != 0 else { continue }
            add(book.rows.agency[Int(item.row)])
            if kind == Kind.meeting.rawValue {
                for place in book.rows.run(item.row, Slot.meetingInvited) { add(book.rows.value(at: place)) }
                for place in book.rows.run(item.row, Slot.meetingAttended) { add(book.rows.value(at: place)) }
            }
        }
        func named(_ row: Int32) {
            guard book.rows.earliest[Int(row)] <= day.ordinal else { return }
            for place in book.rows.run(row, Slot.planAgencies) { add(book.rows.value(at: place)) }
        }
        for plan in plans where plan.span.contains(day.ordinal) {
            named(plan.started)
            plan.startedAgain.forEach(named)
            plan.reviewed.forEach(named)
        }
        if !universal.isEmpty, let age = facts.age(on: day.ordinal) {
            for agency in universal where agency.ages.contains(age) { add(agency.number) }
        }
    }
}

extension Kind {
    /// Whether recording an entry of this kind about a child makes an agency involved with the child.
    public var involves: Bool {
        switch self {
        case .share, .acknowledgement, .flag, .person, .relationship, .withdrawal, .link, .unlink: false
        case .move, .need, .referral, .incident, .attendance, .appointment, .assessment, .instrument, .plan, .meeting, .visit, .decision,
            .transfer, .programme, .understanding, .exemption, .note:
            true
        }
    }

    /// The kinds that involve, as bits by their number.
    static let involving: UInt32 = Kind.allCases.reduce(0) { $1.involves ? $0 | 1 << UInt32($1.rawValue) : $0 }
}
