import Casework

/// How long the relationships last that the record shows by itself, and for which kinds of agency.
public struct DerivedTerms: Hashable, Sendable {
    /// One relationship and how long the fact that proves it stands for it.
    public struct Term: Hashable, Sendable {
        /// How long.
        public let length: Window
        /// Kinds of agency for which it counts; nil for all.
        public let agencies: Set<AgencyKind>?

        /// A term.
        package init(length: Window, agencies: Set<AgencyKind>?) {
            self.length = length
            self.agencies = agencies
        }
    }

    /// The terms; a relationship that is not here does not follow from the record.
    public let terms: [LegitimateRelationship.Kind: [Term]]

    /// None follows from the record.
    public static let none = DerivedTerms([:])

    /// Terms.
    package init(_ terms: [LegitimateRelationship.Kind: [Term]]) { self.terms = terms }
}
