import Casework

extension AuditRecord {
    /// What the ledger holds of the audit, as a list for a meeting; children by their numbers.
    public func text(on day: Day) -> String {
        guard isKnown else { return "Nothing is recorded of the audit \(audit)." }
        let head = [setting.title, setting.theme].compactMap { $0 }.joined(separator: ": ")
        var lines = ["\(head) (\(audit))\(setting.isClosed ? ", closed" : "")"]
        lines.append("  \(setting.cohort.count) children drawn, \(setting.reserves.count) in reserve")
        if !returns.isEmpty { lines.append("Returns: " + counts(on: day)) }
        for key in contested { lines.append("  Two people answered at once: \(name(of: key.child)), \(key.agency)") }
        for one in children {
            guard let panel = panel[one] else { continue }
            if panel.isPaused { lines.append("  Paused by an immediate concern: \(name(of: one))") }
            let open = panel.points.filter(\.isOpen).count
            if open > 0 { lines.append("  \(open) \(open == 1 ? "point" : "points") to resolve: \(name(of: one))") }
        }
        for (code, theme) in themes.sorted(by: { $0.key < $1.key }) {
            let draft = theme.latest?.flag(ThemeFact.draft) == true ? ", as drafted" : ""
            lines.append("Theme \(code): \(theme.latest?.text(ThemeFact.title) ?? "")\(draft)")
        }
        for action in actions {
            let state = action.ending.map { _ in "closed: \(action.note ?? "")" } ?? (action.isOverdue(on: day) ? "overdue" : "open")
            lines.append("Action: \(action.words) [\(action.standard)]. \(action.owner), by \(action.due?.inWords ?? "no day"); \(state)")
        }
        for version in briefing.all {
            lines.append(
                "Briefing \(version.code(BriefingFact.version) ?? "") by \(version.author ?? "nobody named"), \(version.on.inWords), from the ledger at size \(version.number(BriefingFact.size) ?? 0) · \(version.text(BriefingFact.root) ?? "")"
            )
        }
        for entry in refused { lines.append("Refused: \(entry.id), which only the agency that recorded an entry could have said") }
        return lines.joined(separator: "\n")
    }

    /// The children of the cohort, in the order of their numbers, then those of whom something is told who are not in it.
    private var children: [PersonRef] {
        let cohort = setting.cohort.map(\.child)
        return cohort + Set(panel.keys).union(returns.keys.map(\.child)).subtracting(cohort).sorted()
    }

    private func name(of child: PersonRef) -> String {
        setting.cohort.first { $0.child == child }.map { "child \($0.number)" } ?? "a child who is not in the cohort"
    }

    private func counts(on day: Day) -> String {
        let stages = Dictionary(grouping: returns.values, by: \.stage).mapValues(\.count)
        let late = returns.values.count { $0.isLate(on: day) }
        let said = ReturnRecord.Stage.allCases.compactMap { stage in stages[stage].map { "\($0) \(stage.rawValue)" } }
        return (said + (late > 0 ? ["\(late) late"] : [])).joined(separator: ", ")
    }

    /// The same for programs.
    public func json(on day: Day) -> JSONValue {
        .object([
            .init("audit", .string(audit.text)), .init("on", .day(day)), .init("known", .bool(isKnown)),
            .init("title", .text(setting.title)), .init("theme", .text(setting.theme)), .init("asOf", .day(setting.asOf)),
            .init("seed", .text(setting.seed.map(String.init))), .init("closed", .bool(setting.isClosed)),
            .init(
                "cohort",
                .array(
                    setting.cohort.map { .object([.init("number", .integer($0.number)), .init("child", .string($0.child.text))]) })),
            .init("reserves", .list(setting.reserves.map(\.child.text))),
            .init(
                "exclusions",
                .array(
                    setting.exclusions.map {
                        .object([.init("because", .string($0.because)), .init("children", .list($0.children.map(\.text)))])
                    })),
            .init("returns", .array(returns.values.sorted { $0.key < $1.key }.map { $0.json(on: day) })),
            .init("panel", .array(children.compactMap { panel[$0]?.json })),
            .init("themes", .array(themes.sorted { $0.key < $1.key }.map { .versions($0.value, [.init("code", .string($0.key))]) })),
            .init("actions", .array(actions.map { $0.json(on: day) })),
            .init("briefing", .versions(briefing, [])), .init("publicBriefing", .versions(publicBriefing, [])),
            .init("refused", .list(refused.map(\.id.text))),
        ])
    }
}

extension ReturnRecord {
    fileprivate func json(on day: Day) -> JSONValue {
        .versions(
            versions,
            [
                .init("child", .string(key.child.text)), .init("agency", .string(key.agency.text)),
                .init("stage", .text(stage?.rawValue)), .init("due", .day(due)), .init("late", .bool(isLate(on: day))),
                .init("grade", .text(grade?.rawValue)),
            ])
    }
}

extension PanelRecord {
    fileprivate var json: JSONValue {
        .versions(
            grades,
            [
                .init("child", .string(child.text)), .init("grade", .text(grade?.rawValue)), .init("paused", .bool(isPaused)),
                .init("openPoints", .list(points.filter(\.isOpen).compactMap { $0.raised.text(ModerationFact.reason) })),
                .init("signedOff", .bool(signedOff != nil)),
            ])
    }
}

extension ActionRecord {
    fileprivate func json(on day: Day) -> JSONValue {
        let state = ending.map { $0 == .onEffect ? "closed-on-effect" : "closed" } ?? (isOverdue(on: day) ? "overdue" : "open")
        return .versions(
            versions,
            [
                .init("action", .string(words)), .init("owner", .string(owner)), .init("due", .day(due)),
                .init("standard", .string(standard)), .init("state", .string(state)), .init("note", .text(note)),
            ])
    }
}

extension JSONValue {
    /// What is told of a thing, and its versions: which entry, by whom, when, upon which.
    fileprivate static func versions(_ versions: Versions, _ told: [Member]) -> JSONValue {
        .object(
            told + [
                .init("contested", .bool(versions.isContested)),
                .init(
                    "versions",
                    .array(
                        versions.all.map { entry in
                            .object([
                                .init("entry", .string(entry.id.text)), .init("on", .string(entry.on.text)),
                                .init("agency", .string(entry.agency.text)), .init("author", .text(entry.author)),
                                .init("upon", .list(entry.upon.map(\.text))),
                            ])
                        })),
            ])
    }
}
