import Casework

/// What the looking came to, before exemptions, silence and gaps are weighed.
struct Outcome {
    var verdict: Verdict
    var evidence: [Int32] = []
    var near: Int32?
    var nearReason: NearMiss?
    var isUncertain = false
}

extension Hearing {
    /// Adds a finding: weighs exemptions, agencies that send nothing, and the gap.
    ///
    /// `actors` are the responses whose recording agencies could have acted.
    mutating func conclude(
        _ at: Occurrence, _ member: Each.Member, due: Int32?, searched: Period, _ outcome: Outcome, actors: [Response],
        counted: [Int32] = []
    ) {
        var finding = Finding(
            standard: standard, child: child, verdict: outcome.verdict, gap: nil, on: at.day, due: due, each: member,
            searched: searched)
        var evidence = outcome.evidence
        if outcome.verdict == .missed || outcome.verdict == .due, !agencies.allConnected, noneCouldAct(actors, at, member, searched) {
            finding.verdict = .cannotTell
        }
        // A share withheld or deferred only after the deadline counts, and is shown as written afterwards, as an exemption is.
        if outcome.verdict == .explained, let reason = evidence.first {
            finding.isAfterwards = book.rows.recorded[Int(reason)] > (due ?? .max)
        }
        if finding.verdict != .met, finding.verdict != .explained, let exemption = exemption(at, member, until: due ?? at.clock) {
            finding.verdict = .explained
            // One recorded after the deadline counts, and is shown as written afterwards.
            finding.isAfterwards = book.rows.recorded[Int(exemption)] > (due ?? .max)
            evidence.append(exemption)
        }
        if finding.verdict == .missed {
            finding.gap = gap(actors, at, member)
            if finding.gap == .sharing { finding.holder = book.rows.agency[Int(at.row)] }
        }
        if finding.verdict == .due, let due { finding.changesOn = due + 1 }
        finding.trigger = findings.run(at.accounts)
        finding.evidence = findings.run(evidence)
        finding.counted = findings.run(counted)
        if finding.verdict != .met { (finding.near, finding.nearReason) = (outcome.near, outcome.nearReason) }
        finding.isUncertain = at.isUncertain || outcome.isUncertain
        findings.list.append(finding)
    }

    /// An exemption of this standard that covers some day from the trigger to the deadline.
    private func exemption(_ at: Occurrence, _ member: Each.Member, until end: Int32) -> Int32? {
        guard !exemptions.isEmpty else { return nil }
        let id = words.number(pack.standards[Int(standard)].id)
        return exemptions.first { row in
            guard book.rows.value(row, Exemption.standard) == id, isAboutChild(row) else { return false }
            if let of = book.rows.value(row, Exemption.of) {
                guard let of = book.row(answeringFor: of), at.accounts.contains(of) else { return false }
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
        case .group(let place): group(place)?.label == text
        }
    }

    /// Whether every agency that could have acted sends nothing, or its feed does not cover the days that were searched.
    private func noneCouldAct(_ responses: [Response], _ at: Occurrence, _ member: Each.Member, _ searched: Period) -> Bool {
        let days = Period(start: searched.start, end: min(searched.end, asOf))
        var tests: [(AgencyTest?, Bool)] = []
        for response in responses {
            switch response {
            case .own: continue
            case .already(.flag(_, true)): tests.append((nil, true))
            case .already, .becomes: tests.append((nil, false))
            case .entry(let selector):
                if selector.links.contains(.bySame) {
                    if isHeard(book.rows.agency[Int(at.row)], days) { return false }
                    tests.append((.of([]), false))
                } else {
                    tests.append((selector.by, selector.links.contains(.byEach)))
                }
            }
        }
        guard !tests.isEmpty else { return false }
        for (test, isEach) in tests {
            if isEach, case .agency(let agency) = member {
                if isHeard(agency, days) { return false }
                continue
            }
            for agency in agencies.listed.indices where test?.accepts(agencies.kind(Int32(agency))) ?? true {
                if isHeard(Int32(agency), days) { return false }
            }
        }
        return true
    }

    private func isHeard(_ agency: Int32, _ days: Period) -> Bool { agencies.listed[Int(agency)].map { isHeard($0, days) } ?? true }

    private func isHeard(_ agency: Agency, _ days: Period) -> Bool {
        agency.connected && (agency.from?.ordinal ?? .min) <= days.start && (agency.to?.ordinal ?? .max) >= days.end
    }

    /// Whether the agency that should have acted held the trigger: it recorded it, a share told it, or the trigger itself names it.
    private func gap(_ responses: [Response], _ at: Occurrence, _ member: Each.Member) -> Gap {
        // A period of a state has no trigger that somebody could have failed to share.
        if case .recurrence = pack.shapes[Int(standard)] { return .practice }
        let told = tellings(at)
        func holds(_ passes: (Int32) -> Bool) -> Bool {
            at.accounts.contains { passes(book.rows.agency[Int($0)]) } || told.contains(where: passes)
        }
        for case .entry(let selector) in responses {
            if selector.links.contains(.bySame) { return .practice }
            if case .of(let kinds) = selector.by { return holds { kinds.contains(agencies.kind($0)) } ? .practice : .sharing }
        }
        switch member {
        case .agency(let agency): return holds { $0 == agency } ? .practice : .sharing
        case .group(let place):
            let kinds = group(place)?.kinds ?? []
            return holds { kinds.contains(agencies.kind($0)) } ? .practice : .sharing
        case .none, .person:
            // A referral to social care tells social care.
            if book.rows.kindOf(at.row) == .referral, book.rows.value(at.row, Referral.to) == words.socialCare { return .practice }
            return holds { agencies.kind($0).isSocialCare } ? .practice : .sharing
        }
    }

    /// Agencies that were told of a trigger: by shares of it, or because it names them itself.
    private func tellings(_ at: Occurrence) -> [Int32] {
        var told: [Int32] = []
        for account in at.accounts {
            for share in book.shares(of: account) where book.rows.value(share, Share.decision) == words.shared {
                told.append(contentsOf: book.rows.values(share, Share.to))
            }
        }
        switch book.rows.kindOf(at.row) {
        case .share: told.append(contentsOf: book.rows.values(at.row, Share.to))
        case .meeting: told.append(contentsOf: book.rows.values(at.row, Meeting.invited))
        default: break
        }
        return told
    }
}
