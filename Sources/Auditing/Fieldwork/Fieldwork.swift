import Casework
import Standards

/// An audit carried out on the record: the children's case files, and the same standards counted over everybody who could have been drawn.
///
/// Returns, rates, themes and the briefing are all read from it, so that they cannot disagree.
public struct Fieldwork: Sendable {
    /// What was asked.
    public let audit: Audit
    /// The chosen standards, in the order of the audit's lines.
    public let standards: [Standard]
    /// The agencies that audit, in the partnership's order.
    public let agencies: [Agency]
    /// The children audited, by number.
    public let files: [CaseFile]
    /// The rate of every chosen standard, in the same order.
    public let rates: [StandardRate]

    /// Judges the children drawn, and everybody who was eligible.
    public static func carriedOut(
        _ audit: Audit, _ draw: Draw, pack: Pack, book: Casebook, agencies: AgencyList
    ) -> Result<Fieldwork, FieldworkProblems> {
        carriedOut(
            audit, children: draw.chosen, eligible: draw.drawing.grouping.pool.children.map(\.child), pack: pack, book: book,
            agencies: agencies)
    }

    /// Judges these children, and everybody who was eligible; children audited count as eligible whether or not they are named again.
    public static func carriedOut(
        _ audit: Audit, children: [PersonRef], eligible: [PersonRef] = [], pack: Pack, book: Casebook, agencies: AgencyList
    ) -> Result<Fieldwork, FieldworkProblems> {
        let scoping = Scoping(audit, children: children, pack: pack, book: book, agencies: agencies)
        guard scoping.problems.isEmpty else { return .failure(FieldworkProblems(all: scoping.problems)) }
        return .success(Fieldwork(scoping, eligible: eligible, calendar: pack.calendar))
    }

    private init(_ scoping: Scoping, eligible: [PersonRef], calendar: WorkingDays) {
        let (audit, book) = (scoping.audit, scoping.book)
        let pack = Pack(scoping.standards, calendar: calendar)
        let judge = Judge(pack, book, agencies: scoping.agencies)
        let explanation = Explanation(pack, book, agencies: scoping.agencies)
        let numbers = scoping.children.map(\.number)
        var files: [CaseFile] = []
        judge.judge(numbers) { _, findings in
            let subject = scoping.children[files.count]
            files.append(CaseFile(files.count + 1, subject, explanation.explain(findings), audit, book))
        }
        var counts = EligibleCount(standards: pack.standards.count, period: audit.period)
        judge.judge(Set(numbers + eligible.compactMap(book.person)).sorted()) { _, findings in counts.add(findings) }
        self.init(audit, scoping.standards, scoping.audit.auditors.agencies(in: scoping.agencies), files, counts.rates)
    }

    /// Fieldwork of parts that belong together: the eligible rates in the order of the standards.
    init(_ audit: Audit, _ standards: [Standard], _ agencies: [Agency], _ files: [CaseFile], _ eligible: [Rate]) {
        (self.audit, self.standards, self.agencies, self.files) = (audit, standards, agencies, files)
        rates = zip(standards, eligible).map { standard, eligible in
            StandardRate(standard, cohort: Rate(files.map { $0.count(of: standard.id) }), eligible: eligible)
        }
    }

    /// The file of a child by number.
    public func file(_ number: Int) -> CaseFile? { files.first { $0.number == number } }

    /// The rate of a standard.
    public func rate(of standard: String) -> StandardRate? { rates.first { $0.standard == standard } }
}
