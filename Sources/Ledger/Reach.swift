/// How far a record can reach: a walk over ties from some people outward.
struct Reach {
    /// How many relationships may lie on the way. `FamilyNetwork` needs two (the parents of a child, and their partners and other children), and to
    /// tell siblings from half-siblings the parents of those children, a third. Links and shared homes cost nothing: a household's chain is as long
    /// as it is. The walk ends because nobody is visited again at the same or a greater distance, so at most four times each.
    static let relationships = 3

    /// The people themselves and all within reach.
    static func people(from start: Set<Int32>, onlyLinks: Bool = false, ties: (Int32) throws -> [Tie]) rethrows -> Set<Int32> {
        var distance: [Int32: Int] = [:]
        var frontier = start.map { (person: $0, steps: 0) }
        for person in start { distance[person] = 0 }
        while let (person, steps) = frontier.popLast() {
            guard distance[person] == steps else { continue }
            for tie in try ties(person) where !onlyLinks || tie.nearness == .same {
                let next = tie.nearness == .relationship ? steps + 1 : steps
                guard next <= relationships, next < distance[tie.other] ?? .max else { continue }
                distance[tie.other] = next
                frontier.append((tie.other, next))
            }
        }
        return Set(distance.keys)
    }
}
