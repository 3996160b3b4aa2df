import Access
import Accounts
import ArgumentParser
import Casework
import Foundation
import Ledger
import Practice

extension Role: ExpressibleByArgument {
    /// Reads `practitioner`; the roles that no person holds are not read.
    public init?(argument: String) {
        guard let role = Role(rawValue: argument), Role.ofAccounts.contains(role) else { return nil }
        self = role
    }

    /// The roles that a person may hold.
    public static var allValueStrings: [String] { ofAccounts.map(\.rawValue) }
}

extension AgencyRef: ExpressibleByArgument {
    /// Reads an agency's id.
    public init?(argument: String) { self.init(argument) }
}

extension SignInName: ExpressibleByArgument {
    /// Reads a sign-in name.
    public init?(argument: String) { self.init(argument) }
}

extension ShownText: ExpressibleByArgument {
    /// Reads a line that others see.
    public init?(argument: String) { self.init(argument) }
}

extension Clock {
    /// This moment.
    static var moment: Moment { Moment(milliseconds: milliseconds) }
}

/// Where the accounts are, and who uses them.
struct AccountsOptions: ParsableArguments {
    @OptionGroup var place: StoreOptions
    @Option(help: "The file of accounts; else CAIRN_ACCOUNTS, else the store's path and .accounts.db.") var accounts: String?
    @Option(help: "The folder of keys; else CAIRN_KEYS, else the store's path and .keys.") var keys: String?

    var file: String { accounts ?? environment("CAIRN_ACCOUNTS") ?? place.path + ".accounts.db" }
    private var keyFile: String { (keys ?? environment("CAIRN_KEYS") ?? place.path + ".keys") + "/accounts.key" }
    private var drafts: String { (file.hasSuffix(".accounts.db") ? String(file.dropLast(".accounts.db".count)) : file) + ".drafts.db" }
    private var breachedList: String { file + ".breached" }

    private func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// Opens the accounts, or makes them. What happens to them is written into the access ledger before it takes effect.
    func open(making: Bool = false, recorder: AccountLooks) async throws -> Accounts {
        if !making, !Files.exist(file) {
            Printing.err(
                "\(file): there are no accounts here. `cairn init --administrator NAME …` makes the first, or say where with --accounts.")
            throw ExitCode(2)
        }
        let file = try AccountsFile(path: file, making: making)
        let key = try KeyFile.open(keyFile, making: making ? SystemRandom() : nil)
        let breached = Files.exist(breachedList) ? try BreachedPasswords(path: breachedList) : nil
        return try await Accounts(file, key: key, recorder: recorder, breached: breached, appsAhead: Clock.outsideAhead)
    }

    /// Opens the drafts, beside the accounts and sealed with the same key.
    func openDrafts(days: Int) throws -> DraftsFile {
        try DraftsFile(path: drafts, key: KeyFile.open(keyFile, making: nil), DraftTerms(days: days))
    }

    /// The file in which this terminal keeps its session.
    var sessionFile: SessionFile {
        let state = environment("XDG_STATE_HOME") ?? (environment("HOME") ?? ".") + "/.local/state"
        return SessionFile(folder: state + "/cairn", accounts: file)
    }

    /// Whether a script gave the session, and keeps it itself.
    var hasGivenSession: Bool { environment("CAIRN_SESSION") != nil }

    /// The session's token: CAIRN_SESSION, or the one that `cairn sign-in` kept.
    func token() throws -> SessionToken {
        let given = environment("CAIRN_SESSION")
        guard let token = try given.map({ SessionToken($0) }) ?? sessionFile.token() else { throw AccountRefusal.session }
        return token
    }

    /// Who is signed in here.
    func person(_ accounts: Accounts) async throws -> SignedIn {
        guard let person = try await accounts.signedIn(token(), at: Clock.moment) else { throw AccountRefusal.session }
        return person
    }

    /// Keeps a session that has just begun where the last one was. One that a script gave by CAIRN_SESSION is printed: the script keeps it.
    func keep(_ session: NewSession) throws {
        if hasGivenSession { Printing.out(session.token.text) } else { try sessionFile.keep(session.token) }
    }

    /// Does something with the accounts, and puts what is wrong into words: exit 1 where it was refused, 2 where it cannot run.
    func with(making: Bool = false, _ body: (Accounts) async throws -> Void) async throws {
        let looks = SQLiteAccessLog(store: place.path, secondSink: Store.secondSink, onStop: Store.stop)
        do {
            try await body(open(making: making, recorder: AccountLooks(looks)))
            try await looks.close()
        } catch let refusal as AccountRefusal {
            Printing.err("\(refusal)")
            if refusal == .session { Printing.err("`cairn sign-in NAME` signs you in.") }
            throw ExitCode(1)
        } catch let fault as AccountsFault {
            Printing.err("\(fault)")
            throw ExitCode(2)
        }
    }
}
