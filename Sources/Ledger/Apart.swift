/// People in groups that nothing ties together: whatever is read of one group, no record of it needs anybody of another.
struct Apart {
    // Each points to somebody of the same group with a lower number, or to himself.
    private var lower: [Int32]

    /// So many people, each apart from all others.
    init(people count: Int) { lower = Array(0..<Int32(clamping: count)) }

    /// Two people belong together.
    mutating func tie(_ a: Int32, _ b: Int32) {
        let (one, other) = (first(of: a), first(of: b))
        lower[Int(max(one, other))] = min(one, other)
    }

    private mutating func first(of person: Int32) -> Int32 {
        var person = person
        while lower[Int(person)] != person {
            // Half the way is forgotten each time it is walked.
            lower[Int(person)] = lower[Int(lower[Int(person)])]
            person = lower[Int(person)]
        }
        return person
    }

    /// All people, groups together, in parts of about a size: a part ends with the group that reaches it.
    mutating func parts(of size: Int) -> [[Int32]] {
        var members: [Int32: [Int32]] = [:]
        for person in lower.indices { members[first(of: Int32(person)), default: []].append(Int32(person)) }
        var parts: [[Int32]] = [], part: [Int32] = []
        for first in members.keys.sorted() {
            part += members[first] ?? []
            if part.count >= size {
                parts.append(part)
                part = []
            }
        }
        return part.isEmpty ? parts : parts + [part]
    }
}
