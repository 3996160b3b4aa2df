/// How far practice has come with one parent or carer of a child: named, contacted, spoken to, seen with the child, in the plan. Each step with the
/// first and the last entry that says so. A fold of the record: no step is assumed from another.
public struct CarerLadder: Hashable, Sendable {
    /// One step.
    public struct Step: Hashable, Sendable {
        /// The first row that says so.
        public var first: Int32
        /// The last one.
        public var last: Int32
    }

    /// The steps, lowest first.
    public enum Rung: Int, CaseIterable, Sendable {
        /// Somebody wrote down who he or she is to the child.
        case named
        /// Somebody tried to reach them, or asked them to come.
        case contacted
        /// Somebody spoke with them.
        case spokenTo
        /// Somebody saw them with the child.
        case seenWithChild
        /// A plan gives them a part.
        case inPlan
    }

    /// The person.
    public let person: Int32
    /// What they are to the child.
    public let path: FamilyNetwork.Path
    /// The steps that were reached.
    public internal(set) var steps: [Rung: Step] = [:]
}

extension ChildRecord {
    /// The ladders of the child's parents, step-parents, parents' partners and carers, nearest first, each once.
    public func ladders(in book: Casebook) -> [CarerLadder] {
        var seen: Set<Int32> = []
        let carers = network.ties.filter { tie in
            switch tie.path {
            case .mother, .father, .stepParent, .parentsPartner, .carer, .partnerOfParent: seen.insert(tie.person).inserted
            case .sibling, .halfSibling, .household: false
            }
        }
        return carers.map { tie in
            var ladder = CarerLadder(person: tie.person, path: tie.path)
            for item in items { for rung in Self.rungs(of: item.row, for: tie.person, child, book) { ladder.climb(rung, item.row) } }
            return ladder
        }
    }

    private static func rungs(of row: Int32, for person: Int32, _ child: Int32, _ book: Casebook) -> [CarerLadder.Rung] {
        func holds(_ field: Field) -> Bool { book.rows.values(row, field).contains { book.who($0) == person } }
        switch book.rows.kindOf(row) {
        case .relationship:
            let people = book.rows.people(row).map(book.who)
            return people.contains(person) && people.contains(child) ? [.named] : []
        case .visit:
            var rungs: [CarerLadder.Rung] = []
            let spoke = holds(Visit.spokeWith)
            if spoke || holds(Visit.seen) || holds(Visit.observed) { rungs.append(.contacted) }
            if spoke { rungs.append(.spokenTo) }
            if holds(Visit.observed) { rungs.append(.seenWithChild) }
            return rungs
        case .meeting:
            // To sit in a meeting is not to be spoken to: the audit of December 2021 found fathers who had done nothing else.
            return holds(Meeting.people) || holds(Meeting.invitedPeople) ? [.contacted] : []
        case .appointment:
            return book.rows.people(row).map(book.who).contains(person) ? [.contacted] : []
        case .plan: return holds(Plan.people) ? [.inPlan] : []
        default: return []
        }
    }
}

extension CarerLadder {
    fileprivate mutating func climb(_ rung: Rung, _ row: Int32) {
        if steps[rung] == nil { steps[rung] = Step(first: row, last: row) } else { steps[rung]?.last = row }
    }
}
