import Casework

/// Takes out of entries and texts what a reader may not learn of protected addresses.
public struct Redaction: Sendable {
    /// People whose address is closed to the reader.
    public let closed: Set<PersonRef>
    private let protected: ProtectedText
    private let clearance: Clearance
    private let agencies: AgencyList
    private let terms: RevealingTerms

    /// What to take out for a reader.
    ///
    /// `protections` are those of everybody whose entries or texts may come: of the whole store, where that is not known.
    public init(_ protections: Protections, for clearance: Clearance, _ agencies: AgencyList, _ terms: RevealingTerms) {
        let open = clearance.audience == .family ? [] : clearance.addresses
        closed = protections.people.subtracting(open)
        let names = protections.agencies(around: closed).sorted().filter { terms.reveals($0, agencies) != nil }.compactMap {
            agencies[$0]?.name
        }
        // What the reader may see as somebody's address is no secret to them where it is somebody else's too.
        let seen = protections.texts(of: protections.people.intersection(open))
        protected = ProtectedText(addresses: protections.texts(of: closed).subtracting(seen), names: names)
        self.clearance = clearance
        self.agencies = agencies
        self.terms = terms
    }

    /// The text with every protected address covered.
    public func text(_ text: String) -> String { protected.covering(text) }

    /// Whether the text gives a protected address away.
    public func isIn(_ text: String) -> Bool { protected.isIn(text) }

    /// The entry as the reader may have it. Its id, its day and its kind stay.
    public func entry(_ entry: Entry) -> Entry {
        if closed.isEmpty { return entry }
        let isAboutClosed = entry.names.contains(where: closed.contains)
        var details = entry.details.reduce(into: [String: FieldValue]()) { out, field in
            if let value = value(field.value, of: field.key, entry.kind, isAboutClosed) { out[field.key] = value }
        }
        for (name, value) in missing(entry, details) { details[name] = value }
        let hidesAgency = isAboutClosed && terms.reveals(entry.agency, agencies) != nil
        return Entry(
            id: entry.id, kind: entry.kind, on: entry.on, recorded: entry.recorded,
            agency: isAboutClosed ? agency(entry.agency) : entry.agency,
            author: hidesAgency ? nil : entry.author.map(text), about: entry.about, text: entry.text.map(text), refs: entry.refs,
            corrects: entry.corrects, isKey: entry.isKey, labels: entry.labels, details: details)
    }

    /// The agency, or `withheld-gp` where its name would tell where somebody lives.
    public func agency(_ agency: AgencyRef) -> AgencyRef {
        guard let kind = terms.reveals(agency, agencies), let cover = AgencyRef("withheld-" + kind.rawValue) else { return agency }
        return cover
    }

    private func value(_ value: FieldValue, of name: String, _ kind: Kind, _ isAboutClosed: Bool) -> FieldValue? {
        if isAboutClosed {
            if Self.isAddress(name, kind) || terms.fields.contains("\(kind.code).\(name)") { return nil }
            if clearance.audience == .family, Self.tellsFamily.contains(name) { return nil }
        }
        switch value {
        case .text(let text): return .text(self.text(text))
        case .texts(let texts): return .texts(texts.map(text))
        // An open list takes any word: a partnership's own code may name a place.
        case .code(let code): return protected.isIn(code) ? .code("withheld") : value
        case .codes(let codes): return .codes(codes.map { protected.isIn($0) ? "withheld" : $0 })
        case .answers(let answers):
            return .answers(
                answers.mapValues { answer in
                    if case .word(let word) = answer { .word(text(word)) } else { answer }
                })
        case .agency(let agency): return isAboutClosed ? .agency(self.agency(agency)) : value
        case .agencies(let all): return isAboutClosed ? .agencies(all.map(agency)) : value
        case .person, .people, .entry, .day, .flag, .number: return value
        }
    }

    /// What a family may not read in an entry about somebody protected beside the address: the area, and that there is a protection.
    private static let tellsFamily: Set<String> = ["authority", "addressProtected", "protectedFrom"]

    private static func isAddress(_ name: String, _ kind: Kind) -> Bool {
        (kind == .person || kind == .move) && (name == PersonFact.address.name || name == PersonFact.postcode.name)
    }

    /// A transfer must say from where to where; for a family it says that this is withheld.
    private func missing(_ entry: Entry, _ details: [String: FieldValue]) -> [(String, FieldValue)] {
        guard clearance.audience == .family, entry.kind == .transfer, entry.names.contains(where: closed.contains) else { return [] }
        return [(Transfer.from.name, .code("withheld")), (Transfer.to.name, .code("withheld"))]
    }
}

extension Entry {
    /// Everybody whom the entry names, in its heading or in its fields.
    public var names: [PersonRef] {
        details.values.reduce(into: about) { names, value in
            switch value {
            case .person(let person): names.append(person)
            case .people(let people): names += people
            default: break
            }
        }
    }
}
