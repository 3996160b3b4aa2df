import Casework
import Exchange

extension ReadRecord {
    /// The chronology as a table (ENTRIES: one row an entry), in its order, of what this reader may see; `remark` stands as a last heading.
    public func table(keyOnly: Bool = false, remark: String?) throws -> [UInt8] {
        var table = try ChronologyTable(remark: remark)
        for item in record.items {
            guard let entry = entry(item.row), !keyOnly || entry.isKeyEntry else { continue }
            try table.write(entry)
        }
        return table.take()
    }

    /// Whom to ask about what is withheld here; nil where nothing is.
    public var withheldWords: String? {
        if ask.isEmpty { return nil }
        return "Something is withheld here. Ask \(ask.map { agencies.spoken($0) }.joined(separator: ", "))."
    }
}
