import Access
import Casework
import Instruments

extension ReadRecord {
    /// The record as JSON.
    public var json: JSONValue {
        func word(_ number: Int32) -> JSONValue { .string(book.lexicon.words.text(number)) }
        func day(_ ordinal: Int32?) -> JSONValue { ordinal.map { .string(Day(ordinal: $0).description) } ?? .null }
        func intervals(_ list: [ChildRecord.Interval]) -> JSONValue {
            .array(
                list.map { interval in
                    .object([
                        .init("type", word(interval.type)), .init("from", day(interval.span.start)),
                        .init("to", interval.ended == nil ? .null : day(interval.span.end)),
                    ])
                })
        }
        let chronology = record.items.map { item -> JSONValue in
            var members: [JSONValue.Member] = []
            if let path = item.path {
                members.append(
                    .init("joined", .object([.init("as", .string(path.inWords)), .init("through", .string(book.reference(item.through)))])))
            }
            return .object(members + [.init("entry", entry(item.row)?.json() ?? .null)])
        }
        return .object([
            .init("child", .string(references.first ?? "")), .init("references", .array(references.map(JSONValue.string))),
            .init("asOf", .string(book.asOf.description)), .init("knownOn", book.knownOn.map { .string($0.description) } ?? .null),
            .init("born", day(record.facts.born)), .init("dueDate", day(record.facts.due)),
            .init(
                "family",
                .array(
                    record.network.people(on: book.asOf).map {
                        .object([.init("person", .string(book.reference($0.person))), .init("as", .string($0.path.inWords))])
                    })),
            .init("plans", intervals(record.plans)), .init("assessments", intervals(record.assessments)),
            .init(
                "seen",
                .array(
                    seen.map {
                        .object([
                            .init("agency", .string(agencyID($0.agency))), .init("recorded", .integer($0.recorded)),
                            .init("told", .integer($0.told)), .init("all", .integer($0.all)),
                        ])
                    })),
            .init("tools", .array(repeatedTools.map(\.json))), .init("chronology", .array(chronology)), .init("judged", .bool(isJudged)),
            .init("unknownAgencies", .array((unknownAgencies?.ids ?? []).map(JSONValue.string))),
            .init("findings", .array(findings.map(\.json))),
            .init("refusedCorrections", .array(refusals.map(JSONValue.string))), .init("silences", .array(silences.map(JSONValue.string))),
        ])
    }

    /// Corrections of entries in this record that were refused, in words.
    public var refusals: [String] {
        let own = Set(record.items.map(\.row))
        return book.refusals.compactMap { refusal in
            let about = book.rows.people(refusal.row).map(book.who)
            guard
                own.contains(refusal.row) || about.contains(record.child)
                    || about.contains(where: { person in record.network.ties.contains { $0.person == person } })
            else { return nil }
            let id = book.lexicon.entries.text(book.rows.entry[Int(refusal.row)])
            return "\(redaction?.id(id) ?? id): refused, because \(refusal.reason.rawValue)"
        }
    }
}

extension RepeatedTool {
    /// The tool with its uses, for programs.
    var json: JSONValue {
        .object([
            .init("tool", .string(instrument.id.text)), .init("person", .string(person.text)),
            .init("perpetrator", perpetrator.map { .string($0.text) } ?? .null),
            .init(
                "uses",
                .array(
                    uses.map {
                        .object([
                            .init("entry", .string($0.entry.id.text)), .init("on", .string($0.entry.on.text)),
                            .init("agency", .string($0.entry.agency.text)), .init("says", .string($0.says)),
                            .init("since", .array($0.since.map(JSONValue.string))),
                        ])
                    })),
        ])
    }
}
