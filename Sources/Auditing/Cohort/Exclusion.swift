import Casework

/// Why one candidate was not chosen.
public struct Exclusion: Hashable, Sendable {
    /// The reason, in the order in which it was decided.
    public enum Reason: Hashable, Sendable {
        /// Could not be drawn, whatever the seed; every reason.
        case notEligible([Ineligibility])
        /// Lives with a child who was chosen.
        case household(of: PersonRef)
        /// Could have been drawn, and chance drew others.
        case notDrawn
    }

    /// Who.
    public let child: PersonRef
    /// Why.
    public let reason: Reason

    /// The reason as a sentence for the log.
    public var because: String {
        switch reason {
        case .notEligible(let reasons): "Not eligible: \(reasons.map(\.because).joined(separator: "; "))."
        case .household(let child): "Lives in one household with \(child), who was chosen."
        case .notDrawn: "Eligible, and not drawn."
        }
    }
}
