/// What a field of an entry's details may hold.
public enum FieldType: Hashable, Sendable {
    /// One kebab-case code of a list; `open` lists take others too (a partnership's own instruments, programmes, levels).
    case code([String], open: Bool = false)
    /// Several codes of a list.
    case codes([String], open: Bool = false)
    /// A person reference.
    case person
    /// Person references.
    case people
    /// An agency id.
    case agency
    /// Agency ids.
    case agencies
    /// An entry id.
    case entry
    /// Entry ids.
    case entries
    /// An audit, `audit/ID`.
    case audit
    /// Free text, at most 64 KiB.
    case text
    /// Several short texts.
    case texts
    /// A day, `2021-03-04`.
    case day
    /// true or false.
    case flag
    /// A whole number.
    case number
    /// A ten-digit NHS number. A failing check digit is a warning, never a refusal: the NHS's own examples contain one.
    case nhsNumber
    /// Answers of an instrument: item code to yes, no, unknown or a grade.
    case answers
    /// Several things of one form, each an object with these fields.
    indirect case groups([Field])
}

/// One field of a kind, declared once: decoding, checking, the published schema, the chronology columns and the standards' selectors read it.
public struct Field: Hashable, Sendable {
    /// The key under `details`.
    public let name: String
    /// What it may hold.
    public let type: FieldType
    /// Whether an entry without it is refused.
    public let needed: Bool
    /// What is taken when it is absent (a code, or `true`).
    public let standing: String?
    /// What it means, for the schema and the forms.
    public let meaning: String
    /// Where it stands in an entry, as problems name it: `details.type`. Made once, because it is asked for at every field of every entry.
    public private(set) var key: String

    /// Declares a field.
    public init(_ name: String, _ type: FieldType, needed: Bool = false, standing: String? = nil, _ meaning: String) {
        self.name = name
        self.type = type
        self.needed = needed
        self.standing = standing
        self.meaning = meaning
        key = "details." + name
    }

    /// The same field within a thing of a list: `details.quotas[2].places`.
    func within(_ place: String) -> Field {
        var field = self
        field.key = place + "." + name
        return field
    }
}

/// Whom or what an entry of a kind is about: so many people, or an audit or a resource (`Matter`).
public enum AboutCount: Hashable, Sendable {
    /// At least one.
    case oneOrMore
    /// Just so many.
    case exactly(Int)
    /// At least two.
    case twoOrMore
    /// One audit.
    case audit
    /// One audit, and then one child whom it looks at.
    case auditAndChild
    /// One resource.
    case resource
    /// Whatever the entry that it withdraws is about.
    case asWithdrawn

    /// Whether it is about people, so that it is part of their records.
    public var isPeople: Bool {
        switch self {
        case .oneOrMore, .exactly, .twoOrMore, .asWithdrawn: true
        case .audit, .auditAndChild, .resource: false
        }
    }
}

/// A kind of fact: its fields, whom it is about, and whether a chronology shows it among the key entries.
public struct KindDeclaration: Sendable {
    /// The kind.
    public let kind: Kind
    /// Whom or what it is about.
    public let about: AboutCount
    /// What it means, in a sentence.
    public let meaning: String
    /// Whether it is a key entry unless it says otherwise.
    public let key: Bool
    /// Its fields, in the order of forms and columns. The order is part of the compact row: append, never insert.
    public let fields: [Field]
    /// The places of its fields in the order of their names, as canonical text has them.
    let ordered: [Int]

    init(_ kind: Kind, about: AboutCount = .oneOrMore, key: Bool = true, _ meaning: String, _ fields: [Field] = []) {
        self.kind = kind
        self.about = about
        self.meaning = meaning
        self.key = key
        self.fields = fields
        // Names are ASCII, where the order of UTF-8 is that of UTF-16.
        ordered = fields.indices.sorted { fields[$0].name.utf8.lexicographicallyPrecedes(fields[$1].name.utf8) }
    }

    /// The field of that name and its number within the kind.
    public func field(_ name: String) -> (number: Int, field: Field)? { place(name).map { ($0, fields[$0]) } }

    /// The number of the field of that name within the kind.
    func place(_ name: String) -> Int? { fields.firstIndex { $0.name == name } }
}
