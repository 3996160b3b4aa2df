import Casework

/// Entries of every kind with every field, made by chance that comes out the same every time.
struct MadeEntries {
    private var chance: Seeded
    private var births: [String: Day] = [:]

    init(seed: UInt64) { chance = Seeded(seed) }

    mutating func entries(_ count: Int) -> [Entry] { (0..<count).compactMap { entry($0) } }

    private mutating func entry(_ index: Int) -> Entry? {
        guard let kind = Kind.casework.randomElement(using: &chance), let id = EntryRef("e\(index)"),
            let agency = AgencyRef("agency-\(Int.random(in: 1...3, using: &chance))"),
            let on = UncertainDay(Self.days.randomElement(using: &chance) ?? "2021")
        else { return nil }
        let count =
            switch kind.declaration.about {
            case .oneOrMore, .asWithdrawn: Int.random(in: 1...3, using: &chance)
            // Only kinds of casework are made here.
            case .audit, .auditAndChild, .resource: 0
            case .exactly(let count): count
            case .twoOrMore: Int.random(in: 2...3, using: &chance)
            }
        var details: [String: FieldValue] = [:]
        for field in kind.declaration.fields where field.needed || Bool.random(using: &chance) { details[field.name] = value(of: field) }
        // Answers are held against the instrument, which is another test's business, and so is a second birth.
        if kind == .instrument { details["name"] = .code("own-tool") }
        if kind == .person { details["born"] = nil }
        if kind == .share { details["reason"] = .text(text()) }
        // Nothing ends before it begins, and what a kind needs says something.
        if kind == .relationship { details["from"] = nil }
        if details["each"] != nil { details["each"] = .text("lcs/a") }
        for field in kind.declaration.fields where field.needed {
            switch details[field.name] {
            case .codes(let codes) where codes.isEmpty: if case .codes(let all, _) = field.type { details[field.name] = .codes(all) }
            case .people(let people) where people.isEmpty: details[field.name] = PersonRef("lcs/a").map { .people([$0]) }
            case .text(let text) where text.isEmpty: details[field.name] = .text("t")
            default: continue
            }
        }
        let people = (0..<count).compactMap { PersonRef("lcs/\(index)-\($0)=x") }
        return Entry(
            id: id, kind: kind, on: on, recorded: Bool.random(using: &chance) ? UncertainDay("2029-01-01T10:30:15") : nil, agency: agency,
            author: Bool.random(using: &chance) ? text() : nil, about: people, text: Bool.random(using: &chance) ? text() : nil,
            refs: Bool.random(using: &chance) ? [EntryRef("x:1"), EntryRef("y.2_-")].compactMap { $0 } : [],
            corrects: kind == .withdrawal || Bool.random(using: &chance) ? EntryRef("z") : nil,
            isKey: [nil, true, false].randomElement(using: &chance) ?? nil,
            labels: Entry.Label.allCases.filter { _ in Bool.random(using: &chance) }, details: details)
    }

    private static let days = [
        "2021-03-04", "2021-03-04T21:10", "2021-03-04T21:10:30", "2021-03", "2021", "2021-03-04?", "2021-03~", "2021-03-01/2021-03-09",
        "2021-03-04T21:10?/2021-03-09?",
    ]

    private mutating func value(of field: Field) -> FieldValue? {
        switch field.type {
        case .code(let codes, _): .code(codes.randomElement(using: &chance) ?? "own; code")
        case .codes(let codes, _): .codes(codes.filter { _ in Bool.random(using: &chance) })
        case .person: PersonRef("niche/P=1{}").map(FieldValue.person)
        case .people: .people(["lcs/a", "lcs/b"].compactMap { PersonRef($0) }.filter { _ in Bool.random(using: &chance) })
        case .agency: AgencyRef("gp").map(FieldValue.agency)
        case .agencies: .agencies(["gp", "council"].compactMap { AgencyRef($0) })
        case .entry: EntryRef("other:1").map(FieldValue.entry)
        case .entries, .audit, .groups: nil
        case .text: .text(Bool.random(using: &chance) ? "" : text())
        case .texts: .texts([text(), ""])
        case .day: .day(Day(ordinal: Int32.random(in: 0...18_000, using: &chance)))
        case .flag: .flag(Bool.random(using: &chance))
        case .number: .number(Int.random(in: 0...500, using: &chance))
        case .nhsNumber: .text("9434765919")
        case .answers: .answers(["1": .word("yes"), "a, b": .word("3"), "2": .grade(4)])
        }
    }

    /// A text that every reader would like to trip over; never only spaces, and without carriage returns, which no table keeps.
    private mutating func text() -> String {
        let parts = [
            "é", "\"", ";", ",", "=", "[", "]", "{", "}", "\\", "\n", "\t", " ", "x", "yes", "'", "-", "+1", "@", "🙂", "\u{A0}", "\\n",
            "true",
        ]
        return "t" + (0..<Int.random(in: 0...8, using: &chance)).map { _ in parts.randomElement(using: &chance) ?? "" }.joined()
            + (Bool.random(using: &chance) ? "" : " ")
    }
}
