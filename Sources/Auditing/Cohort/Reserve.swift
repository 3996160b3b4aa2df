import Casework

/// A child who can step in for another when, for example, an agency finds that a child drawn has moved away.
public struct Reserve: Hashable, Sendable {
    /// Who.
    public let child: PersonRef
    /// The children drawn whom this one can replace, one at a time, so that every quota is filled as it was; in the order in which they were drawn.
    public let canReplace: [PersonRef]
}
