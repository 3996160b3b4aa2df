import Casework

/// The time of day was not what it ought to have been: recorded in the ledger, in the transaction in which it was seen, so that a reader of
/// the moments around it knows what to make of them. Moments of receipt themselves never go back.
struct ClockStep: Hashable, Sendable {
    /// What the clock ought to have shown, in milliseconds since 1970 UTC.
    let expected: Int64
    /// What it showed.
    let found: Int64

    /// The canonical body of its row in the ledger.
    var body: [UInt8] {
        let body = JSONValue.object([
            .init("expected", .string(Self.text(expected))), .init("found", .string(Self.text(found))), .init("kind", .string("clock")),
        ])
        return Array(body.canonicalText.utf8)
    }

    /// A moment as RFC 3339 writes it, in UTC with milliseconds: `2021-03-04T10:00:00.000Z`.
    static func text(_ moment: Int64) -> String {
        // The years 0 to 9999: what four digits hold. A clock beyond that is told as the nearest.
        let moment = min(max(moment, -62_167_219_200_000), 253_402_300_799_999)
        var (days, rest) = moment.quotientAndRemainder(dividingBy: 86_400_000)
        if rest < 0 { (days, rest) = (days - 1, rest + 86_400_000) }
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let thousandths = String("00\(rest % 1000)".suffix(3))
        return "\(Day(ordinal: Int32(days)))T\(two(rest / 3_600_000)):\(two(rest / 60_000 % 60)):\(two(rest / 1000 % 60)).\(thousandths)Z"
    }
}
