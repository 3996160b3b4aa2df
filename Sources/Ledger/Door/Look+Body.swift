import Access
import Casework

// The body of an act's row: an object whose keys are `act`, `actor`, `agency`, `because`, `fact`, `name`, `object`, `permitted`, `purpose`, `reason`,
// `rule`, `subjects`, `why` and `words`; what is absent is left out. Canonical, as every body is.
extension Look {
    /// The canonical bytes that the access ledger keeps.
    var body: [UInt8] {
        var members: [JSONValue.Member] = [
            .init("act", .string(code)), .init("actor", .string(actor.text)), .init("because", .string(because)),
            .init("name", .string(name)),
            .init("permitted", .bool(isPermitted)), .init("rule", .string(rule)),
        ]
        func add(_ key: String, _ value: String?) { if let value { members.append(.init(key, .string(value))) } }
        add("agency", agency?.text)
        add("object", object)
        add("purpose", purpose?.rawValue)
        if case .permission(let words) = act { add("words", words) }
        if let reason {
            members.append(.init("reason", .object([.init("code", .string(reason.code.rawValue)), .init("words", .string(reason.words))])))
        }
        if !subjects.isEmpty { members.append(.init("subjects", .array(subjects.sorted().map { .string($0.text) }))) }
        if let fact { members.append(.init("fact", fact.json)) }
        if !why.isEmpty { members.append(.init("why", .string(why))) }
        return Array(JSONValue.object(members).canonicalText.utf8)
    }

    /// Reads an act back; nil where the bytes are none.
    init?(body: UnsafeRawBufferPointer) {
        let parsed = body.withMemoryRebound(to: UInt8.self) { bytes in Result { () throws(JSONFault) in try JSONParser.parse(bytes) } }
        guard case .success(let json) = parsed else { return nil }
        func text(_ key: String) -> String? { if case .string(let text) = json[key] { text } else { nil } }
        guard let act = text("act").flatMap({ Act(code: $0, words: text("words")) }),
            let actor = text("actor").flatMap(ActorRef.init(kept:)),
            let name = text("name"), let because = text("because"), let rule = text("rule"), case .bool(let isPermitted) = json["permitted"]
        else { return nil }
        var subjects: Set<PersonRef> = []
        if case .array(let items) = json["subjects"] {
            for case .string(let text) in items { if let person = PersonRef(text) { subjects.insert(person) } }
        }
        var reason: Reason?
        if let kept = json["reason"], case .string(let code) = kept["code"], case .string(let words) = kept["words"] {
            reason = Reason.Code(rawValue: code).map { Reason($0, words) }
        }
        var fact: AccessFact?
        if let kept = json["fact"] {
            // A fact that cannot be read is no fact, and no act either: whoever reads the register must not take what is left for the whole.
            guard let read = AccessFact(kept, givenBy: name) else { return nil }
            fact = read
        }
        self.init(
            act, by: actor, name: name, agency: text("agency").flatMap { AgencyRef($0) }, subjects: subjects, object: text("object"),
            purpose: text("purpose").flatMap(Purpose.init(rawValue:)), rule: rule, because: because, reason: reason,
            isPermitted: isPermitted,
            fact: fact, why: text("why") ?? "")
    }

    private var code: String {
        switch act {
        case .verb(let verb): verb.rawValue
        case .signIn: "sign-in"
        case .signOut: "sign-out"
        case .permission: "permission"
        case .alert: "alert"
        }
    }

    /// Under which kind it stands in the ledger.
    var kind: LedgerKind {
        guard isPermitted else { return act == .signIn ? .signIn : .refusal }
        switch act {
        case .signIn, .signOut: return .signIn
        case .permission: return .permission
        case .alert: if case .alerts(let alert)? = fact, alert.about == .keptOut { return .refusal } else { return .breakGlass }
        case .verb(let verb):
            switch verb {
            case .search: return .search
            case .exportRecord, .printRecord, .share, .transfer, .prepareDisclosure, .exportLedger, .publishBriefing: return .disclose
            case .breakGlass: return .breakGlass
            case .seal, .unseal, .protectAddress, .askToLift, .liftProtection: return .seal
            case .manageAccount, .disableAccount, .excludeAccount, .endExclusion, .addToTeam, .takeRequest, .endAccess, .setDuty, .second:
                return .permission
            default: return .read
            }
        }
    }
}

extension Look.Act {
    fileprivate init?(code: String, words: String?) {
        switch code {
        case "sign-in": self = .signIn
        case "sign-out": self = .signOut
        case "permission": self = .permission(words ?? "")
        case "alert": self = .alert
        default:
            guard let verb = Verb(rawValue: code) else { return nil }
            self = .verb(verb)
        }
    }
}

extension ActorRef {
    /// An account, Cairn itself or the console, as a row names it.
    fileprivate init?(kept text: String) {
        switch text {
        case ActorRef.programme.text: self = .programme
        case ActorRef.console.text: self = .console
        default: self.init(text)
        }
    }
}
