import Casework

/// A child who might be audited, as far as the draw of a cohort needs to know: no name, no address, no history.
public struct Candidate: Hashable, Sendable {
    /// Sex as recorded.
    public enum Sex: String, CaseIterable, Hashable, Sendable { case female, male, unknown }

    /// Who.
    public let child: PersonRef
    /// Keys of the homes the child lives in; most children have one, a child with two homes has two, none means that nobody shares it.
    ///
    /// Children who share a key are of one household, and a child with two homes makes one household of both.
    public let homes: Set<String>
    /// As recorded; `unknown` is an answer.
    public let sex: Sex
    /// On the day of the draw.
    public let age: ChildAge
    /// The code of the plan on the day of the draw, such as `child-protection`; nil where there is none.
    public let plan: String?
    /// The codes of the needs recorded.
    public let needs: Set<String>
    /// The local authority responsible, by its code; nil where it is not recorded.
    public let authority: String?
    /// The last day on which an audit took this child in.
    public let lastAudited: Day?

    /// A candidate with what is recorded about them.
    public init(
        _ child: PersonRef, homes: Set<String> = [], sex: Sex, age: ChildAge, plan: String?, needs: Set<String> = [],
        authority: String? = nil,
        lastAudited: Day? = nil
    ) {
        (self.child, self.homes, self.sex, self.age, self.plan) = (child, homes, sex, age, plan)
        (self.needs, self.authority, self.lastAudited) = (needs, authority, lastAudited)
    }
}
