import Casework
import Foundation
import Testing

@testable import Ledger

/// The stores that must pass the contract. A further store is a further case.
enum Store: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case memory
    case sqlite

    var testDescription: String { rawValue }

    /// Runs a test on an empty log.
    func run(_ test: (any ReadableLog) async throws -> Void) async throws {
        switch self {
        case .memory: try await test(InMemoryEntryLog())
        case .sqlite:
            try await inFolder { folder in
                let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
                try await test(log)
                try await log.close()
            }
        }
    }

    /// Runs a test on an empty log and on its tree, which are one store.
    func runProvable(_ test: (any ReadableLog, any ProvableLog) async throws -> Void) async throws {
        switch self {
        case .memory:
            let log = InMemoryEntryLog()
            try await test(log, log)
        case .sqlite:
            try await inFolder { folder in
                let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
                try await test(log, log)
                try await log.close()
            }
        }
    }

    /// Runs a test on an empty cache of findings.
    func runCache(_ test: (any ReadableFindings) async throws -> Void) async throws {
        switch self {
        case .memory: try await test(InMemoryFindingCache())
        case .sqlite:
            try await inFolder { folder in
                let log = try await SQLiteEntryLog(path: folder + "/cairn.db")
                try await test(log)
                try await log.close()
            }
        }
    }
}

/// A folder that is gone after the test.
func inFolder(_ test: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cairn-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    do {
        try await test(folder)
    } catch {
        try FileManager.default.removeItem(atPath: folder)
        throw error
    }
    try FileManager.default.removeItem(atPath: folder)
}

/// An entry from its JSON.
func entry(_ json: String) throws -> Entry { try #require(EntryReader().read(try JSONParser.parse(json)).entry) }

/// A reference.
func person(_ text: String) throws -> PersonRef { try #require(PersonRef(text)) }

/// An agency.
func agency(_ text: String) throws -> AgencyRef { try #require(AgencyRef(text)) }

/// Entries from JSON Lines.
func arrivals(_ lines: String) throws -> [Arrival] { try lines.split(separator: "\n").map { Arrival(try entry(String($0))) } }

/// A note about somebody.
func note(
    _ id: String, _ on: String = "2021-03-04", by agency: String = "acorn-school", about: String = "lcs/ava",
    text: String = "Came to see us."
) throws -> Arrival {
    Arrival(try entry(#"{"id":"\#(id)","kind":"note","on":"\#(on)","agency":"\#(agency)","about":["\#(about)"],"text":"\#(text)"}"#))
}

extension ReadableLog {
    /// The ids of a selection, in its order.
    func ids(_ selection: EntrySelection, pageSize: Int = 2) async throws -> [String] {
        var ids: [String] = []
        for try await kept in entries(selection, pageSize: pageSize) { ids.append(kept.entry.id.text) }
        return ids
    }

    /// The texts of the people related to some.
    func related(to people: String...) async throws -> [String] {
        let numbers = try await numbers(of: people.compactMap { PersonRef($0) })
        return try await references(of: relatedPeople(to: Set(numbers.values))).map(\.text)
    }
}
