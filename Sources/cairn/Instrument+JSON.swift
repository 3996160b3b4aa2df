import Casework
import Instruments

extension Instrument {
    /// What a list of instruments tells other programs.
    var brief: JSONValue {
        .object([
            .init("id", .string(id.description)), .init("title", .string(title)),
            .init("groups", .array(definition.groups.map(JSONValue.string))), .init("items", .integer(items.count)),
            .init("levels", .array(levels.map { .string($0.code) })),
        ])
    }

    /// The whole instrument: items, scoring, levels with what they ask people to consider, prompts, licence and source.
    var json: JSONValue {
        .object([
            .init("id", .string(id.description)), .init("title", .string(title)),
            .init("groups", .array(definition.groups.map(JSONValue.string))), .init("about", .string(definition.subject.rawValue)),
            .init("scoring", .string(definition.scoring.rawValue)), .init("scores", Self.range(definition.scores)),
            .init("items", .array(items.map(Self.item))), .init("more", definition.moreItems.map { .string($0.allowed) } ?? .null),
            .init(
                "levels",
                .array(
                    levels.map { level in
                        .object([
                            .init("code", .string(level.code)), .init("scores", Self.range(level.scores)),
                            .init("consider", .array(level.consider.map(JSONValue.string))),
                        ])
                    })),
            .init(
                "prompts",
                .array(
                    definition.prompts.map { prompt in
                        .object([
                            .init("items", .array(prompt.items.map(JSONValue.string))),
                            .init("atLeast", prompt.atLeast.map(JSONValue.integer) ?? .null), .init("says", .string(prompt.says)),
                        ])
                    })),
            .init("licence", .string(definition.licence)), .init("source", .string(definition.source)),
        ])
    }

    private static func item(_ item: InstrumentItem) -> JSONValue {
        .object([
            .init("code", .string(item.code)), .init("topic", .string(item.topic)), .init("answer", .string(item.kind.allowed)),
            .init("expected", .bool(item.expected)),
        ])
    }

    /// A lowest and a highest number, or null.
    private static func range(_ range: ClosedRange<Int>?) -> JSONValue {
        range.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) } ?? .null
    }
}
