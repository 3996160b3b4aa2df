import Access
import ArgumentParser
import Casework
import Ledger
import Practice

extension AccessCommand {
    /// `cairn access list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists what was given by hand and holds now: relationships, exclusions, readers, seats, lifted protections.",
            discussion: """
                EXAMPLE:
                  cairn access list --all
                """)
        @Option(help: "Only what is about this person.") var child: PersonRef?
        @Option(help: "Only what is about this member of staff, by sign-in name.") var staff: NameOf?
        @Flag(help: "Also what is over, and what was done about it.") var all = false
        @OptionGroup var options: AccessOptions

        func run() async throws {
            try await options.with { store, _ in
                let now = Clock.moment
                let grant = try await store.ask(.readAccessLog, .store, at: now)
                let (register, redaction) = (try await grant.register(), try await grant.redaction())
                let account = try staff.map { try store.staff.account($0.name).id }
                let lines = register.all.filter { kept in
                    let isWanted = child.map { kept.fact.people.contains($0) } ?? true
                    return isWanted && (account.map { kept.fact.parties.contains(.actor($0)) } ?? true)
                }.map { FactLine(kept: $0, register: register, staff: store.staff, now: now) }.filter { line in
                    switch line.kept.fact {
                    case .alerts, .reviews, .ends: all
                    default: all || line.holds
                    }
                }
                switch options.format {
                case .json: Printing.out(JSONValue.object([.init("facts", .array(lines.map(\.json)))]).covering(redaction).text)
                case .text:
                    if lines.isEmpty { Printing.out("Nothing.") }
                    for line in lines { Printing.out(redaction.address(in: line.lines.joined(separator: "\n").printable)) }
                }
            }
        }
    }

    /// `cairn access broken`
    struct Broken: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists records opened in an emergency, those to be reviewed first; and who asked for what they are kept from.",
            discussion: """
                EXAMPLE:
                  cairn access broken
                """)
        @OptionGroup var options: AccessOptions

        func run() async throws {
            try await options.with { store, partnership in
                let grant = try await store.ask(.readAccessLog, .store, at: Clock.moment)
                let (register, redaction) = (try await grant.register(), try await grant.redaction())
                let (glass, kept) = (register.openedGlass, register.keptOut)
                let text = BrokenText(glass: glass, keptOut: kept, staff: store.staff, agencies: partnership.agencies, today: Clock.today)
                switch options.format {
                case .json: Printing.out(text.json.covering(redaction).text)
                case .text: Printing.out(redaction.address(in: text.lines.joined(separator: "\n").printable))
                }
            }
        }
    }

    /// `cairn access review`
    struct Review: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says what an emergency opening was. The privacy officer does, and nobody of themselves.",
            discussion: """
                EXAMPLE:
                  cairn access review 2026-17 justified --because "The child was alone."
                """)
        @Argument(help: "The opening’s number, as `cairn access broken` shows it.") var act: ActRef
        @Argument(help: "justified, training or breach.") var outcome: BreakGlassReview.Outcome
        @Option(help: "Why, in your own words.") var because: String
        @OptionGroup var options: AccessOptions

        func run() async throws {
            try await options.with { store, _ in
                let kept = try await ReviewOpening(store.ask)(act, outcome, why: because, at: Clock.moment)
                options.tell(kept, store, "the opening \(act) is reviewed: \(outcome.rawValue).")
            }
        }
    }
}
