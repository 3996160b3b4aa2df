import ArgumentParser
import Casework
import Content
import Exchange
import Foundation
import Practice

extension Form: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    /// Reads `2021-03-04`.
    public init?(argument: String) { self.init(argument) }
}

/// Options that say which content and which agencies are used.
struct ContentOptions: ParsableArguments {
    @Option(help: "The partnership's agencies, a YAML file; else CAIRN_AGENCIES, else agencies.yaml beside the store.") var agencies:
        String?
    @Option(help: "A folder of standards, one YAML file each, instead of the program's own.") var standards: String?
    @Option(help: "A folder of content (standards, instruments, reference lists) laid over the program's own.") var content: String?

    /// Loads the partnership, its agencies from the file said or the one beside a store. Prints every problem and exits with 2 where it cannot
    /// be loaded.
    func partnership(only ids: [String] = [], beside place: String? = nil) throws -> Partnership {
        do {
            let file = try AgencyListing(said: agencies, beside: place).path.map { path in (text: try Self.read(path), file: path) }
            return try Partnership(content: content, standards: standards, agencies: file, only: ids)
        } catch let problems as ContentProblems {
            for problem in problems.all { Printing.err("\(problem)") }
            throw ExitCode(2)
        } catch let unknown as UnknownStandards {
            Printing.err("\(unknown)")
            throw ExitCode(2)
        }
    }

    static func read(_ path: String) throws -> String {
        let data: [UInt8]
        do throws(ImportProblem) { data = try FileBytes(path: path).whole() } catch {
            Printing.err("\(error)")
            throw ExitCode(2)
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            Printing.err("\(path): is not UTF-8 text.")
            throw ExitCode(2)
        }
        return text
    }
}

/// Options that say as at which day things are judged.
struct DayOptions: ParsableArguments {
    @Option(name: .customLong("as-of"), help: "Judge as at this day (2021-12-01); today where it is not given.") var asOf: Day?
    @Option(name: .customLong("known-on"), help: "Use only entries recorded by this day.") var knownOn: Day?

    var day: Day { asOf ?? Clock.today }

    /// The day by which files that are judged directly must have been written: today, or the day that is asked about where it lies ahead.
    var receivedOn: Day { max(Clock.today, day) }
}

/// Where the store is.
struct StoreOptions: ParsableArguments {
    @Option(help: "The store; else CAIRN_STORE, else cairn.db.") var store: String?

    var path: String { store ?? ProcessInfo.processInfo.environment["CAIRN_STORE"] ?? "cairn.db" }
}
