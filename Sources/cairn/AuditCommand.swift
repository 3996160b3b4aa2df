import Access
import ArgumentParser
import Auditing
import Briefings
import Casework
import Content
import Foundation
import Ledger
import Practice

/// `cairn audit`
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "The audit cycle without a browser: cohort, returns, rates, themes, briefing, actions, comparison.",
        discussion: """
            EXAMPLE:
              cairn audit briefing --audit december-2021 --out briefing
            """,
        subcommands: [New.self, Select.self, Returns.self, Run.self, Brief.self, Actions.self, Compare.self, Show.self])
}

/// Which audit, and where its record is.
struct AuditOptions: ParsableArguments {
    @Option(help: "An audit of the content by its id, or an audit file.") var audit: String
    @Option(name: .customLong("as-of"), help: "Another day than the audit's own.") var asOf: Day?
    @Option(help: "Another seed than the audit's own.") var seed: UInt64?
    @OptionGroup var content: ContentOptions
    @OptionGroup var place: StoreOptions

    /// The audit, run on the store, with the mark of its ledger; to do this with it.
    func markedRun(to verb: Verb) async throws -> (RunAudit, LedgerMark) {
        let partnership = try content.partnership(beside: place.path)
        let store = try await OpenStore.open(place.path, partnership)
        let found = try await ask(store, partnership, nil, verb)
        let mark = try await store.signedMark()
        try await store.close()
        return (found, mark)
    }

    /// The audit, run on the store, to do this with it.
    func run(to verb: Verb, asOf day: Day? = nil) async throws -> RunAudit {
        let partnership = try content.partnership(beside: place.path)
        let store = try await OpenStore.open(place.path, partnership)
        let found = try await ask(store, partnership, day, verb)
        try await store.close()
        return found
    }

    /// The audit, run on the store, to do this with it, and the same audit on a later day: nil where that is no later, or nobody can be audited then.
    func run(to verb: Verb, andLaterOn day: Day) async throws -> (then: RunAudit, later: RunAudit?) {
        let partnership = try content.partnership(beside: place.path)
        let store = try await OpenStore.open(place.path, partnership)
        let then = try await ask(store, partnership, nil, verb)
        var later: RunAudit?
        if day > then.audit.asOf {
            let setUp = try await store.leave(.setUpAudit, .store)
            let (rows, lexicon) = try await store.told { try await setUp.casework() }
            do { later = try Self.run(audit, day, seed, partnership, rows, lexicon) } catch is FieldworkProblems {}
        }
        try await store.close()
        return (then, later)
    }

    /// Setting up an audit reads what counting needs; what is done with the cohort that it draws is asked for again, of that audit.
    private func ask(_ store: OpenStore, _ partnership: Partnership, _ day: Day?, _ verb: Verb) async throws -> RunAudit {
        let setUp = try await store.leave(.setUpAudit, .store)
        let (rows, lexicon) = try await store.told { try await setUp.casework() }
        let found = try run(rows, lexicon, asOf: day)
        guard verb != .setUpAudit, let audit = AuditRef(found.audit.id) else { return found }
        let cohort = Set(found.draw.chosen)
        let now = Clock.moment
        let seats = [AuditSeat(audit: audit, party: .actor(setUp.permit.actor.id), cohort: cohort, from: now, until: now.adding(hours: 12))]
        _ = try await store.told { try await store.ask(verb, .audit(audit), cohort: cohort, seats: seats.compactMap { $0 }, at: now) }
        return found
    }

    private func run(_ rows: Rows, _ lexicon: Lexicon, asOf day: Day?) throws -> RunAudit {
        let partnership = try content.partnership(beside: place.path)
        if let unknown = UnknownAgencies(in: lexicon, partnership) {
            try partnership.mustHaveAgencies(unknown)
            Printing.err(unknown.warning)
        }
        return try Self.told { try Self.run(audit, day ?? asOf, seed, partnership, rows, lexicon) }
    }

    static func run(_ name: String, _ day: Day?, _ seed: UInt64?, _ partnership: Partnership, _ rows: Rows, _ lexicon: Lexicon) throws
        -> RunAudit
    {
        let found = try find(name, partnership)
        let audit =
            day.flatMap { found.audit.again(found.audit.id, asOf: $0, criteria: found.audit.criteria, seed: seed ?? found.audit.seed) }
            ?? found.audit
        return try RunAudit(audit, found.settings, rows, lexicon, partnership, seed: seed)
    }

    static func find(_ name: String, _ partnership: Partnership) throws -> (audit: Audit, settings: AuditSettings) {
        if Files.exist(name) { return try RunAudit.audit(ContentOptions.read(name), file: name, partnership) }
        let (audits, settings) = try RunAudit.audits(partnership)
        guard let audit = audits.first(where: { $0.id == name }) else {
            Printing.err("--audit: there is no audit and no file “\(name)”. There are: \(audits.map(\.id).joined(separator: ", ")).")
            throw ExitCode(2)
        }
        return (audit, settings)
    }

