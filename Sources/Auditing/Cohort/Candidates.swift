import Casework

/// Every child of a casebook as a candidate, and the children who can be none, with why: nobody is left out in silence.
public struct Candidates: Hashable, Sendable {
    /// Children who may be drawn, by reference.
    public let all: [Candidate]
    /// Children whose age nobody recorded, or who are older than a care leaver: no criterion of age can be asked of them.
    public let withoutAge: [PersonRef]
    /// Children who have died. Their cases are learnt from in another way.
    public let died: [PersonRef]

    /// The children known on the casebook's day. `lastAudited` says when an audit took one in.
    public init(in book: Casebook, lastAudited: [PersonRef: Day] = [:]) {
        var all: [Candidate] = []
        var (withoutAge, died): ([PersonRef], [PersonRef]) = ([], [])
        for child in book.children {
            guard let reference = PersonRef(book.reference(child)) else { continue }
            if let day = book.facts(child).died, day <= book.asOf.ordinal {
                died.append(reference)
            } else if let age = ChildAge(of: book.facts(child), on: book.asOf) {
                all.append(Candidate(reference, ChildRecord(of: child, in: book), age: age, in: book, lastAudited: lastAudited[reference]))
            } else {
                withoutAge.append(reference)
            }
        }
        (self.all, self.withoutAge, self.died) = (all, withoutAge, died)
    }
}

extension ChildAge {
    /// The age on a day; nil where it is not recorded or above 25.
    init?(of facts: PersonFacts, on day: Day) {
        if let years = facts.age(on: day.ordinal) {
            self.init(years: years)
        } else if !facts.isBorn(by: day.ordinal) {
            self = .unborn
        } else {
            return nil
        }
    }
}
