import Casework

/// What the looking came to, before exemptions, silence and gaps are weighed.
struct Outcome {
    var verdict: Verdict
    var evidence = RowRun.none
    var near: Int32?
    var nearReason: NearMiss?
    var isUncertain = false
}

extension Hearing {
    /// Adds a finding: weighs exemptions, agencies that send nothing, and the gap.
    ///
    /// `isOwed` is false where nobody's recording could have changed it.
    mutating func conclude(
        _ at: Occurrence, _ member: Each.Member, due: Int32?, searched: Period, _ outcome: Outcome, isOwed: Bool = true,
        counted: RowRun = .none
    ) {
        var finding = Finding(
            standard: rule.pointee.number, child: child, verdict: outcome.verdict, on: at.day, due: due, each: member, searched: searched)
        finding.evidence = outcome.evidence
        if outcome.verdict == .missed || outcome.verdict == .due, isOwed, !agencies.allConnected, noneCouldAct(at, member, searched) {
            finding.verdict = .cannotTell
        }
        // A share withheld or deferred only after the deadline counts, and is shown as written afterwards, as an exemption is.
        if outcome.verdict == .explained, !outcome.evidence.isEmpty {
            finding.isAfterwards = columns.recorded[findings.row(outcome.evidence, outcome.evidence.count - 1)] > (due ?? .max)
        }
        if !filing.exemptions.isEmpty, finding.verdict != .met, finding.verdict != .explained,
            let exemption = exemption(at, member, until: due ?? at.clock)
        {
            finding.verdict = .explained
            // One recorded after the deadline counts, and is shown as written afterwards.
            finding.isAfterwards = columns.recorded[exemption] > (due ?? .max)
            finding.evidence = findings.joined(outcome.evidence, .one(exemption))
        }
        if finding.verdict == .missed {
            finding.gap = gap(at, member, isOwed: isOwed)
            if finding.gap == .sharing { finding.holder = columns.agency[at.row] }
        }
        if finding.verdict == .due, let due { finding.changesOn = due + 1 }
        finding.trigger = triggerRows(at)
        finding.counted = counted
        if finding.verdict != .met { (finding.near, finding.nearReason) = (outcome.near, outcome.nearReason) }
        finding.isUncertain = at.isUncertain || outcome.isUncertain
        findings.list.append(finding)
    }

    /// The rows of an occurrence: of an event all accounts, of a period that no entry began none.
    @inline(__always)
    mutating func triggerRows(_ at: Occurrence) -> RowRun {
        switch at.event {
        case Occurrence.single: .one(at.row)
        case Occurrence.nothing: .none
        default: allAccounts(at)
        }
    }

    private mutating func allAccounts(_ at: Occurrence) -> RowRun {
        let start = findings.pool.count
        var accounts = accounts(at)
        while let account = accounts.next(room.links) { findings.pool.append(account) }
        return findings.run(from: start)
    }

    /// An exemption of this standard that covers some day from the trigger to the deadline.
    private mutating func exemption(_ at: Occurrence, _ member: Each.Member, until end: Int32) -> Int32? {
        for index in filing.exemptions.indices {
            let row = filing.exemptions[index]
            guard book.rows.value(row, Exemption.standard) == rule.pointee.id, isAboutChild(row) else { continue }
            if let of = book.rows.value(row, Exemption.of) {
                guard let of = columns.row(answeringFor: of), isAccount(of, at) else { continue }
            }
            if let each = book.rows.value(row, Exemption.each), !isSame(member, words.lexicon.text(each)) { continue }
            let period = Period(start: columns.earliest[row], end: book.rows.value(row, Exemption.until) ?? .max)
            if period.start <= end && period.end >= at.day { return row }
        }
        return nil
    }

