import Casework

/// Who may do what, on what basis: a table that a partnership can read, and the one place where leave is given.
///
/// Denials beat permissions; what no row permits is refused; a policy without rows refuses everything.
public struct AccessPolicy: Sendable {
    /// What is permitted, row by row; of several that permit, the first gives its reason.
    public let rules: [AccessRule]
    /// What is refused whatever is permitted.
    public let denials: [Denial]
    /// Who sees labelled entries whole.
    public let labels: [LabelRow]
    /// The terms of breaking the glass.
    public let breakGlass: BreakGlassTerms?
    /// How long each relationship that the record shows by itself lasts.
    public let derived: DerivedTerms
    /// What gives a protected address away beside the address.
    public let reveals: RevealingTerms
    /// What is said to those who are refused.
    public let words: AccessWords
    /// England's working days, for reviews.
    public let calendar: WorkingDays

    let rulesByVerb: [[AccessRule]]

    /// The policy of a store whose policy is missing, empty or malformed: everything is refused.
    public static let refusing = AccessPolicy()

    private init() {
        rules = []
        denials = []
        labels = []
        breakGlass = nil
        derived = .none
        reveals = .none
        words = AccessWords(
            noRole: "Nobody can be let in: the access policy is missing or cannot be read. Tell the administrator.", noRelationship: "",
            unmet: [:])
        calendar = WorkingDays(holidays: [])
        rulesByVerb = Verb.allCases.map { _ in [] }
    }

    /// A policy, or everything about it that no policy may have.
    package init(
        rules: [AccessRule], denials: [Denial], labels: [LabelRow], breakGlass: BreakGlassTerms, derived: DerivedTerms,
        reveals: RevealingTerms, words: AccessWords,
        calendar: WorkingDays
    ) throws(AccessFaults) {
        let faults = AccessFault.all(rules, denials, labels)
        if !faults.isEmpty { throw AccessFaults(all: faults) }
        self.rules = rules
        self.denials = denials
        self.labels = labels
        self.breakGlass = breakGlass
        self.derived = derived
        self.reveals = reveals
        self.words = words
        self.calendar = calendar
        rulesByVerb = Verb.allCases.map { verb in rules.filter { $0.verbs.contains(verb) } }
    }
}
