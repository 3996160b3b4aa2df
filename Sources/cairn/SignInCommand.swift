import Access
import Accounts
import ArgumentParser
import Foundation

extension Asking {
    /// What a terminal is called as a place to sign in from.
    static let source = "terminal"
}

/// `cairn sign-in`
struct SignInCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign-in",
        abstract: "Signs you in for the commands that need it: a quarter of an hour without use, twelve hours in all.",
        discussion: """
            EXAMPLE:
              cairn sign-in j.okafor

            Asks for the password and the code of your authenticator app, or a recovery code in its place; a script sends both as lines. The session is kept
            in a file for you alone under $XDG_STATE_HOME/cairn; --print prints it instead, for CAIRN_SESSION.
            """)
    @Argument(help: "Your sign-in name.") var name: String
    @Flag(help: "Print the session instead of keeping it in a file.") var print = false
    @OptionGroup var accounts: AccountsOptions

    func run() async throws {
        try await accounts.with {
            let (password, code) = (Password(try Asking.secret("Password: ")), try Asking.line("Code that the app shows now: "))
            let old = print ? nil : try accounts.sessionFile.token()
            let session = try await $0.signIn(name, password, code: code, from: Asking.source, at: Clock.moment, ending: old)
            if print { Printing.out(session.token.text) } else { try accounts.sessionFile.keep(session.token) }
            let roles = session.person.account.roles.map(\.inWords).sorted()
            Printing.err("\(session.person.account.display), \(roles.isEmpty ? "no role" : roles.joined(separator: ", ")).")
            if session.recoveryCodesLeft <= 3 {
                Printing.err("\(session.recoveryCodesLeft) recovery codes are left. `cairn user recovery-codes` makes new ones.")
            }
        }
    }
}

/// `cairn sign-out`
struct SignOutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign-out", abstract: "Ends the session of this terminal.",
        discussion: """
            EXAMPLE:
              cairn sign-out
            """)
    @OptionGroup var accounts: AccountsOptions

    func run() async throws {
        try await accounts.with {
            try await $0.signOut(accounts.token(), at: Clock.moment)
            if !accounts.hasGivenSession { try accounts.sessionFile.forget() }
            Printing.err("Signed out.")
        }
    }
}
