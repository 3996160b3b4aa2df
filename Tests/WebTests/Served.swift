import Access
import Casework
import Content
import Exchange
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import NIOCore
import Practice
import Scenarios
import Synchronization
import Testing

@testable import Accounts
@testable import Web

/// The sample partnership, served: imported from its files, with one person in each role, on a clock that only a test moves.
final class Served: Sendable {
    let folder: URL
    let desk: Desk
    let log: SQLiteEntryLog
    let looks: SQLiteAccessLog
    let signIns: [String: SampleSignIn]
    private let sharedClock: SharedClock
    let turnstile = Turnstile()

    /// A Friday morning in December, before anybody looks.
    static let morning: Int64 = 1_639_730_000_000

    /// One store for all tests that leave it as it was, or only add to it.
    static let shared = Task { try await Served() }

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-web-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let agencies = try #require(ContentLibrary.embedded.text(at: "sample/agencies.yaml"))
        let partnership = try Partnership(agencies: (text: agencies, file: "agencies.yaml"))
        let path = folder.appendingPathComponent("store.db").path
        log = try await SQLiteEntryLog(path: path)
        looks = SQLiteAccessLog(store: path)
        let policy = try AccessFile.policy(in: partnership.library)
        let door = Door(log, looks: looks, partnership.agencies, policy.reveals)
        let day = try #require(Day("2021-12-17"))
        let files = try ImportFiles(partnership, into: log, ImportFiles.Request(receivedOn: day, receivedAt: Self.morning))
        for file in TenChildren.files {
            let url = folder.appendingPathComponent(file.name)
            try Data(file.bytes).write(to: url)
            _ = try await files.file(url.path)
        }
        // Cheap hashes: these tests are about what is served, and sign in often.
        let accounts = try await Accounts(
            AccountsFile(path: path + ".accounts.db", making: true), key: KeyFile.open(path + ".keys/accounts.key", making: SystemRandom()),
            recorder: AccountLooks(looks), rules: PasswordRules(), issuer: "Cairn", random: SystemRandom(),
            cost: #require(PasswordHash.Cost(ln: 4, r: 8, p: 1)), desk: HashingDesk())
        let start = Moment(milliseconds: Self.morning)
        signIns = Dictionary(uniqueKeysWithValues: try await accounts.addSample(at: start).map { ($0.account.name.text, $0) })
        let names = NameIndex()
        try await names.refresh(AskLeave(door, policy, for: .programme)(.judge, .store, at: start))
        let clock = SharedClock(Self.morning + 3_600_000)
        desk = Desk(
            partnership, log: log, door: door, policy: policy, accounts: accounts,
            drafts: try DraftsFile(path: path + ".drafts.db", key: KeyFile.open(path + ".keys/accounts.key", making: nil)), names: names, sample: day,
            now: { Moment(milliseconds: clock.read()) })
        self.sharedClock = clock
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Lets time pass.
    func pass(seconds: Int64) { sharedClock.pass(seconds * 1000) }

    /// Asks as a browser of somebody's would.
    func visit<Value>(
        as name: String? = nil, hosts: Set<String> = ["localhost"], isSecure: Bool = false,
        _ body: @Sendable @escaping (Browser) async throws -> Value
    ) async throws -> Value {
        let app = try Serving(desk, door: FrontDoor(hosts: hosts, isSecure: isSecure)).application()
        return try await app.test(.router) { client in
            let browser = Browser(client: client)
            if let name { try await browser.signIn(try #require(self.signIns[name]), self) }
            return try await body(browser)
        }
    }
}

/// Lets one in after the other: who signs in moves the clock, and codes hold for half a minute.
actor Turnstile {
    private var last: Task<Void, any Error>?

    func one(_ body: @escaping @Sendable () async throws -> Void) async throws {
        let before = last
        let mine = Task {
            _ = await before?.result
            try await body()
        }
        last = mine
        try await mine.value
    }
}

/// A clock that stands until it is told to pass.
final class SharedClock: Sendable {
    private let milliseconds: Mutex<Int64>

    init(_ milliseconds: Int64) { self.milliseconds = Mutex(milliseconds) }

    func read() -> Int64 { milliseconds.withLock { $0 } }
    func pass(_ more: Int64) { milliseconds.withLock { $0 += more } }
}

/// A browser without scripts: keeps cookies, sends forms with the token of the page that they stand on.
final class Browser: Sendable {
    struct Page {
        let status: Int
        let headers: HTTPFields
        let text: String

        /// The token in the page's form.
        var token: String? { text.firstMatch(of: /name="form-token" value="([0-9a-f]{64})"/).map { String($0.1) } }
    }

    private let client: any TestClientProtocol
    private let cookies = Mutex<[String: String]>([:])

    init(client: any TestClientProtocol) { self.client = client }

    func get(_ path: String, headers: HTTPFields = [:]) async throws -> Page { try await ask(path, .get, headers, nil) }

    /// Sends a form; `token` nil sends the one of the page at `from`.
    func post(_ path: String, _ fields: [(String, String)], from page: Page? = nil, token: String? = nil, headers: HTTPFields = [:])
        async throws -> Page
    {
        let all = fields + (token ?? page?.token).map { [("form-token", $0)] }.orNone
        let text = all.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        var headers = headers
        if headers[.contentType] == nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        return try await ask(path, .post, headers, text)
    }

    func signIn(_ person: SampleSignIn, _ served: Served) async throws {
        try await served.turnstile.one { try await self.enter(person, served) }
    }

    private func enter(_ person: SampleSignIn, _ served: Served) async throws {
        // A code serves once: the next half minute has another.
        served.pass(seconds: 60)
        let page = try await get("/sign-in")
        let code = TimeCode.code(person.link.seed, at: served.desk.now())
        let answer = try await post(
            "/sign-in", [("name", person.account.name.text), ("password", person.password), ("code", code)], from: page)
        #expect(answer.status == 303)
    }

    private func ask(_ path: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, _ body: String?) async throws -> Page {
        var headers = headers
        let kept = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if !kept.isEmpty { headers[.cookie] = kept }
        let answer = try await client.executeRequest(uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        for set in answer.headers[values: .setCookie] {
            let pair = set.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            cookies.withLock { $0[String(pair[0])] = pair[1].isEmpty ? nil : String(pair[1]) }
        }
        return Page(status: answer.status.code, headers: answer.headers, text: String(buffer: answer.body))
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}

extension [(String, String)]? {
    fileprivate var orNone: [(String, String)] { self ?? [] }
}
