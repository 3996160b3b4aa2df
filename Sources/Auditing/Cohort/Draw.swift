import Casework

/// A cohort as it was drawn, and everything that shows how: from the same candidates, criteria and seed it comes out the same.
public struct Draw: Sendable {
    /// What was drawn from.
    public let drawing: Drawing
    /// The chance of this draw, to be minuted with it.
    public let seed: UInt64
    /// The children to be audited, in the order in which they were drawn.
    public let chosen: [PersonRef]
    /// Children who can step in, in the order in which they were drawn; fewer than asked for where nobody else can replace anybody.
    public let reserves: [Reserve]

    let cohort: [Int]

    /// How the children drawn compare with the places asked for.
    public var balance: [Balance] { drawing.balance(of: cohort) }

    /// The part of the balance that falls short; empty where everything asked for is met exactly.
    public var unmet: [Balance] { balance.filter { $0.unfilled > 0 } }

    /// Which quotas cannot be met together, and the nearest that can; the same whatever the seed. Empty where everything is met.
    public var clashes: [Clash] { drawing.clashes }

    /// Every candidate who was neither chosen nor a reserve, by reference, with the reason.
    public var exclusions: [Exclusion] { drawing.exclusions(from: self) }
}
