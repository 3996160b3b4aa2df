import Casework

/// Ten invented families, told so that the audit of December 2021 finds in them what the page of that audit says.
///
/// Their entries reach a ledger as `files`: one or more files from each of ten record systems, each in its own layout with its own codes, dates
/// and person references, and a crosswalk that says which references are one person. `entries` are the same facts as those files tell, to be
/// judged without a file. Docs/sample-partnership.md says which child carries which statement of the page.
public enum TenChildren {
    /// The day on which the ten are judged: a Friday.
    public static let auditDay = Day(year: 2021, month: 12, day: 17) ?? Day(ordinal: 18_978)

    /// The partnership's authority, in the words of its files.
    static let authority = "Northbridge"

    /// The ten families, in order.
    static let families: [TenChildrenBuilder] = [
        garrow(), merrow(), cobley(), renwick(), lisowski(), wragg(), shaw(), teale(), fairhall(), mabbutt(),
    ]

    /// Every entry of the ten families, people, relationships and links included, in the order of their days.
    public static var entries: [Entry] { telling.entries }

    /// What could not be told: empty unless a story is wrong.
    public static var problems: [String] { telling.problems + unplaced }

    /// The ten children, as social care refers to them.
    public static var children: [PersonRef] { families.compactMap { PersonRef(Source.council.ref($0.child)) } }

    static let telling = Telling(families)
}
