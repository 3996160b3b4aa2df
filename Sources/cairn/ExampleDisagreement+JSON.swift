import Casework
import Content
import Standards

extension ExampleDisagreement {
    /// An example that does not come out as it says: what was expected, what was found, and what is wrong with its entries.
    var json: JSONValue {
        .object([
            .init("standard", .string(standard)), .init("example", .string(example)),
            .init("expected", .array(expected.map { .string($0.code) })),
            .init(
                "found",
                .array(
                    found.map { found in
                        .object([
                            .init("verdict", .string(found.verdict.code)), .init("on", .string(found.on.description)),
                            .init("due", found.due.map { .string($0.description) } ?? .null),
                        ])
                    })),
            .init("problems", .array(problems.map(JSONValue.string))),
        ])
    }
}
