import Casework
import Standards

extension Audit {
    /// What was asked, without the criteria.
    public var json: JSONValue {
        .object([
            .init("audit", .string(id)), .init("title", .string(title)), .init("theme", .string(theme)), .init("asOf", .day(asOf)),
            .init("from", .day(period.lowerBound)), .init("seed", .string(String(seed))),
            .init(
                "lines",
                .array(lines.map { .object([.init("question", .string($0.question)), .init("standards", .list($0.standards))]) })),
        ])
    }
}

extension CitedFinding {
    /// The finding as `cairn check` prints it, with its code, the child's number and its place.
    public var json: JSONValue {
        guard case .object(let members) = finding.json else { return finding.json }
        return .object([.init("code", .string(code)), .init("child", .integer(child))] + members)
    }
}

extension CaseFile {
    /// The child with particulars and findings.
    public var json: JSONValue {
        .object([
            .init("number", .integer(number)), .init("child", .string(child.text)), .init("age", .string(candidate.age.description)),
            .init("sex", .string(candidate.sex.rawValue)), .init("plan", .text(candidate.plan)),
            .init("needs", .list(candidate.needs.sorted())),
            .init("authority", .text(candidate.authority)), .init("findings", .array(findings.map(\.json))),
        ])
    }
}

extension Fieldwork {
    /// The audit and its case files.
    public var json: JSONValue { audit.json.with([.init("children", .array(files.map(\.json)))]) }
}
