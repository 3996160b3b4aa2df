import Casework

/// What the ledger holds of one audit: a pure fold of its entries, bounded by `asOf` (what had been done) and `knownOn` (what had been recorded).
///
/// The order in which entries arrived does not matter, nor how often they came. What a reader may not see is not among the entries, and so not here.
public struct AuditRecord: Hashable, Sendable {
    /// The audit.
    public let audit: AuditRef
    /// How it was set up, and its cohort.
    public let setting: AuditSetting
    /// The returns, by child and agency.
    public let returns: [ReturnRecord.Key: ReturnRecord]
    /// The panel's work, by child.
    public let panel: [PersonRef: PanelRecord]
    /// The themes by their codes, without those that were joined into another.
    public let themes: [String: Versions]
    /// The actions, in the order in which they were agreed.
    public let actions: [ActionRecord]
    /// The briefing for the partnership, in all versions.
    public let briefing: Versions
    /// The briefing for the public.
    public let publicBriefing: Versions
    /// Corrections that were refused: another agency's, or in a circle.
    public let refused: [Entry]

    /// Folds entries; those of other audits are passed over.
    ///
    /// `received` is the day on which the ledger received an entry: a correction that does not say when it was recorded was known from then.
    public init(_ audit: AuditRef, _ told: some Sequence<(entry: Entry, received: Day?)>, asOf: Day, knownOn: Day? = nil) {
        let settled = SettledEntries(told, of: audit, asOf: asOf, knownOn: knownOn)
        let byKind = Dictionary(grouping: settled.standing, by: \.kind)
        func answering(_ id: EntryRef) -> EntryRef? { settled.answering[id] }
        func versions(_ entries: some Sequence<Entry>) -> Versions { Versions(entries, answering: answering) }
        self.audit = audit
        refused = settled.refused
        setting = AuditSetting(versions(byKind[.audit] ?? []))
        let returns = Self.returns(byKind[.return] ?? [], versions)
        self.returns = returns
        panel = Self.panel(byKind[.moderation] ?? [], returns, answering, versions)
        themes = Self.themes(byKind[.theme] ?? [], answering, versions)
        actions = Self.actions(byKind[.action] ?? [], answering, versions)
        let briefings = byKind[.briefing] ?? []
        briefing = versions(briefings.filter { $0.code(BriefingFact.audience) != "public" })
        publicBriefing = versions(briefings.filter { $0.code(BriefingFact.audience) == "public" })
    }

    /// The same from entries as a log keeps them.
    public init(_ audit: AuditRef, kept: some Sequence<KeptEntry>, asOf: Day, knownOn: Day? = nil) {
        self.init(
            audit, kept.map { (entry: $0.entry, received: Day(inLondonAt: $0.receivedAt)) }, asOf: asOf, knownOn: knownOn)
    }

    /// The latest version of the partnership's briefing that has come so far.
    public func briefing(_ version: String) -> Entry? { briefing.all.last { $0.code(BriefingFact.version) == version } }

    /// Whether anything of it is known.
    public var isKnown: Bool { !setting.versions.all.isEmpty }
}

extension AuditRecord {
    private static func returns(_ entries: [Entry], _ versions: ([Entry]) -> Versions) -> [ReturnRecord.Key: ReturnRecord] {
        var found: [ReturnRecord.Key: [Entry]] = [:]
        for entry in entries {
            guard let child = entry.matter?.child, let agency = entry.agency(ReturnFact.from) else { continue }
            found[ReturnRecord.Key(child: child, agency: agency), default: []].append(entry)
        }
        return found.reduce(into: [:]) { $0[$1.key] = ReturnRecord(key: $1.key, versions: versions($1.value)) }
    }

    private static func panel(
        _ entries: [Entry], _ returns: [ReturnRecord.Key: ReturnRecord], _ answering: (EntryRef) -> EntryRef?,
        _ versions: ([Entry]) -> Versions
    ) -> [PersonRef: PanelRecord] {
        var found: [PersonRef: [Entry]] = [:]
        for entry in entries { if let child = entry.matter?.child { found[child, default: []].append(entry) } }
        return found.reduce(into: [:]) { out, one in
            let entries = one.value.sorted(by: Versions.precedes)
            func those(_ step: String) -> [Entry] { entries.filter { $0.code(ModerationFact.step) == step } }
            func matters(_ raised: String, _ ended: String) -> [PanelRecord.Matter] {
                let ends = those(ended)
                return those(raised).map { matter in
                    PanelRecord.Matter(
                        raised: matter, ended: ends.first { $0.entry(ModerationFact.of).flatMap(answering) == matter.id })
                }
            }
            out[one.key] = PanelRecord(
                child: one.key, grades: versions(those("panel-grade")), points: matters("point", "point-resolved"),
                concerns: matters("concern", "concern-closed"),
                secondGrades: those("second-grade").compactMap { second($0, one.key, returns, answering) }, signings: those("signed-off"))
        }
    }

    private static func second(
        _ entry: Entry, _ child: PersonRef, _ returns: [ReturnRecord.Key: ReturnRecord], _ answering: (EntryRef) -> EntryRef?
    ) -> PanelRecord.SecondGrade? {
        guard let agency = entry.agency(ModerationFact.from), let grade = entry.code(ModerationFact.grade).flatMap(Grade.init) else {
            return nil
        }
        let key = ReturnRecord.Key(child: child, agency: agency)
        let graded = entry.entry(ModerationFact.of).flatMap(answering)
        let first = returns[key]?.versions.all.first { $0.id == graded }
        return PanelRecord.SecondGrade(key: key, entry: entry, first: first?.code(ReturnFact.grade).flatMap(Grade.init), second: grade)
    }

    private static func themes(
        _ entries: [Entry], _ answering: (EntryRef) -> EntryRef?, _ versions: ([Entry]) -> Versions
    ) -> [String: Versions] {
        let all = Dictionary(grouping: entries) { $0.code(ThemeFact.code) ?? "" }
        let merged = Set(entries.flatMap { $0.entries(ThemeFact.merges) }.compactMap(answering))
        // A theme goes when what stands of it was joined into another; wording it again later brings it back.
        return all.compactMapValues { entries in
            let own = versions(entries)
            return own.heads.allSatisfy { merged.contains($0.id) } ? nil : own
        }
    }

    private static func actions(
        _ entries: [Entry], _ answering: (EntryRef) -> EntryRef?, _ versions: ([Entry]) -> Versions
    ) -> [ActionRecord] {
        let agreed = entries.filter { $0.entry(ActionFact.of) == nil }.sorted(by: Versions.precedes)
        let later = Dictionary(grouping: entries.filter { $0.entry(ActionFact.of) != nil }) { $0.entry(ActionFact.of).flatMap(answering) }
        return agreed.map { ActionRecord(agreed: $0, versions: versions([$0] + (later[$0.id] ?? []))) }
    }
}
