import Casework

/// Whose addresses are kept from whom, and which texts would give them away.
///
/// It only grows. A protection follows everybody ever linked with the person (so both keep it when a link is taken back), and those who live with
/// them; no later entry, correction or withdrawal ends it, whoever sends it and in whatever order; only `lift`, which takes two people, does.
public struct Protections: Sendable {
    private var links = EverLinked()
    private var all: [EntryRef: [Protection]] = [:]
    private var lifted: Set<EntryRef> = []
    /// Who was ever said to live with whom, and the last day of it where the entry names one.
    private var homes: [PersonRef: [PersonRef: Day]] = [:]
    /// Every address and postcode ever recorded of each reference.
    private var texts: [PersonRef: Set<String>] = [:]
    private var sources: [PersonRef: Set<AgencyRef>] = [:]
    /// Whom each entry's protection covered when it was taken in, each with all who were known to be the same person then.
    private var first: [EntryRef: [PersonRef: Set<PersonRef>]] = [:]
    /// Whom each entry tied together, and which entries were mended or taken back: in either order of arrival.
    private var ties: [EntryRef: Set<PersonRef>] = [:]
    private var mended: Set<EntryRef> = []
    /// People of whom it was ever said that a tie between them was wrong.
    private var untied: Set<PersonRef> = []

    /// Nothing is known, so nothing is protected.
    public init() {}

    /// The protections in these entries, in any order.
    public init(_ entries: some Sequence<Entry>) { for entry in entries { take(entry) } }

    /// Adds what an entry says. Nothing is ever taken away.
    public mutating func take(_ entry: Entry) {
        defer { protect(entry) }
        note(ties: entry)
        for person in entry.about { sources[person, default: []].insert(entry.agency) }
        switch entry.kind {
        case .link: links.join(entry.about)
        case .person: note([entry.text(PersonFact.address), entry.text(PersonFact.postcode)], of: entry.about)
        case .move:
            let there = entry.people(Move.joins)
            note([entry.text(Move.address), entry.text(Move.postcode)], of: entry.about + there)
            for mover in entry.about { for other in entry.about + there where other != mover { live(mover, other, until: .farOff) } }
        case .relationship where entry.about.count == 2 && entry.flag(Relationship.livesWith):
            live(entry.about[0], entry.about[1], until: entry.day(Relationship.to) ?? .farOff)
        default: break
        }
    }

    /// Ends protections: the act of two people.
    public mutating func lift(_ end: LiftedProtection) { lifted.formUnion(end.entries) }

    private mutating func protect(_ entry: Entry) {
        // A set of them for each id: should an id come twice with other content, both hold.
        guard let protection = Protection(entry), all[entry.id]?.contains(protection) != true else { return }
        all[entry.id, default: []].append(protection)
        let same = covered(by: protection).reduce(into: [:]) { $0[$1] = links.all(with: [$1]) }
        first[entry.id] =
            first[entry.id].map { known in
                known.reduce(into: [:]) { $0[$1.key] = $1.value.intersection(same[$1.key] ?? []) }
            } ?? same
    }

    private mutating func note(ties entry: Entry) {
        if let corrects = entry.corrects {
            mended.insert(corrects)
            untied.formUnion(ties[corrects] ?? [])
        }
        switch entry.kind {
        case .unlink: untied.formUnion(entry.about)
        case .link, .relationship, .move:
            let people = Set(entry.about + entry.people(Move.joins))
            ties[entry.id, default: []].formUnion(people)
            if mended.contains(entry.id) { untied.formUnion(people) }
        default: break
        }
    }

    private mutating func note(_ said: [String?], of people: [PersonRef]) {
        for person in people { for case let text? in said { texts[person, default: []].insert(text) } }
    }

    private mutating func live(_ a: PersonRef, _ b: PersonRef, until day: Day) {
        homes[a, default: [:]][b] = max(homes[a]?[b] ?? day, day)
        homes[b, default: [:]][a] = max(homes[b]?[a] ?? day, day)
    }
}

extension Protections {
    /// The protections in force, by entry.
    public var standing: [Protection] {
        all.filter { !lifted.contains($0.key) }.values.flatMap { $0 }.sorted { ($0.entry, $0.since) < ($1.entry, $1.since) }
    }

    /// Everybody whose address one protection keeps: the person by every reference ever linked, and who ever lived with them since before it
    /// ended, by every reference. Only the very references from whom it is kept are left out.
    func covered(by protection: Protection) -> Set<PersonRef> {
        let people = links.all(with: protection.people)
        let home = people.flatMap { person in
            (homes[person] ?? [:]).filter { $0.value >= protection.since && !protection.from.contains($0.key) }.map(\.key)
        }
        return people.union(links.all(with: home))
    }

    /// Everybody whose address is protected.
    public var people: Set<PersonRef> { standing.reduce(into: []) { $0.formUnion(covered(by: $1)) } }

    /// The protections that keep each protected person's address.
    public var keeping: [PersonRef: [Protection]] {
        standing.reduce(into: [:]) { all, protection in
            for person in covered(by: protection) { all[person, default: []].append(protection) }
        }
    }

    /// Protections that keep this person's address.
    public func protections(of person: PersonRef) -> [Protection] { standing.filter { covered(by: $0).contains(person) } }

    /// Whose addresses are open to somebody who may see where the person lives because they work with the person by this very reference.
    ///
    /// A link or a shared home that is told later opens none: otherwise a mistaken link would show the address of one family to the workers of
    /// another. Another reference's address is open only where it was known to be the same person when each protection that keeps it was made, and
    /// nobody ever took a tie of theirs back. Whoever needs more is related by that reference.
    /// `keeping` is what `keeping` gives.
    public func opened(by reference: PersonRef, among people: Set<PersonRef>, keeping all: [PersonRef: [Protection]]) -> Set<PersonRef> {
        people.filter { person in
            guard person != reference, let keeping = all[person] else { return true }
            return !untied.contains(person) && !untied.contains(reference)
                && keeping.allSatisfy { first[$0.entry]?[person]?.contains(reference) ?? false }
        }
    }

    /// Every address and postcode that must not be shown for these people.
    public func texts(of people: Set<PersonRef>) -> Set<String> { people.reduce(into: []) { $0.formUnion(texts[$1] ?? []) } }

    /// The agencies that recorded anything about these people: a school or a practice gives an area away.
    func agencies(around people: Set<PersonRef>) -> Set<AgencyRef> { people.reduce(into: []) { $0.formUnion(sources[$1] ?? []) } }

    /// From whom this person's address is kept: those named, by every reference ever linked, and whoever was said to live with one of them and not
    /// said to have left by the day. The protected person is never kept from their own address by having lived there.
    public func keptOut(from person: PersonRef, on day: Day) -> Set<PersonRef> {
        protections(of: person).reduce(into: []) { out, protection in
            let named = links.all(with: protection.from)
            let home = named.flatMap { (homes[$0] ?? [:]).filter { $0.value >= day }.map(\.key) }
            out.formUnion(named)
            out.formUnion(links.all(with: home).subtracting(links.all(with: protection.people)))
        }
    }

    /// Whether one of these people may not learn the person's address. For `Situation.isBarred`, asked of the actor's own references.
    public func bars(_ people: Set<PersonRef>, from person: PersonRef, on day: Day) -> Bool {
        !keptOut(from: person, on: day).isDisjoint(with: people)
    }
}
