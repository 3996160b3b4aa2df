import Casework

/// One child's record as at the day asked, and what the standards' common words mean in it.
struct NaiveCase {
    /// The facts.
    let ledger: NaiveLedger
    /// The family.
    let family: NaiveFamily
    /// The child.
    let child: NaivePerson
    /// The partnership.
    let agencies: AgencyList
    /// England's working days.
    let calendar: WorkingDays
    /// The child's record, in order: entries about the child and about the family network on their day.
    let record: [Entry]
    /// Every plan of the child.
    private(set) var plans: [NaivePlan] = []
    /// Every assessment of the child.
    private(set) var assessments: [NaivePlan] = []

    init(_ ref: PersonRef, ledger: NaiveLedger, family: NaiveFamily, agencies: AgencyList, calendar: WorkingDays) {
        self.ledger = ledger
        self.family = family
        self.agencies = agencies
        self.calendar = calendar
        let lowest = ledger.person(ref)
        child = NaivePerson(lowest, in: ledger)
        var record: [Entry] = []
        for entry in ledger.live {
            let about = ledger.about(entry)
            if about.contains(lowest) || !about.isDisjoint(with: family.network(of: lowest, on: entry.on.earliest)) { record.append(entry) }
        }
        self.record = record
        plans = readPlans()
        assessments = readAssessments()
    }

    /// The day as at which it is judged.
    var asOf: Day { ledger.asOf }

    // MARK: Whose entry

    /// Whether an entry names the child.
    func namesChild(_ entry: Entry) -> Bool { ledger.about(entry).contains(child.ref) }

    /// Whether an entry of a kind that counts only for its own children counts for this child.
    func concerns(_ entry: Entry) -> Bool {
        switch entry.kind {
        case .understanding:
            return ledger.people(entry.people(Understanding.child)).contains(child.ref)
        case .plan, .assessment, .meeting, .decision, .referral, .flag, .attendance, .transfer:
            if namesChild(entry) { return true }
            let day = entry.on.earliest
            let about = ledger.about(entry)
            if about.contains(where: { NaivePerson($0, in: ledger).isChild(on: day) }) { return false }
            // Of a parent who has died too: whose child it is does not end.
            return !about.isDisjoint(with: family.people(NaiveFamily.parental, of: child.ref, on: day))
        default:
            return true
        }
    }

    /// The entries of a kind that count for this child, in order.
    func all(_ kind: Kind) -> [Entry] { record.filter { $0.kind == kind && concerns($0) } }

    /// The entries of a kind whose field has one of the codes.
    func all(_ kind: Kind, _ field: Field, _ codes: String...) -> [Entry] {
        all(kind).filter { entry in entry.code(field).map { codes.contains($0) } ?? false }
    }

    // MARK: Agencies

    /// What sort of agency it is; one that the partnership does not list is of kind other.
    func kind(_ agency: AgencyRef) -> AgencyKind { agencies[agency]?.kind ?? .other }

    /// Social care, by day or out of hours.
    func isSocialCare(_ agency: AgencyRef) -> Bool { kind(agency) == .socialCare || kind(agency) == .emergencyDuty }

    /// The agencies involved with the child on the day, in text order.
    func involved(on day: Day) -> [AgencyRef] {
        var found: Set<AgencyRef> = []
        let window = day.adding(months: -6)...day
        let silent: [Kind] = [.share, .acknowledgement, .flag, .person, .relationship]
        for entry in record where window.contains(entry.on.earliest) && namesChild(entry) && !silent.contains(entry.kind) {
            found.insert(entry.agency)
        }
        for meeting in all(.meeting) where window.contains(meeting.on.earliest) && namesChild(meeting) {
            found.formUnion(meeting.agencies(Meeting.invited))
            found.formUnion(meeting.agencies(Meeting.attended))
        }
        for plan in plans where plan.isOpen(on: day) {
            for entry in plan.entries where entry.on.earliest <= day { found.formUnion(entry.agencies(Plan.agencies)) }
        }
        for agency in agencies.all {
            if let ages = agency.universalAges, let age = child.age(on: day), ages.contains(age) { found.insert(agency.id) }
        }
        return found.sorted()
    }

    // MARK: Tools

    /// Whether an instrument is in the partnership's group of domestic-abuse risk tools.
    func isRiskTool(_ entry: Entry) -> Bool {
        guard entry.kind == .instrument, let name = entry.code(InstrumentUse.name) else { return false }
        return ["dash", "dash-police", "dash-young", "dara"].contains(name)
    }

    /// The domestic-abuse risk tools of the record.
    var riskTools: [Entry] { record.filter(isRiskTool) }

    /// Those at high risk: level high, or for DASH 14 or more.
    var highRiskTools: [Entry] {
        riskTools.filter { tool in
            if tool.code(InstrumentUse.level) == "high" { return true }
            guard tool.code(InstrumentUse.name) == "dash" else { return false }
            if let score = tool.number(InstrumentUse.score) { return score >= 14 }
            return answers(tool).values.count { $0 == .word("yes") } >= 14
        }
    }

    /// The answers of an instrument.
    func answers(_ tool: Entry) -> [String: ItemAnswer] {
        if case .answers(let answers) = tool.details[InstrumentUse.answers.name] { answers } else { [:] }
    }

    /// The instruments of one name.
    func instruments(_ name: String) -> [Entry] { all(.instrument, InstrumentUse.name, name) }

    /// The clutter level 1, 2 or 3: as recorded, else by the worst room.
    func clutterLevel(_ tool: Entry) -> Int? {
        if let level = tool.code(InstrumentUse.level) { return Int(level) }
        var worst: Int?
        for answer in answers(tool).values {
            if case .grade(let grade) = answer { worst = max(worst ?? grade, grade) }
        }
        guard let worst else { return nil }
        return worst <= 3 ? 1 : worst <= 6 ? 2 : 3
    }
}
