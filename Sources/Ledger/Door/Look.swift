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

    /// An act.
    public init(
        _ act: Act, by actor: ActorRef, name: String, agency: AgencyRef?, subjects: Set<PersonRef> = [], object: String? = nil,
        purpose: Purpose? = nil, rule: String, because: String, reason: Reason? = nil, isPermitted: Bool
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
    }
}

extension Look {
    /// What a permit lets somebody do.
    public init(_ permit: Permit, reason: Reason? = nil) {
        let (subjects, object) = Self.parts(permit.scope)
        self.init(
            .verb(permit.verb), by: permit.actor.id, name: permit.actor.inWords, agency: permit.actor.agency, subjects: subjects, object: object,
            purpose: permit.purpose, rule: permit.rule, because: permit.because, reason: reason ?? permit.reason, isPermitted: true)
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
    /// The reason that must be kept with it.
    var reason: Reason? {
        for case .keepReason(let reason) in obligations { return reason }
        return nil
    }
}
