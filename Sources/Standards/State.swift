import Casework

/// Something that holds of a child over days.
public indirect enum State: Hashable, Sendable {
    /// Any plan but a safety plan, or any assessment, is open.
    case open
    /// A plan of one of these types is open; empty for any but a safety plan.
    case plan([String])
    /// An assessment is open.
    case assessment
    /// The child is born.
    case born
    /// The child is unborn.
    case unborn
    /// The child is born and not yet one.
    case underOne
    /// An event of that sort lies within so long before.
    case within(Window, ofEvent: Selector)
    /// The latest entry of the first sort is also of the second.
    case latest(Selector, is: Selector)
    /// There has been an entry of that sort.
    case since(Selector)
    /// A flag of one of these names is set by any agency (or, `byEach`, by the member agency).
    case flag([String], byEach: Bool)
    /// A named father is related to the child.
    case fatherNamed
    /// One of these holds.
    case anyOf([State])
    /// All of these hold.
    case allOf([State])
}
