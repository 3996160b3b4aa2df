import Access
import Casework
import Content
import Exchange
import Foundation
import Ledger
import Practice
import Scenarios
import Testing

/// The sample partnership in a store of its own, imported from its files as anybody would.
struct SampleStore {
    let folder: URL
    let partnership: Partnership
    let log: SQLiteEntryLog
    let looks: SQLiteAccessLog
    let door: Door
    let policy: AccessPolicy
    /// Leave of Cairn itself, to judge.
    let judging: Grant
    let reports: [ImportReport]

    /// A Friday evening in December.
    static let moment = Moment(milliseconds: 1_639_763_000_000)
    static let receivedOn = Day("2021-12-17") ?? Day(ordinal: 0)

    init(importing: Bool = true) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let agencies = try #require(ContentLibrary.embedded.text(at: "sample/agencies.yaml"))
        partnership = try Partnership(agencies: (text: agencies, file: "agencies.yaml"))
        let path = folder.appendingPathComponent("store.db").path
        log = try await SQLiteEntryLog(path: path)
        looks = SQLiteAccessLog(store: path)
        policy = try AccessFile.policy(in: partnership.library)
        door = Door(log, looks: looks, partnership.agencies, policy.reveals)
        judging = try await AskLeave(door, policy, for: .programme)(.judge, .store, at: Self.moment)
        var reports: [ImportReport] = []
        if importing {
            let files = try ImportFiles(
                partnership, into: log, ImportFiles.Request(receivedOn: Self.receivedOn, receivedAt: 1_639_700_000_000))
            for file in TenChildren.files {
                let url = folder.appendingPathComponent(file.name)
                try Data(file.bytes).write(to: url)
                reports.append(try await files.file(url.path))
            }
        }
        self.reports = reports
    }

    func write(_ bytes: [UInt8], named name: String) throws -> String {
        let url = folder.appendingPathComponent(name)
        try Data(bytes).write(to: url)
        return url.path
    }

    func importer(keepsGood: Bool = false) throws -> ImportFiles {
        var request = ImportFiles.Request(receivedOn: Self.receivedOn, receivedAt: 1_639_700_000_000)
        request.keepsGood = keepsGood
        return try ImportFiles(partnership, into: log, request)
    }

    /// A child's record as the store's owner saw it before the first account, with its family.
    func open(_ child: PersonRef) async throws -> (book: Casebook, network: FamilyNetwork)? {
        let grant = try await AskLeave(door, policy, for: .console(hasAccounts: false))(.readChronology, .person(child), at: Self.moment)
        return try await grant.record { partnership.casebook($0, $1, asOf: TenChildren.auditDay) }
            .map { ($0.book, ChildRecord(of: $0.person, in: $0.book).network) }
    }

    func close() async throws {
        try await looks.close()
        try await log.close()
        try FileManager.default.removeItem(at: folder)
    }
}
