import Access
import Casework

/// The policy's rows applied by somebody who knows only the file's own sentences: plain words, one row after another, nothing shared with the product.
struct Naive {
    struct Answer: Equatable {
        var permits = false
        var rule = ""
        var isNotFound: Bool?
        var seen: [String: String] = [:]
        var showsAddress = false
    }

    let raw: RawPolicy

    struct Question {
        let actor: Actor
        let verb: String
        let subject: Subject
        let situation: Situation
        let at: Moment
    }

    func answer(_ q: Question) -> Answer {
        var answer = Answer()
        let (row, refusal) = judge(q)
        if let row {
            answer.permits = true
            answer.rule = row["id"]?.word ?? ""
            answer.seen = seen(q, row)
            answer.showsAddress =
                VerbTable.addresses.contains(q.verb) && isPerson(q) && !q.situation.goesToFamily
                && judge(q.asking("see-address")).row != nil
        } else {
            answer.rule = refusal
            answer.isNotFound = isNotFound(q, refusal)
        }
        return answer
    }

    private func isNotFound(_ q: Question, _ refusal: String) -> Bool {
        if let denial = raw.denials.first(where: { $0["id"]?.word == refusal }) {
            if denial["answer"]?.word == "not-found" { return true }
            if ["disabled", "incomplete", "unsure-clock", "accounts-exist"].contains(denial["when"]?.word ?? "") { return false }
        }
        if isPerson(q) { return judge(q.asking("know-of")).row == nil }
        return q.subject != .store && !q.situation.isKnown
    }

    private func isPerson(_ q: Question) -> Bool { if case .person = q.subject { true } else { false } }

    /// The first row that permits, or the name of what refuses.
    private func judge(_ q: Question) -> (row: RawPolicy.Row?, refusal: String) {
        let s = q.situation
        let fits: Bool
        switch q.subject {
        case .person: fits = VerbTable.person.contains(q.verb) || q.verb == "second"
        case .audit: fits = VerbTable.audit.contains(q.verb) || q.verb == "second"
        case .account: fits = VerbTable.account.contains(q.verb) || q.verb == "second"
        case .store: fits = VerbTable.store.contains(q.verb) || q.verb == "second"
        }
        if !fits { return (nil, "no-rule") }
        let roles = q.actor.roles.map(\.rawValue)
        for round in [["disabled", "incomplete", "unsure-clock", "accounts-exist"], ["excluded", "barred", "own-account"]] {
            for row in raw.denials {
                let when = row["when"]?.word ?? ""
                if !round.contains(when) { continue }
                if !row.has("verbs", q.verb) || (row.list("but") ?? []).contains(q.verb) { continue }
                if !roles.contains(where: { row.has("roles", $0) }) { continue }
                var hit = false
                if when == "disabled" { hit = s.isEnabled == false }
                if when == "incomplete" { hit = s.isWhole == false }
                if when == "unsure-clock" { hit = s.isClockSure == false }
                if when == "accounts-exist" { hit = s.hasAccounts }
                if when == "excluded", case .person(let person) = q.subject {
                    for one in s.references.union([person]) where s.excludedFrom.contains(one) { hit = true }
                }
                if when == "barred" { hit = s.isBarred }
                if when == "own-account", case .account(let account) = q.subject { hit = account.text == q.actor.id.text }
                if hit { return (nil, row["id"]?.word ?? "") }
            }
        }
        if q.subject != .store, !s.isKnown, q.verb != "record" { return (nil, "nobody") }
        var best = (rank: 0, name: "no-rule")
        for row in raw.rules where row.has("verbs", q.verb) {
            if !roles.contains(where: { row.has("roles", $0) }) { continue }
            if let kinds = row.list("agencies") {
                guard let kind = q.actor.agencyKind?.rawValue, kinds.contains(kind) else { continue }
            }
            if row["relationships"] != nil, kinds(q, row).isEmpty {
                if best.rank < 1 { best = (1, "no-relationship") }
                continue
            }
            if let missing = missing(q, row) {
                if best.rank < 2 { best = (2, "needs-" + missing) }
                continue
            }
            return (row, "")
        }
        return (nil, best.name)
    }

