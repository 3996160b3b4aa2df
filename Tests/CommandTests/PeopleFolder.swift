import Casework
import Foundation
import Testing

/// The folder that `cairn demo --with-sign-ins` writes, and its people: each command is run as one of them.
final class PeopleFolder: @unchecked Sendable {
    let url: URL
    private let people: [String: (password: String, code: String)]
    private var sessions: [String: String] = [:]

    /// A copy of its own.
    init() throws {
        let made = try Self.made.get()
        url = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-people-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: made.url, to: url)
        people = made.people
    }

    var names: Set<String> { Set(people.keys) }

    /// Runs a line as one of the people, who signs in the first time.
    func run(_ line: String, as name: String) throws -> Command.Outcome {
        if sessions[name] == nil {
            let person = try #require(people[name])
            let line = "printf '%s\\n%s\\n' '\(person.password)' '\(person.code)' | cairn sign-in \(name) --print"
            let outcome = try Command.run(line, in: url)
            try #require(outcome.status == 0, "\(outcome.err)")
            sessions[name] = outcome.out.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        return try Command.run(line, in: url, environment: ["CAIRN_SESSION": sessions[name] ?? ""])
    }

    /// Takes it away again.
    func close() throws { try FileManager.default.removeItem(at: url) }

    /// By whom a `cairn access` of Docs/json.md is run; nil for other commands.
    static func person(for line: String) -> String? {
        guard line.hasPrefix("cairn access ") else { return nil }
        return line.hasPrefix("cairn access relate") ? "joan.mercer" : "nell.frost"
    }

    /// One in which something has happened: somebody is kept out and tried, somebody joined a team, a glass was broken and reviewed.
    static let lived = Result { () throws -> PeopleFolder in
        let folder = try PeopleFolder()
        let child = "lcs/100570"
        for (name, line) in [
            ("joan.mercer", "cairn access exclude tom.sedge \(child) --because 'His niece'"),
            ("tom.sedge", "cairn record \(child)"),
            ("priya.vale", "cairn record \(child) --break-glass danger --because 'A child alone in the house tonight'"),
        ] { _ = try folder.run(line, as: name) }
        let broken = try folder.run("cairn access broken --format json", as: "nell.frost").out
        guard case .array(let opened)? = try JSONValue.parsed(broken)["opened"], case .string(let act)? = opened.first?["act"] else {
            return folder
        }
        _ = try folder.run("cairn access review \(act) justified --because 'The child was alone'", as: "nell.frost")
        return folder
    }

    private struct NotMade: Error { let said: String }

    private static let made = Result { () throws -> (url: URL, people: [String: (password: String, code: String)]) in
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-people-made-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let outcome = try Command.run("cairn demo --no-serve --with-sign-ins --format json --out .", in: folder)
        guard outcome.status == 0, case .array(let signIns)? = try JSONValue.parsed(outcome.out)["signIns"] else {
            throw NotMade(said: outcome.err)
        }
        var people: [String: (password: String, code: String)] = [:]
        for signIn in signIns {
            guard case .string(let name)? = signIn["name"], case .string(let password)? = signIn["password"],
                case .array(let codes)? = signIn["recoveryCodes"], case .string(let code)? = codes.first
            else { throw NotMade(said: "a sign-in without a name, a password or a code") }
            people[name] = (password, code)
        }
        return (folder, people)
    }
}
