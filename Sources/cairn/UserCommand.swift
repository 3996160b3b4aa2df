import Access
import Accounts
import ArgumentParser
import Casework
import Foundation

/// `cairn user`
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "People with access: who they are, what they may be, how they prove it.",
        discussion: """
            EXAMPLE:
              cairn sign-in ada.admin
              cairn user add j.okafor --display Joy --agency tarnbeck-surgery --role practitioner
              cairn user enrol j.okafor

            Passwords and codes are asked for, or read line by line from standard input; never from the command line.
            """,
        subcommands: [
            Add.self, Invite.self, Enrol.self, List.self, History.self, Roles.self, Amend.self, Disable.self, Enable.self, Reset.self,
            EndSessions.self, Sessions.self, PasswordCommand.self, RecoveryCodes.self, BreachedListCommand.self,
        ])

    /// The same for a program.
    static func members(_ invitation: Invitation) -> [JSONValue.Member] {
        [
            .init("name", .string(invitation.name.text)), .init("enrolmentCode", .string(invitation.code.text)),
            .init("until", .integer(Int(invitation.until.milliseconds))),
        ]
    }

    /// What an administrator does with a new enrolment code.
    static func sentences(_ invitation: Invitation) -> String {
        """
        Enrolment code of \(invitation.name): \(invitation.code.text)
        Valid for one use until \(invitation.until.inWords). It is shown this once; hand it over in person or by telephone.
        Then: cairn user enrol \(invitation.name)
        """
    }
}

