import Auditing

extension Fieldwork {
    /// The cohort in a line: how many were drawn, from how many, and whether every quota was met.
    public func cohortLine(_ draw: Draw) -> String {
        let met = draw.unmet.isEmpty ? "every quota met" : "\(draw.unmet.count) quotas not met"
        return "\(draw.chosen.count) children drawn with seed \(draw.seed), \(draw.reserves.count) in reserve; \(met)."
    }
}
