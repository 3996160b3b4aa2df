import Access
import ArgumentParser
import Auditing
import Casework
import Ledger
import Practice

/// Whether what was worked out of an audit is kept in the ledger, and in whose name.
struct RecordingOptions: ParsableArguments {
    @Flag(help: "Also keep it in the ledger, as entries about the audit; what is there already is not said twice.") var record = false
    @Option(name: .customLong("for"), help: "With --record: the agency in whose name; your account's own where it is not given.")
    var agency: String?
    @Option(name: .customLong("by"), help: "With --record: who says so; the name of your account where it is not given.") var author:
        String?

    /// In whose name somebody records; says what is wrong and exits with 2 where that cannot be told.
    fileprivate func agency(of actor: Actor, _ partnership: Partnership) throws -> AgencyRef {
        guard let agency else {
            if let own = actor.agency { return own }
            Printing.err(
                "--for: say in the name of which agency it is recorded: \(partnership.agencies.all.map(\.id.text).joined(separator: ", "))."
            )
            throw ExitCode(2)
        }
        guard let named = AgencyRef(agency), !partnership.hasAgencies || partnership.agencies[named] != nil else {
            Printing.err(
                "--for: there is no agency “\(agency)”. There are: \(partnership.agencies.all.map(\.id.text).joined(separator: ", ")).")
            throw ExitCode(2)
        }
        return named
    }
}

/// An audit in an open store, for whoever asks, with a seat in it.
struct OpenAudit {
    let store: OpenStore
    let partnership: Partnership
    let audit: AuditRef
    let cohort: Set<PersonRef>

    private var actor: Actor { store.ask.actor }

    private func seats(at now: Moment) -> [AuditSeat] {
        [AuditSeat(audit: audit, party: .actor(actor.id), cohort: cohort, from: now, until: now.adding(hours: 12))].compactMap { $0 }
    }

    /// What the ledger holds of it.
    func record(asOf day: Day = Clock.today, knownOn: Day? = nil) async throws -> AuditRecord {
        let now = Clock.moment
        let found = try await store.told {
            try await store.ask(.readReturns, .audit(audit), cohort: cohort, seats: seats(at: now), at: now).audit(
                asOf: day, knownOn: knownOn)
        }
        guard let found else { return AuditRecord(audit, kept: [], asOf: day) }
        if !found.ask.isEmpty { Printing.err("Something is withheld here. Ask: \(found.ask.map(\.text).joined(separator: ", ")).") }
        return found.record
    }

    /// Writes what is news, and says how much that was on standard error, so that what a program reads stays as it is.
    func write(_ drafts: [WriteAudit.Draft], _ options: RecordingOptions) async throws {
        let agency = try options.agency(of: actor, partnership)
        let now = Clock.moment
        let author = options.author ?? (actor.id == .console ? "QA manager" : actor.name)
        let outcome = try await store.told {
            try await WriteAudit(partnership, into: store.log, store.ask)(
                drafts, of: audit, by: author, in: agency, seat: .init(cohort: cohort, seats: seats(at: now)), at: now)
        }
        switch outcome {
        case .written(_, let new):
            Printing.err(
                new == 0 ? "The ledger holds all of this already." : "Recorded \(new) \(new == 1 ? "entry" : "entries") about the audit.")
        case .refused(let problems):
            for (place, problem) in problems {
                Printing.err("entry \(place + 1): \(problem.key): found \(problem.found). Allowed: \(problem.allowed).")
            }
            try await store.close()
            throw ExitCode(1)
        }
    }
}

extension AuditOptions {
    /// Opens the store for one audit, does something, and closes it again.
    func opened(_ id: String, cohort: Set<PersonRef> = [], _ body: (OpenAudit) async throws -> Void) async throws {
        try await Self.opened(id, content, place, cohort: cohort, body)
    }