    /// Runs something and puts what is wrong into words: exit 2 where it cannot run.
    static func told<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let problems as ContentProblems {
            for problem in problems.all { Printing.err("\(problem)") }
            throw ExitCode(2)
        } catch let problems as FieldworkProblems {
            Printing.err("\(problems)")
            throw ExitCode(2)
        } catch let nothing as NothingToBrief {
            Printing.err("\(nothing)")
            throw ExitCode(1)
        } catch let problems as BriefingProblems {
            Printing.err("\(problems)")
            throw ExitCode(1)
        }
    }
}

extension AuditCommand {
    /// `cairn audit new`
    struct New: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a new audit file to edit, from the one that the program carries; or records an audit in the ledger.",
            discussion: """
                EXAMPLE:
                  cairn audit new neglect-2027 > neglect-2027.yaml

                With --record it writes no file: the audit of that id, of the content or of --file, is kept in the ledger as it is set up. What is
                drawn, asked, found and agreed later with --record stands upon it.
                """)
        @Argument(help: "The new audit's id.") var id: String
        @Option(help: "With --record: the audit's file, where it is none of the content.") var file: String?
        @OptionGroup var recording: RecordingOptions
        @OptionGroup var content: ContentOptions
        @OptionGroup var place: StoreOptions

        func run() async throws {
            guard AgencyRef(id) != nil else { throw ValidationError("found “\(id)”; an id is of a-z 0-9 -.") }
            if recording.record { return try await record() }
            let partnership = try content.partnership()
            guard let text = partnership.library.text(at: "audits/december-2021.yaml") else { throw ExitCode(2) }
            Printing.out(text.replacingFirst("id: december-2021", with: "id: \(id)").trimmed)
        }

        private func record() async throws {
            let audit = try AuditOptions.told { try AuditOptions.find(file ?? id, content.partnership(beside: place.path)).audit }
            guard audit.id == id else { throw ValidationError("--file: found the audit “\(audit.id)”, and not “\(id)”.") }
            try await AuditOptions.opened(id, content, place) { open in
                try await open.write(AuditDrafts.setUp(audit, open.partnership, over: open.record()), recording)
            }
        }
    }

    /// `cairn audit select`
    struct Select: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Draws the cohort: who was drawn, the balance, reserves, and why the others were not.",
            discussion: """
                EXAMPLE:
                  cairn audit select --audit december-2021 --seed 7
                """)
        @OptionGroup var audit: AuditOptions
        @OptionGroup var recording: RecordingOptions
        @Option(help: "text or json.") var format: Form = .text

        func run() async throws {
            let run = try await audit.run(to: .setUpAudit)
            try await audit.keep(run, recording) { AuditDrafts.drawn(run, over: $0) }
            Printing.out(format == .json ? run.draw.json.text : run.draw.text)
            if !run.clashes.isEmpty { throw ExitCode(1) }
        }
    }

    /// `cairn audit returns`
    struct Returns: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lays out the returns: for each child and agency what the record says, to agree, disagree with or add to.",
            discussion: """
                EXAMPLE:
                  cairn audit returns --audit december-2021 --agency northbridge-police
                """)
        @OptionGroup var audit: AuditOptions
        @Option(help: "Only this agency.") var agency: String?
        @Option(help: "With --record: by when the returns are asked for.") var due: Day?
        @Option(help: "A file of answers, JSON Lines, each an entry of kind return: records these, and lays nothing out.") var answers:
            String?
        @OptionGroup var recording: RecordingOptions
        @Option(help: "text or json.") var format: Form = .text

        func run() async throws {
            if let answers { return try await record(answers) }
            let run = try await audit.run(to: .readReturns)
            let returns = run.returns.filter { agency == nil || $0.agency.text == agency }
            try await audit.keep(run, recording) { AuditDrafts.asked(returns, by: due, over: $0) }
            switch format {
            case .json: Printing.out(JSONValue.array(returns.map(\.json)).text)
            case .text: Printing.out(returns.map(\.text).joined(separator: "\n\n"))
            }
        }
    }

    /// `cairn audit run`
    struct Run: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Reads the rates of the cohort beside those of every eligible child, and the themes.",
            discussion: """
                EXAMPLE:
                  cairn audit run --audit december-2021
                """)
        @OptionGroup var audit: AuditOptions
        @OptionGroup var recording: RecordingOptions
        @Option(help: "text or json.") var format: Form = .text

        func run() async throws {
            let run = try await audit.run(to: .runAudit)
            try await audit.keep(run, recording) { AuditDrafts.themes(run.themes, over: $0) }
            switch format {
            case .json:
                Printing.out(
                    JSONValue.object([
                        .init("audit", run.work.json), .init("rates", run.work.ratesJSON), .init("themes", .array(run.themes.map(\.json))),
                    ]).text)
            case .text: Printing.out(([run.work.ratesText] + run.themes.map(\.text)).joined(separator: "\n\n"))
            }
        }
    }

    /// `cairn audit briefing`
    struct Brief: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "briefing", abstract: "Drafts the briefing and writes it as HTML, Markdown and PDF.",
            discussion: """
                EXAMPLE:
                  cairn audit briefing --audit december-2021 --out briefing
                """)
        @OptionGroup var audit: AuditOptions
        @Option(help: "The folder.") var out = "briefing"
        @Option(help: "Who drafts it.") var author = "QA manager"
        @Flag(
            name: .customLong("with-findings"),
            help: "Also print a PDF of the page with every finding behind it, each opened by its sentence.")
        var withFindings = false
        @Option(name: .customLong("as"), help: "With --record: draft, agreed or published.") var version = "draft"
        @OptionGroup var recording: RecordingOptions
        @Option(help: "text or json.") var format: Form = .text

        func run() async throws {
            let (run, mark) = try await audit.markedRun(to: .writeBriefing)
            let written = try BriefingFiles(of: run, by: author, from: mark, into: out, findings: withFindings)
            try await audit.keep(run, recording) { record in written.drafts(as: version, at: mark, over: record) }
            Printing.out(format == .json ? written.json.text : written.text)
            if written.saysWhyNotPrinted() { throw ExitCode(1) }
        }
    }

    /// `cairn audit actions`
    struct Actions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists what needs to happen, or what became of what was agreed, each with the standard whose rate should move.",
            discussion: """
                EXAMPLE:
                  cairn audit actions --audit december-2021

                With --agreed FILE it says of each action that was agreed whether it is open, overdue or closed. An action is closed on effect when the
                same audit on the later day finds the standard kept for a larger share of children. The file:

                  audit: december-2021
                  actions:
                    - standard: da-dash-updated
                      owner: Designated nurse
                      due: 2022-03-31
                      # may be left out: the standard's own words are taken
                      action: Update the DASH after every incident
                      # where it ends in another way
                      closed: {on: 2022-05-01, because: The service has ended.}
                """)
        @OptionGroup var audit: AuditOptions
        @Option(help: "The file of the actions that were agreed.") var agreed: String?
        @Option(help: "With --agreed: the day on which to look; today where it is not given.") var on: Day?
        @OptionGroup var recording: RecordingOptions
        @Option(help: "text or json.") var format: Form = .text

        func run() async throws {
            if let agreed { return try await follow(agreed, on: on ?? Clock.today) }
            let run = try await audit.run(to: .agreeActions)
            switch format {
            case .json: Printing.out(JSONValue.array(run.themes.filter(\.isForLearning).map(\.json)).text)
            case .text:
                for theme in run.themes where theme.isForLearning {
                    let actions = theme.worries.flatMap { worry in
                        worry.actions.map { "  \($0) [\(worry.standards.joined(separator: ", "))]" }
                    }
                    Printing.out("\(theme.title)\n" + actions.joined(separator: "\n"))
                }
            }
        }

        private func follow(_ file: String, on day: Day) async throws {
            let text = try ContentOptions.read(file)
            let (then, later) = try await audit.run(to: .agreeActions, andLaterOn: day)
            let followed = try AuditOptions.told { try FollowActions(text, file: file, after: then, since: later, on: day) }
            try await audit.keep(then, recording) {
                AuditDrafts.agreed(followed, over: $0)
            } then: {
                AuditDrafts.ended(followed, over: $0)
            }
            Printing.out(format == .json ? followed.json.text : followed.text)
        }
    }

    /// `cairn audit compare`
    struct Compare: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Runs an audit again at a later day: then and now side by side.",
            discussion: """
                EXAMPLE:
                  cairn audit compare --audit december-2021 --with 2022-12-16
                """)
        @OptionGroup var audit: AuditOptions
        @Option(help: "The later day.") var with: Day
        @Option(help: "text or json.") var format: Form = .text

        func run() async throws {
            let then = try await audit.run(to: .runAudit)
            let now = try await audit.run(to: .runAudit, asOf: with)
            guard let comparison = Comparison(.init(then.work), .init(now.work)) else {
                Printing.err("--with: \(with) is no later than the audit’s own day.")
                throw ExitCode(2)
            }
            Printing.out(format == .json ? comparison.json.text : comparison.text)
        }
    }
}

extension String {
    /// The text with the first occurrence of a part replaced.
    func replacingFirst(_ part: String, with other: String) -> String {
        guard let range = range(of: part) else { return self }
        return replacingCharacters(in: range, with: other)
    }
}
