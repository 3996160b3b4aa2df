import Casework

/// The relationships that a person's record shows by itself. They follow from what agencies recorded, for as long as the policy's terms say.
///
/// Sealed entries prove nothing here: a relationship is seen by others, and would hint at them. Neither does what was corrected or withdrawn.
public struct DerivedRelationships {
    let terms: DerivedTerms
    let agencies: AgencyList
    let calendar: WorkingDays
    let person: Set<PersonRef>
    private var found: [Key: [ClosedRange<Day>]] = [:]

    private struct Key: Hashable {
        let kind: LegitimateRelationship.Kind
        let agency: AgencyRef
    }

    /// The relationships of agencies to one person, by that person's references, each continuous time once.
    public static func all(
        to person: Set<PersonRef>, from entries: some Sequence<Entry>, _ agencies: AgencyList, _ policy: AccessPolicy
    ) -> [LegitimateRelationship] {
        var work = DerivedRelationships(terms: policy.derived, agencies: agencies, calendar: policy.calendar, person: person)
        let entries = Array(entries)
        let book = LabelBook(entries)
        let about = entries.filter { !book.isOvertaken($0.id) && !book.labels(of: $0.id).isSealed && !person.isDisjoint(with: $0.about) }
            .sorted { ($0.on.earliest, $0.id) < ($1.on.earliest, $1.id) }
        for entry in about { work.take(entry) }
        work.takePlans(about)
        work.takeRegisters(about)
        return work.relationships
    }

    private init(terms: DerivedTerms, agencies: AgencyList, calendar: WorkingDays, person: Set<PersonRef>) {
        self.terms = terms
        self.agencies = agencies
        self.calendar = calendar
        self.person = person
    }

    private mutating func take(_ entry: Entry) {
        if entry.kind.involves { add(.involved, [entry.agency], entry) }
        switch entry.kind {
        case .attendance: add(.attendance, [entry.agency], entry)
        case .meeting: add(.meetingInvited, entry.agencies(Meeting.invited) + entry.agencies(Meeting.attended), entry)
        case .share where entry.code(Share.decision) == "shared": add(.shareReceived, entry.agencies(Share.to), entry)
        case .referral:
            switch entry.code(Referral.to) {
            case "social-care": add(.referralReceived, agencies.all.filter(\.kind.isSocialCare).map(\.id), entry)
            case "early-help": add(.referralReceived, agencies.of(kind: .preventative).map(\.id), entry)
            default: break
            }
        case .transfer where entry.code(Transfer.direction) == "in":
            add(.transferReceiver, agencies.of(kind: .socialCare).map(\.id), entry)
        default: break
        }
    }

    private mutating func add(_ kind: LegitimateRelationship.Kind, _ agencies: [AgencyRef], _ entry: Entry) {
        add(kind, agencies, from: entry.on.earliest, after: entry.on.latest)
    }

    /// A relationship of agencies from a day, for as long as the terms say after another; without one, with no end.
    private mutating func add(_ kind: LegitimateRelationship.Kind, _ agencies: [AgencyRef], from first: Day, after day: Day?) {
        for term in terms.terms[kind] ?? [] {
            let last = day.map { term.length.end(from: $0, calendar) } ?? .farOff
            guard first <= last else { continue }
            for agency in agencies {
                if let kinds = term.agencies {
                    guard let listed = self.agencies[agency], kinds.contains(listed.kind) else { continue }
                }
                found[Key(kind: kind, agency: agency), default: []].append(first...last)
            }
        }
    }

    /// Agencies of an open plan are in the team around the child while it is open, and so long after as the terms say.
    private mutating func takePlans(_ entries: [Entry]) {
        var open: [String: (from: Day, agencies: Set<AgencyRef>)] = [:]
        for entry in entries where entry.kind == .plan {
            guard let type = entry.code(Plan.type) else { continue }
            let named = Set(entry.agencies(Plan.agencies) + [entry.agency])
            if entry.code(Plan.stage) == "ended" {
                guard let plan = open.removeValue(forKey: type) else { continue }
                add(.team, plan.agencies.union(named).sorted(), from: plan.from, after: entry.on.latest)
            } else {
                open[type] = (open[type]?.from ?? entry.on.earliest, (open[type]?.agencies ?? []).union(named))
            }
        }
        for plan in open.values { add(.team, plan.agencies.sorted(), from: plan.from, after: nil) }
    }

    /// Who keeps a person on a register says so by saying who the person is; the next practice or school to say so has taken over.
    private mutating func takeRegisters(_ entries: [Entry]) {
        let registers: [(LegitimateRelationship.Kind, Set<AgencyKind>)] = [
            (.gpRegistration, [.gp]), (.schoolRoll, [.education, .earlyYears]),
        ]
        for (kind, kinds) in registers {
            let said = entries.filter { entry in
                entry.kind == .person && (agencies[entry.agency].map { kinds.contains($0.kind) } ?? false)
            }
            for (place, entry) in said.enumerated() {
                let next = said[(place + 1)...].first { $0.agency != entry.agency }
                add(kind, [entry.agency], from: entry.on.earliest, after: next?.on.latest)
            }
        }
    }

    private var relationships: [LegitimateRelationship] {
        guard let subject = person.min() else { return [] }
        return found.flatMap { key, spans in
            spans.united().compactMap { span in
                LegitimateRelationship(
                    kind: key.kind, party: .agency(key.agency), subject: .person(subject), from: Moment(startOf: span.lowerBound),
                    until: span.upperBound == .farOff
                        ? (key.kind.mustEnd ? .never : nil) : Moment(startOf: span.upperBound.adding(days: 1)),
                    proof: "as the record shows")
            }
        }.sorted(by: LegitimateRelationship.precedes)
    }
}

extension Day {
    /// Later than any day that is written: 31 December 9999.
    static let farOff = Day(ordinal: 2_932_896)
}

extension [ClosedRange<Day>] {
    /// The same days, with spans that touch made one.
    func united() -> [ClosedRange<Day>] {
        var out: [ClosedRange<Day>] = []
        for span in sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = out.last, span.lowerBound.ordinal <= last.upperBound.ordinal &+ 1 {
                out[out.count - 1] = last.lowerBound...Swift.max(last.upperBound, span.upperBound)
            } else {
                out.append(span)
            }
        }
        return out
    }
}
