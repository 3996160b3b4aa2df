import Casework

/// A few rows; mostly none, one or two, which take no room of their own.
enum RowList {
    case none, one(Int32), two(Int32, Int32), many([Int32])

    init(_ rows: [Int32]) {
        switch rows.count {
        case 0: self = .none
        case 1: self = .one(rows[0])
        default: self = .many(rows)
        }
    }

    var first: Int32? {
        switch self {
        case .none: nil
        case .one(let row), .two(let row, _): row
        case .many(let rows): rows.first
        }
    }

    var isEmpty: Bool { if case .none = self { true } else { first == nil } }

    /// All of them.
    var all: [Int32] {
        switch self {
        case .none: []
        case .one(let row): [row]
        case .two(let first, let second): [first, second]
        case .many(let rows): rows
        }
    }

    mutating func append(_ other: RowList) {
        switch (self, other) {
        case (_, .none): return
        case (.none, _): self = other
        case (.one(let first), .one(let second)): self = .two(first, second)
        default: self = .many(all + other.all)
        }
    }
}

/// What the looking came to, before exemptions, silence and gaps are weighed.
struct Outcome {
    var verdict: Verdict
    var evidence = RowList.none
    var near: Int32?
    var nearReason: NearMiss?
    var isUncertain = false
}

extension Hearing {
    /// Adds a finding: weighs exemptions, agencies that send nothing, and the gap.
    ///
    /// `isOwed` is false where nobody's recording could have changed it.
    func conclude(
        _ at: Occurrence, _ member: Each.Member, due: Int32?, searched: Period, _ outcome: Outcome, isOwed: Bool = true,
        counted: [Int32] = []
    ) {
        var finding = Finding(
            standard: rule.number, child: child, verdict: outcome.verdict, gap: nil, on: at.day, due: due, each: member, searched: searched)
        var evidence = outcome.evidence
        if outcome.verdict == .missed || outcome.verdict == .due, isOwed, !agencies.allConnected, noneCouldAct(at, member, searched) {
            finding.verdict = .cannotTell
        }
        // A share withheld or deferred only after the deadline counts, and is shown as written afterwards, as an exemption is.
        if outcome.verdict == .explained, let reason = evidence.first {
            finding.isAfterwards = book.rows.recorded[Int(reason)] > (due ?? .max)
        }
        if !exemptions.isEmpty, finding.verdict != .met, finding.verdict != .explained,
            let exemption = exemption(at, member, until: due ?? at.clock)
        {
            finding.verdict = .explained
            // One recorded after the deadline counts, and is shown as written afterwards.
            finding.isAfterwards = book.rows.recorded[Int(exemption)] > (due ?? .max)
            evidence.append(.one(exemption))
        }
        if finding.verdict == .missed {
            finding.gap = gap(at, member, isOwed: isOwed)
            if finding.gap == .sharing { finding.holder = book.rows.agency[Int(at.row)] }
        }
        if finding.verdict == .due, let due { finding.changesOn = due + 1 }
        switch at.event {
        case Occurrence.single: finding.trigger = RowRun(start: at.row, count: 1)
        case Occurrence.nothing: break
        default: finding.trigger = findings.run(record.events[Int(at.event)].accounts)
        }
        finding.evidence = findings.run(evidence)
        if !counted.isEmpty { finding.counted = findings.run(counted) }
        if finding.verdict != .met { (finding.near, finding.nearReason) = (outcome.near, outcome.nearReason) }
        finding.isUncertain = at.isUncertain || outcome.isUncertain
        findings.list.append(finding)
    }

    /// An exemption of this standard that covers some day from the trigger to the deadline.
    private func exemption(_ at: Occurrence, _ member: Each.Member, until end: Int32) -> Int32? {
        exemptions.first { row in
            guard book.rows.value(row, Exemption.standard) == rule.id, isAboutChild(row) else { return false }
            if let of = book.rows.value(row, Exemption.of) {
                guard let of = book.row(answeringFor: of), isAccount(of, at) else { return false }
            }
            if let each = book.rows.value(row, Exemption.each), !isSame(member, words.lexicon.text(each)) { return false }
            let period = Period(start: book.rows.earliest[Int(row)], end: book.rows.value(row, Exemption.until) ?? .max)
            return period.start <= end && period.end >= at.day
        }
    }

