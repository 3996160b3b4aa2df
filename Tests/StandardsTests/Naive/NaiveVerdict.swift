import Casework

extension NaiveCase {
    /// The finding on an occurrence, where `found` is what the evidence says (`met`, `late`, `partly`, `explained`, or `missed` of an absence)
    /// and nil says that there is none.
    func finding(_ occurrence: NaiveOccurrence, _ found: String?) -> NaiveFinding {
        var verdict = found ?? (occurrence.hasDeadline && occurrence.closes >= asOf ? "due" : "missed")
        if found == nil, !isCovered(occurrence) { verdict = "cannot-tell" }
        if verdict != "met", isExempt(occurrence) { verdict = "explained" }
        return NaiveFinding(
            standard: occurrence.standard, verdict: verdict, on: occurrence.first, due: occurrence.hasDeadline ? occurrence.closes : nil,
            each: occurrence.each, gap: verdict == "missed" ? gap(occurrence) : nil, trigger: occurrence.trigger.map(\.id.text).sorted())
    }

    /// `met`, `late` or nil: the responses against the window. A day in the window is looked for first; else a later one is late.
    func answer(_ occurrence: NaiveOccurrence, _ responses: [Entry]) -> String? {
        var late = false
        for response in responses where !occurrence.trigger.contains(where: { $0.id == response.id }) {
            if canLie(response, occurrence.opens, occurrence.closes) { return "met" }
            if response.on.latest > occurrence.closes { late = true }
        }
        return late ? "late" : nil
    }

    /// Whether one of an entry's possible days lies between two days, both included.
    func canLie(_ entry: Entry, _ first: Day, _ last: Day) -> Bool { entry.on.earliest <= last && entry.on.latest >= first }

    /// The finding where entries are the expected response.
    func response(_ occurrence: NaiveOccurrence, _ responses: [Entry]) -> NaiveFinding {
        finding(occurrence, answer(occurrence, responses))
    }

    /// The finding where something must have been before: it is there in time, or missed.
    func preparation(_ occurrence: NaiveOccurrence, _ isReady: Bool) -> NaiveFinding { finding(occurrence.atOnce, isReady ? "met" : nil) }

    /// The finding where nothing of the kind may follow in the window.
    func absence(_ occurrence: NaiveOccurrence, _ isBroken: Bool) -> NaiveFinding {
        if isBroken { return finding(occurrence, "missed") }
        return finding(occurrence, asOf > occurrence.closes ? "met" : nil)
    }

    /// The finding where a share is expected, or another entry with the same effect.
    func sharing(_ occurrence: NaiveOccurrence, _ shares: [Entry], or others: [Entry] = []) -> NaiveFinding {
        let given = shares.filter { $0.code(Share.decision) == "shared" }
        if let verdict = answer(occurrence, given + others) {
            // Put off with its reason, written down by the deadline, it is explained though it came late.
            let putOff = shares.contains { share in
                share.code(Share.decision) != "shared" && share.on.latest >= occurrence.opens
                    && NaiveLedger.knownFrom(share).map { $0 <= occurrence.closes } ?? false
            }
            return finding(occurrence, verdict == "late" && putOff ? "explained" : verdict)
        }
        let weighed = shares.contains { $0.code(Share.decision) != "shared" && $0.on.latest >= occurrence.opens }
        return finding(occurrence, weighed ? "explained" : nil)
    }

    // MARK: Cannot tell

    /// Whether at least one agency that could have left evidence has a feed over the window.
    private func isCovered(_ occurrence: NaiveOccurrence) -> Bool {
        var candidates = Set(agencies.all.map(\.id))
        for entry in record { candidates.insert(entry.agency) }
        return candidates.contains { agency in
            switch occurrence.couldAct {
            case .anyone: break
            case .anyoneBut(let kind): if self.kind(agency) == kind { return false }
            case .kinds(let kinds): if !kinds.contains(self.kind(agency)) { return false }
            case .agency: return false
            }
            return covers(agency, occurrence)
        } || onlyAgencyCovers(occurrence)
    }

    private func onlyAgencyCovers(_ occurrence: NaiveOccurrence) -> Bool {
        if case .agency(let agency) = occurrence.couldAct { return covers(agency, occurrence) }
        return false
    }

    private func covers(_ agency: AgencyRef, _ occurrence: NaiveOccurrence) -> Bool {
        guard let listed = agencies[agency] else { return true }
        if !listed.connected { return false }
        if let from = listed.from, from > occurrence.opens { return false }
        if let to = listed.to, to < min(occurrence.closes, asOf) { return false }
        return true
    }

    // MARK: Exemptions

    private func isExempt(_ occurrence: NaiveOccurrence) -> Bool {
        let lastDay = occurrence.hasDeadline ? occurrence.closes : occurrence.first
        for entry in record where entry.kind == .exemption && namesChild(entry) {
            // Somebody must sign it.
            guard let author = entry.author, author.contains(where: { !$0.isWhitespace }) else { continue }
            if entry.code(Exemption.standard) != occurrence.standard { continue }
            if let of = entry.entry(Exemption.of), !occurrence.trigger.contains(where: { ledger.means(of, $0) }) { continue }
            if let each = entry.text(Exemption.each) {
                let person = PersonRef(each).map { ledger.person($0).text }
                if occurrence.each == nil || (occurrence.each != each && occurrence.each != person) { continue }
            }
            if entry.on.earliest > lastDay { continue }
            if let until = entry.day(Exemption.until), until < occurrence.first { continue }
            return true
        }
        return false
    }

    // MARK: Gaps

    private func gap(_ occurrence: NaiveOccurrence) -> String {
        if occurrence.trigger.isEmpty { return "practice" }
        var holders: Set<AgencyRef> = []
        for trigger in occurrence.trigger {
            holders.insert(trigger.agency)
            holders.formUnion(trigger.agencies(Share.to))
            holders.formUnion(trigger.agencies(Meeting.invited))
            for share in ledger.live where share.kind == .share && share.code(Share.decision) == "shared" {
                if ledger.means(share.entry(Share.of), trigger) { holders.formUnion(share.agencies(Share.to)) }
            }
            // A referral to social care names social care.
            if trigger.kind == .referral, trigger.code(Referral.to) == "social-care", case .kinds(let kinds) = occurrence.shouldAct {
                if kinds.contains(.socialCare) { return "practice" }
            }
        }
        let held = holders.contains { holder in
            switch occurrence.shouldAct {
            case .anyone: true
            case .anyoneBut(let kind): self.kind(holder) != kind
            case .agency(let agency): holder == agency
            case .kinds(let kinds): kinds.contains(self.kind(holder))
            }
        }
        return held ? "practice" : "sharing"
    }
}
