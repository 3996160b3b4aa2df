import Casework

extension Candidate {
    /// A child as recorded on the casebook's day.
    init(_ reference: PersonRef, _ record: ChildRecord, age: ChildAge, in book: Casebook, lastAudited: Day?) {
        let sex = record.facts.sex.flatMap { Sex(rawValue: book.lexicon.words.text($0)) } ?? .unknown
        let authority = record.facts.authorities.last { $0.day <= book.asOf.ordinal }.map { book.lexicon.words.text($0.word) }
        self.init(
            reference, homes: record.homes(in: book), sex: sex, age: age, plan: record.plan(in: book), needs: record.needs(in: book),
            authority: authority, lastAudited: lastAudited)
    }
}

extension ChildRecord {
    /// Plans that say how far a child's need has come, the furthest first; a safety plan stands beside any of them.
    private static let plansByWeight = ["looked-after", "child-protection", "child-in-need", "pre-birth", "early-help"]

    /// The code of the furthest plan that is open on the casebook's day.
    func plan(in book: Casebook) -> String? {
        let open = Set(plans.filter { $0.span.contains(book.asOf.ordinal) }.map { book.lexicon.words.text($0.type) })
        return Self.plansByWeight.first(where: open.contains)
    }

    /// Needs that were identified and not resolved, of the child or of somebody who belongs to the family on the casebook's day.
    ///
    /// Who is told resolved is who is named: a mother's recovery ends the mother's need. Told of the child, it ends the need altogether.
    func needs(in book: Casebook) -> Set<String> {
        let family = Set(network.people(on: book.asOf).map(\.person) + [child])
        var held: Set<NeedOf> = []
        for item in items where book.rows.kindOf(item.row) == .need {
            let people = Set(book.rows.people(item.row).map(book.who))
            let isResolved = book.rows.value(item.row, Need.stage).map { book.lexicon.words.text($0) } == "resolved"
            for word in book.rows.values(item.row, Need.names) {
                if !isResolved {
                    held.formUnion(people.map { NeedOf(person: $0, need: word) })
                } else if people.contains(child) {
                    held = held.filter { $0.need != word }
                } else {
                    held.subtract(people.map { NeedOf(person: $0, need: word) })
                }
            }
        }
        let codes = Set(held.filter { family.contains($0.person) }.map { book.lexicon.words.text($0.need) })
        // Being unborn is outgrown and never told as resolved.
        return facts.isBorn(by: book.asOf.ordinal) ? codes.subtracting(["unborn"]) : codes
    }

    private struct NeedOf: Hashable {
        let person: Int32
        let need: Int32
    }

    /// Who lives with the child on the casebook's day, the child included, as keys: children with one in common are of one household.
    ///
    /// Where nobody recorded with whom the child lives, it is taken to be the mother: two children of one mother are then not both drawn.
    func homes(in book: Casebook) -> Set<String> {
        let ties = network.ties.filter { $0.period.contains(book.asOf.ordinal) }
        let together = ties.filter { $0.path == .household }
        let others = together.isEmpty ? ties.filter { $0.path == .mother } : together
        return Set(others.map { book.reference($0.person) } + [book.reference(child)])
    }
}
