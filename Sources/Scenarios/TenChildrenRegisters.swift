import Casework

extension TenChildren {
    /// Who each system knows, as each system has them, and which of its references are one person.
    struct Registers {
        private(set) var drafts: [Draft] = []

        init(_ told: [Draft]) {
            var first: [Person: [Source: Day]] = [:]
            for draft in told where draft.kind != .link {
                for person in Set(draft.about + draft.details.flatMap { $0.value.people }) {
                    let known = first[person]?[draft.source] ?? draft.on.earliest
                    first[person, default: [:]][draft.source] = min(known, draft.on.earliest)
                }
            }
            for person in first.keys.sorted(by: { $0.number < $1.number }) {
                let sources = Source.allCases.filter { first[person]?[$0] != nil }
                for source in sources { if let day = first[person]?[source] { register(person, source, from: day) } }
                if sources.count > 1, let day = first[person]?.values.min() { crosswalk(person, sources, on: day) }
            }
        }

        private mutating func register(_ person: Person, _ source: Source, from day: Day) {
            guard let due = person.due, let born = Day(person.born), day < born else {
                return add(.person, source, day, about: [person], named(person, source))
            }
            add(
                .person, source, day, about: [person],
                [(PersonFact.family, .text(person.family)), (PersonFact.dueDate, .day(due))] + home(person, source))
            add(.person, source, born.adding(days: 1), about: [person], named(person, source))
        }

        private func named(_ person: Person, _ source: Source) -> [(field: Field, value: Value)] {
            var details: [(field: Field, value: Value)] = [
                (PersonFact.given, .text(person.given)), (PersonFact.family, .text(person.family)), (PersonFact.born, .day(person.born)),
                (PersonFact.sex, .code(person.sex)),
            ]
            if [.council, .gp, .health, .hospital, .camhs].contains(source) { details.append((PersonFact.nhs, .text(person.nhs))) }
            return details + home(person, source)
        }

        private func home(_ person: Person, _ source: Source) -> [(field: Field, value: Value)] {
            switch source {
            case .council:
                let authority = person.postcode.hasPrefix("NB") ? TenChildren.authority : "Westmarch"
                return [
                    (PersonFact.address, .text(person.address)), (PersonFact.postcode, .text(person.postcode)),
                    (PersonFact.authority, .code(authority)),
                ]
            case .police, .health: return [(PersonFact.address, .text(person.address)), (PersonFact.postcode, .text(person.postcode))]
            case .gp, .hospital, .support: return [(PersonFact.postcode, .text(person.postcode))]
            case .duty, .camhs, .education, .justice: return []
            }
        }

        private mutating func crosswalk(_ person: Person, _ sources: [Source], on day: Day) {
            add(
                .link, .council, day, about: [person],
                [
                    (Link.basis, .code("crosswalk")),
                    (Link.reason, .text("Matched by the partnership’s index on name, date of birth and NHS number or address.")),
                ])
            drafts[drafts.count - 1].references = sources.map { $0.ref(person) }.sorted()
        }

        private mutating func add(_ kind: Kind, _ source: Source, _ day: Day, about: [Person], _ details: [(field: Field, value: Value)]) {
            drafts.append(
                Draft(
                    handle: Handle(family: Handle.register, place: drafts.count), kind: kind, source: source, on: UncertainDay(day),
                    about: about,
                    text: nil, refs: [], details: details, rowOf: nil))
        }
    }
}

extension TenChildren.Value {
    /// The people it names.
    var people: [TenChildren.Person] {
        switch self {
        case .person(let person): [person]
        case .people(let people): people
        default: []
        }
    }
}
