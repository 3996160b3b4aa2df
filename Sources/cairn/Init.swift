import Accounts
import ArgumentParser
import Casework
import Foundation
import Ledger

/// `cairn init`
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a new, empty store, and its first administrator.",
        discussion: """
            EXAMPLES:
              cairn init --store new.db
              cairn init --administrator ada --display Ada --agency northbridge-council

            Prints an enrolment code; with it, `cairn user enrol ada` sets the password and the second factor. No password is ever given on a command
            line. Without --administrator the store has nobody yet; say the same again with it to add the first one.
            """)
    @Option(help: "text or json.") var format: Form = .text
    @OptionGroup var accounts: AccountsOptions
    @OptionGroup var content: ContentOptions
    @Option(help: "The first administrator's sign-in name.") var administrator: SignInName?
    @Option(help: "The first administrator's name, as others see it.") var display: ShownText?
    @Option(help: "The agency that the first administrator works for.") var agency: AgencyRef?

    func validate() throws {
        guard (administrator == nil) == (display == nil), (administrator == nil) == (agency == nil) else {
            throw ValidationError("--administrator, --display and --agency go together.")
        }
    }

    func run() async throws {
        let path = accounts.place.path
        if let agency { try content.mustKnow(agency, beside: path) }
        let isNew = !Files.exist(path)
        var key: [JSONValue.Member] = []
        if isNew {
            let log = try await Store.open(path, mustExist: false)
            let signing = try await log.key().text
            try await log.close()
            key = [.init("key", .string(signing))]
            if format == .text {
                Printing.out("A new store is at \(path).")
                Printing.out("Its ledger is signed by the key \(signing)")
                Printing.out("Give that line to whoever is to check it. What signs lies in \(path).keys: back it up apart from the store.")
            }
        } else if administrator == nil {
            Printing.err("\(path): there is something here already; nothing was changed.")
            throw ExitCode(2)
        }
        guard let administrator, let display, let agency else {
            switch format {
            case .json: Printing.out(JSONValue.object([.init("store", .string(path))] + key).text)
            case .text:
                Printing.out(
                    "It has no administrator yet: `cairn init --store \(path) --administrator NAME --display … --agency …` adds the first.")
            }
            return
        }
        if !isNew, !Files.exist(accounts.file) { try await mustNeverHaveGivenAccess(path) }
        try await accounts.with(making: true) {
            let invitation = try await $0.addFirstAdministrator(name: administrator, display: display, agency: agency, at: Clock.moment)
            switch format {
            case .json: Printing.out(JSONValue.object([.init("store", .string(path))] + key + UserCommand.members(invitation)).text)
            case .text: Printing.out(UserCommand.sentences(invitation))
            }
        }
    }

    /// Whoever finds no accounts is not the first: where access was ever given, only what was put aside brings the accounts back. Exits with 2.
    private func mustNeverHaveGivenAccess(_ path: String) async throws {
        let looks = SQLiteAccessLog(store: path, onStop: Store.stop)
        let gave = try await looks.everGaveAccess()
        try await looks.close(signing: false)
        guard gave else { return }
        Printing.err(
            """
            \(accounts.file): there are no accounts here, and people were given access to this store before. Say with --accounts where they are, or put \
            back the backup that holds them.
            """)
        throw ExitCode(2)
    }
}
