import Casework

/// Who is family of whom, as any record ever said: wider than the record's own view, because what keeps people out must not miss anybody.
public struct Kinship: Sendable {
    private var links = EverLinked()
    private var edges: [PersonRef: Set<PersonRef>] = [:]

    /// Nobody is family of anybody.
    public init() {}

    /// The family ties in these entries.
    public init(_ entries: some Sequence<Entry>) { for entry in entries { take(entry) } }

    /// Adds what an entry says of family ties and of who is one person. Nothing is ever taken away.
    public mutating func take(_ entry: Entry) {
        switch entry.kind {
        case .link: links.join(entry.about)
        case .relationship where entry.about.count == 2:
            edges[entry.about[0], default: []].insert(entry.about[1])
            edges[entry.about[1], default: []].insert(entry.about[0])
        default: break
        }
    }

    /// A person, and everybody within so many family ties, by all their references.
    public func people(within steps: Int, of person: PersonRef) -> Set<PersonRef> {
        var found = links.all(with: [person])
        var frontier = found
        for _ in 0..<max(0, steps) {
            let next = links.all(with: frontier.flatMap { edges[$0] ?? [] }).subtracting(found)
            found.formUnion(next)
            frontier = next
        }
        return found
    }
}