    /// Kinds of relationship in force that the row names.
    private func kinds(_ q: Question, _ row: RawPolicy.Row) -> Set<String> {
        var kinds: Set<String> = []
        for relationship in q.situation.relationships {
            let now = q.at.milliseconds
            if now < relationship.from.milliseconds { continue }
            if let until = relationship.until, now >= until.milliseconds { continue }
            switch relationship.party {
            case .actor(let id): if id.text != q.actor.id.text { continue }
            case .agency(let agency):
                if row.has("needs", "in-person") && row["needs"] != nil { continue }
                if q.actor.agency?.text != agency.text { continue }
            }
            switch (relationship.subject, q.subject) {
            case (.person(let a), .person): if !q.situation.references.contains(a) { continue }
            case (.store, .person): if relationship.kind.rawValue != "front-door-duty" { continue }
            default: if relationship.subject != q.subject { continue }
            }
            if row.has("relationships", relationship.kind.rawValue) { kinds.insert(relationship.kind.rawValue) }
        }
        return kinds
    }

    private func missing(_ q: Question, _ row: RawPolicy.Row) -> String? {
        let s = q.situation
        let needs = row.list("needs") ?? []
        for need in ["second-factor", "reason", "second-person", "own-agency", "no-accounts", "named-reader"] where needs.contains(need) {
            var met = false
            switch need {
            case "second-factor": met = s.hasSecondFactor
            case "reason": met = (s.reason?.words.count ?? 0) >= 20
            case "own-agency": met = q.actor.agency != nil && s.actingFor == q.actor.agency
            case "no-accounts": met = !s.hasAccounts
            case "named-reader":
                for list in s.namedReaders where list.from.milliseconds <= q.at.milliseconds {
                    if let until = list.until, until.milliseconds <= q.at.milliseconds { continue }
                    for reader in list.readers {
                        if case .actor(let id) = reader, id.text == q.actor.id.text { met = true }
                        if case .agency(let agency) = reader, agency == q.actor.agency { met = true }
                    }
                }
            case "second-person":
                for approval in s.approvals {
                    if approval.actor.id.text == q.actor.id.text || approval.verb.rawValue != q.verb { continue }
                    if q.at.milliseconds < approval.from.milliseconds || q.at.milliseconds >= approval.until.milliseconds { continue }
                    if !approval.actor.roles.contains(where: { row.has("seconded-by", $0.rawValue) }) { continue }
                    switch (approval.scope, q.subject) {
                    case (.person(let people), .person(let person)):
                        if people.contains(person) || !people.isDisjoint(with: s.references) { met = true }
                    case (.audit(let a, _), .audit(let b)): if a == b { met = true }
                    case (.account(let a), .account(let b)): if a == b { met = true }
                    case (.store, .store): met = true
                    default: break
                    }
                }
            default: break
            }
            if !met { return need }
        }
        return nil
    }

    /// What the reader sees of an entry with each label, of the own agency (`own/label`) and of another (`other/label`).
    private func seen(_ q: Question, _ row: RawPolicy.Row) -> [String: String] {
        var out: [String: String] = [:]
        let opensSealed = isPerson(q) && judge(q.asking("read-sealed")).row != nil
        for label in ["", "restricted", "sealed", "third-party", "legal-privilege", "police-sensitive"] {
            for whose in ["own", "other"] {
                out["\(whose)/\(label)"] = sight(q, row, label, whose, opensSealed)
            }
        }
        return out
    }

    private func sight(_ q: Question, _ row: RawPolicy.Row, _ label: String, _ whose: String, _ opensSealed: Bool) -> String {
        if q.verb == "judge" { return label == "sealed" ? "nothing" : "whole" }
        let isOwn = whose == "own" && q.actor.agency != nil
        if VerbTable.own.contains(q.verb) {
            if !isOwn { return "nothing" }
        } else if !VerbTable.joined.contains(q.verb) {
            return "nothing"
        }
        if label.isEmpty { return "whole" }
        for line in raw.labels where line["label"]?.word == label {
            if label == "sealed", !opensSealed { continue }
            if !q.actor.roles.contains(where: { line.has("roles", $0.rawValue) && row.has("roles", $0.rawValue) }) { continue }
            if let wanted = line.list("relationships") {
                let here = row["relationships"] == nil ? [] : kinds(q, row)
                if here.isDisjoint(with: wanted) { continue }
            }
            if line["of"]?.word == "any" || isOwn { return "whole" }
        }
        return label == "sealed" ? "nothing" : "withheld"
    }
}

extension Naive.Question {
    func asking(_ other: String) -> Naive.Question {
        Naive.Question(actor: actor, verb: other, subject: subject, situation: situation, at: at)
    }
}
