import Access
import Casework

/// One act of somebody with access: who, what, to whom, why, and whether the answer was yes.
///
/// It is durable in the access ledger before anything is answered. Names of children are not in it, only references.
public struct Look: Hashable, Sendable {
    /// What was done, or asked for.
    public enum Act: Hashable, Sendable {
        /// One of the policy's verbs.
        case verb(Verb)
        /// Somebody signed in, or tried to.
        case signIn
        /// Somebody signed out, or was signed out.
        case signOut
        /// Access was given, changed or taken: in words, `made an account for j.pike`.
        case permission(String)
        /// Privacy officers were told of something, by Cairn itself.
        case alert
    }

    /// What.
    public let act: Act
    /// Who: an account, Cairn itself, or the console.
    public let actor: ActorRef
    /// As they are called, with what they do: `Jo Pike, health visitor`.
    public let name: String
    /// Their agency.
    public let agency: AgencyRef?
    /// The references of whom it was about: of everybody whom a search showed.
    public let subjects: Set<PersonRef>
    /// What else it was about: an audit, an account. Nil for people and for the store.
    public let object: String?
    /// What for; nil where it was refused.
    public let purpose: Purpose?
    /// The rule that permitted or refused it.
    public let rule: String
    /// Why, in words: the relationship, or the rule's own reason.
    public let because: String
    /// The reason that they gave, where they were asked for one.
    public let reason: Reason?
    /// Whether the answer was yes.
    public let isPermitted: Bool
    /// What it gave, ended or left behind for the register of access; nil where nothing.
    public let fact: AccessFact?
    /// Why they gave or ended it, in their own words; empty where nobody was asked.
    public let why: String

    /// An act that leaves nothing for the register.
    public init(
        _ act: Act, by actor: ActorRef, name: String, agency: AgencyRef?, subjects: Set<PersonRef> = [], object: String? = nil,
        purpose: Purpose? = nil, rule: String, because: String, reason: Reason? = nil, isPermitted: Bool
    ) {
        self.init(
            act, by: actor, name: name, agency: agency, subjects: subjects, object: object, purpose: purpose, rule: rule, because: because,
            reason: reason, isPermitted: isPermitted, fact: nil, why: "")
    }

    // Not public: what enters the register is held against its permit first, by the door.
    init(
        _ act: Act, by actor: ActorRef, name: String, agency: AgencyRef?, subjects: Set<PersonRef> = [], object: String? = nil,
        purpose: Purpose? = nil, rule: String, because: String, reason: Reason? = nil, isPermitted: Bool, fact: AccessFact?, why: String
    ) {
        self.act = act
        self.actor = actor
        self.name = name
        self.agency = agency
        self.subjects = subjects
        self.object = object
        self.purpose = purpose
        self.rule = rule
        self.because = because
        self.reason = reason
        self.isPermitted = isPermitted
        self.fact = fact
        self.why = why
    }
}

extension Look {
    /// What a permit lets somebody do.
    public init(_ permit: Permit, reason: Reason? = nil) { self.init(permit, reason: reason, fact: nil, why: "") }

    // Not public, for the same reason.
    init(_ permit: Permit, reason: Reason? = nil, fact: AccessFact?, why: String = "") {
        let (subjects, object) = Self.parts(permit.scope)
        self.init(
            .verb(permit.verb), by: permit.actor.id, name: permit.actor.inWords, agency: permit.actor.agency, subjects: subjects,
            object: object,
            purpose: permit.purpose, rule: permit.rule, because: permit.told, reason: reason ?? permit.reason, isPermitted: true,
            fact: fact,
            why: why)
    }

    /// What a refusal kept somebody from.
    public init(_ refusal: Refusal, to actor: Actor, _ verb: Verb, _ subject: Subject, reason: Reason? = nil) {
        var subjects: Set<PersonRef> = []
        var object: String?
        switch subject {
        case .person(let person): subjects = [person]
        case .audit(let audit): object = "audit \(audit)"
        case .account(let account): object = "account \(account)"
        case .store: break
        }
        self.init(
            .verb(verb), by: actor.id, name: actor.inWords, agency: actor.agency, subjects: subjects, object: object, rule: refusal.rule,
            because: refusal.answer.words, reason: reason, isPermitted: false)
    }

    /// That privacy officers are told of something. It names who did it, and nobody else.
    init(_ alert: PrivacyAlert, by actor: Actor, rule: String) {
        let because =
            switch alert.about {
            case .opened: "A record was opened in an emergency by \(actor.inWords)."
            case .keptOut: "\(actor.inWords) asked for what they are kept from."
            }
        self.init(
            .alert, by: .programme, name: Actor.programme.name, agency: alert.agency, rule: rule, because: because, isPermitted: true,
            fact: .alerts(alert), why: "")
    }

    private static func parts(_ scope: Scope) -> (Set<PersonRef>, String?) {
        switch scope {
        case .person(let references): (references, nil)
        case .audit(let audit, _): ([], "audit \(audit)")
        case .account(let account): ([], "account \(account)")
        case .store: ([], nil)
        }
    }
}

extension Actor {
    /// `Jo Pike, health visitor`.
    var inWords: String { post.isEmpty ? name : "\(name), \(post)" }
}

extension Permit {
    /// Why, as it goes on after “because”, or as a sentence of its own.
    var told: String { relationship.map { "they are \($0.inWords)" } ?? because }

    /// The reason that must be kept with it.
    var reason: Reason? {
        for case .keepReason(let reason) in obligations { return reason }
        return nil
    }
}
