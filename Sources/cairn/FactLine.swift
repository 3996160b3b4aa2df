import Access
import Casework

/// A fact of the register, for a person and for a program.
struct FactLine {
    let kept: KeptFact
    let register: AccessRegister
    let staff: Staff
    let now: Moment

    /// When what was given is over, or was.
    private var over: Moment? {
        [kept.fact.window?.until, register.end(of: kept.act)?.at].compactMap { $0 }.min()
    }

    /// Whether it holds now.
    var holds: Bool { (kept.fact.window?.from ?? kept.at) <= now && over.map { now < $0 } ?? true }

    /// In words: what, since when, until when; by whom and why.
    var lines: [String] {
        let window = kept.fact.window
        let since = window.map { " from \($0.from.day.inWords)" } ?? ""
        let end: String
        if let ended = register.end(of: kept.act) {
            end = "; ended on \(ended.at.inWords) by \(ended.name): \(ended.why)"
        } else {
            end = window?.until.map { " until \($0.asEnd)" } ?? ""
        }
        return ["\(kept.act)  \(what)\(since)\(end)", "    by \(kept.name), \(kept.at.inWords)\(why.isEmpty ? "" : ": \(why)")"]
    }

    /// Why, in the words of whoever gave it.
    private var why: String { if case .opens(let opening) = kept.fact { opening.reason.words } else { kept.why } }

    /// What it says.
    private var what: String {
        switch kept.fact {
        case .relates(let tie):
            switch tie.subject {
            case .person(let person): "\(staff.words(tie.party)) is \(tie.kind.inWords): \(person)"
            default: "\(staff.words(tie.party)) is \(tie.kind.inWords)"
            }
        case .excludes(let exclusion):
            "\(staff.words(exclusion.party)) is kept from \(exclusion.person) and family (\(exclusion.ground.inWords))"
        case .names(let named):
            "\(named.readers.map(staff.words).sorted().joined(separator: ", ")) may read the sealed entry \(named.entry)"
        case .seats(let seat):
            "\(staff.words(seat.party)) has a seat in the audit \(seat.audit), over \(seat.cohort.sorted().map(\.text).joined(separator: ", "))"
        case .asks(let request): "\(staff.words(request.actor)) asked to lift the protection of \(request.person.min()?.text ?? "")"
        case .lifts(_, let request, let agreed): "A protection was lifted, as asked for in \(request); \(staff.words(agreed)) agreed"
        case .opens(let opening): "\(staff.words(opening.actor)) opened \(opening.person.min()?.text ?? "") in an emergency"
        case .alerts(let alert): "Privacy officers of \(alert.agency?.text ?? "the partnership") were told: \(alert.about.rawValue)"
        case .reviews(let act, let review): "The opening \(act) was reviewed: \(review.outcome.rawValue)"
        case .ends(let act): "\(act) was ended"
        }
    }

    /// For a program.
    var json: JSONValue {
        func text(_ moment: Moment?) -> JSONValue { moment.map { .string(Clock.text(of: $0.milliseconds)) } ?? .null }
        let window = kept.fact.window
        return .object([
            .init("act", .string("\(kept.act)")), .init("fact", .string(kept.fact.word)), .init("holds", .bool(holds)),
            .init(
                "who",
                .array(
                    kept.fact.parties.map { party in
                        switch party {
                        case .actor(let id): .object([.init("account", .string(staff.name(id)))])
                        case .agency(let agency): .object([.init("agency", .string(agency.text))])
                        }
                    })),
            .init("as", kept.fact.detail.map(JSONValue.string) ?? .null),
            .init("people", .array(kept.fact.people.sorted().map { .string($0.text) })),
            .init("from", text(window?.from)), .init("until", text(window?.until)),
            .init(
                "given",
                .object([.init("by", .string(staff.name(kept.by))), .init("at", text(kept.at)), .init("why", .string(why))])),
            .init(
                "ended",
                register.end(of: kept.act).map {
                    .object([.init("by", .string(staff.name($0.by))), .init("at", text($0.at)), .init("why", .string($0.why))])
                } ?? .null),
        ])
    }
}

extension AccessFact {
    /// From when until when it says that it holds.
    var window: (from: Moment, until: Moment?)? {
        switch self {
        case .relates(let tie): (tie.from, tie.until)
        case .excludes(let exclusion): (exclusion.from, exclusion.until)
        case .names(let named): (named.from, named.until)
        case .seats(let seat): (seat.from, seat.until)
        case .asks(let request): (request.from, request.until)
        case .opens(let opening): (opening.from, opening.until)
        case .lifts(let end, _, _): (end.at, nil)
        case .alerts, .reviews, .ends: nil
        }
    }

    /// What it is, in a word.
    var word: String {
        switch self {
        case .relates: "relationship"
        case .excludes: "exclusion"
        case .names: "reader"
        case .seats: "seat"
        case .asks: "asked-to-lift"
        case .lifts: "lifted"
        case .opens: "emergency"
        case .alerts: "alert"
        case .reviews: "review"
        case .ends: "end"
        }
    }

    /// Of which sort it is, or what it is about beside people.
    var detail: String? {
        switch self {
        case .relates(let tie): tie.kind.rawValue
        case .excludes(let exclusion): exclusion.ground.inWords
        case .names(let named): named.entry.text
        case .seats(let seat): seat.audit.text
        case .lifts(_, let act, _), .reviews(let act, _), .ends(let act): "\(act)"
        case .opens(let opening): opening.reason.code.rawValue
        case .alerts(let alert): alert.about.rawValue
        case .asks: nil
        }
    }

    /// Whom it lets in or keeps out.
    var parties: [Party] {
        switch self {
        case .relates(let tie): [tie.party]
        case .excludes(let exclusion): [exclusion.party]
        case .names(let named): named.readers.sorted { "\($0)" < "\($1)" }
        case .seats(let seat): [seat.party]
        case .asks(let request): [.actor(request.actor)]
        case .opens(let opening): [.actor(opening.actor)]
        case .alerts(let alert): [.actor(alert.actor)]
        case .lifts(_, _, let agreed): [.actor(agreed)]
        case .reviews(_, let review): [.actor(review.reviewer)]
        case .ends: []
        }
    }

    /// Whose record it is about.
    var people: Set<PersonRef> {
        switch self {
        case .relates(let tie): if case .person(let person) = tie.subject { [person] } else { [] }
        case .excludes(let exclusion): [exclusion.person]
        case .seats(let seat): seat.cohort
        case .asks(let request): request.person
        case .opens(let opening): opening.person
        case .names, .lifts, .alerts, .reviews, .ends: []
        }
    }
}

extension Moment {
    /// An end in words: what ends at midnight ends with the day before.
    var asEnd: String { minute == 0 ? "the end of \(day.adding(days: -1).inWords)" : inWords }
}

extension StaffExclusion.Ground {
    /// As a list says it; `--ground` reads the same.
    var inWords: String {
        switch self {
        case .declared: "declared"
        case .confirmed: "confirmed"
        case .allegation: "allegation"
        case .oneself: "self"
        }
    }
}
