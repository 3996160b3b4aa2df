/// An agency's own grade of its work with one child; never averaged.
public enum Grade: String, CaseIterable, Hashable, Sendable {
    case outstanding, good
    case requiresImprovement = "requires-improvement"
    case inadequate
    case notApplicable = "not-applicable"
}
