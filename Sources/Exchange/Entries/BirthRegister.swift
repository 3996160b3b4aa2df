import Casework

/// Somebody is born once: a second date of birth for one reference in a file is a fault unless it corrects the first.
struct BirthRegister {
    private var births: [PersonRef: (day: Day, line: Int)] = [:]

    /// What is wrong with the entry, if anything; the first date of birth of each reference holds.
    mutating func problem(with entry: Entry, file: String, line: Int, key: @autoclosure () -> String) -> ImportProblem? {
        guard entry.kind == .person, entry.corrects == nil, let person = entry.about.first, let born = entry.day(PersonFact.born) else {
            return nil
        }
        guard let before = births[person] else {
            births[person] = (born, line)
            return nil
        }
        guard before.day != born else { return nil }
        return ImportProblem(
            .contradiction, file: file, line: line, key: key(),
            found: .described("a second date of birth for one reference; the first is on line \(before.line)"),
            allowed: "one date of birth",
            hint: "If the first was wrong, let this entry correct it (`corrects`).")
    }
}
