import Casework

/// One family's story, told entry by entry with given days and agencies.
///
/// Each agency names people by its own references, and one `link` entry a person joins them; or all share one source. Ids count up within the
/// story: `s12-0007`. Nothing is drawn by chance here: what is told is what is there.
public struct Story: Sendable {
    /// Somebody of the story, whatever the agencies call them.
    public struct Person: Hashable, Sendable {
        let place: Int
    }

    /// How agencies refer to people.
    public enum References: Sendable {
        /// Each agency by its own record system, joined by links.
        case ownOfEachAgency
        /// All by social care's references.
        case shared
    }

    /// A value of a field, with people and agencies of the story.
    public enum Value: Sendable {
        /// A code.
        case code(String)
        /// Codes.
        case codes([String])
        /// A person.
        case who(Person)
        /// People.
        case people([Person])
        /// An agency.
        case agency(Service)
        /// Agencies.
        case agencies([Service])
        /// An entry.
        case entry(EntryRef)
        /// A text.
        case text(String)
        /// A day.
        case day(Day)
        /// Yes or no.
        case flag(Bool)
        /// A number.
        case number(Int)
    }

    /// The story's number, which its ids and references carry.
    public let number: Int
    /// How agencies refer to people.
    public let references: References
    /// The entries told so far, in the order of telling; links are added by `finished()`.
    public internal(set) var entries: [Entry] = []
    var people: [Member] = []
    let prefix: String

    /// An empty story; `prefix` begins every id.
    public init(number: Int, references: References = .ownOfEachAgency, prefix: String = "s") {
        self.number = number
        self.references = references
        self.prefix = prefix
    }

    /// Tells one entry of any kind; the verbs call this. A field whose value is nil is left out.
    @discardableResult
    public mutating func tell(
        _ kind: Kind, on day: Day, by service: Service, about: [Person], refs: [EntryRef] = [], author: String? = nil, text: String? = nil,
        _ details: KeyValuePairs<Field, Value?> = [:]
    ) -> EntryRef {
        let about = about.map { reference(to: $0, by: service, on: day) }
        var values: [String: FieldValue] = [:]
        for (field, value) in details {
            if let value { values[field.name] = self.value(value, by: service, on: day) }
        }
        let id = nextID()
        entries.append(
            Entry(
                id: id, kind: kind, on: UncertainDay(day), agency: service.agency, author: author, about: about, text: text, refs: refs,
                details: values))
        return id
    }

    mutating func nextID() -> EntryRef {
        let count = String(entries.count + 1)
        let padded = String(repeating: "0", count: max(0, 4 - count.count)) + count
        return EntryRef("\(prefix)\(number)-\(padded)") ?? EntryReader.unnamed
    }

    private mutating func value(_ value: Value, by service: Service, on day: Day) -> FieldValue {
        switch value {
        case .code(let code): .code(code)
        case .codes(let codes): .codes(codes)
        case .who(let person): .person(reference(to: person, by: service, on: day))
        case .people(let people): .people(people.map { reference(to: $0, by: service, on: day) })
        case .agency(let service): .agency(service.agency)
        case .agencies(let services): .agencies(services.map(\.agency))
        case .entry(let entry): .entry(entry)
        case .text(let text): .text(text)
        case .day(let day): .day(day)
        case .flag(let flag): .flag(flag)
        case .number(let number): .number(number)
        }
    }
}
