import Access
import Casework

/// Entries of small families, told in short.
enum Telling {
    static func ref(_ text: String) -> PersonRef { PersonRef(text)! }
    static func agency(_ text: String) -> AgencyRef { AgencyRef(text)! }

    static func entry(
        _ id: String, _ kind: Kind, on: String = "2021-03-04", by agency: String = "council", about: [String] = ["lcs/c"],
        text: String? = nil,
        refs: [String] = [], corrects: String? = nil, labels: [Entry.Label] = [], _ details: [String: FieldValue] = [:]
    ) -> Entry {
        Entry(
            id: EntryRef(id)!, kind: kind, on: UncertainDay(on)!, agency: Telling.agency(agency), about: about.map(ref), text: text,
            refs: refs.map { EntryRef($0)! }, corrects: corrects.map { EntryRef($0)! }, labels: labels, details: details)
    }

    /// The clearance of somebody in the team around the child, of an agency, perhaps named as a reader.
    static func clearance(
        _ agency: String = "gp", kind: AgencyKind = .gp, roles: Set<Role> = [.practitioner], named: [String] = [],
        by relationship: LegitimateRelationship.Kind = .team, verb: Verb = .readChronology, secondFactor: Bool = true,
        change: (inout Situation) -> Void = { _ in }
    ) -> Clearance {
        var situation = Asking.proved(for: verb)
        situation.references = [ref("lcs/c")]
        situation.hasSecondFactor = secondFactor
        situation.relationships = [Asking.relationship(relationship, to: .person(ref("lcs/c")))]
        situation.namedReaders = named.compactMap {
            NamedReaders(entry: EntryRef($0)!, readers: [.actor(Asking.amira)], from: Asking.now.adding(hours: -1))
        }
        change(&situation)
        let actor = Asking.actor(roles, agency: Telling.agency(agency), kind: kind)
        return Shelf.policy.decide(actor, verb, .person(ref("lcs/c")), situation, at: Asking.now).permit?.clearance ?? .none
    }

    static func view(_ entries: [Entry], _ clearance: Clearance, agencies: AgencyList = .none) -> ReaderView {
        ReaderView(clearance, LabelBook(entries), Redaction(Protections(entries), for: clearance, agencies, Shelf.policy.reveals))
    }
}
