import Casework

/// One entry that a row becomes; what it does not say is taken from the profile's columns.
public struct ProfileEntry: Hashable, Sendable {
    /// What kind of fact.
    public let kind: KindSource
    /// What follows the row's own id, where the row becomes several entries.
    public let suffix: String?
    /// All of these must be so.
    public let when: [ProfileCondition]
    /// The column with the day, where it is not the row's.
    public let on: String?
    /// The column with the day on which it was written down, where it is not the row's.
    public let recorded: String?
    /// Who wrote it down, where it is not the row's.
    public let author: ProfileValue?
    /// Whom it is about, where it is not the row's.
    public let about: [ProfileValue]
    /// The narrative, where it is not the row's.
    public let text: [ProfileValue]
    /// The entries it takes into account, where they are not the row's.
    public let refs: [ProfileValue]
    /// The entry that it replaces, where it is not the row's.
    public let corrects: ProfileValue?
    /// `key` or `routine`, where it is not the row's.
    public let significance: ProfileValue?
    /// Who may see it, where it is not the row's.
    public let labels: [ProfileValue]
    /// The kind's own fields.
    public let details: Details

    /// Where the kind comes from.
    public enum KindSource: Hashable, Sendable {
        /// It is always this.
        case constant(Kind)
        /// A cell holds its code.
        case cell(ProfileCell)
    }

    /// Where the kind's own fields come from.
    public enum Details: Hashable, Sendable {
        /// Each from its own place.
        case fields([DetailField])
        /// All from one cell: `key=value; key=[a, b]`.
        case cell(String)
    }

    /// A field of the kind and where its value comes from.
    public struct DetailField: Hashable, Sendable {
        /// The field.
        public let field: Field
        /// Where its value comes from.
        public let value: ProfileValue
    }

    /// An entry of every row without any more ado.
    public static let note = ProfileEntry(
        kind: .constant(.note), suffix: nil, when: [], on: nil, recorded: nil, author: nil, about: [], text: [], refs: [], corrects: nil,
        significance: nil, labels: [], details: .fields([]))
}
