import Casework

/// The same standards at two audits: then and now, each with its own denominators.
public struct Comparison: Hashable, Sendable {
    /// One of the two audits.
    public struct Side: Hashable, Sendable {
        /// The audit's code.
        public let audit: String
        /// The day at which it judged.
        public let asOf: Day
        /// Its rates.
        public let rates: [StandardRate]

        /// The rates of an audit that was carried out.
        public init(_ fieldwork: Fieldwork) { self.init(audit: fieldwork.audit.id, asOf: fieldwork.audit.asOf, rates: fieldwork.rates) }

        /// Rates that were kept from an audit.
        public init(audit: String, asOf: Day, rates: [StandardRate]) { (self.audit, self.asOf, self.rates) = (audit, asOf, rates) }
    }

    /// The earlier audit.
    public let then: Side
    /// The later audit.
    public let now: Side
    /// Every standard of either, in the order of the later audit, and then those that only the earlier one had.
    public let changes: [Change]

    /// Nil where the second is not the later one.
    public init?(_ then: Side, _ now: Side) {
        guard then.asOf < now.asOf else { return nil }
        (self.then, self.now) = (then, now)
        let asked = now.rates.map(\.standard)
        let both = now.rates.map { rate in Change(then: then.rates.first { $0.standard == rate.standard }, now: rate) }
        changes = (both + then.rates.filter { !asked.contains($0.standard) }.map { Change(then: $0, now: nil) }).compactMap { $0 }
    }

    /// The change of a standard.
    public func change(of standard: String) -> Change? { changes.first { $0.standard == standard } }
}
