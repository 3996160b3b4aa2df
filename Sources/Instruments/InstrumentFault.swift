/// One thing in an instrument's definition that does not hold together.
public struct InstrumentFault: Error, Hashable, Sendable {
    /// Which part of the definition.
    public enum Place: Hashable, Sendable {
        /// The whole of it.
        case whole
        /// The groups.
        case groups
        /// The item at that place in the list.
        case item(Int)
        /// The level at that place in the list.
        case level(Int)
        /// The prompt at that place in the list.
        case prompt(Int)
    }

    /// Which part.
    public let place: Place
    /// What is there.
    public let found: String
    /// What may be there.
    public let allowed: String
}
