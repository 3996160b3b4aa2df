import Access
import Casework

/// Emergency openings and tries to reach what somebody is kept from, for the privacy officer.
struct BrokenText {
    let glass: [OpenedGlass]
    let keptOut: [(act: ActRef, alert: PrivacyAlert)]
    let staff: Staff
    let agencies: AgencyList
    let today: Day

    var lines: [String] {
        let open = glass.filter(\.isOpen).count
        var lines = [
            glass.isEmpty ? "No record was opened in an emergency." : "\(glass.count) opened in an emergency; \(open) to be reviewed."
        ]
        for opened in glass { lines += [""] + of(opened) }
        if !keptOut.isEmpty {
            lines += ["", "Asked for what they are kept from:"]
            lines += keptOut.map { "\($0.act)  \(staff.words($0.alert.actor)), \($0.alert.at.inWords); told: \(name($0.alert.agency))" }
        }
        return lines
    }

    private func of(_ opened: OpenedGlass) -> [String] {
        let opening = opened.opening
        var lines = [
            "\(opened.act)  \(opened.name)\(opened.agency.map { ", \(name($0))" } ?? ""), \(opening.from.inWords) to \(opening.until.inWords)",
            "    \(opening.person.min()?.text ?? ""); \(opening.reason.code.rawValue): \(opening.reason.words)",
            "    told: privacy officers of \(opened.told.map(name).joined(separator: ", "))",
        ]
        if let last = opened.reviews.last {
            lines.append("    reviewed: \(last.outcome.rawValue), by \(staff.words(last.reviewer)), \(last.at.inWords): \(last.words)")
        } else {
            lines.append("    review by \(opening.reviewBy.inWords)" + (opened.isOverdue(on: today) ? ": late" : ""))
        }
        if opened.suggestsRelationship {
            lines.append("    \(opened.times) times within four weeks: should they be in the team? `cairn access relate`")
        }
        return lines
    }

    private func name(_ agency: AgencyRef?) -> String { agency.map { agencies[$0]?.name ?? $0.text } ?? "the partnership" }

    /// For a program.
    var json: JSONValue {
        func moment(_ moment: Moment) -> JSONValue { .string(Clock.text(of: moment.milliseconds)) }
        func agency(_ agency: AgencyRef?) -> JSONValue { agency.map { .string($0.text) } ?? .null }
        return .object([
            .init(
                "opened",
                .array(
                    glass.map { opened in
                        .object([
                            .init("act", .string("\(opened.act)")), .init("account", .string(staff.name(opened.opening.actor))),
                            .init("name", .string(opened.name)), .init("agency", agency(opened.agency)),
                            .init("people", .array(opened.opening.person.sorted().map { .string($0.text) })),
                            .init("from", moment(opened.opening.from)), .init("until", moment(opened.opening.until)),
                            .init("code", .string(opened.opening.reason.code.rawValue)),
                            .init("words", .string(opened.opening.reason.words)),
                            .init("told", .array(opened.told.map(agency))), .init("reviewBy", .string("\(opened.opening.reviewBy)")),
                            .init("late", .bool(opened.isOverdue(on: today))), .init("times", .integer(opened.times)),
                            .init(
                                "reviews",
                                .array(
                                    opened.reviews.map {
                                        .object([
                                            .init("by", .string(staff.name($0.reviewer))), .init("at", moment($0.at)),
                                            .init("outcome", .string($0.outcome.rawValue)), .init("words", .string($0.words)),
                                        ])
                                    })),
                        ])
                    })),
            .init(
                "keptOut",
                .array(
                    keptOut.map {
                        .object([
                            .init("act", .string("\($0.act)")), .init("account", .string(staff.name($0.alert.actor))),
                            .init("at", moment($0.alert.at)), .init("told", agency($0.alert.agency)),
                        ])
                    })),
        ])
    }
}
