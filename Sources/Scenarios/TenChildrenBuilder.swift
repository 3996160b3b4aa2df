import Casework

/// Tells one family's story, entry by entry. Days are written as in a chronology; what cannot be read is kept in `problems`.
struct TenChildrenBuilder: Sendable {
    typealias Source = TenChildren.Source
    typealias Person = TenChildren.Person
    typealias Handle = TenChildren.Handle
    typealias Value = TenChildren.Value

    /// The family's number among the ten.
    let number: Int
    /// The child of the audit.
    let child: Person
    /// Everybody in the family, the child first.
    private(set) var people: [Person]
    /// What has been told so far.
    private(set) var drafts: [TenChildren.Draft] = []
    /// What could not be told.
    private(set) var problems: [String] = []
    /// The day from which social care knows who is who.
    let known: String

    /// A family, known to social care from a day, around one child.
    init(
        _ number: Int, known: String, given: String, family: String, sex: String, born: String, due: String? = nil, address: String,
        postcode: String
    ) {
        self.number = number
        self.known = known
        child = Person(
            number: number * 10, given: given, family: family, sex: sex, born: born, due: due, address: address, postcode: postcode)
        people = [child]
    }

    /// Somebody else in the family; lives with the child unless an address is given.
    mutating func person(
        _ given: String, _ family: String, _ sex: String, born: String, address: String? = nil, postcode: String? = nil
    ) -> Person {
        let person = Person(
            number: number * 10 + people.count, given: given, family: family, sex: sex, born: born,
            address: address ?? child.address, postcode: postcode ?? child.postcode)
        people.append(person)
        return person
    }

    /// Tells one entry.
    @discardableResult
    mutating func add(
        _ kind: Kind, _ source: Source, _ on: String, about: [Person], _ text: String?, refs: [Handle] = [], recorded: String? = nil,
        row: (main: Handle, suffix: String)? = nil, _ details: [(field: Field, value: Value?)]
    ) -> Handle {
        let handle = Handle(family: number, place: drafts.count)
        guard let day = UncertainDay(on) else {
            problems.append("family \(number): \(on) is no day")
            return handle
        }
        drafts.append(
            TenChildren.Draft(
                handle: handle, kind: kind, source: source, on: day, recorded: recorded, about: about, text: text, refs: refs,
                details: details.compactMap { detail in detail.value.map { (detail.field, $0) } }, rowOf: row))
        return handle
    }

    /// When an entry told before happened.
    func day(of handle: Handle) -> String { drafts.first { $0.handle == handle }?.on.text ?? "?" }

    /// A day so many days later, moved from a weekend to the Monday after it.
    func weekday(_ days: Int, after on: String) -> String {
        guard let start = UncertainDay(on)?.latest else { return on }
        let day = start.adding(days: days)
        return (day.weekday > 5 ? day.adding(days: 8 - day.weekday) : day).description
    }
}

extension TenChildren.Value {
    /// The people, or nothing where there are none.
    static func ifAny(_ people: [TenChildren.Person]) -> TenChildren.Value? { people.isEmpty ? nil : .people(people) }

    /// The agencies, or nothing where there are none.
    static func ifAny(_ agencies: [TenChildren.Source]) -> TenChildren.Value? { agencies.isEmpty ? nil : .agencies(agencies) }

    /// The codes, or nothing where there are none.
    static func ifAny(_ codes: [String]) -> TenChildren.Value? { codes.isEmpty ? nil : .codes(codes) }

    /// A code, or nothing.
    static func ifAny(_ code: String?) -> TenChildren.Value? { code.map { .code($0) } }
}

extension TenChildrenBuilder {
    /// The first entry of a kind that an agency recorded.
    func first(_ kind: Kind, by source: Source) -> Handle? { drafts.first { $0.kind == kind && $0.source == source }?.handle }
}
