import Casework

extension AgreedAction {
    /// The action with its owner, day, standard and closing.
    public var json: JSONValue {
        let end: JSONValue =
            switch closing {
            case nil: .null
            case .onEffect(let change, let day):
                .object([
                    .init("on", .day(day)), .init("effect", .bool(true)), .init("then", change.then?.cohort.json ?? .null),
                    .init("now", change.now?.cohort.json ?? .null),
                ])
            case .otherwise(let note, let day):
                .object([.init("on", .day(day)), .init("effect", .bool(false)), .init("note", .string(note.text))])
            }
        return .object([
            .init("audit", .string(audit)), .init("theme", .string(theme)), .init("standard", .string(standard)),
            .init("action", .string(words.text)),
            .init("owner", .string(owner.text)), .init("due", .day(due)), .init("closed", end),
        ])
    }

    /// The action in one line.
    public var text: String {
        let end =
            switch closing {
            case nil: "open"
            case .onEffect(let change, let day): "closed on effect on \(day.inWords): \(change.cohortInWords)"
            case .otherwise(let note, let day):
                "closed on \(day.inWords): \(note.text.last == "." ? String(note.text.dropLast()) : note.text)"
            }
        return "\(words) [\(standard)]. \(owner), by \(due.inWords); \(end)."
    }
}

extension Change {
    /// `kept for 3 of 9 children then, 6 of 8 now`.
    public var cohortInWords: String {
        func share(_ rate: Rate?) -> String { rate.map { "\($0.kept) of \($0.applicable)" } ?? "not asked" }
        return "kept for \(share(then?.cohort)) children then, \(share(now?.cohort)) now"
    }
}
