import Access
import ArgumentParser
import Casework
import Practice

/// `cairn access`
struct AccessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "access", abstract: "Who has looked at a record and why; who may; and what is given, ended and reviewed by hand.",
        discussion: """
            EXAMPLE:
              cairn access show lcs/100570

            Every act has a number, such as 2026-17: `end` and `review` take it. Days are whole: --until 2026-03-31 holds through that day.
            """,
        subcommands: [
            Show.self, Why.self, List.self, Relate.self, Exclude.self, Name.self, Seat.self, Lift.self, End.self, Broken.self, Review.self,
        ])
}

/// Options that every `cairn access …` has.
struct AccessOptions: ParsableArguments {
    @OptionGroup var content: ContentOptions
    @OptionGroup var place: StoreOptions
    @Option(help: "text or json.") var format: Form = .text

    /// Opens the store for whoever is signed in, does something and closes it.
    func with(_ body: (OpenStore, Partnership) async throws -> Void) async throws {
        let partnership = try content.partnership(beside: place.path)
        let store = try await OpenStore.open(place.path, partnership)
        try await store.told { try await body(store, partnership) }
        try await store.close()
    }

    /// Prints what was kept.
    func tell(_ kept: KeptFact, _ store: OpenStore, _ sentence: String) {
        let line = FactLine(kept: kept, register: AccessRegister([kept]), staff: store.staff, now: kept.at)
        switch format {
        case .json: Printing.out(line.json.text)
        case .text: Printing.out("\(kept.act): \(sentence)".printable)
        }
    }
}

/// From when until when.
struct WindowOptions: ParsableArguments {
    @Option(help: "The first day; now where it is not given.") var from: Day?
    @Option(help: "The last day.") var until: Day?

    /// The first moment.
    var begin: Moment? { from.map { Moment(startOf: $0) } }
    /// The moment after the last day.
    var end: Moment? { until.map { Moment(startOf: $0.adding(days: 1)) } }
}

extension PersonRef: ExpressibleByArgument {
    /// Reads `lcs/100234`.
    public init?(argument: String) { self.init(argument) }
}

extension ActRef: ExpressibleByArgument {
    /// Reads `2026-17`.
    public init?(argument: String) { self.init(argument) }
}

extension EntryRef: ExpressibleByArgument {
    /// Reads an entry's id.
    public init?(argument: String) { self.init(argument) }
}

extension AuditRef: ExpressibleByArgument {
    /// Reads an audit's id.
    public init?(argument: String) { self.init(argument) }
}

extension BreakGlassReview.Outcome: ExpressibleByArgument {}

extension LegitimateRelationship.Kind: ExpressibleByArgument {
    /// Reads `team-around-the-child`; what is not said by hand is not read.
    public init?(argument: String) {
        guard let kind = Self(rawValue: argument), kind.isGivenByHand else { return nil }
        self = kind
    }

    /// The kinds that are said by hand.
    public static var allValueStrings: [String] { allCases.filter(\.isGivenByHand).map(\.rawValue) }
}

extension StaffExclusion.Ground: ExpressibleByArgument {
    /// Reads `declared`.
    public init?(argument: String) {
        guard let ground = Self.allCases.first(where: { $0.inWords == argument }) else { return nil }
        self = ground
    }

    /// The grounds.
    public static var allValueStrings: [String] { allCases.map(\.inWords) }
}