    private mutating func isSame(_ member: Each.Member, _ text: String) -> Bool {
        switch member {
        case .none: return false
        case .agency(let agency): return book.lexicon.agencies.text(agency) == text
        case .person(let person): return book.lexicon.people.number(ifKnown: text).map(book.who) == person
        case .group(let place):
            guard let groups = rule.pointee.each?.pointee.groups, groups.indices.contains(Int(place)) else { return false }
            return rulebook.labels[groups[Int(place)].label] == text
        }
    }

    /// Whether every agency that could have acted sends nothing, or its feed does not cover the days that were searched.
    private mutating func noneCouldAct(_ at: Occurrence, _ member: Each.Member, _ searched: Period) -> Bool {
        let actors = rule.pointee.actors
        if actors.isOwn { return !isHeard(columns.agency[at.row], Period(start: at.day, end: min(at.clock, asOf))) }
        if actors.isNobody { return false }
        let days = Period(start: searched.start, end: min(searched.end, asOf))
        if actors.isSame, isHeard(columns.agency[at.row], days) { return false }
        var kinds = actors.kinds
        if actors.isEach {
            if case .agency(let agency) = member { if isHeard(agency, days) { return false } } else { kinds.bits |= actors.eachKinds.bits }
        }
        if kinds == .none { return true }
        for agency in agencies.listed.indices where kinds.meets(agencies.kinds[agency]) {
            if isHeard(Int32(agency), days) { return false }
        }
        return true
    }

    @inline(__always)
    private mutating func isHeard(_ agency: Int32, _ days: Period) -> Bool {
        let heard = agencies.heard[Int(agency)]
        return heard.start <= days.start && heard.end >= days.end
    }

    /// Whether the agency that should have acted held the trigger: it recorded it, a share told it, or the trigger itself names it.
    mutating func gap(_ at: Occurrence, _ member: Each.Member, isOwed: Bool) -> Gap {
        // A period of a state has no trigger that somebody could have failed to share.
        if rule.pointee.isRecurrence { return .practice }
        if isOwed {
            switch rule.pointee.actors.gap {
            case .practice: return .practice
            case .kinds(let kinds): return holds(at, of: kinds) ? .practice : .sharing
            case .member: break
            }
        }
        switch member {
        case .agency(let agency): return hasAccount(at, by: agency) || isTold(at, .agency(agency)) ? .practice : .sharing
        case .group(let place): return holds(at, of: groupKinds(place)) ? .practice : .sharing
        case .none, .person:
            // A referral to social care tells social care.
            if columns.kind[at.row] == Kind.referral.rawValue, columns.value(at.row, Slot.referralTo) == words.socialCare {
                return .practice
            }
            return holds(at, of: .socialCare) ? .practice : .sharing
        }
    }

    /// Whether an agency of some kinds recorded a trigger, was told of it by a share, or is named by it.
    private mutating func holds(_ at: Occurrence, of kinds: KindBits) -> Bool { hasAccount(at, by: kinds) || isTold(at, .kinds(kinds)) }

    private enum Told { case agency(Int32), kinds(KindBits) }

    private mutating func isTold(_ at: Occurrence, _ whom: Told) -> Bool {
        let kind = columns.kind[at.row]
        if kind == Kind.share.rawValue, names(columns.run(at.row, Slot.shareTo), whom) { return true }
        if kind == Kind.meeting.rawValue, names(columns.run(at.row, Slot.meetingInvited), whom) { return true }
        guard columns.hasShares else { return false }
        var accounts = accounts(at)
        while let account = accounts.next(room.links) {
            for place in columns.shares(of: account) {
                let share = columns.share(at: place)
                if columns.value(share, Slot.shareDecision) == words.shared, names(columns.run(share, Slot.shareTo), whom) { return true }
            }
        }
        return false
    }

    private mutating func names(_ run: Range<Int>, _ whom: Told) -> Bool {
        for place in run {
            let agency = columns.value(at: place)
            switch whom {
            case .agency(let one): if agency == one { return true }
            case .kinds(let kinds): if kinds.meets(agencies.kinds[Int(agency)]) { return true }
            }
        }
        return false
    }
}
