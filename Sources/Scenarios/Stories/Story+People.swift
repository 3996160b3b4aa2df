import Casework

extension Story {
    /// What the story knows of somebody.
    struct Member: Sendable {
        var given: String?
        var family: String?
        var born: Day?
        var due: Day?
        var sex: String
        var isChild: Bool
        var nhs: String?
        /// The day on which somebody first wrote them down.
        var known: Day
        /// References, in the order in which record systems met them.
        var refs: [(source: String, ref: PersonRef)] = []
    }

    /// A child with a date of birth, or with a date on which it is due; known to social care from the day given.
    public mutating func child(
        _ given: String? = nil, _ family: String, born: Day? = nil, due: Day? = nil, sex: String = "unknown", known: Day,
        authority: String? = nil
    ) -> Person {
        add(
            Member(
                given: given, family: family, born: born, due: due, sex: sex, isChild: true, nhs: born == nil ? nil : nhsNumber(),
                known: known),
            authority)
    }

    /// An adult. Without names it is somebody of whom no more is known than that there is somebody.
    public mutating func adult(
        _ given: String? = nil, _ family: String? = nil, born: Day? = nil, sex: String, known: Day, authority: String? = nil
    ) -> Person {
        add(
            Member(given: given, family: family, born: born, sex: sex, isChild: false, nhs: given == nil ? nil : nhsNumber(), known: known),
            authority)
    }

    /// Social care learns the name of somebody who was known without one.
    @discardableResult
    public mutating func name(_ person: Person, _ given: String, _ family: String, on day: Day) -> EntryRef {
        people[person.place].given = given
        people[person.place].family = family
        return tell(.person, on: day, by: .socialCare, about: [person], [PersonFact.given: .text(given), PersonFact.family: .text(family)])
    }

    /// An unborn child is born.
    @discardableResult
    public mutating func birth(of child: Person, on day: Day, given: String, sex: String, by service: Service = .socialCare) -> EntryRef {
        people[child.place].given = given
        people[child.place].sex = sex
        people[child.place].born = day
        return tell(
            .person, on: day, by: service, about: [child],
            [PersonFact.given: .text(given), PersonFact.born: .day(day), PersonFact.sex: .code(sex)])
    }

    /// A is the … of B.
    @discardableResult
    public mutating func relate(
        _ a: Person, _ role: String, of b: Person, on day: Day, by service: Service = .socialCare, from: Day? = nil, to: Day? = nil,
        livesWith: Bool? = nil, responsible: Bool? = nil, contact: String? = nil
    ) -> EntryRef {
        tell(
            .relationship, on: day, by: service, about: [a, b],
            [
                Relationship.is: .code(role), Relationship.parentalResponsibility: responsible.map(Value.flag),
                Relationship.livesWith: livesWith.map(Value.flag), Relationship.from: from.map(Value.day),
                Relationship.to: to.map(Value.day),
                Relationship.contact: contact.map(Value.code),
            ])
    }

    /// The reference that stands for somebody in output: the lowest in text order.
    public func lowestReference(to person: Person) -> PersonRef { people[person.place].refs.map(\.ref).min() ?? Self.nobody }

    /// The reference by which an agency knows somebody; the agency writes the person down when it meets them for the first time.
    mutating func reference(to person: Person, by service: Service, on day: Day) -> PersonRef {
        let source = references == .shared ? Service.socialCare.source : service.source
        let member = people[person.place]
        if let known = member.refs.first(where: { $0.source == source }) { return known.ref }
        let ref = PersonRef("\(source)/\(local(person, source))") ?? Self.nobody
        people[person.place].refs.append((source, ref))
        if let family = member.family, service != .socialCare { introduce(member, family, ref, by: service, on: day) }
        return ref
    }

    private mutating func introduce(_ member: Member, _ family: String, _ ref: PersonRef, by service: Service, on day: Day) {
        var details: [String: FieldValue] = [PersonFact.family.name: .text(family), PersonFact.sex.name: .code(member.sex)]
        if let given = member.given { details[PersonFact.given.name] = .text(given) }
        if let born = member.born, born < day {
            details[PersonFact.born.name] = .day(born)
        } else if let due = member.due {
            details[PersonFact.dueDate.name] = .day(due)
        }
        if let nhs = member.nhs, Self.health.contains(service.kind) { details[PersonFact.nhs.name] = .text(nhs) }
        let id = nextID()
        entries.append(Entry(id: id, kind: .person, on: UncertainDay(day), agency: service.agency, about: [ref], details: details))
    }

    private static let health: Set<AgencyKind> = [.gp, .communityHealth, .maternity, .acuteHospital]
    private static let nobody = PersonRef("nobody/0")!

    private mutating func add(_ member: Member, _ authority: String?) -> Person {
        let person = Person(place: people.count)
        people.append(member)
        tell(
            .person, on: member.known, by: .socialCare, about: [person],
            [
                PersonFact.given: member.given.map(Value.text), PersonFact.family: member.family.map(Value.text),
                PersonFact.born: member.born.map(Value.day), PersonFact.dueDate: member.due.map(Value.day),
                PersonFact.sex: .code(member.sex),
                PersonFact.authority: authority.map(Value.code), PersonFact.role: .code(member.isChild ? "child" : "adult"),
            ])
        return person
    }

    private func local(_ person: Person, _ source: String) -> String {
        let own = number * 24 + person.place
        // Each system counts in its own way, so that equal numbers never mean equal people.
        let offset = source.utf8.reduce(0) { ($0 * 31 + Int($1)) % 7919 }
        return source == Service.police.source ? "P\(own * 3 + offset)" : String(100_000 + own * 7 + offset)
    }

    /// A number of the range that the NHS keeps for tests (999…), with its check digit; nil where no digit fits.
    private func nhsNumber() -> String? {
        let own = number * 24 + people.count
        guard own < 1_000_000 else { return nil }
        let digits = "999" + String(1_000_000 + own).dropFirst()
        return (0...9).lazy.map { digits + String($0) }.first { NHSNumber($0) != nil }
    }
}
