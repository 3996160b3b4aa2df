import Casework
import Instruments

/// One entry in words: what it is, and its particulars, as its kind declares them.
public struct EntryWords {
    /// The entry.
    public let entry: Entry
    /// The record in which it is read: it gives people and agencies their names.
    public let told: ReadRecord

    /// Fields that say what the entry is, and so stand beside its kind.
    private static let leading = ["type", "name", "names", "what", "stage", "action", "direction", "level"]

    /// An entry as somebody reads it in a record.
    public init(_ entry: Entry, _ told: ReadRecord) { (self.entry, self.told) = (entry, told) }

    /// `Incident: domestic abuse`, `Maisie Garrow is …`.
    public var headline: String {
        let labels = entry.labels.isEmpty ? "" : " [\(entry.labels.map(\.rawValue.inPlainWords).joined(separator: ", "))]"
        if entry.kind == .relationship, entry.about.count == 2, let role = entry.code(Relationship.is) {
            return "\(told.spoken(of: entry.about[0])) \(Self.tie(role)) \(told.spoken(of: entry.about[1]))\(labels)"
        }
        let words = leading.compactMap { entry.details[$0.name] }.map(spoken)
        return entry.kind.code.withCapital + (words.isEmpty ? "" : ": " + words.joined(separator: ", ")) + labels
    }

    /// `is the mother of`.
    private static func tie(_ role: String) -> String {
        switch role {
        case "parents-partner": "is the partner of a parent of"
        case "partner", "ex-partner", "sibling", "half-sibling", "carer", "grandparent":
            "is \(role == "ex-partner" ? "an" : "a") \(role) of"
        case "other": "is related to"
        default: "is the \(role) of"
        }
    }

    /// Everything else that was recorded; nil where that is all.
    public var particulars: String? {
        // Whom it is about need not be said again where the particulars name them.
        let named = Set(entry.detailsPeople)
        let about = entry.about.filter { told.book.person($0) != told.record.child && !named.contains($0) }
        let fields = entry.kind.declaration.fields.filter { field in !leading.contains(field) && field.name != "is" }
        var parts = fields.compactMap(particular)
        if !about.isEmpty, entry.kind != .relationship { parts.insert("about: \(about.map(told.spoken).joined(separator: ", "))", at: 0) }
        if let author = entry.author { parts.append("by \(author)") }
        if let recorded = entry.recorded, recorded.earliest > entry.on.latest { parts.append("recorded \(recorded.inWords)") }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// How an entry that does not name the child came into the record; nil where it names the child.
    public func joined(_ item: ChildRecord.Item) -> String? {
        item.path.map { "↳ in this record through \(told.name(item.through)), \($0.inWords)" }
    }

    /// The declared codes among the leading fields; a free text of that name is a particular.
    private var leading: [Field] {
        entry.kind.declaration.fields.filter { field in
            switch field.type {
            case .code, .codes: Self.leading.contains(field.name)
            default: false
            }
        }
    }

    private func particular(_ field: Field) -> String? {
        guard let value = entry.details[field.name] else { return nil }
        // What goes without saying is not said.
        if case .code(let code) = value, code == field.standing { return nil }
        if case .flag(let flag) = value, "\(flag)" == field.standing { return nil }
        if case .text(let text) = value { return "\(field.name.inPlainWords): “\(text)”" }
        return "\(field.name.inPlainWords): \(spoken(value))"
    }

    /// A value as a chronology says it.
    private func spoken(_ value: FieldValue) -> String {
        switch value {
        case .code(let code): InstrumentRef(code).flatMap { told.instruments[$0]?.title } ?? code.inPlainWords
        case .codes(let codes): codes.map(\.inPlainWords).joined(separator: ", ")
        case .text(let text): text
        case .texts(let texts): texts.joined(separator: ", ")
        case .person(let person): told.spoken(of: person)
        case .people(let people): people.map(told.spoken).joined(separator: ", ")
        case .agency(let agency): agencyName(agency)
        case .agencies(let agencies): agencies.map(agencyName).joined(separator: ", ")
        case .entry(let reference): earlier(reference)
        case .entries(let references): references.map(earlier).joined(separator: ", ")
        case .audit(let audit): "the audit \(audit)"
        case .groups(let groups):
            groups.map { group in
                group.sorted { $0.key < $1.key }.map { "\($0.key.inPlainWords) \(spoken($0.value))" }.joined(separator: ", ")
            }.joined(separator: "; ")
        case .day(let day): day.inWords
        case .flag(let flag): flag ? "yes" : "no"
        case .number(let number): String(number)
        case .answers(let answers):
            answers.sorted { $0.key < $1.key }.map { item, answer in
                switch answer {
                case .word(let word): "\(item.inPlainWords) \(word)"
                case .grade(let grade): "\(item.inPlainWords) \(grade)"
                }
            }.joined(separator: ", ")
        }
    }

    private func agencyName(_ agency: AgencyRef) -> String { told.agencies.spoken(agency) }

    /// `the incident of 4 March 2021, Northbridge Police`, and the id alone where the entry is not in this record.
    private func earlier(_ reference: EntryRef) -> String {
        told.entries[reference].map { "the \($0.kind.code) of \($0.on.inWords), \(agencyName($0.agency))" } ?? reference.text
    }
}

extension String {
    /// A code or a field's name as words: `domestic-abuse` as *domestic abuse*, `spokeWith` as *spoke with*.
    public var inPlainWords: String {
        var words = ""
        for character in self {
            if character == "-" {
                words += " "
            } else if character.isUppercase, words.last?.isLowercase == true {
                words += " " + character.lowercased()
            } else {
                words.append(character)
            }
        }
        return words
    }

    /// The text with a capital at its start.
    public var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
