import Casework

// Who is who, where they live, what is known of their needs, and what limits there are.
extension TenChildrenBuilder {
    /// A is the … of B, as social care has it (or another agency that says so).
    mutating func relate(
        _ a: Person, _ role: String, of b: Person, pr: Bool? = nil, livesWith: Bool? = nil, from: String? = nil, to: String? = nil,
        contact: String? = nil, by source: Source = .council, on: String? = nil
    ) {
        add(
            .relationship, source, on ?? known, about: [a, b], nil,
            [
                (Relationship.is, .code(role)), (Relationship.parentalResponsibility, pr.map { .flag($0) }),
                (Relationship.livesWith, livesWith.map { .flag($0) }), (Relationship.from, from.map { .day($0) }),
                (Relationship.to, to.map { .day($0) }), (Relationship.contact, .ifAny(contact)),
            ])
    }

    /// Needs are identified.
    mutating func need(_ on: String, _ names: [String], by source: Source = .council, about: [Person]? = nil, _ text: String) {
        add(.need, source, on, about: about ?? [child], text, [(Need.names, .codes(names))])
    }

    /// People move.
    mutating func move(
        _ on: String, _ who: [Person], address: String? = nil, postcode: String? = nil, authority: String? = nil, joins: [Person] = [],
        leaves: [Person] = [], recorded: String? = nil, by source: Source = .council, _ text: String
    ) {
        add(
            .move, source, on, about: who, text, recorded: recorded,
            [
                (Move.address, address.map { .text($0) }), (Move.postcode, postcode.map { .text($0) }), (Move.authority, .ifAny(authority)),
                (Move.joins, .ifAny(joins)), (Move.leaves, .ifAny(leaves)),
            ])
    }

    /// A flag in an agency's own system.
    mutating func flag(_ on: String, _ name: String = "child-in-need", by source: Source, _ action: String = "set") {
        add(.flag, source, on, about: [child], nil, [(FlagFact.name, .code(name)), (FlagFact.action, .code(action))])
    }

    /// A named person's judgement that a standard does not apply here.
    mutating func exempt(_ on: String, _ standard: String, each: Person?, until: String, _ reason: String) {
        add(
            .exemption, .council, on, about: [child], nil,
            [
                (Exemption.standard, .code(standard)), (Exemption.reason, .text(reason)),
                (Exemption.each, each.map { .text(Source.council.ref($0)) }), (Exemption.until, .day(until)),
            ])
    }
}