    static func opened(
        _ id: String, _ content: ContentOptions, _ place: StoreOptions, cohort: Set<PersonRef> = [],
        _ body: (OpenAudit) async throws -> Void
    ) async throws {
        guard let audit = AuditRef(id) else { throw ValidationError("found “\(id)”; an id is of a-z 0-9 -.") }
        let partnership = try content.partnership(beside: place.path)
        let store = try await OpenStore.open(place.path, partnership)
        _ = try await store.leave(.setUpAudit, .store)
        try await body(OpenAudit(store: store, partnership: partnership, audit: audit, cohort: cohort))
        try await store.close()
    }

    /// Keeps what is news of a run, where that is asked for. The audit must have been set up.
    func keep(
        _ run: RunAudit, _ options: RecordingOptions, _ drafts: (AuditRecord) throws -> [WriteAudit.Draft],
        then more: ((AuditRecord) throws -> [WriteAudit.Draft])? = nil
    ) async throws {
        guard options.record else { return }
        try await opened(run.audit.id, cohort: Set(run.draw.chosen)) { open in
            let record = try await open.record()
            guard record.isKnown else {
                Printing.err(
                    "Nothing was recorded: the ledger does not hold the audit \(run.audit.id) yet. Record it first: `cairn audit new \(run.audit.id) --record`."
                )
                try await open.store.close()
                throw ExitCode(1)
            }
            try await open.write(try drafts(record), options)
            guard let more else { return }
            let rest = try more(try await open.record())
            if !rest.isEmpty { try await open.write(rest, options) }
        }
    }
}

extension AuditCommand {
    /// `cairn audit show`
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Shows what the ledger holds of an audit: its cohort, returns, grades, themes, actions and briefings, in all versions.",
            discussion: """
                EXAMPLE:
                  cairn audit show december-2021
                """)
        @Argument(help: "The audit's id.") var id: String
        @Option(name: .customLong("as-of"), help: "As at this day; today where it is not given.") var asOf: Day?
        @Option(name: .customLong("known-on"), help: "Use only what was recorded by this day.") var knownOn: Day?
        @OptionGroup var content: ContentOptions
        @OptionGroup var place: StoreOptions
        @Option(help: "text or json.") var format: Form = .text

        func run() async throws {
            let day = asOf ?? Clock.today
            try await AuditOptions.opened(id, content, place) { open in
                let record = try await open.record(asOf: day, knownOn: knownOn)
                Printing.out(format == .json ? record.json(on: day).text : record.text(on: day))
            }
        }
    }
}

extension AuditCommand.Returns {
    /// Records what an agency answers, as its file says: every problem is told, and nothing is recorded where there is one. Where somebody has answered
    /// in the meantime, both answers are kept, and both are told.
    func record(_ file: String) async throws {
        var (drafts, problems): ([WriteAudit.Draft], Int) = ([], 0)
        let id = audit.audit
        for (number, line) in try ContentOptions.read(file).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            do throws(JSONFault) {
                let reading = EntryReader().read(try JSONParser.parse(String(line)))
                for problem in reading.problems where problem.weight == .error {
                    Printing.err("\(file):\(number + 1): \(problem.key): found \(problem.found). Allowed: \(problem.allowed).")
                    problems += 1
                }
                guard let entry = reading.entry else { continue }
                guard entry.kind == .return, entry.matter?.audit?.text == id, let child = entry.matter?.child else {
                    Printing.err(
                        "\(file):\(number + 1): about: found \(entry.aboutTexts.joined(separator: ", ")). Allowed: a return of the audit \(id)."
                    )
                    problems += 1
                    continue
                }
                drafts.append(.init(.return, child: child, entry.details, text: entry.text))
            } catch {
                Printing.err("\(file):\(number + 1): \(error)")
                problems += 1
            }
        }
        guard problems == 0 else { throw ExitCode(1) }
        try await audit.opened(id, cohort: Set(drafts.compactMap(\.child))) { open in
            try await open.write(drafts, recording)
            let record = try await open.record()
            for key in record.contested {
                Printing.err("Somebody else answered at the same time: \(key.agency), \(key.child). Both answers are kept.")
            }
            Printing.out(format == .json ? record.json(on: Clock.today).text : record.text(on: Clock.today))
        }
    }
}
