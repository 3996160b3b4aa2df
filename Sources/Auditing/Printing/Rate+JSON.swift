import Casework

extension Rate {
    /// The counts by name.
    public var json: JSONValue {
        .object([
            .init("applicable", .integer(applicable)), .init("kept", .integer(kept)), .init("notKept", .integer(notKept)),
            .init("decided", .integer(decided)), .init("met", .integer(met)), .init("late", .integer(late)),
            .init("partly", .integer(partly)),
            .init("missed", .integer(missed)), .init("due", .integer(due)), .init("explained", .integer(explained)),
            .init("cannotTell", .integer(cannotTell)),
            .init("gaps", .object([.init("practice", .integer(practiceGaps)), .init("sharing", .integer(sharingGaps))])),
        ])
    }
}

extension StandardRate {
    /// The standard with both rates.
    public var json: JSONValue {
        .object([
            .init("standard", .string(standard)), .init("title", .string(title)), .init("cohort", cohort.json),
            .init("eligible", eligible.json),
        ])
    }
}

extension Comparison {
    /// Both audits, and every standard's rate then and now.
    public var json: JSONValue {
        func side(_ side: Side) -> JSONValue { .object([.init("audit", .string(side.audit)), .init("asOf", .day(side.asOf))]) }
        func rates(_ rate: StandardRate?) -> JSONValue {
            rate.map { .object([.init("cohort", $0.cohort.json), .init("eligible", $0.eligible.json)]) } ?? .null
        }
        let standards = changes.map { change -> JSONValue in
            .object([
                .init("standard", .string(change.standard)), .init("title", .string(change.title)), .init("then", rates(change.then)),
                .init("now", rates(change.now)), .init("cohort", .string(change.cohort.rawValue)),
                .init("eligible", .string(change.eligible.rawValue)),
            ])
        }
        return .object([.init("then", side(then)), .init("now", side(now)), .init("standards", .array(standards))])
    }
}
