import Access
import Accounts
import ArgumentParser
import Casework
import Foundation

extension UserCommand {
    /// `cairn user list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists who has or had access.",
            discussion: """
                EXAMPLE:
                  cairn user list --format json
                """)
        @Option(help: "text or json.") var format: Form = .text
        @OptionGroup var accounts: AccountsOptions

        func run() async throws {
            try await accounts.with {
                guard try await accounts.person($0).account.isWorkingAdministrator else { throw AccountRefusal.administratorsOnly }
                let lines = try await $0.all().map { AccountLine($0) }
                Printing.out(format == .json ? JSONValue.array(lines.map(\.json)).text : lines.map(\.text).joined(separator: "\n"))
            }
        }
    }

    /// `cairn user history`
    struct History: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists what was ever done to an account, when and by whom.",
            discussion: """
                EXAMPLE:
                  cairn user history j.okafor
                """)
        @Argument(help: "The sign-in name.") var name: String
        @OptionGroup var accounts: AccountsOptions

        func run() async throws {
            try await accounts.with { held in
                guard try await accounts.person(held).account.isWorkingAdministrator else { throw AccountRefusal.administratorsOnly }
                let names = Dictionary(try await held.all().map { (Doer.account($0.id), $0.name.text) }) { first, _ in first }
                for change in try await held.history(of: held.account(named: name).id) {
                    Printing.out("\(change.at.inWords)  \(change.kind.word)  \(change.text)  by \(names[change.by] ?? change.by.text)")
                }
            }
        }
    }

    /// `cairn user breached-list`
    struct BreachedListCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "breached-list", abstract: "Makes the list of stolen passwords that are refused, from a list of your choice.",
            discussion: """
                EXAMPLE:
                  cairn user breached-list pwned.txt --out cairn.db.accounts.db.breached

                A line is a password, or its SHA-1 with or without “:count”, as the public lists have them. Put the file beside the accounts' file, with
                .breached after its name. A password on the list is always refused; one that is not is refused once in 1/rate.
                """)
        @Argument(help: "The list.") var list: String
        @Option(help: "The file to write.") var out: String
        @Option(help: "How many passwords that are not on the list are refused: 0.000001 is one in a million.") var rate = 0.000_001

        func run() throws {
            let lines = try count()
            guard var made = BreachedList(capacity: lines, rate: rate) else {
                Printing.err(
                    "\(list): found \(lines) lines and a rate of \(rate); allowed: at least one line, and a rate above 0 and below 0.5.")
                throw ExitCode(2)
            }
            try eachLine { made.add($0) }
            let file = made.file
            try Files.write(file, to: out)
            Printing.out("\(out): \(made.count) passwords, \(file.count) bytes.")
        }

        private func count() throws -> Int {
            var count = 0
            try eachLine { if !$0.isEmpty { count += 1 } }
            return count
        }

        /// Line by line, so that the list itself never needs to fit into memory.
        private func eachLine(_ body: (String) -> Void) throws {
            guard let file = FileHandle(forReadingAtPath: list) else {
                Printing.err("\(list): cannot be read. Check the path and who may read it.")
                throw ExitCode(2)
            }
            defer { try? file.close() }
            var rest: [UInt8] = []
            while let chunk = try file.read(upToCount: 1 << 20), !chunk.isEmpty {
                rest += chunk
                var start = 0
                while let end = rest[start...].firstIndex(of: 10) {
                    body(Self.line(rest[start..<end]))
                    start = end + 1
                }
                rest.removeFirst(start)
            }
            if !rest.isEmpty { body(Self.line(rest[...])) }
        }

        private static func line(_ bytes: ArraySlice<UInt8>) -> String {
            String(decoding: bytes.last == 13 ? bytes.dropLast() : bytes, as: UTF8.self)
        }
    }
}

/// An account as a line, or for a program.
struct AccountLine {
    let account: Account

    init(_ account: Account) { self.account = account }

    private var roles: [String] { account.roles.map(\.rawValue).sorted() }

    var text: String {
        let titles = account.titles.isEmpty ? "" : " (\(account.titles.map(\.text).joined(separator: ", ")))"
        let roles = roles.isEmpty ? "no role" : roles.joined(separator: ", ")
        let asked = account.resetAsked == nil ? "" : "; a reset waits for a second administrator"
        return "\(account.name)  \(account.display)\(titles)  \(account.agency)  \(roles)  \(account.standing.rawValue)\(asked)"
    }

    var json: JSONValue {
        .object([
            .init("id", .string(account.id.text)), .init("name", .string(account.name.text)),
            .init("display", .string(account.display.text)),
            .init("titles", .array(account.titles.map { .string($0.text) })), .init("agency", .string(account.agency.text)),
            .init("roles", .array(roles.map { .string($0) })), .init("standing", .string(account.standing.rawValue)),
            .init("added", deed(account.added)), .init("disabled", account.disabled.map(deed) ?? .null),
            .init("resetAsked", account.resetAsked.map(deed) ?? .null),
        ])
    }

    private func deed(_ deed: Account.Deed) -> JSONValue {
        .object([.init("at", .integer(Int(deed.at.milliseconds))), .init("by", .string(deed.by.text))])
    }
}
