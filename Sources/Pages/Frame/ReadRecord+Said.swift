import Casework
import Practice

extension ReadRecord {
    /// A sentence as a page says it: people by their names alone, where no two of the family share one, and entries by what they are.
    public func said(_ sentence: String) -> String {
        var out = "", rest = naming(peopleIn: sentence)[...]
        while let open = rest.firstRange(of: " (") {
            out += rest[..<open.lowerBound]
            rest = rest[open.upperBound...]
            if let close = rest.firstIndex(of: ")"), isToldApart(String(rest[..<close])) {
                rest = rest[rest.index(after: close)...]
            } else {
                out += " ("
            }
        }
        return (out + rest).split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard word.contains(":"), let entry = EntryRef(String(word)).flatMap({ entries[$0] }) else { return String(word) }
            return "\(entry.kind.withArticle) by \(agency(entry.agency))"
        }.joined(separator: " ")
    }

    /// Whether a reference is of somebody whose name says who it is.
    private func isToldApart(_ reference: String) -> Bool {
        guard let person = PersonRef(reference).flatMap({ book.person($0) }) else { return false }
        let family = Set([record.child] + record.network.ties.map(\.person))
        let own = name(person)
        return family.allSatisfy { $0 == person || name($0) != own }
    }

    /// Who lives with the child on the record's day, as far as it shows.
    var home: Set<Int32> {
        Set(record.network.ties.filter { $0.path == .household && $0.period.contains(book.asOf.ordinal) }.map(\.person))
    }
}
