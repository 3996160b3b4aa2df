import Casework

extension ReadRecord {
    /// A sentence with the names of the child and the family before their references.
    public func naming(peopleIn sentence: String) -> String {
        let people = [record.child] + record.network.ties.map(\.person)
        let references = Dictionary(people.map { (book.reference($0), name($0)) }, uniquingKeysWith: { first, _ in first })
        return sentence.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let core = word.prefix { !",.;".contains($0) }
            guard let name = references[String(core)], name != core else { return String(word) }
            return "\(name) (\(core))\(word.dropFirst(core.count))"
        }.joined(separator: " ")
    }

    /// A person as a chronology names them: `Maisie Garrow (lcs/100570)`, and the reference alone where nobody has said a name.
    public func spoken(of person: PersonRef) -> String { name(person).map { "\($0) (\(person.text))" } ?? person.text }
}
