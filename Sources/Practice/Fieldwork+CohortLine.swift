import Auditing

extension Fieldwork {
    /// The cohort in a line: how many were drawn, from how many, and whether every quota was met.
    public func cohortLine(_ draw: Draw) -> String {
        let met = draw.unmet.isEmpty ? "every quota met" : "\(draw.unmet.count) \(draw.unmet.count == 1 ? "quota" : "quotas") not met"
        return
            "\(draw.chosen.count) \(draw.chosen.count == 1 ? "child" : "children") drawn with seed \(draw.seed), \(draw.reserves.count) in reserve; \(met)."
    }
}
