import Casework

/// Puts findings into words. It looks nothing up that the judging pass did not leave: only names for numbers.
public struct Explanation: Sendable {
    let pack: Pack
    let book: Casebook
    let agencies: AgencyList

    /// Words for the findings of a casebook.
    public init(_ pack: Pack, _ book: Casebook, agencies: AgencyList) {
        self.pack = pack
        self.book = book.naming(agencies)
        self.agencies = agencies
    }

    /// The findings in words: by standard, day, member and trigger, whatever the order of arrival.
    public func explain(_ findings: borrowing Findings) -> [ExplainedFinding] {
        var out: [(Int32, ExplainedFinding)] = []
        for finding in findings.list { out.append((finding.standard, explain(finding, findings))) }
        out.sort { a, b in
            if a.0 != b.0 { return a.0 < b.0 }
            if a.1.on != b.1.on { return (a.1.on ?? Day(ordinal: .min)) < (b.1.on ?? Day(ordinal: .min)) }
            if a.1.each != b.1.each { return (a.1.each ?? "") < (b.1.each ?? "") }
            return a.1.trigger.lexicographicallyPrecedes(b.1.trigger)
        }
        return out.map(\.1)
    }

    /// The standards that have no occurrence for a child, each once, with why.
    public func notApplicable(_ child: Int32, _ findings: borrowing Findings) -> [ExplainedFinding] {
        var present: Set<Int32> = []
        for finding in findings.list { present.insert(finding.standard) }
        return pack.standards.indices.filter { !present.contains(Int32($0)) }.map { index in
            let standard = pack.standards[index]
            return ExplainedFinding(
                child: book.reference(child), standard: standard.id, title: standard.title, verdict: .notApplicable, on: nil, due: nil,
                each: nil,
                gap: nil, holder: nil, trigger: [], evidence: [], counted: [], near: nil, searched: nil, changesOn: nil,
                because: "Nothing in this child's record is an occasion for it up to \(book.asOf.inWords).")
        }
    }

    func entry(_ row: Int32) -> String { book.lexicon.entries.text(book.rows.entry[Int(row)]) }

    func name(ofAgency number: Int32) -> String {
        let id = book.lexicon.agencies.text(number)
        return AgencyRef(id).flatMap { agencies[$0]?.name } ?? id
    }

    private func explain(_ finding: Finding, _ findings: borrowing Findings) -> ExplainedFinding {
        let standard = pack.standards[Int(finding.standard)]
        let evidence = findings.rows(finding.evidence)
        func ids(_ rows: [Int32]) -> [String] { rows.map(entry) }
        let search = ExplainedFinding.Search(
            what: standard.looksFor, by: byWhom(finding), from: finding.searched.start == .min ? nil : Day(ordinal: finding.searched.start),
            to: finding.searched.end == .max ? nil : Day(ordinal: finding.searched.end))
        return ExplainedFinding(
            child: book.reference(finding.child), standard: standard.id, title: standard.title, verdict: finding.verdict,
            on: Day(ordinal: finding.on), due: finding.due.map { Day(ordinal: $0) }, each: label(finding), gap: finding.gap,
            holder: finding.holder.map(name(ofAgency:)), trigger: ids(findings.rows(finding.trigger)), evidence: ids(evidence),
            counted: ids(findings.rows(finding.counted)),
            near: finding.near.flatMap { row in finding.nearReason.map { .init(entry: entry(row), reason: $0) } }, searched: search,
            changesOn: finding.changesOn.map { Day(ordinal: $0) }, because: sentence(finding, evidence, standard))
    }

    func label(_ finding: Finding) -> String? {
        switch finding.each {
        case .none: nil
        case .agency(let agency): book.lexicon.agencies.text(agency)
        case .person(let person): book.reference(person)
        case .group(let place): groups(finding.standard).indices.contains(Int(place)) ? groups(finding.standard)[Int(place)].label : nil
        }
    }

    private func groups(_ standard: Int32) -> [Each.Group] {
        switch pack.shapes[Int(standard)] {
        case .response(_, _, _, _, .kindOfAgency(let groups, _)), .itself(_, _, .kindOfAgency(let groups, _)),
            .preparation(_, _, _, .kindOfAgency(let groups, _)):
            groups
        default: []
        }
    }
}
