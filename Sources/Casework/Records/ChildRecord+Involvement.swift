extension ChildRecord {
    /// The agencies involved with the child on a day, in text order.
    ///
    /// Involved is who recorded an entry about the child itself, or was invited to or attended a meeting about the child, in the six months
    /// up to that day, or is named in a plan open that day; and who is universal for the child's age. Shares, acknowledgements, flags and
    /// entries that say who people are do not involve.
    public func involvedAgencies(on day: Day, in book: Casebook, universal: [(number: Int32, ages: ClosedRange<Int>)]) -> [Int32] {
        var found = Stack<Int32>()
        var room = RecordRoom(book)
        book.withColumns { columns in
            room.take(child, columns, book)
            room.involve(on: day.ordinal, columns, universal: universal, into: &found)
        }
        return Set(found.array).sorted { book.lexicon.agencies.text($0) < book.lexicon.agencies.text($1) }
    }
}

extension Kind {
    /// Whether recording an entry of this kind about a child makes an agency involved with the child.
    public var involves: Bool {
        switch self {
        case .share, .acknowledgement, .flag, .person, .relationship, .withdrawal, .link, .unlink,
            .audit, .return, .moderation, .theme, .action, .briefing, .resource:
            false
        case .move, .need, .referral, .incident, .attendance, .appointment, .assessment, .instrument, .plan, .meeting, .visit, .decision,
            .transfer, .programme, .understanding, .exemption, .note:
            true
        }
    }

    /// The kinds that involve, as bits by their number.
    static let involving: UInt32 = Kind.allCases.reduce(0) { $1.involves ? $0 | 1 << UInt32($1.rawValue) : $0 }
}
