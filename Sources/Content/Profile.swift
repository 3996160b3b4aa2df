import Casework

/// How one layout of table becomes entries: which column is which key of an entry, and which coded value means which kind of fact.
///
/// One that exists was checked as a whole by `ProfileFile`: its kinds, fields and codes are real ones. `Docs/profiles.md` says how to write one.
public struct Profile: Hashable, Sendable {
    /// Its id: the file's own name.
    public let id: String
    /// What it is called in reports.
    public let title: String
    /// Who recorded a row.
    public let agency: ProfileAgency
    /// What the sender calls agencies in columns that name them, as `plain` has it.
    public let agencies: [String: AgencyRef]
    /// The record system that issued the person references of its columns, which do not say it themselves.
    public let source: String?
    /// What stands between the columns.
    public let delimiter: Delimiter
    /// How the bytes stand for characters.
    public let encoding: Encoding
    /// Whether cells carry the apostrophe with which our own export guards formulas.
    public let isGuarded: Bool
    /// Whether ids are whole already, so that no agency is put before them.
    public let hasWholeIDs: Bool
    /// The headings by which a file of this layout is known.
    public let recognise: [String]
    /// Other headings that files use, by the heading that the profile uses.
    public let synonyms: [String: [String]]
    /// Headings that a file may lack.
    public let optional: [String]
    /// Headings whose cells are left out on purpose.
    public let ignore: [String]
    /// In which order the numbers of a date stand.
    public let dates: DateOrder
    /// What a row without a date is taken for.
    public let undated: Undated
    /// Which column is which key of the envelope.
    public let columns: ProfileColumns
    /// What stands between the parts of a cell that holds several.
    public let separator: String
    /// Whom every row is about that does not say so itself.
    public let about: [PersonRef]
    /// What the rows become.
    public let rows: Rows

    /// In which order the numbers of a date stand.
    public enum DateOrder: String, Hashable, Sendable, CaseIterable {
        /// 03/04/2021 is 3 April.
        case dmy
        /// 03/04/2021 is 4 March.
        case mdy
        /// 21/04/03 is 3 April 2021.
        case ymd
    }

    /// What stands between the columns.
    public enum Delimiter: String, Hashable, Sendable, CaseIterable {
        /// What stands most often in the first row.
        case auto
        /// `,`
        case comma
        /// `;`
        case semicolon
        /// A tab.
        case tab
    }

    /// How the bytes stand for characters.
    public enum Encoding: String, Hashable, Sendable, CaseIterable {
        /// Found out from the beginning of the file.
        case auto
        /// UTF-8.
        case utf8 = "utf-8"
        /// What a British Windows writes where nobody chose UTF-8.
        case windows1252 = "windows-1252"
    }

    /// What a row without a date is taken for.
    public enum Undated: String, Hashable, Sendable, CaseIterable {
        /// A fault: somebody has to say when it happened.
        case refuse
        /// True from the day of receipt; for files that say what is so, not what happened.
        case received
    }

    /// What the rows become.
    public enum Rows: Hashable, Sendable {
        /// What their code says.
        case coded(by: String, codes: [String: [ProfileEntry]], otherwise: Otherwise)
        /// Each the same.
        case alike([ProfileEntry])
        /// Notes.
        case notes
    }

    /// What a row becomes that no code places.
    public enum Otherwise: String, Hashable, Sendable, CaseIterable {
        /// A note with everything that the row says.
        case note
        /// A fault.
        case refuse
    }

    /// A code or heading as it is compared: capitals and spaces around or within it make no difference.
    public static func plain(_ text: some StringProtocol) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
