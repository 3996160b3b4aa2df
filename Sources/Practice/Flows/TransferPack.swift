import Casework
import Standards

/// What goes with a child who moves: the items that the standard asks of a pack, each with what the record holds of it.
public struct TransferPack: Sendable {
    /// One item.
    public struct Item: Sendable {
        /// Its code, as the transfer says it.
        public let code: String
        /// Whether the standard calls it vital.
        public let isVital: Bool
        /// What the record holds of it, in words; nil where it holds nothing.
        public let found: String?
    }

    /// The items, in the standard's order.
    public let items: [Item]
    /// How many of them the standard asks for.
    public let atLeast: Int

    /// Holds a list against a record.
    public init(_ told: ReadRecord, _ checklist: Checklist) {
        let record = PackContents(told)
        items = checklist.items.map { Item(code: $0, isVital: checklist.vital.contains($0), found: record.found($0)) }
        atLeast = checklist.atLeast
    }

    /// The items of which the record holds nothing.
    public var missing: [Item] { items.filter { $0.found == nil } }
}

extension Standard {
    /// The list that the standard asks for, where it is one about a list.
    public var checklist: Checklist? {
        switch shape {
        case .completeness(_, let list, _): list
        case .response(_, .pack(_, let list), _, _, _), .itself(_, .pack(_, let list), _), .preparation(_, .pack(_, let list), _, _): list
        default: nil
        }
    }
}

/// What a record holds of each item of a pack. Nothing is taken to be there because it ought to be: an item that no entry shows is missing.
private struct PackContents {
    let told: ReadRecord
    let entries: [Entry]

    init(_ told: ReadRecord) {
        self.told = told
        entries = told.record.items.compactMap { told.entry($0.row) }
    }

    func found(_ code: String) -> String? {
        switch code {
        case "plan": plan
        case "chronology": chronology
        case "assessment-and-risk": last { $0.kind == .assessment && $0.code(Assessment.stage) == "completed" }
        case "adults-who-pose-risk": adultsWhoPoseRisk
        case "last-seen": lastSeen
        case "genogram-with-fathers": father
        case "conference-reports": last { $0.kind == .meeting && ($0.code(Meeting.type)?.contains("conference") ?? false) }
        case "dash-and-marac":
            last {
                ($0.kind == .instrument && ($0.code(InstrumentUse.name).map { $0.hasPrefix("dash") || $0 == "dara" } ?? false))
                    || ($0.kind == .meeting && $0.code(Meeting.type) == "marac")
            }
        case "legal-orders": limits
        case "health-and-education-contacts": contacts
        case "communication-needs": last { $0.kind == .understanding }
        case "outstanding-actions": outstanding
        default: nil
        }
    }

    private func last(_ passes: (Entry) -> Bool) -> String? { entries.last(where: passes).map(words) }

    private func words(_ entry: Entry) -> String {
        "\(EntryWords(entry, told).headline), \(entry.on.inWords), \(told.agency(entry.agency))"
    }

    private var plan: String? {
        let open = told.record.plans.last { $0.ended == nil } ?? told.record.plans.last
        return open.map { plan in
            let type = told.book.lexicon.words.text(plan.type).inPlainWords.withCapital
            let end = plan.ended == nil ? "still open" : "ended \(Day(ordinal: plan.span.end).inWords)"
            return "\(type) plan since \(Day(ordinal: plan.span.start).inWords), \(end)"
        }
    }

    private var chronology: String? {
        let count = entries.count { !$0.kind.saysWhoIsWho }
        return count == 0 ? nil : "\(count) entr\(count == 1 ? "y" : "ies") of \(Set(entries.map(\.agency)).count) agencies"
    }

    private var adultsWhoPoseRisk: String? {
        let named = entries.flatMap { entry -> [PersonRef] in
            if entry.kind == .incident { return [entry.person(Incident.perpetrator)].compactMap { $0 } }
            if entry.kind == .instrument { return [entry.person(InstrumentUse.perpetrator)].compactMap { $0 } }
            if entry.kind == .relationship, ["supervised", "prohibited"].contains(entry.code(Relationship.contact)) {
                return Array(entry.about.prefix(1))
            }
            return []
        }
        let names = Set(named.compactMap(told.book.person)).map(told.name).sorted()
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private var lastSeen: String? {
        last { entry in
            entry.kind == .visit && entry.flag(Visit.successful)
                && (entry.people(Visit.seen) + entry.people(Visit.seenAlone)).contains { told.book.person($0) == told.record.child }
        }
    }

    private var father: String? {
        let fathers = told.record.network.people(on: told.book.asOf).filter { $0.path == .father }
        return fathers.isEmpty ? nil : "Father: \(fathers.map { told.name($0.person) }.joined(separator: ", "))"
    }

    private var limits: String? {
        last { $0.kind == .relationship && ["supervised", "prohibited"].contains($0.code(Relationship.contact)) }
    }

    private var contacts: String? {
        let kinds: Set<AgencyKind> = [.gp, .communityHealth, .acuteHospital, .maternity, .camhs, .education, .earlyYears]
        let names = Set(entries.map(\.agency)).filter { told.agencies[$0].map { kinds.contains($0.kind) } ?? false }.map(told.agency)
        return names.isEmpty ? nil : names.sorted().joined(separator: ", ")
    }

    private var outstanding: String? {
        guard told.isJudged else { return nil }
        let open = told.findings.count { $0.verdict == .due || $0.verdict == .missed || $0.verdict == .partly }
        return open == 0 ? "Nothing is due or was missed" : "\(open) standard\(open == 1 ? "" : "s") due, missed or met in part"
    }
}
