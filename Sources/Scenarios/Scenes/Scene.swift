import Casework

/// One family while it is being written: its story, the chance that shapes it, and what is claimed of it.
struct Scene {
    /// The day as at which the claims are made.
    let asOf: Day
    /// The first day that any agency's feed covers.
    let live: Day
    /// The last day that the housing association's feed covers.
    let housingStops: Day
    /// The calendar.
    let workingDays: WorkingDays
    var chance: Chance
    var story: Story
    /// The standard that the episode being written is about, and how it is to turn out.
    var standard = ""
    var outcome = Outcome.met
    /// The trigger, where there is one entry that is it.
    var trigger: EntryRef?
    /// The family, once cast.
    var family: Family?
    /// How many more children the family may have.
    var room: Int
    /// Who recorded something about the children, and when, as far as an episode had them do so.
    var recorders: [(service: Service, on: Day)] = []
    /// Why the episode's standard does not apply, where somebody says so.
    var excuse: Excuse?
    private(set) var claims: [Claim] = []

    /// What is claimed, with the story's own people.
    struct Claim {
        let child: Story.Person
        let standard: String
        let verdict: Outcome
        let on: Day
        let due: Day?
        let each: Each?
        let gap: Gap?
    }

    /// Whom an occurrence is for.
    enum Each {
        case agency(Service)
        case person(Story.Person)
        /// One of the groups of agency kinds that the standard names, by its label.
        case kind(String)
    }

    init(asOf: Day, live: Day, housingStops: Day, workingDays: WorkingDays, chance: Chance, story: Story, room: Int) {
        self.asOf = asOf
        self.live = live
        self.housingStops = housingStops
        self.workingDays = workingDays
        self.chance = chance
        self.story = story
        self.room = room
    }

    /// Plays an episode.
    mutating func play(_ plot: Plot, _ outcome: Outcome) {
        standard = plot.standard
        self.outcome = outcome
        trigger = nil
        excuse = nil
        recorders = []
        plot.write(&self)
    }

    /// Claims the episode's outcome for all children whom it is about; a gap is claimed only of what was missed.
    mutating func claim(_ clock: Clock, each: Each? = nil, gap: Gap? = nil, as verdict: Outcome? = nil) {
        claim(on: clock.trigger, due: clock.due, each: each, gap: gap, as: verdict)
    }

    /// Claims the episode's outcome on a day, or another, of all the children or of some; without `due` no deadline is claimed.
    mutating func claim(
        on day: Day, due: Day? = nil, each: Each? = nil, gap: Gap? = nil, as verdict: Outcome? = nil, for children: [Story.Person]? = nil
    ) {
        let verdict = verdict ?? outcome
        for child in children ?? kids {
            claims.append(
                Claim(
                    child: child, standard: standard, verdict: verdict, on: day, due: verdict == .notApplicable ? nil : due, each: each,
                    gap: verdict == .missed ? gap : nil))
        }
    }

    /// The claims with references, once the story is told.
    var truth: [PlantedTruth] {
        claims.map { claim in
            let each: String? =
                switch claim.each {
                case .agency(let service): service.agency.text
                case .person(let person): story.lowestReference(to: person).text
                case .kind(let label): label
                case nil: nil
                }
            return PlantedTruth(
                asOf: asOf, child: story.lowestReference(to: claim.child), standard: claim.standard, verdict: claim.verdict.rawValue,
                on: claim.on, due: claim.due, each: each, gap: claim.gap?.rawValue)
        }
    }
}
