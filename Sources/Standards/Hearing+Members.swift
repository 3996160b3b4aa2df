import Casework

extension Hearing {
    /// The members for an occurrence, where the standard says each; one nameless member where it does not.
    func members(_ each: Each?, _ at: Occurrence) -> [Each.Member] {
        switch each {
        case nil: return [.none]
        case .involvedAgency:
            let own = book.rows.agency[Int(at.row)]
            return involved(on: at.day).filter { $0 != own }.map(Each.Member.agency)
        case .involvedAgencyWithoutAccount:
            let holders = at.accounts.map { book.rows.agency[Int($0)] }
            return involved(on: at.day).filter { !holders.contains($0) }.map(Each.Member.agency)
        case .agencyIn(let field):
            var seen: [Int32] = []
            for agency in agencies(at.row, field) where !seen.contains(agency) { seen.append(agency) }
            return seen.map(Each.Member.agency)
        case .kindOfAgency(let groups, let unlessRecorded):
            return groups.indices.compactMap { index in
                if unlessRecorded, at.accounts.contains(where: { groups[index].kinds.contains(agencies.kind(book.rows.agency[Int($0)])) }) {
                    return nil
                }
                return .group(Int32(index))
            }
        case .flaggedAgency(let name): return flagged(name, at).map(Each.Member.agency)
        case .parent: return record.parents(on: at.day, in: book).map(Each.Member.person)
        case .father(let contact):
            return fathers(on: at.day, contact: contact).map(Each.Member.person)
        }
    }

    /// The fathers of a day, each once.
    private func fathers(on day: Int32, contact: Bool) -> [Int32] {
        var out: [Int32] = []
        for father in fathers where father.period.contains(day) && !out.contains(father.person) {
            let prohibited = fathers.contains { $0.person == father.person && $0.prohibited.contain(day) }
            if !(contact && prohibited) { out.append(father.person) }
        }
        return out
    }

    /// The agencies whose flag of a name was set when the day began, or was set on it.
    private func flagged(_ name: String, _ at: Occurrence) -> [Int32] {
        let word = words.number(name)
        var isSet: [Int32: Bool] = [:]
        for item in record.items
        where item.day <= at.day && book.rows.kind[Int(item.row)] == Kind.flag.rawValue && book.concerns(item.row, child) {
            guard book.rows.value(item.row, FlagFact.name) == word else { continue }
            let agency = book.rows.agency[Int(item.row)]
            if book.rows.value(item.row, FlagFact.action) == words.set {
                isSet[agency] = true
            } else if item.day < at.day {
                isSet[agency] = false
            }
        }
        return isSet.filter(\.value).keys.sorted { book.lexicon.agencies.text($0) < book.lexicon.agencies.text($1) }
    }

    /// The agencies involved with the child on a day, in text order.
    func involved(on day: Int32) -> [Int32] {
        record.involvedAgencies(on: Day(ordinal: day), in: book, universal: agencies.universal)
    }
}
