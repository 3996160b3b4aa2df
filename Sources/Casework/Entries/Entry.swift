/// One dated fact that one agency recorded about one or more people.
///
/// Entries are never changed: a later entry corrects or withdraws an earlier one, and both stay visible.
public struct Entry: Hashable, Sendable {
    /// Given by the sender, or derived from the content.
    public let id: EntryRef
    /// What kind of fact it is.
    public let kind: Kind
    /// When it happened; may be uncertain.
    public let on: UncertainDay
    /// When the agency wrote it down, where it says so.
    public let recorded: UncertainDay?
    /// Who recorded it.
    public let agency: AgencyRef
    /// The practitioner, as that agency names them.
    public let author: String?
    /// Whom it concerns, in the order given; nobody where it is about an audit or a resource.
    public let about: [PersonRef]
    /// The audit or resource that it is about, where it is part of no person's record.
    public let matter: Matter?
    /// The narrative, as written.
    public let text: String?
    /// Earlier entries that this one takes into account.
    public let refs: [EntryRef]
    /// The entry that this one replaces or withdraws.
    public let corrects: EntryRef?
    /// Whether a chronology of key entries shows it.
    public let isKey: Bool?
    /// Who may see it is decided by these.
    public let labels: [Label]
    /// The kind's own fields, by name. Only declared fields, only values of their type.
    public let details: [String: FieldValue]

    /// What limits who may see an entry.
    public enum Label: String, CaseIterable, Hashable, Sendable {
        /// Others are told that something is withheld, and whom to ask.
        case restricted
        /// Its existence is never hinted at.
        case sealed
        /// Holds information about or from a third party.
        case thirdParty = "third-party"
        /// Legal advice.
        case legalPrivilege = "legal-privilege"
        /// Police must agree before it is shown.
        case policeSensitive = "police-sensitive"
    }

    /// Makes an entry of parts that are already valid. Files come in through `EntryReader`, which checks.
    public init(
        id: EntryRef, kind: Kind, on: UncertainDay, recorded: UncertainDay? = nil, agency: AgencyRef, author: String? = nil,
        about: [PersonRef], matter: Matter? = nil,
        text: String? = nil, refs: [EntryRef] = [], corrects: EntryRef? = nil, isKey: Bool? = nil, labels: [Label] = [],
        details: [String: FieldValue] = [:]
    ) {
        self.id = id
        self.kind = kind
        self.on = on
        self.recorded = recorded
        self.agency = agency
        self.author = author
        // Whom an audit looks at is told in the matter: nothing of it is part of a person's record.
        self.about = matter == nil ? about : []
        self.matter = matter
        self.text = text
        self.refs = refs
        self.corrects = corrects
        self.isKey = isKey
        self.labels = labels
        self.details = details
    }

    /// The day by which what it says was known: when it was recorded, else when it happened (an uncertain day at its latest).
    ///
    /// Of a correction or withdrawal that does not say when it was recorded: the day of receipt; nil where nobody received it on a day.
    public func knownFrom(received: Day? = nil) -> Day? {
        if let recorded { return recorded.latest }
        return corrects == nil ? on.latest : received
    }

    /// Whom or what it is about, as the wire has it.
    public var aboutTexts: [String] { matter?.texts ?? about.map(\.text) }

    /// Whether it says who wrote it.
    public var namesAuthor: Bool { author?.contains { !$0.isWhitespace } ?? false }

    /// Whether it stands among the key entries: as it says itself, else as its kind does.
    public var isKeyEntry: Bool { isKey ?? kind.declaration.key }
}

/// A value of a field, of the type that the field declares.
public enum FieldValue: Hashable, Sendable {
    /// A code.
    case code(String)
    /// Codes.
    case codes([String])
    /// A person.
    case person(PersonRef)
    /// People.
    case people([PersonRef])
    /// An agency.
    case agency(AgencyRef)
    /// Agencies.
    case agencies([AgencyRef])
    /// An entry.
    case entry(EntryRef)
    /// A text.
    case text(String)
    /// Texts.
    case texts([String])
    /// A day.
    case day(Day)
    /// Yes or no.
    case flag(Bool)
    /// A whole number.
    case number(Int)
    /// Answers of an instrument, by item.
    case answers([String: ItemAnswer])
    /// Entries.
    case entries([EntryRef])
    /// An audit.
    case audit(AuditRef)
    /// Things of one form, each by the names of its fields.
    case groups([[String: FieldValue]])
}

/// An answer to one item of an instrument.
public enum ItemAnswer: Hashable, Sendable {
    /// `yes`, `no`, `unknown` or another word.
    case word(String)
    /// A grade or rating.
    case grade(Int)
}

extension Entry {
    /// The code in a field, or what is taken when the field is absent.
    public func code(_ field: Field) -> String? {
        switch details[field.name] {
        case .code(let code): code
        case nil: field.standing
        default: nil
        }
    }

    /// The codes in a field.
    public func codes(_ field: Field) -> [String] { if case .codes(let codes) = details[field.name] { codes } else { [] } }

    /// The person in a field.
    public func person(_ field: Field) -> PersonRef? { if case .person(let person) = details[field.name] { person } else { nil } }

    /// The people in a field.
    public func people(_ field: Field) -> [PersonRef] { if case .people(let people) = details[field.name] { people } else { [] } }

    /// The agency in a field.
    public func agency(_ field: Field) -> AgencyRef? { if case .agency(let agency) = details[field.name] { agency } else { nil } }

    /// The agencies in a field.
    public func agencies(_ field: Field) -> [AgencyRef] { if case .agencies(let agencies) = details[field.name] { agencies } else { [] } }

    /// The entry in a field.
    public func entry(_ field: Field) -> EntryRef? { if case .entry(let entry) = details[field.name] { entry } else { nil } }

    /// The entries in a field.
    public func entries(_ field: Field) -> [EntryRef] { if case .entries(let entries) = details[field.name] { entries } else { [] } }

    /// The audit in a field.
    public func audit(_ field: Field) -> AuditRef? { if case .audit(let audit) = details[field.name] { audit } else { nil } }

    /// The things in a field, each by the names of its fields.
    public func groups(_ field: Field) -> [[String: FieldValue]] {
        if case .groups(let groups) = details[field.name] { groups } else { [] }
    }

    /// The text in a field.
    public func text(_ field: Field) -> String? { if case .text(let text) = details[field.name] { text } else { nil } }

    /// The day in a field.
    public func day(_ field: Field) -> Day? { if case .day(let day) = details[field.name] { day } else { nil } }

    /// The number in a field.
    public func number(_ field: Field) -> Int? { if case .number(let number) = details[field.name] { number } else { nil } }

    /// Whether a flag is set, or what is taken when it is absent (no, unless the field says otherwise).
    public func flag(_ field: Field) -> Bool {
        if case .flag(let flag) = details[field.name] { flag } else { field.standing == "true" }
    }

    /// The same entry under another id.
    public func identified(as id: EntryRef) -> Entry {
        Entry(
            id: id, kind: kind, on: on, recorded: recorded, agency: agency, author: author, about: about, matter: matter, text: text,
            refs: refs,
            corrects: corrects, isKey: isKey, labels: labels, details: details)
    }

    /// The same entry with other details.
    public func with(details: [String: FieldValue]) -> Entry {
        Entry(
            id: id, kind: kind, on: on, recorded: recorded, agency: agency, author: author, about: about, matter: matter, text: text,
            refs: refs,
            corrects: corrects, isKey: isKey, labels: labels, details: details)
    }
}
