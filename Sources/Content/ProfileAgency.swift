import Casework

/// Who recorded the rows of a table.
public enum ProfileAgency: Hashable, Sendable {
    /// One agency sends such tables.
    case constant(AgencyRef)
    /// A column names it.
    case column(Column)
    /// Whoever imports the file says it.
    case given

    /// A column that names the agency of each row.
    public struct Column: Hashable, Sendable {
        /// Its heading.
        public let heading: String
        /// What stands behind the agency in the cell, where it only begins with it: `Police: …`.
        public let before: String?
        /// The sender's words for agencies of the partnership, as `Profile.plain` has them.
        public let codes: [String: AgencyRef]
        /// The sender's words for kinds of agency: they mean the partnership's only agency of that kind.
        public let kinds: [String: AgencyKind]
    }
}
