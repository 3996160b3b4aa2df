import Access
import Casework

// The form of a fact in the body of its act's row: an object whose `is` says what it is. Moments are milliseconds since 1970 UTC.
extension AccessFact {
    /// The fact as the access ledger keeps it.
    var json: JSONValue {
        switch self {
        case .relates(let relationship):
            var members: [JSONValue.Member] = [.init("is", .string("relationship")), .init("kind", .string(relationship.kind.rawValue))]
            members.append(relationship.party.member)
            if case .person(let person) = relationship.subject { members.append(.init("person", .string(person.text))) }
            return .object(members + Self.window(relationship.from, relationship.until))
        case .excludes(let exclusion):
            return .object(
                [
                    .init("is", .string("exclusion")), exclusion.party.member, .init("person", .string(exclusion.person.text)),
                    .init("ground", .string(exclusion.ground.rawValue)),
                ] + Self.window(exclusion.from, exclusion.until))
        case .names(let named):
            let readers = named.readers.map { JSONValue.object([$0.member]) }.sorted { $0.canonicalText < $1.canonicalText }
            return .object(
                [.init("is", .string("readers")), .init("entry", .string(named.entry.text)), .init("readers", .array(readers))]
                    + Self.window(named.from, named.until))
        case .seats(let seat):
            return .object(
                [
                    .init("is", .string("seat")), .init("audit", .string(seat.audit.text)), seat.party.member,
                    .init("cohort", Self.list(seat.cohort.map(\.text))),
                ] + Self.window(seat.from, seat.until))
        case .asks(let request):
            return .object(
                [
                    .init("is", .string("request")), .init("account", .string(request.actor.text)),
                    .init("people", Self.list(request.person.map(\.text))), .init("entries", Self.list(request.entries.map(\.text))),
                ] + Self.window(request.from, request.until))
        case .lifts(let end, let request, let agreed):
            return .object([
                .init("is", .string("lifted")), .init("entries", Self.list(end.entries.map(\.text))), .init("at", Self.number(end.at)),
                .init("request", .string("\(request)")), .init("agreed", .string(agreed.text)),
            ])
        case .opens(let opening):
            return .object(
                [
                    .init("is", .string("opening")), .init("account", .string(opening.actor.text)),
                    .init("people", Self.list(opening.person.map(\.text))), .init("code", .string(opening.reason.code.rawValue)),
                    .init("words", .string(opening.reason.words)), .init("reviewBy", .string("\(opening.reviewBy)")),
                ] + Self.window(opening.from, opening.until))
        case .alerts(let alert):
            var members: [JSONValue.Member] = [
                .init("is", .string("alert")), .init("about", .string(alert.about.rawValue)), .init("account", .string(alert.actor.text)),
                .init("at", Self.number(alert.at)),
            ]
            if let agency = alert.agency { members.append(.init("agency", .string(agency.text))) }
            if let day = alert.reviewBy { members.append(.init("reviewBy", .string("\(day)"))) }
            return .object(members)
        case .reviews(let act, let review):
            return .object([
                .init("is", .string("review")), .init("of", .string("\(act)")), .init("account", .string(review.reviewer.text)),
                .init("outcome", .string(review.outcome.rawValue)), .init("words", .string(review.words)),
                .init("at", Self.number(review.at)),
            ])
        case .ends(let act): return .object([.init("is", .string("end")), .init("of", .string("\(act)"))])
        }
    }

    private static func window(_ from: Moment, _ until: Moment?) -> [JSONValue.Member] {
        [.init("from", number(from))] + (until.map { [.init("until", number($0))] } ?? [])
    }

    private static func number(_ moment: Moment) -> JSONValue { .integer(Int(clamping: moment.milliseconds)) }

    private static func list(_ texts: [String]) -> JSONValue { .array(texts.sorted().map { .string($0) }) }
}

extension Party {
    fileprivate var member: JSONValue.Member {
        switch self {
        case .actor(let id): .init("account", .string(id.text))
        case .agency(let agency): .init("agency", .string(agency.text))
        }
    }
}
