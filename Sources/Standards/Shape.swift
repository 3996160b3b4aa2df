import Casework

/// The members of whom a standard says *each*.
public enum Each: Hashable, Sendable {
    /// Each agency involved on the trigger's day, but the trigger's own.
    case involvedAgency
    /// The same, but those that hold an account of the trigger are left out too.
    case involvedAgencyWithoutAccount
    /// Each agency named in a field of the trigger.
    case agencyIn(FieldName)
    /// Each of these kinds of agency, by a label; `unlessRecorded` leaves out the kind that recorded the trigger.
    case kindOfAgency([Group], unlessRecorded: Bool)
    /// Each agency whose flag of that name is set.
    case flaggedAgency(String)
    /// Each parent.
    case parent
    /// Each father; `contact` leaves him out while contact is prohibited.
    case father(contact: Bool)

    /// Kinds of agency under one label.
    public struct Group: Hashable, Sendable {
        /// The label in output.
        public let label: String
        /// The kinds.
        public let kinds: [AgencyKind]

        /// A labelled group.
        public init(label: String, kinds: [AgencyKind]) {
            self.label = label
            self.kinds = kinds
        }
    }

    /// One member.
    public enum Member: Hashable, BitwiseCopyable, Sendable {
        /// No member: the standard does not say each.
        case none
        /// An agency, by number.
        case agency(Int32)
        /// A person, by identity.
        case person(Int32)
        /// A group, by its place in the standard.
        case group(Int32)
    }
}

/// One thing that can meet an expectation.
public enum Response: Hashable, Sendable {
    /// An entry.
    case entry(Selector)
    /// A field of the trigger itself.
    case own(Link)
    /// A state that holds already on the trigger's day.
    case already(State)
    /// A state that begins within the window, or before it.
    case becomes(State)
}

/// What is expected.
public enum Expectation: Hashable, Sendable {
    /// One of these.
    case any([Response])
    /// Each of these; of two, one is partly.
    case all([Response])
    /// A decision on the referral, not pending.
    case decision
    /// Refs to an entry of another agency and to one older than so long, where the record holds such.
    case history(Window)
    /// Refs to at least two of the events counted, of two agencies where the events are.
    case joinedAnalysis([Selector])
    /// Sendings that together hold enough of a list.
    case pack(Selector, Checklist)
}

/// A list of which enough must be there, and all that is vital.
public struct Checklist: Hashable, Sendable {
    /// The field that lists what is there.
    public let field: FieldName
    /// The items.
    public let items: [String]
    /// Those that may not be lacking.
    public let vital: [String]
    /// How many must be there.
    public let atLeast: Int
    /// How many must be there, and how many vital ones may be lacking, to be partly; nil: anything is partly.
    public let partly: Partly?

    /// What is enough to be partly.
    public struct Partly: Hashable, BitwiseCopyable, Sendable {
        /// At least so many items.
        public let atLeast: Int
        /// At most so many vital ones lacking.
        public let vitalLacking: Int

        /// So many items, so many vital ones lacking.
        public init(atLeast: Int, vitalLacking: Int) {
            self.atLeast = atLeast
            self.vitalLacking = vitalLacking
        }
    }

    /// A checklist.
    public init(field: FieldName, items: [String], vital: [String], atLeast: Int, partly: Partly?) {
        self.field = field
        self.items = items
        self.vital = vital
        self.atLeast = atLeast
        self.partly = partly
    }
}

/// What makes an occurrence.
public struct Trigger: Hashable, Sendable {
    /// What happens.
    public enum What: Hashable, Sendable {
        /// An entry.
        case entry(Selector)
        /// An incident with all its accounts.
        case event(Selector)
        /// The birth of a child who has had a plan of that type.
        case birth(plan: String)
        /// A relationship of one of these roles begins; `partner` counts when it is with a parent.
        case relationship([String])
    }

    /// What happens.
    public let what: What
    /// And what must be so.
    public let conditions: [Condition]

    /// A trigger.
    public init(_ what: What, _ conditions: [Condition] = []) {
        self.what = what
        self.conditions = conditions
    }

    /// What must be so for a trigger to count.
    public enum Condition: Hashable, Sendable {
        /// The state holds on the day.
        case holds(State)
        /// The state does not hold on the day.
        case holdsNot(State)
        /// It was not recorded by such an agency while the state held.
        case unlessBy(AgencyTest, State)
        /// An entry of that sort follows within so long, and before the next of the other sort.
        case followed(Selector, Window, before: Selector?)
        /// An entry of that sort lies within so long before.
        case preceded(Selector, Window)
        /// The same agency recorded an entry of that sort within so long before or after.
        case nearSameAgency(Selector, Window)
        /// A later one of the same sort takes its place unless an entry of that sort lies between.
        case lastBefore(Selector)
        /// The section 47 that follows was not completed with an outcome other than this.
        case followedOutcome(String)
        /// The field names the member, as it did in another such entry within so long before.
        case again(FieldName, Window)
        /// It is to an authority other than the child's latest known.
        case anotherAuthority
        /// The child is unborn on the day.
        case unborn
        /// The plan that is open on the day is still open when a response is due, or a response came before it ended.
        case staysOpen(String)
        /// It is about the child itself.
        case aboutChild
    }
}

/// One of the seven rule shapes, with its parameters.
public enum Shape: Hashable, Sendable {
    /// Given a trigger, expect a response within a window after it.
    case response(given: [Trigger], expect: Expectation, within: Timing, opens: Window?, each: Each?)
    /// The same, judged at once on the trigger's own fields.
    case itself(given: [Trigger], expect: Expectation, each: Each?)
    /// Given a trigger, expect something in a window before it.
    case preparation(given: [Trigger], expect: Expectation, within: Timing, each: Each?)
    /// While a state holds, expect something at least every period.
    case recurrence(state: State, expect: [Response], every: Timing, first: Timing.Case?, each: Each?, openingCounts: Bool)
    /// No such thing in a window after (or before) a trigger.
    case absence(given: [Trigger], never: [Response], within: Timing, before: Bool, birth: Bool)
    /// When so many events fall in a rolling window, expect a response.
    case accumulation(count: Selector, atLeast: [CountCase], inWindow: Window, expect: Expectation, within: Timing)
    /// What is recorded holds enough of a list.
    case completeness(given: [Trigger], of: Checklist, togetherWithReviews: Bool)
    /// A conference attended by social care and so many other agencies.
    case quorum(given: [Trigger], field: FieldName, kinds: [AgencyKind], others: Int)
    /// A response by a week of gestation, or within a window from the trigger where that is later.
    case deadline(given: [Trigger], expect: Expectation, byWeek: Int, orWithin: Timing)

    /// How many events make an occurrence, in a case.
    public struct CountCase: Hashable, Sendable {
        /// When it fits; nil for always.
        public let when: State?
        /// So many.
        public let atLeast: Int

        /// A case.
        public init(when: State? = nil, atLeast: Int) {
            self.when = when
            self.atLeast = atLeast
        }
    }

    /// The shape's name in a standard's file.
    public var name: String {
        switch self {
        case .response, .itself: "response"
        case .preparation: "preparation"
        case .recurrence: "recurrence"
        case .absence: "absence"
        case .accumulation: "accumulation"
        case .completeness, .quorum: "completeness"
        case .deadline: "deadline"
        }
    }
}
