import Casework

/// Which entries are meant: a kind, its fields, who recorded it, and how it hangs together with the trigger.
///
/// Small and closed: no free code. What depends on the entry alone is settled once for each row; the links are asked when a child is judged.
public struct Selector: Hashable, Sendable {
    /// The kinds; empty for any.
    public var kinds: [Kind]
    /// Kinds that are not meant.
    public var notKinds: [Kind]
    /// What its fields must say.
    public var tests: [FieldTest]
    /// Who must have recorded it.
    public var by: AgencyTest?
    /// How it hangs together with the trigger, the member or the child.
    public var links: [Link]

    /// Its places in the pack's table of selectors: as it is, recorded by anyone, and (of a share) withheld instead of shared.
    var place: Int32 = -1
    var placeByAnyone: Int32 = -1
    var placeWithheld: Int32 = -1

    /// A selector.
    public init(kinds: [Kind] = [], notKinds: [Kind] = [], tests: [FieldTest] = [], by: AgencyTest? = nil, links: [Link] = []) {
        self.kinds = kinds
        self.notKinds = notKinds
        self.tests = tests
        self.by = by
        self.links = links
    }

    /// The part that depends on the entry alone.
    var fixed: Selector { Selector(kinds: kinds, notKinds: notKinds, tests: tests + asked, by: by) }

    /// The same without who recorded it, for near misses.
    var byAnyone: Selector { Selector(kinds: kinds, notKinds: notKinds, tests: tests + asked) }

    /// What links can only ask of an entry that names others: without it no entry hangs together with the trigger, not even almost.
    private var asked: [FieldTest] {
        var asked: [FieldTest] = []
        for link in links {
            switch link {
            case .refsTrigger, .refsTo: asked.append(.filled("refs"))
            case .ofTrigger: asked.append(.filled("of"))
            default: continue
            }
        }
        return asked
    }
}

/// What a field must say.
public enum FieldTest: Hashable, Sendable {
    /// The code, or one of the codes, is one of these.
    case isOne(FieldName, [String])
    /// There is a code, and it is none of these.
    case isOther(FieldName, [String])
    /// There is no code, or it is none of these.
    case isNot(FieldName, [String])
    /// The flag is so.
    case flag(FieldName, Bool)
    /// The field is filled in.
    case filled(FieldName)

    /// The field's name.
    public var field: FieldName {
        switch self {
        case .isOne(let field, _), .isOther(let field, _), .isNot(let field, _), .flag(let field, _), .filled(let field): field
        }
    }
}

/// Who recorded an entry, by kind of agency.
public enum AgencyTest: Hashable, Sendable {
    /// An agency of one of these kinds.
    case of([AgencyKind])
    /// An agency of any other kind.
    case notOf([AgencyKind])

    /// Whether a kind passes.
    public func accepts(_ kind: AgencyKind) -> Bool {
        switch self {
        case .of(let kinds): kinds.contains(kind)
        case .notOf(let kinds): !kinds.contains(kind)
        }
    }
}

/// How an entry hangs together with the trigger, with the member of `each`, or with the child.
public indirect enum Link: Hashable, Sendable {
    /// Recorded by the agency that recorded the trigger.
    case bySame
    /// Recorded by the member agency.
    case byEach
    /// Its `of` names the trigger.
    case ofTrigger
    /// Its `refs` name the trigger.
    case refsTrigger
    /// Its `refs` name an entry of that sort, dated on or after the trigger.
    case refsTo(Selector)
    /// A tool about the incident's victim (else one of its people) and, where both name one, the same perpetrator.
    case settles
    /// It is about somebody whom the trigger is about.
    case aboutSame
    /// The field names the member.
    case names(FieldName)
    /// The field names the child.
    case namesChild(FieldName)
    /// It is about the child, not only about a relative.
    case aboutChild
    /// It is about the child, or its `seen` names the child.
    case aboutOrSeenChild
    /// The field of agencies names the member agency, or an agency of the member kind.
    case agenciesEach(FieldName)
    /// The field of agencies names an agency of one of these kinds.
    case agenciesOf(FieldName, [AgencyKind])
    /// The field has the same code as the trigger's.
    case sameCode(FieldName)
    /// It happened after the trigger's day.
    case later
    /// It ends the plan that the trigger started.
    case endsSamePlan
    /// The state held on the trigger's day.
    case whileState(State)
}
