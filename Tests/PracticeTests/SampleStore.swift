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
    let reports: [ImportReport]

    static let receivedOn = Day("2021-12-17") ?? Day(ordinal: 0)

    init(importing: Bool = true) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let agencies = try #require(ContentLibrary.embedded.text(at: "sample/agencies.yaml"))
        partnership = try Partnership(agencies: (text: agencies, file: "agencies.yaml"))
        log = try await SQLiteEntryLog(path: folder.appendingPathComponent("store.db").path)
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

    func close() async throws {
        try await log.close()
        try FileManager.default.removeItem(at: folder)
    }
}
