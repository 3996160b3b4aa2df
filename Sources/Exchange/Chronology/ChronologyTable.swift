import Casework

/// Writes entries as our own chronology table: a row an entry, which the profile `chronology` reads back as the same entries.
///
/// It writes into memory; the caller takes the bytes away as often as it likes. An empty text or author is written as none, and line breaks as LF.
public struct ChronologyTable: Sendable {
    /// The headings, in order.
    public static let header = [
        "id", "on", "recorded", "agency", "author", "about", "kind", "details", "text", "refs", "corrects", "significance", "labels",
    ]

    private var csv: CSVWriter
    private let remarks: [String]

    /// Begins a table; `mark` puts the byte order mark first, without which Excel takes UTF-8 for Windows-1252.
    ///
    /// A remark about the table as a whole stands as the heading of a last column, which is empty: every reader of CSV keeps it, and importing the
    /// table gives the same entries as without it.
    public init(mark: Bool = true, remark: String? = nil) throws(CSVWriter.Refusal) {
        remarks = remark.map { [$0] } ?? []
        csv = try CSVWriter(header: ChronologyTable.header + remarks, mark: mark)
    }

    /// Writes one entry. Refused only where a text holds NUL, which no table may.
    public mutating func write(_ entry: Entry) throws(CSVWriter.Refusal) {
        try csv.write(
            [
                entry.id.text, ChronologyTable.text(of: entry.on), entry.recorded.map(ChronologyTable.text) ?? "", entry.agency.text,
                entry.author ?? "",
                entry.aboutTexts.joined(separator: ";"), entry.kind.code, DetailsCell.text(of: entry), entry.text ?? "",
                entry.refs.map(\.text).joined(separator: ";"), entry.corrects?.text ?? "", entry.isKey.map { $0 ? "key" : "routine" } ?? "",
                entry.labels.map(\.rawValue).joined(separator: ";"),
            ] + remarks.map { _ in "" })
    }

    /// What is written so far, which is then the caller's.
    public mutating func take() -> [UInt8] { csv.take() }

    /// As it was written, where that is the entry format's own; else in that format.
    private static func text(of day: UncertainDay) -> String { UncertainDay(day.text) == day ? day.text : day.canonical }
}
