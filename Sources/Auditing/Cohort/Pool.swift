import Casework

/// The eligible children in the order of their references, and which of them share a household.
struct Pool: Sendable {
    let children: [Candidate]
    /// A number for each child's household; children who share a home have the same.
    let household: [Int]
    /// Who lives in each household.
    let members: [[Int]]

    /// The order in which the children come does not matter: it is the references that are in order.
    init(_ candidates: [Candidate]) {
        children = candidates.sorted { $0.child < $1.child }
        var parent = Array(children.indices)
        func root(_ child: Int) -> Int {
            var at = child
            while parent[at] != at {
                parent[at] = parent[parent[at]]
                at = parent[at]
            }
            return at
        }
        var firstAt: [String: Int] = [:]
        for (index, child) in children.enumerated() {
            for home in child.homes {
                if let first = firstAt[home] {
                    let (a, b) = (root(first), root(index))
                    parent[max(a, b)] = min(a, b)
                } else {
                    firstAt[home] = index
                }
            }
        }
        var number: [Int: Int] = [:]
        var household: [Int] = []
        var members: [[Int]] = []
        for index in children.indices {
            let key = root(index)
            if let known = number[key] {
                household.append(known)
                members[known].append(index)
            } else {
                number[key] = members.count
                household.append(members.count)
                members.append([index])
            }
        }
        (self.household, self.members) = (household, members)
    }

    private init(children: [Candidate], household: [Int], members: [[Int]]) {
        (self.children, self.household, self.members) = (children, household, members)
    }

    /// The same children as if nobody shared a household.
    var apart: Pool { Pool(children: children, household: Array(children.indices), members: children.indices.map { [$0] }) }
}
