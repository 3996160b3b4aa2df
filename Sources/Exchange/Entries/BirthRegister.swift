import Casework

/// Somebody is born once: a second date of birth for one reference is a fault, unless it corrects the first.
///
/// A file is one sender's word, whichever agencies it names: it has to be of one mind. From file to file only what the same agency said before
/// counts, because nobody can correct another's entry.
struct BirthRegister {
    private struct Birth {
        let entry: EntryRef
        let day: Day
        let agency: AgencyRef
        let file: String
        let line: Int
    }

    private var births: [PersonRef: [Birth]] = [:]
    // Whose birth an entry told, so that a correction can take it back; and what was corrected before it came.
    private var told: [EntryRef: PersonRef] = [:]
    private var corrected: [EntryRef: AgencyRef] = [:]

    /// What is wrong with the entry, if anything; the first date of birth of each reference that stands holds.
    mutating func problem(with entry: Entry, file: String, line: Int, key: @autoclosure () -> String) -> ImportProblem? {
        if let first = entry.corrects {
            corrected[first] = entry.agency
            if let person = told[first] { births[person]?.removeAll { $0.entry == first && $0.agency == entry.agency } }
        }
        guard entry.kind == .person, corrected[entry.id] != entry.agency, let person = entry.about.first,
            let born = entry.day(PersonFact.born)
        else { return nil }
        let before = births[person, default: []].filter { $0.file == file || $0.agency == entry.agency }
        if entry.corrects == nil, let other = before.first, !before.contains(where: { $0.day == born }) {
            return ImportProblem(
                .contradiction, file: file, line: line, key: key(),
                found: .described(
                    "a second date of birth for one reference; the first is on line \(other.line)"
                        + (other.file == file ? "" : " of \(ImportProblem.Found.printable(other.file))")),
                allowed: "one date of birth",
                hint: "If the first was wrong, let this entry correct it (`corrects`).")
        }
        if before.contains(where: { $0.day == born && $0.entry == entry.id }) { return nil }
        births[person, default: []].append(Birth(entry: entry.id, day: born, agency: entry.agency, file: file, line: line))
        if entry.id != EntryReader.unnamed { told[entry.id] = person }
        return nil
    }
}
