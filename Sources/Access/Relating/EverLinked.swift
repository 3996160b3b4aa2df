import Casework

/// References that were ever said to be one person, whatever was said later.
///
/// What must only grow stands on this: a protection that followed a link stays when the link is taken back, and the order of arrival changes nothing.
struct EverLinked: Sendable {
    private var places: [PersonRef: Int] = [:]
    private var parents: [Int] = []
    private var members: [[PersonRef]] = []

    /// Joins references for ever.
    mutating func join(_ people: [PersonRef]) {
        guard let first = people.first else { return }
        let start = place(of: first)
        for other in people.dropFirst() {
            // NB: given its place before it is looked up: an argument that changes `self` comes too late for the call that takes it.
            let next = place(of: other)
            var (a, b) = (root(start), root(next))
            guard a != b else { continue }
            if members[a].count < members[b].count { (a, b) = (b, a) }
            parents[b] = a
            members[a] += members[b]
            members[b] = []
        }
    }

    /// Everybody ever linked with any of these, and they themselves.
    func all(with people: some Sequence<PersonRef>) -> Set<PersonRef> {
        var found: Set<PersonRef> = []
        for person in people where !found.contains(person) {
            if let place = places[person] { found.formUnion(members[root(place)]) } else { found.insert(person) }
        }
        return found
    }

    private mutating func place(of person: PersonRef) -> Int {
        if let place = places[person] { return place }
        let place = parents.count
        places[person] = place
        parents.append(place)
        members.append([person])
        return place
    }

    private func root(_ place: Int) -> Int {
        var place = place
        while parents[place] != place { place = parents[place] }
        return place
    }
}
