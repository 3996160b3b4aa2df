import Casework

/// Agencies that a standard means.
enum NaiveActors {
    /// Whoever it is.
    case anyone
    /// Anyone but one kind.
    case anyoneBut(AgencyKind)
    /// One agency.
    case agency(AgencyRef)
    /// All of some kinds.
    case kinds([AgencyKind])

    /// Social care, by day and out of hours.
    static let socialCare = NaiveActors.kinds([.socialCare, .emergencyDuty])
}

/// One occurrence of a standard: what must be known to give its verdict.
struct NaiveOccurrence {
    /// The standard.
    var standard: String
    /// The trigger's first and last possible day.
    var first: Day
    var last: Day
    /// The window in which evidence is looked for opens on this day.
    var opens: Day
    /// The window's last day.
    var closes: Day
    /// Whether the window's end is a deadline that the finding names; otherwise it is judged at once.
    var hasDeadline = true
    /// Whom it is about, where the standard says each.
    var each: String?
    /// The trigger's entries; none for a recurrence.
    var trigger: [Entry]
    /// Who could have left the evidence.
    var couldAct = NaiveActors.anyone
    /// Who should have acted.
    var shouldAct = NaiveActors.socialCare
}

extension NaiveOccurrence {
    /// An occurrence that an entry triggers, whose window opens on its first possible day and closes on the day given.
    init(_ standard: String, _ trigger: Entry, opens: Day? = nil, closes: Day, each: String? = nil) {
        self.init(
            standard: standard, first: trigger.on.earliest, last: trigger.on.latest, opens: opens ?? trigger.on.earliest, closes: closes,
            each: each, trigger: [trigger])
    }

    /// An occurrence that an event triggers.
    init(_ standard: String, _ event: NaiveEvent, closes: Day, each: String? = nil) {
        self.init(
            standard: standard, first: event.day, last: event.lastDay, opens: event.day, closes: closes, each: each, trigger: event.accounts
        )
    }

    /// The same, when the agency that each names acts itself.
    func by(_ actors: NaiveActors) -> NaiveOccurrence {
        var copy = self
        copy.couldAct = actors
        copy.shouldAct = actors
        return copy
    }

    /// The same, where who should have acted is the agency or kind given, and anyone could have left the evidence.
    func owed(to actors: NaiveActors) -> NaiveOccurrence {
        var copy = self
        copy.shouldAct = actors
        return copy
    }

    /// The same, where the evidence is somebody's.
    func evidence(of actors: NaiveActors) -> NaiveOccurrence {
        var copy = self
        copy.couldAct = actors
        return copy
    }

    /// The same, judged at once.
    var atOnce: NaiveOccurrence {
        var copy = self
        copy.hasDeadline = false
        return copy
    }
}
