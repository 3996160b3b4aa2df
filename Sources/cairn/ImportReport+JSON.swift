import Casework
import Exchange

extension ImportReport {
    /// The report for programs: what was made, what was known already, and every problem with its place.
    var json: JSONValue {
        .object([
            .init("file", .string(file)), .init("format", format.map { .string($0.name) } ?? .null), .init("rows", .integer(rows)),
            .init("imported", .bool(isImported)), .init("made", .integer(made)),
            .init("kinds", .object(Kind.allCases.compactMap { kind in entries[kind].map { .init(kind.code, .integer($0)) } })),
            .init("alreadyKnown", .integer(alreadyKnown)), .init("leftOut", .integer(refused)), .init("notes", .integer(notes)),
            .init(
                "unknownCodes",
                .array(
                    unknownCodes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
                        .object([.init("code", .string($0.key)), .init("rows", .integer($0.value))])
                    })),
            .init("pending", .integer(pending)), .init("errors", .integer(problems.errors)), .init("warnings", .integer(warnings)),
            .init("problems", .array(problems.all.map(\.json))),
        ])
    }
}

extension ImportProblem {
    /// One thing wrong with one place of a file. What must not be shown is not shown here either.
    var json: JSONValue {
        .object([
            .init("code", .string(code.rawValue)), .init("severity", .string(severity.rawValue)), .init("file", .string(file)),
            .init("line", line > 0 ? .integer(line) : .null), .init("column", column.map(JSONValue.integer) ?? .null),
            .init("key", key.map(JSONValue.string) ?? .null), .init("found", .string(found.description)),
            .init("allowed", .string(allowed)),
            .init("hint", .string(hint)),
        ])
    }
}
