import Casework

/// One act of sharing, and what each agency that was told has answered.
public struct ShareAnswers: Sendable {
    /// What one agency answered.
    public struct Answer: Sendable {
        /// The agency.
        public let agency: AgencyRef
        /// Its acknowledgement, the latest where there are several; nil where it has not answered.
        public let acknowledgement: Entry?

        /// Its objection, where it objects.
        public var objection: Objection? { Objection(action: acknowledgement?.text(Acknowledgement.action)) }
    }

    /// The share.
    public let share: Entry
    /// What was shared, where the share says so and the reader may see it.
    public let shared: Entry?
    /// The agencies that it names, in its order.
    public let answers: [Answer]

    /// Whether it tells of a closing or a stepping down: to that an agency may object.
    public var tellsOfClosing: Bool { ["closure", "step-down"].contains(share.code(Share.what)) }

    /// The agencies that have not answered.
    public var unanswered: [AgencyRef] { answers.filter { $0.acknowledgement == nil }.map(\.agency) }
}

extension ReadRecord {
    /// What was shared of this record, in order, each with its answers. Decisions not to share are none.
    public var shares: [ShareAnswers] {
        var answers: [Int32: [AgencyRef: Entry]] = [:]
        for item in record.items where book.rows.kindOf(item.row) == .acknowledgement {
            guard let number = book.rows.value(item.row, Acknowledgement.of), let share = book.row(answeringFor: number),
                let entry = entry(item.row)
            else { continue }
            answers[share, default: [:]][entry.agency] = entry
        }
        return record.items.compactMap { item in
            guard book.rows.kindOf(item.row) == .share, let share = entry(item.row), share.code(Share.decision) == "shared" else {
                return nil
            }
            let shared = book.rows.value(item.row, Share.of).flatMap(book.row(answeringFor:)).flatMap(entry)
            let given = answers[item.row] ?? [:]
            return ShareAnswers(
                share: share, shared: shared,
                answers: share.agencies(Share.to).map { ShareAnswers.Answer(agency: $0, acknowledgement: given[$0]) })
        }
    }

    /// What was shared with an agency and not answered by it, in order.
    public func sharesToAnswer(by agency: AgencyRef) -> [ShareAnswers] { shares.filter { $0.unanswered.contains(agency) } }
}

extension Entry {
    /// What a share of this entry is called: as the entry's kind, where the share's list has it.
    public var sharedAs: String {
        switch kind {
        case .decision:
            switch code(Decision.type) {
            case "closure": "closure"
            case "step-down": "step-down"
            case "step-up": "step-up"
            default: "other"
            }
        case .incident: "incident"
        case .instrument: "instrument"
        case .assessment: "assessment"
        case .plan: "plan"
        case .attendance: "attendance"
        case .move: "move"
        case .transfer: "transfer"
        default: "concern"
        }
    }
}
