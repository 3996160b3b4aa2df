import Auditing
import Briefings
import Casework

/// What of an audit that was run is news to the ledger, as entries to be written. What it holds already is not said twice.
public enum AuditDrafts {
    /// The audit as it is set up.
    public static func setUp(_ audit: Audit, _ partnership: Partnership, over record: AuditRecord) -> [WriteAudit.Draft] {
        let agencies = audit.auditors.agencies(in: partnership.agencies).map(\.id)
        let upon = record.setting.versions.heads.map(\.id)
        return news(.audit, audit.settingUp(agencies, upon: upon), over: record.setting.versions)
    }

    /// The cohort as it was drawn.
    public static func drawn(_ run: RunAudit, over record: AuditRecord) -> [WriteAudit.Draft] {
        news(.audit, run.draw.drawn(upon: record.setting.versions.heads.map(\.id)), over: record.setting.versions)
    }

    /// What each agency is asked about each child. Who has answered is not asked again.
    public static func asked(_ returns: [AgencyReturn], by due: Day?, over record: AuditRecord) -> [WriteAudit.Draft] {
        returns.flatMap { one -> [WriteAudit.Draft] in
            let known = record.returns[ReturnRecord.Key(child: one.reference, agency: one.agency)]
            guard known?.answer == nil, known?.stage != .reopened else { return [] }
            let versions = known?.versions
            return news(
                .return, one.asking(by: due, upon: versions?.heads.map(\.id) ?? []), over: versions, child: one.reference)
        }
    }

    /// The themes as they are drafted. What somebody has worded and signed is left as it is.
    public static func themes(_ themes: [AuditTheme], over record: AuditRecord) -> [WriteAudit.Draft] {
        themes.flatMap { theme -> [WriteAudit.Draft] in
            let known = record.themes[theme.code]
            if let latest = known?.latest, !latest.flag(ThemeFact.draft) { return [] }
            return news(.theme, theme.drafted(upon: known?.heads.map(\.id) ?? []), over: known)
        }
    }

    /// The actions as they were agreed, those that the ledger does not hold.
    public static func agreed(_ actions: FollowActions, over record: AuditRecord) -> [WriteAudit.Draft] {
        actions.actions.map(\.action).filter { known($0, record) == nil }.map { WriteAudit.Draft(.action, $0.agreed) }
    }

    /// How actions ended, where the ledger holds them as open.
    public static func ended(_ actions: FollowActions, over record: AuditRecord) -> [WriteAudit.Draft] {
        actions.actions.map(\.action).compactMap { action in
            guard let known = known(action, record), known.ending == nil,
                let end = action.ended(known.agreed.id, upon: known.versions.heads.map(\.id))
            else { return nil }
            return WriteAudit.Draft(.action, end.details, on: end.on)
        }
    }

    /// A version of the briefing, drawn from the ledger at a mark. Its text goes with it where an entry holds that much.
    public static func briefing(
        _ briefing: Briefing, as version: String, at mark: LedgerMark, digest: String?, over record: AuditRecord
    ) -> WriteAudit.Draft {
        let isPublic = briefing.audience != .partnership
        let earlier = (isPublic ? record.publicBriefing : record.briefing).heads.map(\.id)
        var details: [String: FieldValue] = [
            BriefingFact.version.name: .code(version), BriefingFact.audience.name: .code(isPublic ? "public" : "partnership"),
            BriefingFact.title.name: .text("\(briefing.title): \(briefing.theme)"), BriefingFact.size.name: .number(Int(mark.size)),
            BriefingFact.root.name: .text(mark.words.joined(separator: " ")),
        ]
        if let digest { details[BriefingFact.digest.name] = .text(digest) }
        if let grade = briefing.readingAge?.gradeInWords { details[BriefingFact.readingGrade.name] = .text(grade) }
        if !earlier.isEmpty { details[BriefingFact.upon.name] = .entries(earlier) }
        let text = BriefingMarkdown(briefing).text
        return WriteAudit.Draft(.briefing, details, text: text.utf8.count <= 65_536 ? text : nil)
    }

    private static func known(_ action: AgreedAction, _ record: AuditRecord) -> ActionRecord? {
        record.actions.first { $0.standard == action.standard && $0.owner == action.owner.text && $0.words == action.words.text }
    }

    private static func news(
        _ kind: Kind, _ details: [String: FieldValue], over versions: Versions?, child: PersonRef? = nil
    ) -> [WriteAudit.Draft] {
        let held = versions?.details ?? [:]
        // The step or stage says what was done last; everything else, what is held.
        let isKnown = details.allSatisfy { name, value in
            name == "upon" || held[name] == value
                || (name == AuditFact.step.name && versions?.all.contains { $0.details[name] == value } == true)
        }
        return isKnown ? [] : [WriteAudit.Draft(kind, child: child, details)]
    }
}
