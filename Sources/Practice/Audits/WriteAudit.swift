import Access
import Auditing
import Casework
import Exchange
import Ledger

/// Writes entries about an audit in the name of an agency: checks them as every import does, asks leave for each thing that is done, and answers when
/// they are durable.
public struct WriteAudit: Sendable {
    /// One entry to be written.
    public struct Draft: Sendable {
        /// Its kind.
        public let kind: Kind
        /// The child, for a return and the panel's work.
        public let child: PersonRef?
        /// Its fields.
        public let details: [String: FieldValue]
        /// Its text.
        public let text: String?
        /// When it happened; today where that is not said.
        public let on: Day?

        /// An entry to be written.
        public init(_ kind: Kind, child: PersonRef? = nil, _ details: [String: FieldValue], text: String? = nil, on: Day? = nil) {
            (self.kind, self.child, self.details, self.text, self.on) = (kind, child, details, text, on)
        }
    }

    /// What came of it.
    public enum Outcome: Sendable {
        /// All are kept, in their order; those that were kept already count too. `new` says how many were not.
        case written([Entry], new: Int)
        /// None is: everything that is wrong, each with the place of its entry.
        case refused([(place: Int, problem: EntryProblem)])
    }

    /// Whose seat somebody writes from.
    public struct Seat: Sendable {
        let cohort: Set<PersonRef>
        let seats: [AuditSeat]

        /// A seat in the audit of these children; the register's own where none is given.
        public init(cohort: Set<PersonRef> = [], seats: [AuditSeat] = []) { (self.cohort, self.seats) = (cohort, seats) }
    }

    private let partnership: Partnership
    private let log: any EntryLog
    private let ask: AskLeave

    /// Writing into a log, by somebody who asks.
    public init(_ partnership: Partnership, into log: any EntryLog, _ ask: AskLeave) {
        (self.partnership, self.log, self.ask) = (partnership, log, ask)
    }

    /// Writes entries about one audit, all or none.
    public func callAsFunction(
        _ drafts: [Draft], of audit: AuditRef, by author: String, in agency: AgencyRef, seat: Seat = Seat(), at moment: Moment
    ) async throws -> Outcome {
        var (entries, problems): ([Entry], [(place: Int, problem: EntryProblem)]) = ([], [])
        var names = DerivedIDs()
        for (place, draft) in drafts.enumerated() {
            let reading = partnership.reader.read(draft.entry(of: audit, by: author, in: agency, at: moment).json(withID: false))
            var errors = reading.problems.filter { $0.weight == .error }
            if let entry = reading.entry, let problem = entry.answersForAnother { errors.append(problem) }
            problems += errors.map { (place, $0) }
            if let entry = reading.entry { entries.append(names.named(entry)) }
        }
        guard problems.isEmpty else { return .refused(problems) }
        for verbs in Set(entries.map(\.verbsToWrite)).sorted(by: { ($0.first?.rawValue ?? "") < ($1.first?.rawValue ?? "") }) {
            try await leave(verbs, audit, agency, seat, at: moment)
        }
        let receipts = try await log.append(entries.map { Arrival($0) }, receivedAt: moment.milliseconds)
        return .written(entries, new: receipts.count(where: \.isNew))
    }

    /// Any one of the verbs suffices; where none does, what is told is what was lacking for the first.
    private func leave(_ verbs: [Verb], _ audit: AuditRef, _ agency: AgencyRef, _ seat: Seat, at moment: Moment) async throws {
        var refusal: Refusal?
        for verb in verbs {
            do {
                _ = try await ask(
                    verb, verb.object == .store ? .store : .audit(audit), actingFor: agency, cohort: seat.cohort, seats: seat.seats,
                    at: moment)
                return
            } catch let refused as Refusal { refusal = refusal ?? refused }
        }
        if let refusal { throw refusal }
    }
}

extension WriteAudit.Draft {
    fileprivate func entry(of audit: AuditRef, by author: String, in agency: AgencyRef, at moment: Moment) -> Entry {
        let today = UncertainDay(moment.day)
        return Entry(
            id: EntryReader.unnamed, kind: kind, on: on.map { UncertainDay($0) } ?? today, recorded: today, agency: agency, author: author,
            about: [], matter: child.map { .child(audit, $0) } ?? .audit(audit), text: text, details: details)
    }
}

extension Entry {
    /// What somebody needs leave for who writes it; any of them.
    fileprivate var verbsToWrite: [Verb] {
        switch kind {
        case .audit: [.setUpAudit]
        case .return: ["answered", "nil"].contains(code(ReturnFact.stage)) ? [.enterReturn] : [.runAudit]
        // Anybody who takes part may say that a child cannot wait.
        case .moderation: code(ModerationFact.step) == "concern" ? [.grade, .enterReturn] : [.grade]
        case .theme: [.runAudit]
        case .action: [.agreeActions]
        case .briefing: code(BriefingFact.version) == "draft" ? [.writeBriefing] : [.publishBriefing]
        // What is about people is recorded with `RecordEntry`, and no verb of an audit opens that.
        default: [.changeContent]
        }
    }

    /// An agency answers for itself: nobody else's name stands under its answer.
    fileprivate var answersForAnother: EntryProblem? {
        guard kind == .return, ["answered", "nil"].contains(code(ReturnFact.stage)), let from = agency(ReturnFact.from), from != agency
        else {
            return nil
        }
        return EntryProblem(
            ReturnFact.from.key, found: from.text, allowed: agency.text, mend: "Each agency answers for itself: record it in its name.")
    }
}

extension Grant {
    /// What the ledger holds of the audit that the grant is for, as far as its reader may see it, and whom to ask about what is withheld.
    public func audit(asOf: Day, knownOn: Day? = nil) async throws -> (record: AuditRecord, ask: [AgencyRef])? {
        guard case .audit(let audit, _) = permit.scope else { return nil }
        let found = try await auditEntries()
        return (AuditRecord(audit, kept: found.entries, asOf: asOf, knownOn: knownOn), found.ask)
    }
}
