import Access
import Accounts
import ArgumentParser
import Casework
import Content
import Foundation
import Ledger
import Practice
import Web

/// `cairn serve`
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serves the pages: for practitioners, leads, auditors and those who keep Cairn running.",
        discussion: """
            EXAMPLE:
              cairn serve --store cairn.db --port 8080

            On this machine alone it speaks plain HTTP. To be reached from elsewhere it needs --certificate and --private-key, or --behind-proxy
            where a proxy in front speaks TLS and sets X-Forwarded-For; and --host-name, the name in its address. It stops when it is told to
            (SIGTERM, Ctrl-C) and ends first what it has begun. While it runs, no other command may write to the store.
            """)

    @OptionGroup var accounts: AccountsOptions
    @OptionGroup var content: ContentOptions
    @OptionGroup var reach: ReachOptions
    @Option(help: "For a sample partnership: the day on which it lives.") var sampleDay: Day?

    func run() async throws {
        if let sampleDay { Clock.live(on: sampleDay) }
        let partnership = try content.partnership(beside: accounts.place.path)
        try await Self.serve(accounts, partnership, reach, sample: sampleDay) { Printing.out("Cairn is at \($0) Ctrl-C stops it.") }
    }

    /// Opens a store and serves it until told to stop. `started` is told the address.
    static func serve(
        _ accounts: AccountsOptions, _ partnership: Partnership, _ reach: ReachOptions, sample: Day?,
        started: @escaping @Sendable (String) -> Void
    ) async throws {
        let log = try await Store.open(accounts.place.path)
        let looks = SQLiteAccessLog(store: accounts.place.path, beside: log, onStop: Store.stop)
        let (policy, problems) = AccessFile.standing(in: partnership.library)
        for problem in problems?.all ?? [] { Printing.err("\(problem)") }
        let people = try await accounts.open(recorder: AccountLooks(looks))
        let door = Door(log, looks: looks, partnership.agencies, policy.reveals)
        let names = NameIndex()
        let store = OpenStore(
            log: log, looks: looks, ask: AskLeave(door, policy, for: .programme), staff: Staff(try await people.all(), partnership.agencies)
        )
        try await names.refresh(store.programme(.judge))
        let desk = Desk(
            partnership, log: log, door: door, policy: policy, accounts: people, drafts: try accounts.openDrafts(days: reach.keepDrafts), names: names, sample: sample, now: { Clock.moment })
        let serving = Serving(desk, door: reach.door, host: reach.host, port: reach.port, certificate: reach.files)
        let reach = reach
        try await store.signing { try await serving.run { port in started(reach.address(port)) } }
        try await store.close()
    }
}

/// Where Cairn is reached, and how.
struct ReachOptions: ParsableArguments {
    @Option(help: "The address to listen at.") var host = "127.0.0.1"
    @Option(help: "The port to listen at; 0 takes a free one.") var port = 8080
    @Option(help: "The name by which browsers reach Cairn, such as cairn.example.org; may be given again.") var hostName: [String] = []
    @Option(help: "The certificate with its chain, a PEM file.") var certificate: String?
    @Option(help: "The certificate’s private key, a PEM file.") var privateKey: String?
    @Flag(help: "A proxy in front speaks TLS, and says in X-Forwarded-For where a request comes from.") var behindProxy = false

    @Option(help: "Days for which an unfinished form is kept for whoever wrote it.") var keepDrafts = 30

    /// Whether nobody but this machine can reach it.
    private var isHere: Bool { ["127.0.0.1", "::1", "localhost"].contains(host) }

    func validate() throws {
        guard (certificate == nil) == (privateKey == nil) else { throw ValidationError("--certificate and --private-key go together.") }
        guard (1...365).contains(keepDrafts) else { throw ValidationError("--keep-drafts: found \(keepDrafts); allowed: 1 to 365 days.") }
        guard isHere || certificate != nil || behindProxy else {
            throw ValidationError(
                "Found --host \(host) without TLS. Give --certificate and --private-key, or --behind-proxy, or listen at 127.0.0.1.")
        }
        guard isHere || !hostName.isEmpty else { throw ValidationError("--host-name says by which name browsers reach \(host).") }
    }

    var files: (chain: String, key: String)? { certificate.flatMap { chain in privateKey.map { (chain, $0) } } }

    var door: FrontDoor {
        let isSecure = certificate != nil || behindProxy
        let here = isHere ? ["127.0.0.1", "localhost", "[::1]"] : []
        return FrontDoor(hosts: Set(here + hostName), isSecure: isSecure, isBehindProxy: behindProxy)
    }

    func address(_ port: Int) -> String {
        let name = hostName.first ?? host
        return (certificate == nil ? "http" : "https") + "://\(name):\(port)/"
    }
}
