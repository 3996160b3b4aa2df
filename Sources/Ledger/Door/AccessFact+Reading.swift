import Access
import Casework

extension AccessFact {
    /// Reads a fact back; nil where it is none. `giver` is who gave it, as they are called: the proof of a relationship.
    init?(_ json: JSONValue, givenBy giver: String) {
        let read = FactReading(json)
        guard let what = read.text("is"), let fact = read.fact(what, giver) else { return nil }
        self = fact
    }
}

/// Reads the members of a kept fact.
private struct FactReading {
    let json: JSONValue

    init(_ json: JSONValue) { self.json = json }

    func fact(_ what: String, _ giver: String) -> AccessFact? {
        switch what {
        case "relationship": relationship(giver)
        case "exclusion": exclusion
        case "readers": readers
        case "seat": seat
        case "request": request
        case "lifted": lifted
        case "opening": opening
        case "alert": alert
        case "review": review
        case "end": act("of").map(AccessFact.ends)
        default: nil
        }
    }

    func text(_ key: String) -> String? { if case .string(let text) = json[key] { text } else { nil } }

    private func moment(_ key: String) -> Moment? {
        if case .integer(let number) = json[key] { Moment(milliseconds: Int64(number)) } else { nil }
    }

    private func act(_ key: String) -> ActRef? { text(key).flatMap { ActRef($0) } }

    private func account(_ key: String) -> ActorRef? { text(key).flatMap { ActorRef($0) } }

    private func day(_ key: String) -> Day? { text(key).flatMap { Day($0) } }

    private func texts(_ key: String) -> [String]? {
        guard case .array(let items) = json[key] else { return nil }
        return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    private func people(_ key: String) -> Set<PersonRef>? { texts(key).map { Set($0.compactMap { PersonRef($0) }) } }

    private func entries(_ key: String) -> Set<EntryRef>? { texts(key).map { Set($0.compactMap { EntryRef($0) }) } }

    private func party() -> Party? { account("account").map(Party.actor) ?? text("agency").flatMap { AgencyRef($0) }.map(Party.agency) }

    private func relationship(_ giver: String) -> AccessFact? {
        guard let kind = text("kind").flatMap(LegitimateRelationship.Kind.init(rawValue:)), let party = party(), let from = moment("from")
        else { return nil }
        let subject: Subject
        if let person = text("person") {
            guard let person = PersonRef(person) else { return nil }
            subject = .person(person)
        } else {
            subject = .store
        }
        return LegitimateRelationship(
            kind: kind, party: party, subject: subject, from: from, until: moment("until"), proof: "added by \(giver)"
        ).map(AccessFact.relates)
    }

    private var exclusion: AccessFact? {
        guard let party = party(), let person = text("person").flatMap({ PersonRef($0) }), let from = moment("from"),
            let ground = text("ground").flatMap(StaffExclusion.Ground.init(rawValue:))
        else { return nil }
        return .excludes(StaffExclusion(party: party, person: person, from: from, until: moment("until"), ground: ground))
    }

    private var readers: AccessFact? {
        guard let entry = text("entry").flatMap({ EntryRef($0) }), case .array(let items) = json["readers"], let from = moment("from")
        else {
            return nil
        }
        return NamedReaders(entry: entry, readers: Set(items.compactMap { FactReading($0).party() }), from: from, until: moment("until"))
            .map(AccessFact.names)
    }

    private var seat: AccessFact? {
        guard let audit = text("audit").flatMap({ AuditRef($0) }), let party = party(), let cohort = people("cohort"),
            let from = moment("from"),
            let until = moment("until")
        else { return nil }
        return AuditSeat(audit: audit, party: party, cohort: cohort, from: from, until: until).map(AccessFact.seats)
    }

    private var request: AccessFact? {
        guard let actor = account("account"), let people = people("people"), let entries = entries("entries"), let from = moment("from"),
            let until = moment("until")
        else { return nil }
        return .asks(LiftRequest(actor: actor, person: people, entries: entries, from: from, until: until))
    }

    private var lifted: AccessFact? {
        guard let entries = entries("entries"), let at = moment("at"), let request = act("request"), let agreed = account("agreed") else {
            return nil
        }
        return .lifts(LiftedProtection(entries: entries, at: at), request: request, agreed: agreed)
    }

    private var opening: AccessFact? {
        guard let actor = account("account"), let people = people("people"), let code = text("code").flatMap(Reason.Code.init(rawValue:)),
            let words = text("words"), let from = moment("from"), let until = moment("until"), let day = day("reviewBy")
        else { return nil }
        return .opens(BreakGlass(actor: actor, person: people, reason: Reason(code, words), from: from, until: until, reviewBy: day))
    }

    private var alert: AccessFact? {
        guard let about = text("about").flatMap(PrivacyAlert.About.init(rawValue:)), let actor = account("account"), let at = moment("at")
        else {
            return nil
        }
        return .alerts(
            PrivacyAlert(about: about, actor: actor, at: at, to: text("agency").flatMap { AgencyRef($0) }, reviewBy: day("reviewBy")))
    }

    private var review: AccessFact? {
        guard let act = act("of"), let reviewer = account("account"), let words = text("words"), let at = moment("at"),
            let outcome = text("outcome").flatMap(BreakGlassReview.Outcome.init(rawValue:))
        else { return nil }
        return .reviews(act, BreakGlassReview(reviewer: reviewer, outcome: outcome, words: words, at: at))
    }
}
