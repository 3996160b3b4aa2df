import Access
import Casework

/// What somebody may read of one audit: its entries, and whom to ask about what is withheld.
public struct AuditEntries: Sendable {
    /// The entries, by sequence, without what the reader may not learn.
    public let entries: [KeptEntry]
    /// The agencies whose entries are withheld. Nothing tells of what is sealed.
    public let ask: [AgencyRef]
}

extension Grant {
    /// The entries of the audit that the permit is for, as far as its verb and the reader's clearance go.
    ///
    /// Who answers for an agency (`read-audit`, `enter-return`) reads what the audit asks, and of the returns and of the panel's work only what is
    /// about that agency's own return; who reads returns, grades or runs the audit reads all of them.
    public func auditEntries() async throws -> AuditEntries {
        guard case .audit(let audit, _) = permit.scope, let reach = permit.verb.auditReach else {
            throw GrantExceeded("the entries of an audit", permit)
        }
        return try await shown(of: .audit(audit)) { entry, all in
            switch reach {
            case .all: true
            case .own: entry.isAsked(of: permit.actor.agency, among: all)
            }
        }
    }

    /// The resources to which briefings point, for whoever may read a briefing or take part in an audit.
    public func resourceEntries() async throws -> AuditEntries {
        guard permit.verb == .readBriefing || permit.verb.auditReach != nil else { throw GrantExceeded("resources", permit) }
        return try await shown(of: .resources) { _, _ in true }
    }

    private func shown(
        of selection: EntrySelection, where isWanted: (Entry, [EntryRef: Entry]) -> Bool
    ) async throws -> AuditEntries {
        var kept: [KeptEntry] = []
        for try await entry in log.entries(selection) { kept.append(entry) }
        let all = Dictionary(kept.map { ($0.entry.id, $0.entry) }, uniquingKeysWith: { first, _ in first })
        // What rests on a labelled entry of somebody's record has that entry's labels.
        let records = try await labels.labelling().book
        let own = LabelBook(all.values)
        let redaction = try await redaction()
        var (shown, ask): ([KeptEntry], Set<AgencyRef>) = ([], [])
        for entry in kept where isWanted(entry.entry, all) {
            let labels = ([own.labels(of: entry.entry.id)] + entry.entry.namedEntries.map(records.labels(of:))).joined()
            switch permit.clearance.sightOfMarks(labels) {
            case .nothing: continue
            case .withheld(let agencies): ask.formUnion(agencies.map(redaction.agency))
            case .whole:
                shown.append(KeptEntry(sequence: entry.sequence, receivedAt: entry.receivedAt, entry: redaction.entry(entry.entry)))
            }
        }
        return AuditEntries(entries: shown, ask: ask.sorted())
    }
}

extension Verb {
    /// How much of an audit's returns a verb reads.
    enum AuditReach { case own, all }

    /// How much of an audit it reads; nil where it reads nothing of one.
    var auditReach: AuditReach? {
        switch self {
        case .readAudit, .enterReturn: .own
        case .readReturns, .grade, .runAudit, .writeBriefing, .publishBriefing, .agreeActions: .all
        default: nil
        }
    }
}

extension Entry {
    /// Whether somebody who answers for one agency reads it: what the audit asks of all, and what concerns that agency's own return.
    fileprivate func isAsked(of agency: AgencyRef?, among all: [EntryRef: Entry]) -> Bool {
        switch kind {
        case .audit, .resource: return true
        case .return: return agency != nil && self.agency(ReturnFact.from) == agency
        // A second grade is blind, and the panel's work is the panel's.
        case .moderation: return agency != nil && self.agency == agency && code(ModerationFact.step) == "concern"
        case .withdrawal: return corrects.flatMap { all[$0] }.map { $0.kind != .withdrawal && $0.isAsked(of: agency, among: all) } ?? false
        default: return false
        }
    }

    /// The entries that it names anywhere.
    fileprivate var namedEntries: [EntryRef] {
        func named(_ details: [String: FieldValue]) -> [EntryRef] {
            details.values.flatMap { value -> [EntryRef] in
                switch value {
                case .entry(let entry): [entry]
                case .entries(let entries): entries
                case .groups(let groups): groups.flatMap(named)
                default: []
                }
            }
        }
        return refs + named(details)
    }
}
