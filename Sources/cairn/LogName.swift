import ArgumentParser

/// One of a store's ledgers, as a person names it.
enum LogName: ExpressibleByArgument, Equatable {
    /// The entries.
    case record
    /// Who looked, in a year.
    case accesses(Int)

    /// Reads `record` or `access-2026`.
    init?(argument: String) {
        if argument == "record" {
            self = .record
        } else if argument.hasPrefix("access-"), argument.utf8.count == 11, let year = Int(argument.dropFirst(7)) {
            self = .accesses(year)
        } else {
            return nil
        }
    }

    /// What a person types.
    var defaultValueDescription: String {
        switch self {
        case .record: "record"
        case .accesses(let year): "access-\(year)"
        }
    }
}
