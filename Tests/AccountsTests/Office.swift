import Access
import Casework
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Accounts

/// A partnership's accounts in a folder of their own, with cheap hashes and chance that can be played again.
struct Office {
    static let monday = Moment(milliseconds: 1_630_915_200_000)
    static let phrase = Password("gravel tuba lantern seven")
    static let agency = AgencyRef("northbridge-council")

    let folder: Folder
    let file: AccountsFile
    let events: Events
    let accounts: Accounts
    let random: FixedRandom

    init(
        _ folder: Folder = Folder(), seed: UInt64 = 1, cost: PasswordHash.Cost? = PasswordHash.Cost(ln: 4, r: 8, p: 1),
        desk: HashingDesk = HashingDesk(),
        rules: PasswordRules = PasswordRules()
    ) async throws {
        self.folder = folder
        file = try AccountsFile(path: folder.path + "/accounts.db", making: true)
        events = Events()
        random = FixedRandom(seed: seed)
        accounts = try await Accounts(
            file, key: KeyFile.open(folder.path + "/keys/accounts.key", making: random), recorder: events, rules: rules,
            issuer: "Northbridge",
            random: random, cost: #require(cost), desk: desk)
    }

    /// The first administrator, signed in.
    func administrator(_ name: String = "ada.admin", at moment: Moment = monday) async throws -> Member {
        let invitation = try await accounts.addFirstAdministrator(
            name: #require(SignInName(name)), display: #require(ShownText("Ada Admin")), agency: #require(Self.agency), at: moment)
        return try await enrol(invitation, at: moment)
    }

    /// Somebody added by an administrator, and signed in.
    func member(_ name: String, _ roles: Set<Role>, by administrator: Member, at moment: Moment = monday) async throws -> Member {
        try await enrol(add(name, roles, by: administrator, at: moment), at: moment)
    }

    func add(_ name: String, _ roles: Set<Role>, by administrator: Member, at moment: Moment = monday) async throws -> Invitation {
        let new = try NewAccount(
            name: #require(SignInName(name)), display: #require(ShownText("Somebody")), agency: #require(Self.agency), roles: roles)
        return try await accounts.add(new, by: administrator.person, at: moment)
    }

    /// Sets password and second factor, then signs in half a minute later: the code of enrolment is spent.
    func enrol(_ invitation: Invitation, at moment: Moment = monday) async throws -> Member {
        let link = try await accounts.beginEnrolling(invitation.name.text, invitation.code.text, from: "desk", at: moment)
        let codes = try await accounts.enrol(
            invitation.name.text, invitation.code.text, password: Self.phrase, timeCode: TimeCode.code(link.seed, at: moment), from: "desk",
            at: moment)
        let next = moment.adding(seconds: 30)
        let session = try await accounts.signIn(
            invitation.name.text, Self.phrase, code: TimeCode.code(link.seed, at: next), from: "desk", at: next)
        return Member(name: invitation.name.text, seed: link.seed, recovery: codes, session: session)
    }

    /// Somebody who signs in anew at a moment, with the code of that moment.
    func signIn(_ member: Member, from source: String = "desk", at moment: Moment) async throws -> NewSession {
        try await accounts.signIn(member.name, Self.phrase, code: TimeCode.code(member.seed, at: moment), from: source, at: moment)
    }

    func rows(_ sql: String) async throws -> Int { try await file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(sql)") ?? -1 } }
}

struct Member {
    let name: String
    let seed: TimeCodeSeed
    let recovery: [OneTimeCode]
    let session: NewSession

    var person: SignedIn { session.person }
    var id: AccountRef { person.account.id }
}

/// A folder that goes with its last holder.
final class Folder: Sendable {
    let path: String

    init() {
        path = FileManager.default.temporaryDirectory.appending(path: "cairn-accounts-\(UUID().uuidString)").path
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Chance that can be played again.
final class FixedRandom: RandomSource {
    private let generator: Mutex<SeededGenerator>

    init(seed: UInt64) { generator = Mutex(SeededGenerator(seed: seed)) }

    func bytes(_ count: Int) -> [UInt8] {
        generator.withLock { generator in (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next() >> 32) } }
    }
}

/// A recorder that keeps events, and can break.
final class Events: AccountEventRecorder {
    struct Broken: Error {}
    private let kept = Mutex<[AccountEvent]>([])
    private let isBroken = Mutex(false)
    private let meanwhile = Mutex<(word: String, deed: @Sendable () async throws -> Void)?>(nil)

    func record(_ event: AccountEvent) async throws {
        if isBroken.withLock({ $0 }) { throw Broken() }
        kept.withLock { $0.append(event) }
        let deed = meanwhile.withLock { waiting in
            guard waiting?.word == event.word else { return Optional<@Sendable () async throws -> Void>.none }
            defer { waiting = nil }
            return waiting?.deed
        }
        try await deed?()
    }

    /// Does something once, between the recording of an event and what it announces.
    func after(_ word: String, _ deed: @escaping @Sendable () async throws -> Void) { meanwhile.withLock { $0 = (word, deed) } }

    func breakDown() { isBroken.withLock { $0 = true } }
    func mend() { isBroken.withLock { $0 = false } }

    var all: [AccountEvent] { kept.withLock { $0 } }
    var words: [String] { all.map { $0.detail.isEmpty ? $0.word : "\($0.word) \($0.detail)" } }
    func forget() { kept.withLock { $0 = [] } }
}

extension Moment {
    func minutes(_ minutes: Int64) -> Moment { adding(seconds: minutes * 60) }
}
