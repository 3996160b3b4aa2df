import Casework

extension Hearing {
    /// What several things that are all expected come to: all in time is met, all with one late is late, some is partly.
    private struct Several {
        private var asked = 0
        private var done = 0
        private var isLate = false
        private var isUncertain = false
        private var evidence = RowRun.none
        private var near: Int32?
        private var nearReason: NearMiss?

        mutating func add(_ part: Outcome, _ findings: inout Findings) {
            asked += 1
            if near == nil { near = part.near }
            if nearReason == nil { nearReason = part.nearReason }
            guard part.verdict == .met || part.verdict == .late || part.verdict == .explained else { return }
            done += 1
            if part.verdict == .late { isLate = true }
            if part.isUncertain { isUncertain = true }
            // One entry may answer for both.
            if part.evidence != evidence { evidence = findings.joined(evidence, part.evidence) }
        }

        func outcome(isOver: Bool, _ findings: Findings) -> Outcome {
            if done == asked { return Outcome(verdict: isLate ? .late : .met, evidence: evidence, isUncertain: isUncertain) }
            if !isOver { return Outcome(verdict: .due, evidence: evidence) }
            guard done > 0 else { return Outcome(verdict: .missed, near: near, nearReason: nearReason) }
            return Outcome(
                verdict: .partly, evidence: evidence, near: evidence.isEmpty ? nil : findings.row(evidence, 0), nearReason: .incomplete,
                isUncertain: isUncertain)
        }
    }

    /// Each of several responses.
    mutating func together(_ answers: Run<Answer>, _ at: Occurrence, _ member: Each.Member, open: Int32, due: Int32) -> Outcome {
        var several = Several()
        for place in answers.indices { several.add(best(one(answers, place), at, member, open: open, due: due), &findings) }
        return several.outcome(isOver: due < asOf, findings)
    }

    /// The best of several responses about the same person, of each parent whom the trigger is about.
    ///
    /// Where it is about nobody who is known as a parent, anybody whom it is about will do.
    mutating func bestOfEachParent(_ answers: Run<Answer>, _ at: Occurrence, _ member: Each.Member, open: Int32, due: Int32) -> Outcome {
        var several = Several()
        var only: Outcome?
        var count = 0
        let named = columns.run(at.row, Rows.about)
        for place in named {
            let who = columns.who(columns.value(at: place))
            guard isParent(who, on: at.day), !holdsPerson(named.lowerBound..<place, who) else { continue }
            subject = who
            let part = best(answers, at, member, open: open, due: due)
            subject = -1
            count += 1
            only = part
            several.add(part, &findings)
        }
        if count > 1 { return several.outcome(isOver: due < asOf, findings) }
        return only ?? best(answers, at, member, open: open, due: due)
    }

    /// Whether somebody who lives is a parent or carer of the child on a day.
    func isParent(_ person: Int32, on day: Int32) -> Bool {
        for index in parents.indices {
            let relation = columns.relations[parents[index]]
            if relation.a == person, relation.span.contains(day), (columns.facts[person].died ?? .max) > day { return true }
        }
        return false
    }

    /// One of several responses by itself.
    func one(_ answers: Run<Answer>, _ place: Int) -> Run<Answer> { Run(rebasing: answers[place..<place + 1]) }
}
