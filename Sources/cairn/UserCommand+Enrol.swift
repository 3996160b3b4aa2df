import Access
import Accounts
import ArgumentParser
import Foundation

extension UserCommand {
    /// `cairn user enrol`
    struct Enrol: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Sets your password and second factor, with the enrolment code that an administrator gave you.",
            discussion: """
                EXAMPLE:
                  cairn user enrol j.okafor

                A script sends three lines: the enrolment code, the password, and a code computed from the printed otpauth address.
                """)
        @Argument(help: "Your sign-in name.") var name: String
        @OptionGroup var accounts: AccountsOptions

        func run() async throws {
            try await accounts.with {
                let code = try Asking.line("Enrolment code: ")
                let link = try await $0.beginEnrolling(name, code, from: Asking.source, at: Clock.moment)
                Printing.out(link.address)
                if Asking.isPerson { show(link) }
                let recovery = try await enrol($0, code)
                Printing.out(
                    "You are enrolled. Recovery codes, each for one use in place of the app's code. Keep them on paper, away from your telephone:"
                )
                for code in recovery { Printing.out("  \(code.text)") }
                Printing.out("Then: cairn sign-in \(name)")
            }
        }

        /// Asks again for what was wrong while a person sits there.
        private func enrol(_ accounts: Accounts, _ code: String) async throws -> [OneTimeCode] {
            var password = Password(try Asking.newPassword())
            while true {
                let timeCode = try Asking.line("Code that the app shows now: ")
                do {
                    return try await accounts.enrol(
                        name, code, password: password, timeCode: timeCode, from: Asking.source, at: Clock.moment)
                } catch AccountRefusal.password(let faults) where Asking.isPerson {
                    Printing.err("\(AccountRefusal.password(faults))")
                    password = Password(try Asking.newPassword())
                } catch AccountRefusal.code where Asking.isPerson { Printing.err("\(AccountRefusal.code)") }
            }
        }

        private func show(_ link: AuthenticatorLink) {
            if let picture = QRCode(link.address) {
                // Colours are said outright, so that the code is dark on light whatever the terminal's own are.
                let (colours, plain) = isatty(1) == 1 ? ("\u{1B}[97;40m", "\u{1B}[0m") : ("", "")
                for line in picture.blocks.split(separator: "\n") { Printing.out("\(colours)\(line)\(plain)") }
            }
            Printing.out("Scan this with an authenticator app, or type in: \(link.secret)")
        }
    }

    /// `cairn user password`
    struct PasswordCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "password", abstract: "Sets another password of your own; all your other sessions end.",
            discussion: """
                EXAMPLE:
                  cairn user password
                """)
        @OptionGroup var accounts: AccountsOptions

        func run() async throws {
            try await accounts.with {
                let token = try accounts.token()
                let (old, code) = (
                    Password(try Asking.secret("Your password until now: ")), try Asking.line("Code that the app shows now: ")
                )
                let new = Password(try Asking.newPassword())
                try accounts.keep(try await $0.changePassword(token, old: old, code: code, new: new, at: Clock.moment))
                Printing.err("Your password is changed. All your other sessions have ended.")
            }
        }
    }

    /// `cairn user recovery-codes`
    struct RecoveryCodes: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "recovery-codes", abstract: "Makes new recovery codes of your own; the old ones are dead.",
            discussion: """
                EXAMPLE:
                  cairn user recovery-codes
                """)
        @OptionGroup var accounts: AccountsOptions

        func run() async throws {
            try await accounts.with {
                let token = try accounts.token()
                let (password, code) = (Password(try Asking.secret("Password: ")), try Asking.line("Code that the app shows now: "))
                let renewed = try await $0.renewRecoveryCodes(token, password, code: code, at: Clock.moment)
                try accounts.keep(renewed.session)
                for code in renewed.codes { Printing.out(code.text) }
            }
        }
    }

    /// `cairn user sessions`
    struct Sessions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists where you are signed in, or ends one of these sessions.",
            discussion: """
                EXAMPLE:
                  cairn user sessions --end k3v7q2wd
                """)
        @Option(help: "The name of the session to end.") var end: String?
        @OptionGroup var accounts: AccountsOptions

        func run() async throws {
            try await accounts.with {
                let person = try await accounts.person($0)
                if let end { try await $0.endSession(end, by: person, at: Clock.moment) }
                for line in try await $0.sessions(of: person, at: Clock.moment) {
                    Printing.out("\(line.name)  since \(line.begun.inWords)  from \(line.source)\(line.isThisOne ? "  (this one)" : "")")
                }
            }
        }
    }
}
