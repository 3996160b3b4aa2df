/// Quotas that cannot be met together, though they could if any one of them were left out.
public struct Clash: Hashable, Sendable {
    /// A change to one quota after which those of the clash can be met together.
    public struct Change: Hashable, Sendable {
        /// The quota as asked.
        public let quota: Quota
        /// The places it could have while the others stay as they are: the nearest number there is.
        public let possible: Int
    }

    /// The quotas, in the order asked; none where the children are too few for the cohort however they are.
    public let quotas: [Quota]
    /// Whether it is the rule of one child a household that keeps them apart.
    public let byHousehold: Bool
    /// What could be met instead; any one of these is enough for this clash.
    public let nearest: [Change]
    /// The clash, what the children at hand are, and what could be met, in plain English.
    public let sentence: String
}
