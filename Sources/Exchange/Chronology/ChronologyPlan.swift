import Casework
import Content

/// A profile held against the headings of one file: where each of its columns is, and who takes which cell.
///
/// A class, because it is asked at every cell of every row and never changes.
final class ChronologyPlan {
    /// An entry to be made, and the columns that it takes.
    struct Made {
        let entry: ProfileEntry
        let place: Int
        let taken: [Int]
        /// The columns that decide whether it is made.
        let asked: [Int]
        /// Its kind as the entry format has it, where it is always the same.
        let kind: JSONValue?

        init(_ entry: ProfileEntry, place: Int, taken: [Int], asked: [Int]) {
            (self.entry, self.place, self.taken, self.asked) = (entry, place, taken, asked)
            if case .constant(let kind) = entry.kind { self.kind = .string(kind.code) } else { kind = nil }
        }
    }

    let profile: Profile
    /// The file's own headings.
    let header: [String]
    /// The column of each heading of the profile that the file has.
    let places: [String: Int]
    /// The columns that the envelope takes of every row.
    let envelope: [Int]
    /// The columns whose cells go into the text where nothing takes them.
    let leftOver: [Int]
    /// The columns of the narrative.
    let text: [Int]
    /// The columns that say whom it is about.
    let about: [Int]
    /// What each code of the sender's makes.
    let codes: [String: [Made]]
    /// What every row makes.
    let alike: [Made]
    /// The column of the codes.
    let code: Int?
    let note = Made(.note, place: 0, taken: [], asked: [])

    /// Holds the profile against the headings; `places` are what `places(of:in:)` found.
    init(_ profile: Profile, header: [String], places: [String: Int]) {
        func columns(_ headings: [String]) -> [Int] { headings.compactMap { places[$0] } }
        func made(_ entries: [ProfileEntry]) -> [Made] {
            entries.enumerated().map { place, entry in
                Made(entry, place: place, taken: columns(entry.headings), asked: columns(entry.when.map(\.column)))
            }
        }
        (self.profile, self.header, self.places) = (profile, header, places)
        // An end time is checked and has no key of its own: it stays in the text. So does what follows the agency in its cell.
        var taken = columns(profile.columns.all.filter { $0 != profile.columns.endTime })
        if case .column(let agency) = profile.agency, agency.before == nil { taken += columns([agency.heading]) }
        envelope = taken
        let ignored = Set(profile.ignore.map { Profile.plain($0) })
        leftOver = header.indices.filter { !ignored.contains(Profile.plain(header[$0])) }
        text = columns(profile.columns.text)
        about = columns(profile.columns.about)
        switch profile.rows {
        case .notes: (codes, alike, code) = ([:], [], nil)
        case .alike(let entries): (codes, alike, code) = ([:], made(entries), nil)
        case .coded(let column, let table, _): (codes, alike, code) = (table.mapValues(made), [], places[column])
        }
    }

    /// Where each heading that the profile names stands among a file's headings, by its own name or one of its synonyms.
    static func places(of profile: Profile, in header: [String]) -> [String: Int] {
        let plain = Dictionary(header.enumerated().map { (Profile.plain($0.element), $0.offset) }) { first, _ in first }
        let synonyms = Dictionary(profile.synonyms.map { (Profile.plain($0.key), $0.value) }) { $0 + $1 }
        var places: [String: Int] = [:]
        for heading in profile.headings + profile.recognise {
            let names = [heading] + synonyms[Profile.plain(heading), default: []]
            places[heading] = names.lazy.compactMap { plain[Profile.plain($0)] }.first
        }
        return places
    }

    /// The column under a heading of the profile; nil where the file lacks it.
    func column(_ heading: String?) -> Int? { heading.flatMap { places[$0] } }

    /// What a column is called in a problem.
    func name(_ column: Int) -> String { header[column].isEmpty ? "column \(column + 1)" : header[column] }
}
