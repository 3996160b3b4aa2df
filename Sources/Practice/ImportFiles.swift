import Casework
import Content
import Exchange
import Instruments

/// Takes files into the log: each whole or not at all, and as often as one likes.
public struct ImportFiles: Sendable {
    /// What an import is told beside the files.
    public struct Request: Sendable {
        /// The profile that the files have; nil finds it out from their content.
        public var profile: String?
        /// Whom files are about that do not say so themselves.
        public var about: [PersonRef] = []
        /// Who sent files that do not say so themselves.
        public var agency: AgencyRef?
        /// The day of receipt.
        public var receivedOn: Day
        /// The moment of receipt, in milliseconds since 1970 UTC.
        public var receivedAt: Int64
        /// Whether files are only checked.
        public var isDryRun = false
        /// Whether the sound rows of a file with errors are taken.
        public var keepsGood = false
        /// How many entries are made durable together: each commit is a wait for the disk, and each entry of a batch is in memory until it is over.
        public var batch = 10_000

        /// A request received at a moment.
        public init(receivedOn: Day, receivedAt: Int64) {
            self.receivedOn = receivedOn
            self.receivedAt = receivedAt
        }
    }

    private let partnership: Partnership
    private let log: any EntryLog
    private let request: Request
    private let exchange: ImportRequest

    /// An import into a log. Throws content problems where the profiles do not load, and says which profiles there are where one is unknown.
    public init(_ partnership: Partnership, into log: any EntryLog, _ request: Request) throws {
        self.partnership = partnership
        self.log = log
        self.request = request
        let profiles = try ProfileFile.all(in: partnership.library, addedCodes: partnership.addedCodes)
        var chosen: Profile?
        if let id = request.profile {
            chosen = profiles.first { $0.id == id }
            guard chosen != nil else { throw UnknownProfile(id: id, known: profiles.map(\.id)) }
        }
        exchange = ImportRequest(
            reader: partnership.reader, instruments: partnership.instruments, profiles: profiles, profile: chosen, about: request.about,
            agency: request.agency, receivedOn: request.receivedOn, keepsGood: request.keepsGood)
    }

    /// Which of these files cannot be read at all, and why.
    public static func unreadable(_ paths: [String]) -> [ImportProblem] {
        paths.compactMap { path in
            do throws(ImportProblem) {
                _ = try FileBytes(path: path)
                return nil
            } catch { return error }
        }
    }

    /// Takes one file. The report says what was made, what was known already, and everything that is wrong.
    public func file(_ path: String, progress: (ImportProgress) -> Void = { _ in }) async throws -> ImportReport {
        let run = ImportRun(exchange, path: path)
        let (log, receivedAt) = (log, request.receivedAt)
        // An empty ledger contradicts nothing.
        let isEmpty = try await log.lastSequence() == 0
        let foresight: ImportRun.Foresight? = isEmpty ? nil : { @Sendable arrivals in try await log.clashes(of: arrivals) }
        if request.isDryRun { return try await run.check(foresight: foresight, progress: progress) }
        return try await run.import(batch: request.batch, foresight: foresight, progress: progress) {
            try await log.append($0, receivedAt: receivedAt)
        }
    }
}

/// A profile was asked for that there is not.
public struct UnknownProfile: Error, CustomStringConvertible {
    /// The id asked for.
    public let id: String
    /// The ids that there are.
    public let known: [String]

    /// What was found and what is allowed.
    public var description: String { "There is no profile \(id). There are: \(known.joined(separator: ", "))." }
}
