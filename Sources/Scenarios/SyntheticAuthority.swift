import Casework

/// A whole authority of invented families, the same for the same seed, with claims planted before the entries were written.
///
/// Families come one by one, so that memory need not hold them all. Somewhat more than half turn on one episode, whose standard and outcome go
/// round all there are; some have several that do not touch each other; the others only live, so that there is something to draw cohorts from.
public struct SyntheticAuthority: Sequence, Sendable {
    /// How many children there are, brothers and sisters included.
    public let children: Int
    /// The seed.
    public let seed: UInt64
    /// The day as at which the claims are made; nothing happens after it.
    public let asOf: Day
    /// The calendar by which deadlines were set.
    public let workingDays: WorkingDays
    /// How agencies refer to people; nil mixes both ways, mostly each by its own references.
    public let references: Story.References?

    /// An authority of so many children.
    public init(children: Int, seed: UInt64, asOf: Day, workingDays: WorkingDays, references: Story.References? = nil) {
        self.children = children
        self.seed = seed
        self.asOf = asOf
        self.workingDays = workingDays
        self.references = references
    }

    /// The first day that any feed covers. Older entries were brought in from elsewhere; older silence tells nothing.
    public var live: Day { asOf.later(-1200) }

    /// The last day that the housing association's feed covers.
    public var housingStops: Day { asOf.later(-250) }

    /// The partnership's agencies: two are universal, one is not connected, one has a feed that stopped.
    public var agencies: [Agency] {
        Service.all.compactMap { service in
            let ages: ClosedRange<Int>? = service == .gp ? 0...18 : service == .healthVisiting ? 0...4 : nil
            return Agency(
                id: service.agency, name: service.name, kind: service.kind, connected: service != .substanceService, from: live,
                to: service == .housing ? housingStops : nil, universalAges: ages)
        }
    }

    /// The standards about which something is planted.
    public static var standards: Set<String> { Set(Plot.all.map(\.standard)) }

    /// The families, one by one.
    public func makeIterator() -> Iterator { Iterator(self) }

    /// Draws the families.
    public struct Iterator: IteratorProtocol, Sendable {
        private let authority: SyntheticAuthority
        private let cases: [(plot: Plot, outcome: Outcome)]
        private var left: Int
        private var families = 0
        private var episodes = 0

        init(_ authority: SyntheticAuthority) {
            self.authority = authority
            left = authority.children
            var chance = Chance(seed: authority.seed)
            cases = chance.shuffled(Plot.cases)
        }

        /// The next family, or nil when there are children enough.
        public mutating func next() -> SyntheticFamily? {
            guard left > 0, !cases.isEmpty else { return nil }
            families += 1
            var chance = Chance(seed: authority.seed, part: UInt64(families))
            let shared = chance.odds(20)
            let references = authority.references ?? (shared ? .shared : .ownOfEachAgency)
            var scene = Scene(
                asOf: authority.asOf, live: authority.live, housingStops: authority.housingStops, workingDays: authority.workingDays,
                chance: chance,
                story: Story(number: families, references: references), room: left - 1)
            switch families % 20 {
            case 0..<11:
                let next = cases[episodes % cases.count]
                episodes += 1
                scene.play(next.plot, next.outcome)
            case 11: scene.playSeveral()
            default: scene.live(closed: families % 20 == 12)
            }
            let family = scene.finished()
            left -= Swift.max(family.children, 1)
            return family
        }
    }
}

extension Scene {
    /// Several episodes whose standards read nothing of each other's.
    mutating func playSeveral() {
        cast(at: live.later(-320), Casting(months: 20...100))
        let matters = chance.shuffled(Plot.Matter.allCases).prefix(chance.number(in: 2...4))
        // What becomes of a tool may be shared, and a share is to be acknowledged: the two would touch.
        for matter in matters where matter != .tool || !matters.contains(.sharing) {
            let fitting = Plot.all.filter { $0.matter == matter }
            guard let first = fitting.first else { continue }
            let plot = chance.pick(first, Array(fitting.dropFirst()))
            play(plot, chance.pick(.met, plot.outcomes))
        }
    }
}
