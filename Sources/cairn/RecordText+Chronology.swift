import Casework
import Practice

extension RecordText {
    /// The entries in order: day, agency, and what it says.
    mutating func chronology(keyOnly: Bool) {
        heading(keyOnly ? "Chronology: key entries" : "Chronology")
        var (shown, leftOut) = (0, 0)
        for item in told.record.items {
            guard let entry = told.entry(item.row), !keyOnly || entry.isKeyEntry else { continue }
            if entry.kind.saysWhoIsWho {
                leftOut += 1
            } else {
                add(lines(of: entry, item))
                shown += 1
            }
        }
        if shown == 0 { add(["No entry is recorded."]) }
        if leftOut > 0 {
            let entries = leftOut == 1 ? "entry that only says who somebody is" : "entries that only say who people are"
            add([""] + "\(leftOut) \(entries), or that references are one person, can be read with --format json.".wrapped(width))
        }
    }

    private func lines(of entry: Entry, _ item: ChildRecord.Item) -> [String] {
        let day = entry.on.inWords.withCapital
        let agency = told.agencies.spoken(entry.agency)
        let words = EntryWords(entry, told)
        let blocks = [words.headline, entry.text.map { "“\($0)”" }, words.particulars, words.joined(item)].compactMap { $0 }
        if isWide { return Columns(widths: [17, 24, width - 45]).lines([day, agency, blocks.joined(separator: "\n")]) }
        return hanging("", "\(day) · \(agency)", by: 2) + blocks.flatMap { block in block.wrapped(width - 2).map { "  " + $0 } } + [""]
    }
}
