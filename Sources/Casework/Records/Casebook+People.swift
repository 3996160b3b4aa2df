extension Casebook {
    /// Joins references that links call one person. An unlink takes every reference after its first out of its cluster; later links may join it again.
    mutating func settleIdentities() {
        let n = lexicon.people.count
        identity = (0..<Int32(n)).map { $0 }
        facts = (0..<Int32(n)).map { PersonFacts(lowest: $0) }
        var acts: [Int32] = []
        for row in 0..<rows.count where stands[row] {
            let kind = rows.kind[row]
            if kind == Kind.link.rawValue || kind == Kind.unlink.rawValue { acts.append(Int32(row)) }
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
            if who != person { aliases[who, default: [who]].append(person) }
            if lexicon.people.text(person) < lexicon.people.text(facts[Int(who)].lowest) { facts[Int(who)].lowest = person }
        }
    }

    /// The rows in force that say who people are and what became of referrals and shares, in order.
    func settleOrder() -> [Int32] {
        var ordered: [Int32] = []
        for row in 0..<rows.count where stands[row] && Self.isSettled[Int(rows.kind[row])] {
            if rows.kind[row] == Kind.referral.rawValue, !decides(Int32(row)) { continue }
            ordered.append(Int32(row))
        }
        sort(&ordered, 0, ordered.count)
        return ordered
    }

    /// Whether a referral decides another, or says when it was decided: most only ask.
    private func decides(_ referral: Int32) -> Bool {
        !rows.run(referral, Slot.referralOf).isEmpty || !rows.run(referral, Slot.referralDecidedOn).isEmpty
    }

    private static let isSettled: [Bool] = Kind.allCases.map { [.person, .relationship, .move, .referral, .share].contains($0) }

    /// Puts a part of a list of rows in order. Most lists arrive in order, so that is looked at first.
    private func sort(_ list: inout [Int32], _ start: Int, _ end: Int) {
        guard end - start > 1 else { return }
        let isOrdered = rows.earliest.withUnsafeBufferPointer { days in
            for place in start + 1..<end {
                let (a, b) = (list[place - 1], list[place])
                let (x, y) = (days[Int(a)], days[Int(b)])
                // Ids are looked at only where both are of one day.
                if x > y || (x == y && !precedes(a, b)) { return false }
            }
            return true
        }
        if !isOrdered { list[start..<end].sort(by: precedes) }
    }

    /// Lists for each person the rows about them, in order.
    mutating func indexPeople() {
        let n = identity.count
        var starts = [Int32](repeating: 0, count: n + 1)
        /// Whether the person at a place of a run comes in it for the first time.
        func isFirst(_ place: Int, _ run: Range<Int>) -> Bool {
            guard place > run.lowerBound else { return true }
            let who = identity[Int(rows.value(at: place))]
            for earlier in run.lowerBound..<place where identity[Int(rows.value(at: earlier))] == who { return false }
            return true
        }
        for row in 0..<rows.count where stands[row] {
            let run = rows.run(Int32(row), Rows.about)
            for place in run where isFirst(place, run) { starts[Int(identity[Int(rows.value(at: place))]) + 1] += 1 }
        }
        for i in 0..<n { starts[i + 1] += starts[i] }
        aboutStart = starts
        var list = [Int32](repeating: 0, count: Int(starts[n]))
        // `starts` now moves along: each person's next place.
        for row in 0..<rows.count where stands[row] {
            let run = rows.run(Int32(row), Rows.about)
            for place in run where isFirst(place, run) {
                let who = Int(identity[Int(rows.value(at: place))])
                list[Int(starts[who])] = Int32(row)
                starts[who] += 1
            }
        }
        for who in 0..<n { sort(&list, Int(aboutStart[who]), Int(aboutStart[who + 1])) }
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
                if let born = rows.value(row, Slot.personBorn) {
                    if facts[who].born != born || facts[who].bornRow == nil { facts[who].bornRow = row }
                    facts[who].born = born
                }
                if let due = rows.value(row, Slot.personDueDate) { facts[who].due = due }
                if let died = rows.value(row, Slot.personDied) { facts[who].died = died }
                if let role = rows.value(row, Slot.personRole) { facts[who].calledChild = role == child }
                if let sex = rows.value(row, Slot.personSex) { facts[who].sex = sex }
                if facts[who].named == nil,
                    rows.value(row, Slot.personGiven) != nil || rows.value(row, Slot.personFamily) != nil
                        || rows.value(row, Slot.personAlsoKnownAs) != nil
                {
                    facts[who].named = row
                }
                note(authority: rows.value(row, Slot.personAuthority), of: who, row)
            case .move:
                guard let word = rows.value(row, Slot.moveAuthority) else { continue }
                for person in Set(rows.people(row).map { Int(identity[Int($0)]) }).sorted() { note(authority: word, of: person, row) }
            default: continue
            }
        }
    }

    private mutating func note(authority word: Int32?, of who: Int, _ row: Int32) {
        guard let word else { return }
        facts[who].authorities.append(.init(day: rows.earliest[Int(row)], word: word, row: row))
    }

    /// Lists for each row the shares of it, in order.
    mutating func settleShares(_ ordered: [Int32]) {
        var told: [(of: Int32, share: Int32)] = []
        for row in ordered where rows.kind[Int(row)] == Kind.share.rawValue {
            if let entry = rows.value(row, Slot.shareOf), let of = self.row(answeringFor: entry) { told.append((of, row)) }
        }
        guard !told.isEmpty else { return }
        var next = [Int32](repeating: 0, count: rows.count + 1)
        for one in told { next[Int(one.of) + 1] += 1 }
        for row in 0..<rows.count { next[row + 1] += next[row] }
        shareStarts = next
        shareRows = [Int32](repeating: 0, count: told.count)
        for one in told {
            shareRows[Int(next[Int(one.of)])] = one.share
            next[Int(one.of)] += 1
        }
    }

    /// Gathers later decisions under the referral that they decide.
    mutating func settleReferrals(_ ordered: [Int32]) {
        for row in ordered where rows.kind[Int(row)] == Kind.referral.rawValue {
            guard let entry = rows.value(row, Slot.referralOf), var first = self.row(answeringFor: entry), rows.kindOf(first) == .referral,
                first != row
            else { continue }
            // A decision on a decision is a decision on the first referral; a circle of them decides nothing.
            var steps = 0
            while steps < 16, let earlier = rows.value(first, Slot.referralOf), let next = self.row(answeringFor: earlier),
                rows.kindOf(next) == .referral, next != row
            {
                first = next
                steps += 1
            }
            isFollowUp.insert(row)
            guard let word = rows.value(row, Slot.referralDecision) else { continue }
            decisions[first, default: []].append(
                ReferralDecision(row: row, day: rows.value(row, Slot.referralDecidedOn) ?? rows.earliest[Int(row)], word: word))
        }
        decisions = decisions.mapValues { $0.sorted { $0.day != $1.day ? $0.day < $1.day : precedes($0.row, $1.row) } }
    }
}
