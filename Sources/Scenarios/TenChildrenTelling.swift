import Casework

extension TenChildren {
    /// An entry's id: its system, and what that system calls it.
    struct EntryName: Hashable, Sendable {
        let source: Source
        let local: String

        /// As the ledger has it.
        var full: String { "\(source.agency):\(local)" }

        /// As another row of a file has it: bare within its own system's files.
        func seen(from other: Source) -> String { other == source ? local : full }
    }

    /// All that is told, with ids and references in place.
    struct Telling: Sendable {
        /// Every draft, the registers' included, in the order of days.
        let drafts: [Draft]
        /// What each entry is called.
        let names: [Handle: EntryName]
        /// The entries.
        let entries: [Entry]
        /// What was wrong.
        let problems: [String]

        init(_ families: [TenChildrenBuilder]) {
            let told = families.flatMap(\.drafts)
            let drafts = (told + Registers(told).drafts).sorted { $0.order < $1.order }
            let names = Telling.name(drafts)
            var problems = families.flatMap(\.problems)
            var entries: [Entry] = []
            for draft in drafts {
                let reading = EntryReader().read(draft.json(names))
                if let entry = reading.entry { entries.append(entry) }
                problems += reading.problems.map { "\(names[draft.handle]?.full ?? "?"): \($0.key): \($0.found); allowed: \($0.allowed)" }
            }
            (self.drafts, self.names, self.entries, self.problems) = (drafts, names, entries, problems)
        }

        /// Systems number their entries as they come; what stands in another's row takes that one's number.
        private static func name(_ drafts: [Draft]) -> [Handle: EntryName] {
            var next: [Source: Int] = [:]
            var registered = 1_001
            var names: [Handle: EntryName] = [:]
            for draft in drafts where draft.rowOf == nil {
                if draft.handle.family == Handle.register {
                    names[draft.handle] = EntryName(source: draft.source, local: (draft.kind == .link ? "X" : "R") + String(registered))
                    registered += 1
                } else {
                    names[draft.handle] = EntryName(source: draft.source, local: draft.source.entry(next[draft.source, default: 0]))
                    next[draft.source, default: 0] += 1
                }
            }
            for draft in drafts {
                if let row = draft.rowOf, let main = names[row.main] {
                    names[draft.handle] = EntryName(source: main.source, local: main.local + "-" + row.suffix)
                }
            }
            return names
        }
    }
}

extension TenChildren.Draft {
    /// Who wrote it; registers are nobody's.
    var author: String? { handle.family == TenChildren.Handle.register || kind == .relationship ? nil : source.author(handle.family) }

    /// Whom it concerns, as its system refers to them.
    var aboutRefs: [String] { references.isEmpty ? about.map(source.ref) : references }

    /// The entry as the wire has it.
    func json(_ names: [TenChildren.Handle: TenChildren.EntryName]) -> JSONValue {
        func full(_ handle: TenChildren.Handle) -> String { names[handle]?.full ?? "?" }
        var members: [JSONValue.Member] = [
            .init("id", .string(full(handle))), .init("kind", .string(kind.code)), .init("on", .string(on.text)),
        ]
        if let recorded { members.append(.init("recorded", .string(recorded))) }
        members.append(.init("agency", .string(source.agency)))
        if let author { members.append(.init("author", .string(author))) }
        members.append(.init("about", .array(aboutRefs.map(JSONValue.string))))
        if let text { members.append(.init("text", .string(text))) }
        if !refs.isEmpty { members.append(.init("refs", .array(refs.map { .string(full($0)) }))) }
        if !details.isEmpty {
            members.append(.init("details", .object(details.map { .init($0.field.name, $0.value.json(source, full)) })))
        }
        return .object(members)
    }
}

extension TenChildren.Value {
    /// The value as the wire has it, people by the system's own references.
    func json(_ source: TenChildren.Source, _ full: (TenChildren.Handle) -> String) -> JSONValue {
        switch self {
        case .code(let text), .text(let text), .day(let text): .string(text)
        case .codes(let codes): .array(codes.map(JSONValue.string))
        case .person(let person): .string(source.ref(person))
        case .people(let people): .array(people.map { .string(source.ref($0)) })
        case .agencies(let agencies): .array(agencies.map { .string($0.agency) })
        case .agency(let agency): .string(agency.agency)
        case .entry(let handle): .string(full(handle))
        case .flag(let flag): .bool(flag)
        case .number(let number): .integer(number)
        case .answers(let answers): .object(answers.map { JSONValue.Member($0.0, .integer($0.1)) })
        }
    }
}
