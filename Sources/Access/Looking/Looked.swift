import Casework

/// One look at somebody's record, as it is listed for that person.
public struct Looked: Hashable, Sendable {
    /// Who looked, as the person is called.
    public let name: String
    /// What they do; empty where nobody said.
    public let post: String
    /// Their agency's name; nil for those of the partnership itself.
    public let agency: String?
    /// What they did, or asked to do.
    public let verb: Verb
    /// Why they might, as `Permit.because` says it; of a refusal, empty.
    public let because: String
    /// Whether they were refused.
    public let wasRefused: Bool
    /// When.
    public let at: Moment

    /// A look.
    public init(name: String, post: String, agency: String?, verb: Verb, because: String, wasRefused: Bool = false, at: Moment) {
        self.name = name
        self.post = post
        self.agency = agency
        self.verb = verb
        self.because = because
        self.wasRefused = wasRefused
        self.at = at
    }

    /// The look that a permit stands for.
    public init(_ permit: Permit, _ agencies: AgencyList) {
        let because = permit.relationship.map { "they are \($0.inWords)" } ?? permit.because
        self.init(
            name: permit.actor.name, post: permit.actor.post, agency: permit.actor.agency.map { agencies[$0]?.name ?? $0.text },
            verb: permit.verb, because: because, at: permit.at)
    }

    /// What they did, as the audience is told.
    public func act(for audience: Clearance.Audience) -> Verb { audience == .family ? verb.asFamilyReads : verb }

    /// Why they might, as the audience is told. A rule’s own reason for an act that is told as another is left out: it would tell.
    public func reason(for audience: Clearance.Audience) -> String {
        act(for: audience) != verb && because.hasSuffix(".") ? "" : because
    }

    /// `Amira Khan, health visitor at Harebell Health, read the chronology on 3 May 2021 at 14:05, because they are in the team around the child
    /// since 3 May 2021, added by Jo Pike.`
    ///
    /// For the family, acts that only a sealed entry or a protected address calls for are told as the acts that they look like: the line must not
    /// say that there is one.
    public func inWords(for audience: Clearance.Audience) -> String {
        let who = [name, [post, agency.map { "at \($0)" } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")].filter { !$0.isEmpty }
            .joined(separator: ", ")
        let (told, because) = (act(for: audience), reason(for: audience))
        if wasRefused { return "\(who), asked for this record on \(at.inWords) and was refused." }
        // A relationship continues the sentence; a rule's own reason is one.
        let why = because.isEmpty ? "." : because.hasSuffix(".") ? ". \(because)" : ", because \(because)."
        return "\(who), \(told.inWords) on \(at.inWords)\(why)"
    }
}

extension Verb {
    /// The act as a family reads it.
    public var asFamilyReads: Verb {
        switch self {
        case .readSealed, .seeAddress: .readChronology
        case .seal, .unseal, .protectAddress, .askToLift, .liftProtection, .second: .record
        default: self
        }
    }
}
