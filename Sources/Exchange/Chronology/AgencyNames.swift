import Casework
import Content

/// Finds the agency that a sender's word means: by the profile's codes, the partnership's own ids and names, or the only agency of a kind.
struct AgencyNames {
    /// Why a word is no agency.
    struct Refusal: Error {
        let allowed: String
        let hint: String
    }

    private let list: AgencyList?
    private let codes: [String: AgencyRef]
    private let kinds: [String: AgencyKind]
    private let named: [String: AgencyRef]
    private var known: [String: AgencyRef] = [:]

    init(_ list: AgencyList?, _ profile: Profile) {
        self.list = list
        var (codes, kinds) = (profile.agencies, [String: AgencyKind]())
        if case .column(let column) = profile.agency {
            codes.merge(column.codes) { _, own in own }
            kinds = column.kinds
        }
        (self.codes, self.kinds) = (codes, kinds)
        // Two agencies of one name: the name says too little, and the message lists the ids.
        named = Dictionary((list?.all ?? []).map { (Profile.plain($0.name), [$0.id]) }, uniquingKeysWith: +).compactMapValues {
            $0.count == 1 ? $0[0] : nil
        }
    }

    /// The agency; what is found is remembered, since a column says the same few words a million times.
    mutating func agency(_ word: String) throws(Refusal) -> AgencyRef {
        if let found = known[word] { return found }
        let found = try find(word)
        known[word] = found
        return found
    }

    private func find(_ word: String) throws(Refusal) -> AgencyRef {
        let plain = Profile.plain(word)
        if let code = codes[plain] {
            guard let list, list[code] == nil else { return code }
            throw refusal("The profile takes it for “\(code)”, which the partnership's list of agencies does not have.")
        }
        if let own = AgencyRef(word), list.map({ $0[own] != nil }) ?? (kinds[plain] == nil) { return own }
        if let name = named[plain] { return name }
        guard let kind = kinds[plain] else {
            throw refusal("Write one of these words, or add the sender's word to the profile, under agencies.")
        }
        // Where no list of agencies is known, the kind's own code is the agency.
        guard let list else {
            guard let own = AgencyRef(kind.rawValue) else { throw refusal("Write the agency's own id.") }
            return own
        }
        let all = list.of(kind: kind)
        if all.count == 1 { return all[0].id }
        throw refusal(
            all.isEmpty
                ? "It means an agency of the kind \(kind.rawValue), and the partnership's list has none."
                : "It means an agency of the kind \(kind.rawValue), of which there are \(all.count): \(all.map(\.id.text).joined(separator: ", ")). Write which, or say it in the profile, under agencies."
        )
    }

    private func refusal(_ hint: String) -> Refusal {
        let ids = list?.all.map(\.id.text) ?? []
        let words = (Array(codes.keys) + kinds.keys).sorted()
        let allowed = [
            ids.isEmpty ? "an agency's id of a-z 0-9 -" : "the agencies \(ids.joined(separator: ", ")) by id or name",
            words.isEmpty ? nil : "the profile's words \(words.joined(separator: ", "))",
        ]
        return Refusal(allowed: allowed.compactMap { $0 }.joined(separator: "; "), hint: hint)
    }
}
