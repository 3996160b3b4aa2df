extension Casebook {
    /// Joins references that links call one person. An unlink takes every reference after its first out of its cluster; later links may join it again.
    mutating func settleIdentities() {
        let n = lexicon.people.count
        identity = (0..<Int32(n)).map { $0 }
        facts = (0..<Int32(n)).map { PersonFacts(lowest: $0) }
        var acts: [Int32] = []
        for row in 0..<Int32(rows.count) where stands[Int(row)] {
            let kind = rows.kindOf(row)
            if kind == .link || kind == .unlink { acts.append(row) }
        }
        guard !acts.isEmpty else { return }
        acts.sort {
            let (x, y) = (rows.recorded[Int($0)], rows.recorded[Int($1)])
            return x != y ? x < y : precedes($0, $1)
        }
        var edges: [(Int32, Int32)] = []
        for row in acts {
            let people = Array(rows.people(row))
            if rows.kindOf(row) == .link {
                for i in people.indices { for j in people.indices where i < j { edges.append((people[i], people[j])) } }
            } else {
                let out = Set(people.dropFirst())
                edges.removeAll { out.contains($0.0) || out.contains($0.1) }
            }
        }
        var parent = identity
        func root(_ x: Int32) -> Int32 {
            var x = x
            while parent[Int(x)] != x {
                parent[Int(x)] = parent[Int(parent[Int(x)])]
                x = parent[Int(x)]
            }
            return x
        }
        for (a, b) in edges {
            let (x, y) = (root(a), root(b))
            if x != y { parent[Int(max(x, y))] = min(x, y) }
        }
        for person in 0..<Int32(n) {
            let who = root(person)
            identity[Int(person)] = who
            if lexicon.people.text(person) < lexicon.people.text(facts[Int(who)].lowest) { facts[Int(who)].lowest = person }
        }
    }

    /// The rows in force, in order.
    func settleOrder() -> [Int32] {
        var ordered = (0..<Int32(rows.count)).filter { stands[Int($0)] }
        let inOrder = zip(ordered, ordered.dropFirst()).allSatisfy { rows.earliest[Int($0)] < rows.earliest[Int($1)] }
        if !inOrder { ordered.sort(by: precedes) }
        return ordered
    }

    /// Lists for each person the rows about them.
    mutating func indexPeople(_ ordered: [Int32]) {
        let n = identity.count
        aboutStart = [Int32](repeating: 0, count: n + 1)
        func eachPerson(_ row: Int32, _ body: (Int) -> Void) {
            let people = rows.people(row)
            if people.count == 1, let only = people.first { return body(Int(identity[Int(only)])) }
            var seen: [Int32] = []
            for person in people {
                let who = identity[Int(person)]
                if !seen.contains(who) {
                    seen.append(who)
                    body(Int(who))
                }
            }
        }
        var counts = aboutStart
        for row in ordered { eachPerson(row) { counts[$0 + 1] += 1 } }
        for i in 0..<n { counts[i + 1] += counts[i] }
        aboutStart = counts
        var next = counts
        var list = [Int32](repeating: 0, count: Int(counts[n]))
        for row in ordered {
            eachPerson(row) {
                list[Int(next[$0])] = row
                next[$0] += 1
            }
        }
        aboutRows = list
    }

    /// Reads `person` rows: of several, the one that comes later in order holds for the fields that it names.
    mutating func settleFacts(_ ordered: [Int32]) {
        let child = lexicon.words.number(ifKnown: "child")
        for row in ordered {
            switch rows.kindOf(row) {
            case .person:
                guard let person = rows.people(row).first else { continue }
                let who = Int(identity[Int(person)])
                if let born = rows.value(row, PersonFact.born) {
                    if facts[who].born != born || facts[who].bornRow == nil { facts[who].bornRow = row }
                    facts[who].born = born
                }
                if let due = rows.value(row, PersonFact.dueDate) { facts[who].due = due }
                if let died = rows.value(row, PersonFact.died) { facts[who].died = died }
                if let role = rows.value(row, PersonFact.role) { facts[who].calledChild = role == child }
                if let sex = rows.value(row, PersonFact.sex) { facts[who].sex = sex }
                if facts[who].named == nil,
                    rows.value(row, PersonFact.given) != nil || rows.value(row, PersonFact.family) != nil || rows.value(row, PersonFact.alsoKnownAs) != nil
                {
                    facts[who].named = row
                }
                note(authority: rows.value(row, PersonFact.authority), of: who, row)
            case .move:
                guard let word = rows.value(row, Move.authority) else { continue }
                for person in Set(rows.people(row).map { Int(identity[Int($0)]) }).sorted() { note(authority: word, of: person, row) }
            default: continue
            }
        }
    }

    private mutating func note(authority word: Int32?, of who: Int, _ row: Int32) {
        guard let word else { return }
        facts[who].authorities.append(.init(day: rows.earliest[Int(row)], word: word, row: row))
    }

    /// Gathers later decisions under the referral that they decide.
    mutating func settleReferrals(_ ordered: [Int32]) {
        for row in ordered where rows.kindOf(row) == .referral {
            guard let entry = rows.value(row, Referral.of), var first = self.row(answeringFor: entry), rows.kindOf(first) == .referral, first != row
            else { continue }
            // A decision on a decision is a decision on the first referral; a circle of them decides nothing.
            var steps = 0
            while steps < 16, let earlier = rows.value(first, Referral.of), let next = self.row(answeringFor: earlier),
                rows.kindOf(next) == .referral, next != row
            {
                first = next
                steps += 1
            }
            isFollowUp.insert(row)
            guard let word = rows.value(row, Referral.decision) else { continue }
            decisions[first, default: []].append(
                ReferralDecision(row: row, day: rows.value(row, Referral.decidedOn) ?? rows.earliest[Int(row)], word: word))
        }
        decisions = decisions.mapValues { $0.sorted { $0.day != $1.day ? $0.day < $1.day : precedes($0.row, $1.row) } }
    }
}
