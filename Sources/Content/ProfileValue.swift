import Casework

/// Where a key of an entry gets its value from.
public indirect enum ProfileValue: Hashable, Sendable {
    /// The same for every row.
    case constant(JSONValue)
    /// A cell of the row.
    case cell(ProfileCell)
    /// Several, one after the other.
    case list([ProfileValue])
    /// Answers of an instrument, each from a place of its own.
    case answers([Item])
    /// Another entry of the same row, by what its id adds to the row's; nil is the row's first.
    case row(String?)

    /// One item of an instrument and where its answer stands.
    public struct Item: Hashable, Sendable {
        /// The item's code.
        public let item: String
        /// Where the answer stands.
        public let value: ProfileValue
    }
}

/// A cell of a row and how it is understood.
public struct ProfileCell: Hashable, Sendable {
    /// The column's heading.
    public let column: String
    /// What the sender's codes mean, as `Profile.plain` has them; `null` says nothing. Nil where the cell is taken as it stands.
    public let codes: [String: JSONValue]?
    /// The record system of the references in it, where it is not the profile's.
    public let source: String?
}

/// What a row must say for an entry to be made of it.
public struct ProfileCondition: Hashable, Sendable {
    /// The column's heading.
    public let column: String
    /// What must be so of its cell.
    public let test: Test

    /// What must be so of a cell.
    public enum Test: Hashable, Sendable {
        /// It is one of these, as `Profile.plain` has them.
        case isOne(Set<String>)
        /// It is none of these.
        case isNone(Set<String>)
        /// There is something in it, or nothing.
        case isFilled(Bool)
    }
}
