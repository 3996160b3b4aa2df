import Casework

extension Explanation {
    /// The sentence that says why a finding is what it is.
    func sentence(_ finding: Finding, _ evidence: [Int32], _ standard: Standard) -> String {
        var text =
            if case .absence(_, _, _, let isBefore, _) = standard.shape { absence(finding, evidence, standard, isBefore) } else {
                response(finding, evidence, standard)
            }
        if finding.gap == .sharing, let holder = finding.holder {
            text += " \(capital(name(ofAgency: holder))) held this and no share told the agency that should have acted."
        }
        if finding.isUncertain { text += " A day in it is uncertain." }
        if finding.isAfterwards { text += " The reason was written afterwards." }
        if finding.verdict != .met, let near = finding.near, let reason = finding.nearReason, reason != .late {
            text += " Nearest: \(entry(near)) on \(book.rows.day(near).inWords), \(why(reason))."
        }
        return text
    }

    private func response(_ finding: Finding, _ evidence: [Int32], _ standard: Standard) -> String {
        let what = standard.looksFor
        let who = byWhom(finding) + forMember(finding)
        let span = inSpan(finding)
        switch finding.verdict {
        case .missed: return "No \(what) was recorded \(who)\(span)."
        case .due:
            return
                "\(capital(what)) is expected \(who)\(finding.due.map { " by \(Day(ordinal: $0).inWords)" } ?? ""); none is recorded yet."
        case .met: return "\(capital(what)) was recorded\(onDays(evidence))\(forMember(finding)), in time."
        case .late:
            // It is late by what came last; a decision's own day may lie elsewhere than its entry's, and then no days are counted.
            let last = evidence.map { Int(book.rows.earliest[Int($0)]) }.max()
            let after = last.flatMap { day in finding.due.map { day - Int($0) } } ?? 0
            let by = after > 0 ? "\(after) day\(after == 1 ? "" : "s") after it was due" : "after it was due"
            return
                "\(capital(what)) was recorded\(onDays(evidence))\(forMember(finding)), \(by)\(finding.due.map { " on \(Day(ordinal: $0).inWords)" } ?? "")."
        case .partly: return "Only part of what is asked is recorded\(onDays(evidence)): \(what)\(forMember(finding))."
        case .explained: return "A reason is recorded\(onDays(Array(evidence.suffix(1)))) why there is no \(what)\(forMember(finding))."
        case .cannotTell:
            return
                "Nobody who could have recorded \(what) \(who) sends anything to this record\(span.isEmpty ? " for those days" : span), so it cannot be told."
        case .notApplicable: return "Nothing is an occasion for it."
        }
    }

    private func absence(_ finding: Finding, _ evidence: [Int32], _ standard: Standard, _ isBefore: Bool) -> String {
        let what = standard.looksFor
        let span = inSpan(finding)
        switch finding.verdict {
        case .missed: return "There was \(article(what)) \(what)\(onDays(evidence)), \(span.isEmpty ? "" : "within the time\(span)")."
        case .met: return "No \(what) is recorded\(span)."
        case .due: return "No \(what) is recorded so far; the time runs until \(finding.due.map { Day(ordinal: $0).inWords } ?? "later")."
        default: return response(finding, evidence, standard)
        }
    }

    private func inSpan(_ finding: Finding) -> String {
        guard finding.searched.start > .min, finding.searched.end < .max else { return "" }
        let (from, to) = (Day(ordinal: finding.searched.start), Day(ordinal: finding.searched.end))
        return from == to ? " on \(from.inWords)" : " from \(from.inWords) to \(to.inWords)"
    }

    private func onDays(_ rows: [Int32]) -> String {
        guard let first = rows.first else { return "" }
        let by = " by \(name(ofAgency: book.rows.agency[Int(first)])) on \(book.rows.day(first).inWords)"
        return rows.count > 1 ? by + " and in \(rows.count - 1) more entr\(rows.count == 2 ? "y" : "ies")" : by
    }

    private func forMember(_ finding: Finding) -> String {
        switch finding.each {
        case .none: return ""
        case .agency(let agency):
            return byWhom(finding) == "by " + name(ofAgency: agency) ? "" : ", for \(name(ofAgency: agency))"
        case .person(let person): return ", for \(book.reference(person))"
        case .group(let place):
            if case .response(_, _, _, _, .kindOfAgency(let groups, _)) = pack.shapes[Int(finding.standard)],
                groups.indices.contains(Int(place))
            {
                return ", to \(groups[Int(place)].label)"
            }
            return ""
        }
    }

    /// By whom the thing was looked for.
    func byWhom(_ finding: Finding) -> String {
        var responses: [Response] = []
        _ = pack.shapes[Int(finding.standard)].expectedResponses.map { responses = $0 }
        for case .entry(let selector) in responses {
            if selector.links.contains(.bySame) {
                return "by the agency that recorded it"
            }
            if selector.links.contains(.byEach), case .agency(let agency) = finding.each { return "by " + name(ofAgency: agency) }
            switch selector.by {
            case .of(let kinds): return "by " + kinds.filter { $0 != .emergencyDuty }.map { words($0) }.joined(separator: " or ")
            case .notOf(let kinds): return "by any agency but " + kinds.map { words($0) }.joined(separator: " or ")
            case nil: continue
            }
        }
        return "by any agency"
    }

    private func words(_ kind: AgencyKind) -> String { kind == .gp ? "GP" : kind.rawValue.split(separator: "-").joined(separator: " ") }

    private func why(_ reason: NearMiss) -> String {
        switch reason {
        case .late: "too late"
        case .wrongAgency: "by or to another agency"
        case .wrongPerson: "about somebody else"
        case .incomplete: "incomplete"
        }
    }

    private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    private func article(_ text: String) -> String { "aeio".contains(text.prefix(1).lowercased()) ? "an" : "a" }
}

extension Shape {
    /// The responses that it looks for, where they are entries.
    var expectedResponses: [Response]? {
        switch self {
        case .response(_, let expect, _, _, _), .itself(_, let expect, _), .preparation(_, let expect, _, _),
            .deadline(_, let expect, _, _),
            .accumulation(_, _, _, let expect, _):
            switch expect {
            case .any(let responses), .all(let responses): responses
            case .pack(let selector, _): [.entry(selector)]
            case .joinedAnalysis(let selectors): selectors.map(Response.entry)
            case .decision, .history: nil
            }
        case .recurrence(_, let expect, _, _, _, _): expect
        case .absence(_, let never, _, _, _): never
        case .completeness, .quorum: nil
        }
    }
}
