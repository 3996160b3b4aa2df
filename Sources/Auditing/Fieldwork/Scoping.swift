import Casework
import Standards

/// Finds the standards and children that an audit names, and everything that is not there.
struct Scoping {
    struct Subject {
        let number: Int32
        let candidate: Candidate
        let record: ChildRecord
    }

    let audit: Audit
    let book: Casebook
    let agencies: AgencyList
    let standards: [Standard]
    let children: [Subject]
    let problems: [FieldworkProblem]

    init(_ audit: Audit, children: [PersonRef], pack: Pack, book: Casebook, agencies: AgencyList) {
        var problems: [FieldworkProblem] = []
        if book.asOf != audit.asOf { problems.append(.otherDay(book.asOf, audit: audit.asOf)) }
        var standards: [Standard] = []
        for id in audit.standards {
            if let standard = pack.standards.first(where: { $0.id == id }) {
                standards.append(standard)
            } else {
                problems.append(.standard(id))
            }
        }
        problems += audit.auditors.unlisted(in: agencies).map(FieldworkProblem.agency)
        if children.isEmpty { problems.append(.nobody) }
        var subjects: [Subject] = []
        for reference in children {
            guard let number = book.person(reference), let age = ChildAge(of: book.facts(number), on: book.asOf) else {
                problems.append(.child(reference))
                continue
            }
            if subjects.contains(where: { $0.number == number }) { problems.append(.childTwice(reference)) }
            let record = ChildRecord(of: number, in: book)
            subjects.append(
                Subject(number: number, candidate: Candidate(reference, record, age: age, in: book, lastAudited: nil), record: record))
        }
        (self.audit, self.book, self.agencies) = (audit, book, agencies)
        (self.standards, self.children, self.problems) = (standards, subjects, problems)
    }
}

extension CaseFile {
    /// The file of a child whose findings are explained.
    init(_ number: Int, _ subject: Scoping.Subject, _ explained: [ExplainedFinding], _ audit: Audit, _ book: Casebook) {
        let inPeriod = explained.filter { $0.on.map(audit.period.contains) ?? false }
        var people: [String: String] = [:]
        // Ties come nearest first, so that a father who shares the household is the father.
        for tie in subject.record.network.ties where people[book.reference(tie.person)] == nil {
            people[book.reference(tie.person)] = tie.path.inWords
        }
        self.init(
            number: number, child: subject.candidate.child, candidate: subject.candidate,
            findings: CitedFinding.numbered(inPeriod, child: number, people: people) { finding in finding.agencies(in: book) },
            holdings: subject.record.holdings(in: book, period: audit.period), people: people)
    }
}

extension CitedFinding {
    /// Findings of one child with their places.
    static func numbered(
        _ findings: [ExplainedFinding], child: Int, people: [String: String] = [:], agencies: (ExplainedFinding) -> Set<AgencyRef>
    ) -> [CitedFinding] {
        var places: [String: Int] = [:]
        return findings.map { finding in
            let place = places[finding.standard, default: 0] + 1
            places[finding.standard] = place
            return CitedFinding(finding, child: child, place: place, agencies: agencies(finding), people: people)
        }
    }
}

extension ExplainedFinding {
    /// The agencies that recorded an entry of it, or that it is about.
    fileprivate func agencies(in book: Casebook) -> Set<AgencyRef> {
        var agencies: Set<AgencyRef> = []
        if let each, book.lexicon.agencies.number(ifKnown: each) != nil, let agency = AgencyRef(each) { agencies.insert(agency) }
        for id in trigger + counted + evidence + (near.map { [$0.entry] } ?? []) {
            guard let entry = book.lexicon.entries.number(ifKnown: id), let row = book.row(answeringFor: entry),
                let agency = AgencyRef(book.lexicon.agencies.text(book.rows.agency[Int(row)]))
            else { continue }
            agencies.insert(agency)
        }
        return agencies
    }
}
