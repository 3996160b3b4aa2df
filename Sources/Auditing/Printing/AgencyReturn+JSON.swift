import Casework
import Standards

extension AgencyReturn {
    /// The return with every field that is to be answered; open ones are there, and empty.
    public var json: JSONValue {
        .object([
            .init("child", .integer(child)), .init("reference", .string(reference.text)), .init("agency", .string(agency.text)),
            .init("name", .string(name)), .init("standing", .string(standing)), .init("nil", .bool(isNil)), .init("holds", holds),
            .init("lines", .array(lines.map(\.json))),
            .init("workedWell", .text(view.workedWell?.text)), .init("worries", .text(view.worries?.text)),
            .init("needed", .text(view.needed?.text)), .init("grade", .text(view.grade?.grade.rawValue)),
            .init("gradeBecause", .text(view.grade?.because.text)),
        ])
    }

    private var holds: JSONValue {
        guard let holding else { return .null }
        let roles = holding.roles.map { JSONValue.Member($0.rawValue, .integer(holding.byRole[$0] ?? 0)) }
        return .object([
            .init("entries", .integer(holding.entries)), .init("inPeriod", .integer(holding.inPeriod)), .init("about", .object(roles)),
            .init("lastContact", .day(holding.lastContact)),
        ])
    }
}

extension ReturnLine {
    fileprivate var json: JSONValue {
        let standards = sections.map { section -> JSONValue in
            .object([
                .init("standard", .string(section.standard)), .init("title", .string(section.title)),
                .init(
                    "findings",
                    .array(
                        section.items.map { item in
                            item.cited.json.with([
                                .init("own", .bool(item.isOwn)), .init("answer", .string(item.answer.code)),
                                .init("remark", .text(item.answer.remark?.text)),
                            ])
                        })),
            ])
        }
        let judgements = judgements.map { JSONValue.object([.init("question", .string($0)), .init("answer", .null)]) }
        return .object([
            .init("question", .string(question)), .init("standards", .array(standards)), .init("judgements", .array(judgements)),
        ])
    }
}