    private func isSame(_ member: Each.Member, _ text: String) -> Bool {
        switch member {
        case .none: false
        case .agency(let agency): book.lexicon.agencies.text(agency) == text
        case .person(let person): book.lexicon.people.number(ifKnown: text).map(book.who) == person
        case .group(let place): rule.each.map { $0.groups.indices.contains(Int(place)) && $0.groups[Int(place)].label == text } ?? false
        }
    }

    /// Whether every agency that could have acted sends nothing, or its feed does not cover the days that were searched.
    private func noneCouldAct(_ at: Occurrence, _ member: Each.Member, _ searched: Period) -> Bool {
        let actors = rule.actors
        if actors.isNobody { return false }
        let days = Period(start: searched.start, end: min(searched.end, asOf))
        if actors.isSame, isHeard(book.rows.agency[Int(at.row)], days) { return false }
        var kinds = actors.kinds
        if !actors.byEach.isEmpty {
            if case .agency(let agency) = member {
                if isHeard(agency, days) { return false }
            } else {
                for each in actors.byEach { kinds.bits |= each.bits }
            }
        }
        if kinds == .none { return true }
        for agency in agencies.listed.indices where kinds.meets(agencies.kinds[agency]) {
            if isHeard(Int32(agency), days) { return false }
        }
        return true
    }

    @inline(__always)
    private func isHeard(_ agency: Int32, _ days: Period) -> Bool {
        let heard = agencies.heard[Int(agency)]
        return heard.start <= days.start && heard.end >= days.end
    }

    /// Whether the agency that should have acted held the trigger: it recorded it, a share told it, or the trigger itself names it.
    private func gap(_ at: Occurrence, _ member: Each.Member, isOwed: Bool) -> Gap {
        // A period of a state has no trigger that somebody could have failed to share.
        if rule.isRecurrence { return .practice }
        if isOwed {
            switch rule.actors.gap {
            case .practice: return .practice
            case .kinds(let kinds): return holds(at, of: kinds) ? .practice : .sharing
            case .member: break
            }
        }
        switch member {
        case .agency(let agency): return holds(at) { $0 == agency } ? .practice : .sharing
        case .group(let place): return holds(at, of: groupKinds(place)) ? .practice : .sharing
        case .none, .person:
            // A referral to social care tells social care.
            if book.rows.kind[Int(at.row)] == Kind.referral.rawValue, book.rows.value(at.row, Slot.referralTo) == words.socialCare {
                return .practice
            }
            return holds(at, of: .socialCare) ? .practice : .sharing
        }
    }

    private func holds(_ at: Occurrence, of kinds: KindBits) -> Bool { holds(at) { kinds.meets(agencies.kinds[Int($0)]) } }

    /// Whether an agency that passes recorded a trigger, was told of it by a share, or is named by it.
    @inline(__always)
    private func holds(_ at: Occurrence, _ passes: (Int32) -> Bool) -> Bool {
        hasAccount(at) { passes(book.rows.agency[Int($0)]) } || isTold(at, passes)
    }

    private func isTold(_ at: Occurrence, _ passes: (Int32) -> Bool) -> Bool {
        func names(_ run: Range<Int>) -> Bool {
            for place in run where passes(book.rows.value(at: place)) { return true }
            return false
        }
        let kind = book.rows.kind[Int(at.row)]
        if kind == Kind.share.rawValue, names(book.rows.run(at.row, Slot.shareTo)) { return true }
        if kind == Kind.meeting.rawValue, names(book.rows.run(at.row, Slot.meetingInvited)) { return true }
        return book.hasShares
            && hasAccount(at) { account in
                for share in book.shares(of: account) where book.rows.value(share, Slot.shareDecision) == words.shared {
                    if names(book.rows.run(share, Slot.shareTo)) { return true }
                }
                return false
            }
    }
}

extension Findings {
    mutating func run(_ rows: RowList) -> RowRun {
        switch rows {
        case .none: .none
        case .one(let row): RowRun(start: row, count: 1)
        case .two(let first, let second): run([first, second])
        case .many(let rows): run(rows)
        }
    }
}
