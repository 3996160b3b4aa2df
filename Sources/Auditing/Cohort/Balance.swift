/// Places asked for beside children drawn, for the cohort or one quota.
public struct Balance: Hashable, Sendable {
    /// The quota; nil for the cohort as a whole.
    public let quota: Quota?
    /// Places asked for.
    public let asked: Int
    /// Children drawn who count.
    public let drawn: Int
    /// Eligible children who count, drawn or not.
    public let eligible: Int

    /// Places that stay empty. No exact quota is ever exceeded, so what is not unfilled is met.
    public var unfilled: Int { max(0, asked - drawn) }
}
