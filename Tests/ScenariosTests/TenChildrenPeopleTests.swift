import Casework
import Testing

@testable import Scenarios

/// Who is who in the ten families, system by system.
struct TenChildrenPeopleTests {
    let entries = TenChildren.entries
    let people = TenChildren.families.flatMap(\.people)

    @Test func `every system has its own reference for a person and says who it is`() {
        for source in TenChildren.Source.allCases {
            #expect(Set(people.map(source.ref)).count == people.count, "\(source)")
        }
        let registered = Set(entries.filter { $0.kind == .person }.flatMap(\.about))
        let mentioned = Set(entries.flatMap(\.about)).union(entries.flatMap { $0.details.values.flatMap(\.people) })
        #expect(mentioned.isSubset(of: registered))
    }

    @Test func `everybody known to two systems is linked once, by a crosswalk`() {
        let links = entries.filter { $0.kind == .link }
        for person in people {
            let refs = Set(TenChildren.Source.allCases.compactMap { PersonRef($0.ref(person)) })
            let known = refs.intersection(entries.filter { $0.kind == .person }.flatMap(\.about))
            let linked = links.filter { !refs.isDisjoint(with: $0.about) }
            #expect(linked.map { Set($0.about) } == (known.count > 1 ? [known] : []), "\(person.given)")
        }
    }

    @Test func `NHS numbers are of the range kept for tests and their check digits are right`() {
        let numbers = people.map(\.nhs)
        #expect(Set(numbers).count == people.count)
        for number in numbers {
            #expect(number.hasPrefix("999"))
            #expect(NHSNumber(number) != nil, "\(number)")
        }
    }

    @Test func `a child known before birth is first a due date and then a name`() {
        let unborn = entries.filter { $0.kind == .person && $0.day(PersonFact.dueDate) != nil }
        #expect(Set(unborn.map(\.agency.text)).isSuperset(of: ["northbridge-council", "st-aldreda-hospital"]))
        #expect(unborn.allSatisfy { $0.day(PersonFact.born) == nil && $0.text(PersonFact.given) == nil })
    }

    @Test func `every child has a mother and a father with a name`() {
        for family in TenChildren.families {
            let child = TenChildren.Source.allCases.map { $0.ref(family.child) }
            let ties = entries.filter { $0.kind == .relationship && child.contains($0.about.last?.text ?? "") }
            let roles = Set(ties.compactMap { $0.code(Relationship.is) })
            #expect(roles.isSuperset(of: ["mother", "father"]), "\(family.child.given)")
        }
    }
}

extension FieldValue {
    fileprivate var people: [PersonRef] {
        switch self {
        case .person(let person): [person]
        case .people(let people): people
        default: []
        }
    }
}
