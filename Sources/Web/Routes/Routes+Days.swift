import Access
import Accounts
import Casework
import Ledger
import Pages
import Practice
import Standards

extension Routes {
    static let days: [Route] = [
        .signedIn(.get, Address.myDay.path) { signed in .page(try await myDay(signed)) },
        .signedIn(.get, Address.find.path) { signed in .page(try await find(signed)) },
    ]

    /// What is overdue is shown for so long: older gaps are for the child's page and for audits.
    private static let overdueDays = 90

    private static func myDay(_ signed: SignedAsked) async throws -> Page {
        let agency = signed.who.account.agency
        let name = signed.desk.partnership.agencies.spoken(agency)
        guard !signed.actor.roles.isDisjoint(with: [.practitioner, .safeguardingLead]) else {
            return MyDayPage(signed.day, agency: name, children: []).page
        }
        let caseload = try await Caseload(of: agency, on: signed.day, signed.desk.partnership, ask: signed.ask, at: signed.moment)
        let children = caseload.children.map { child in
            let told = child.told
            let open = told.findings.filter { isOpen($0, for: agency, on: signed.day) }
            return MyDayPage.Child(
                person: child.person, name: told.name(told.record.child), age: ChildWords.age(of: told),
                open: open.map { ($0, told.naming(peopleIn: $0.because)) })
        }
        let notices = caseload.hasMore ? ["More children are known to \(name) than can be shown here. Find the others by name."] : []
        var page = MyDayPage(signed.day, agency: name, children: children, notices: try await answered(signed) + notices)
        page.shares = SharesToAnswer(sharesToAnswer(caseload, by: agency), on: signed.day, formToken: signed.viewer.formToken)
        return page.page
    }

    /// What was shared with an agency and not answered, each once, whichever of the children it tells of.
    private static func sharesToAnswer(_ caseload: Caseload, by agency: AgencyRef) -> [SharesToAnswer.One] {
        var found: [SharesToAnswer.One] = []
        for child in caseload.children {
            let name = child.told.name(child.told.record.child)
            for share in child.told.sharesToAnswer(by: agency) {
                if let place = found.firstIndex(where: { $0.share.share.id == share.share.id }) {
                    found[place].names.append(name)
                } else {
                    found.append(SharesToAnswer.One(person: child.person, names: [name], told: child.told, share: share))
                }
            }
        }
        return found
    }

    /// Whether a finding asks something of an agency now: due, or missed not long ago, and about no other agency.
    private static func isOpen(_ finding: ExplainedFinding, for agency: AgencyRef, on day: Day) -> Bool {
        if let each = finding.each.flatMap({ AgencyRef($0) }), each != agency { return false }
        switch finding.verdict {
        case .due: return true
        case .missed, .partly: return finding.due.map { $0 >= day.adding(days: -overdueDays) } ?? false
        default: return false
        }
    }

    private static func find(_ signed: SignedAsked) async throws -> Page {
        let query = signed.asked.query
        var page = FindPage()
        (page.name, page.born, page.nhs) = (query["name"], query["born"], query["nhs"])
        if page.name.isEmpty, page.born.isEmpty, page.nhs.isEmpty { return page.page }
        let born = Day(page.born)
        if !page.born.isEmpty, born == nil {
            page.problem = ("born", "“\(page.born)” is no day. Write it as 2021-03-04.")
            return page.page
        }
        _ = try await signed.ask(.search, .store, at: signed.moment)
        let known = await signed.desk.names.find(name: page.name, born: born, nhs: page.nhs)
        let grants = try await signed.ask.each(.knowOf, of: known.map { [$0.person] }, at: signed.moment)
        var found: [FindPage.Found] = []
        var told: Set<PersonRef> = []
        for (asked, grant) in grants {
            // Several references of one person are one person.
            guard case .person(let references) = grant.permit.scope, let reference = asked.first, told.isDisjoint(with: references),
                let one = known.first(where: { $0.person == reference })
            else { continue }
            told.formUnion(references.union(asked))
            var agencies: Set<AgencyRef> = []
            for reference in references {
                if let known = await signed.desk.names.known(reference) { agencies.insert(try await grant.told(known.agency)) }
            }
            let names = agencies.map(signed.desk.partnership.agencies.spoken).sorted()
            let isChild = one.born.map { $0.years(until: signed.day) < 18 } ?? (one.due != nil)
            let redaction = try await grant.redaction()
            found.append(FindPage.Found(one.covering { redaction.address(in: $0) }, isChild: isChild, agencies: names))
        }
        page.found = found
        return page.page
    }
}