extension UserCommand {
    /// `cairn user add`
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Adds somebody, and prints the code with which they enrol. Nobody but they learns their password.",
            discussion: """
                EXAMPLE:
                  cairn user add j.okafor --display Joy --agency tarnbeck-surgery --role practitioner
                """)
        @Argument(help: "The sign-in name: 3 to 64 of a-z 0-9 . _ - @. It stays for good.") var name: SignInName
        @Option(help: "The name that others see.") var display: ShownText
        @Option(help: "The agency's id.") var agency: AgencyRef
        @Option(help: "A role; say it again for each.") var role: [Role] = []
        @Option(help: "What the person is called at work; say it again for each.") var title: [ShownText] = []
        @OptionGroup var content: ContentOptions
        @OptionGroup var accounts: AccountsOptions

        func run() async throws {
            try content.mustKnow(agency, beside: accounts.place.path)
            try await accounts.with { held in
                let new = NewAccount(name: name, display: display, agency: agency, roles: Set(role), titles: title)
                Printing.out(UserCommand.sentences(try await held.add(new, by: accounts.person(held), at: Clock.moment)))
            }
        }
    }

    /// `cairn user invite`
    struct Invite: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints a new enrolment code for somebody who has not enrolled; the old one is dead.",
            discussion: """
                EXAMPLE:
                  cairn user invite j.okafor
                """)
        @Argument(help: "The sign-in name.") var name: String
        @OptionGroup var accounts: AccountsOptions

        func run() async throws {
            try await accounts.with {
                Printing.out(UserCommand.sentences(try await $0.invite(name, by: accounts.person($0), at: Clock.moment)))
            }
        }
    }

    /// `cairn user roles`
    struct Roles: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Gives and takes roles. Nobody gives himself one.",
            discussion: """
                EXAMPLE:
                  cairn user roles j.okafor --add audit-lead --remove practitioner
                """)
        @Argument(help: "The sign-in name.") var name: String
        @Option(help: "A role to give; say it again for each.") var add: [Role] = []
        @Option(help: "A role to take; say it again for each.") var remove: [Role] = []
        @OptionGroup var accounts: AccountsOptions

        func validate() throws {
            if let both = Set(add).intersection(remove).first { throw ValidationError("\(both.rawValue) is to be both given and taken.") }
        }

        func run() async throws {
            try await accounts.with {
                try await $0.setRoles(of: name, add: Set(add), remove: Set(remove), by: accounts.person($0), at: Clock.moment)
                let roles = try await $0.account(named: name).roles.map(\.rawValue).sorted()
                Printing.out("\(name): \(roles.isEmpty ? "no role" : roles.joined(separator: ", "))")
            }
        }
    }

    /// `cairn user amend`
    struct Amend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Changes how somebody is shown, whom they work for, what they are called at work.",
            discussion: """
                EXAMPLE:
                  cairn user amend j.okafor --agency tarnbeck-surgery --title Nurse
                """)
        @Argument(help: "The sign-in name.") var name: String
        @Option(help: "The name that others see.") var display: ShownText?
        @Option(help: "The agency's id.") var agency: AgencyRef?
        @Option(help: "A title to add; say it again for each.") var title: [ShownText] = []
        @Option(help: "A title to take away; say it again for each.") var removeTitle: [ShownText] = []
        @OptionGroup var content: ContentOptions
        @OptionGroup var accounts: AccountsOptions

        func run() async throws {
            if let agency { try content.mustKnow(agency, beside: accounts.place.path) }
            try await accounts.with {
                try await $0.amend(
                    name, display: display, agency: agency, addTitles: title, removeTitles: removeTitle, by: accounts.person($0),
                    at: Clock.moment)
                Printing.out(AccountLine(try await $0.account(named: name)).text)
            }
        }
    }

    /// `cairn user disable`
    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Ends somebody's access at once, and all their sessions. The account and its history stay.",
            discussion: """
                EXAMPLE:
                  cairn user disable j.okafor
                """)
        @Argument(help: "The sign-in name.") var name: String
        @OptionGroup var accounts: AccountsOptions

        func run() async throws {
            try await accounts.with {
                try await $0.disable(name, by: accounts.person($0), at: Clock.moment)
                Printing.out("\(name) is disabled, and signed out everywhere.")
            }
        }
    }

    /// `cairn user enable`
    struct Enable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lets somebody in again, with the password and second factor of before.",
            discussion: """
                EXAMPLE:
                  cairn user enable j.okafor
                """)
        @Argument(help: "The sign-in name.") var name: String
        @OptionGroup var accounts: AccountsOptions

        func run() async throws {
            try await accounts.with {
                try await $0.enable(name, by: accounts.person($0), at: Clock.moment)
                let account = try await $0.account(named: name)
                Printing.out(
                    "\(name) is \(account.standing == .active ? "active" : "not enrolled: `cairn user invite \(name)` makes a new code").")
            }
        }
    }

    /// `cairn user reset`
    struct Reset: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Begins somebody's password and second factor anew. Two administrators say it, neither of them the person.",
            discussion: """
                EXAMPLE:
                  cairn user reset j.okafor
                """)
        @Argument(help: "The sign-in name.") var name: String
        @OptionGroup var accounts: AccountsOptions

        func run() async throws {
            try await accounts.with {
                switch try await $0.reset(name, by: accounts.person($0), at: Clock.moment) {
                case .asked(let until):
                    Printing.out(
                        "Asked. A second administrator says `cairn user reset \(name)` until \(until.inWords). Nothing has changed yet.")
                case .agreed(let invitation):
                    Printing.out("Password, second factor and sessions of \(name) are gone.")
                    Printing.out(UserCommand.sentences(invitation))
                }
            }
        }
    }

    /// `cairn user end-sessions`
    struct EndSessions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "end-sessions", abstract: "Signs somebody out everywhere.",
            discussion: """
                EXAMPLE:
                  cairn user end-sessions j.okafor
                """)
        @Argument(help: "The sign-in name.") var name: String
        @OptionGroup var accounts: AccountsOptions

        func run() async throws {
            try await accounts.with {
                try await $0.endSessions(of: name, by: accounts.person($0), at: Clock.moment)
                Printing.out("\(name) is signed out everywhere.")
            }
        }
    }
}
