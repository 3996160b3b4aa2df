import Casework

/// Takes out of entries and texts what a reader may not learn of protected addresses.
public struct Redaction: Sendable {
    /// People whose address is closed to the reader.
    public let closed: Set<PersonRef>
    private let protected: ProtectedText
    private let addresses: ProtectedText
    /// What stands before the ids of agencies whose names tell where somebody lives, and what stands there instead.
    private let prefixes: [(own: String, cover: String)]
    private let clearance: Clearance
    private let agencies: AgencyList
    private let terms: RevealingTerms

    /// What to take out for a reader.
    ///
    /// `protections` are those of everybody whose entries or texts may come: of the whole store, where that is not known.
    public init(_ protections: Protections, for clearance: Clearance, _ agencies: AgencyList, _ terms: RevealingTerms) {
        let open = clearance.audience == .family ? [] : clearance.addresses
        closed = protections.people.subtracting(open)
        let telling = protections.agencies(around: closed).sorted().compactMap { agency in
            terms.reveals(agency, agencies).map { (agency: agency, kind: $0) }
        }
        let names = telling.compactMap { agencies[$0.agency]?.name }
        prefixes = telling.map { ("\($0.agency.text):", "withheld-\($0.kind.rawValue):") }
        // What the reader may see as somebody's address is no secret to them where it is somebody else's too.
        let seen = protections.texts(of: protections.people.intersection(open))
        let hidden = protections.texts(of: closed).subtracting(seen)
        protected = ProtectedText(addresses: hidden, names: names, open: seen)
        addresses = names.isEmpty ? protected : ProtectedText(addresses: hidden, open: seen)
        self.clearance = clearance
        self.agencies = agencies
        self.terms = terms
    }

    /// The text with every protected address covered.
    public func text(_ text: String) -> String { protected.covering(text) }

    /// The text with every protected address covered, and no name of a practice or a school: for what tells of staff, and not of families.
    public func address(in text: String) -> String { addresses.covering(text) }

    /// The id of an entry about somebody whose address is closed: a record system's own id may begin with the agency that would tell.
    public func id(_ text: String) -> String {
        prefixes.first { text.hasPrefix($0.own) }.map { $0.cover + text.dropFirst($0.own.count) } ?? text
    }

    /// Whether the address of one of these people is closed to the reader.
    public func closes(_ people: some Sequence<PersonRef>) -> Bool { people.contains(where: closed.contains) }

    private func id(_ entry: EntryRef) -> EntryRef { EntryRef(id(entry.text)) ?? entry }

    /// Whether the text gives a protected address away.
    public func isIn(_ text: String) -> Bool { protected.isIn(text) }

    /// The entry as the reader may have it. Its day and its kind stay, and its id but for the name of an agency that would tell.
    public func entry(_ entry: Entry) -> Entry {
        if closed.isEmpty { return entry }
        let isAboutClosed = entry.names.contains(where: closed.contains)
        var details = entry.details.reduce(into: [String: FieldValue]()) { out, field in
            if let value = value(field.value, of: field.key, entry.kind, isAboutClosed) { out[field.key] = value }
        }
        for (name, value) in missing(entry, details) { details[name] = value }
        let hidesAgency = isAboutClosed && terms.reveals(entry.agency, agencies) != nil
        return Entry(
            id: isAboutClosed ? id(entry.id) : entry.id, kind: entry.kind, on: entry.on, recorded: entry.recorded,
            agency: isAboutClosed ? agency(entry.agency) : entry.agency,
            author: hidesAgency ? nil : entry.author.map(text), about: entry.about, matter: entry.matter, text: entry.text.map(text),
            refs: isAboutClosed ? entry.refs.map(id) : entry.refs, corrects: isAboutClosed ? entry.corrects.map(id) : entry.corrects,
            isKey: entry.isKey, labels: entry.labels, details: details)
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
        case .entry(let entry): return isAboutClosed ? .entry(id(entry)) : value
        case .entries(let all): return isAboutClosed ? .entries(all.map(id)) : value
        case .groups(let groups):
            return .groups(
                groups.map { group in
                    group.reduce(into: [:]) { if let value = self.value($1.value, of: $1.key, kind, isAboutClosed) { $0[$1.key] = value } }
                })
        case .person, .people, .day, .flag, .number, .audit: return value
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
