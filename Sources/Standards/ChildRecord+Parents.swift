import Casework

extension ChildRecord {
    /// The fathers: father, step-father or parent's partner, of either sex, until they die, and when contact with them is prohibited.
    func fathers(in book: Casebook) -> [Hearing.Father] {
        parents(in: book) { $0.isFatherly }.map { relation in
            let died = book.facts(relation.a).died
            let period = relation.span.intersection(Period(start: .min, end: died ?? .max))
            return Hearing.Father(person: relation.a, period: period, prohibited: relation.prohibited)
        }
    }

    /// Relations of the child's parents that pass.
    func parents(in book: Casebook, where passes: (Relation.Role) -> Bool) -> [Relation] {
        var out: [Relation] = []
        for relation in book.relations(of: child) where relation.b == child && passes(relation.role) { out.append(relation) }
        return out
    }

    /// The people who are parents on a day: mother, step-mother, father as above, carer; each once, the dead left out.
    func parents(on day: Int32, in book: Casebook) -> [Int32] {
        var out: [Int32] = []
        for relation in parents(in: book, where: { $0.isParental })
        where relation.span.contains(day) && (book.facts(relation.a).died ?? .max) > day && !out.contains(relation.a) {
            out.append(relation.a)
        }
        return out
    }
}
