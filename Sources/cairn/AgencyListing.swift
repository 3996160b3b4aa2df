import ArgumentParser
import Casework
import Content
import Foundation
import Practice

/// Where the partnership's list of agencies is taken from: what is said, else CAIRN_AGENCIES, else `agencies.yaml` beside what is asked about.
struct AgencyListing {
    /// The file; nil where there is none to be found.
    let path: String?

    init(said: String?, beside: String?) {
        let environment = ProcessInfo.processInfo.environment["CAIRN_AGENCIES"].flatMap { $0.isEmpty ? nil : $0 }
        path = said ?? environment ?? beside.flatMap(Self.neighbour)
    }

    /// The file of that name in the folder of a store or of a file of entries; nil where there is none.
    private static func neighbour(of path: String) -> String? {
        if path.contains("://") { return nil }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        let file = folder.appendingPathComponent(name).path
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        // As the user would write it: a path below here is not spelled out from the root.
        let isRelative = !path.hasPrefix("/")
        guard isRelative else { return file }
        let parts = path.split(separator: "/").dropLast()
        return (parts + [Substring(name)]).joined(separator: "/")
    }

    /// The name under which a list is looked for.
    static let name = "agencies.yaml"

    /// How a list is given, as the end of a message.
    static let howToGive =
        "Give the partnership's list with --agencies FILE, name it in CAIRN_AGENCIES, or put it as \(name) beside the store."
}

extension ContentOptions {
    /// Says what is wrong and exits with 2 where the partnership lists its agencies and this is none of them: people of an agency that is misspelt
    /// would stand in no relationship, and nobody would see why. Without a list any agency is taken.
    func mustKnow(_ agency: AgencyRef, beside place: String) throws {
        let partnership = try partnership(beside: place)
        guard partnership.hasAgencies, partnership.agencies[agency] == nil else { return }
        let known = partnership.agencies.all.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
        Printing.err("--agency: found “\(agency)”, which is no agency of the partnership. There are: \(known). Nothing was changed.")
        throw ExitCode(2)
    }
}

extension UnknownAgencies {
    /// What a person reads on standard error.
    var warning: String {
        let one = ids.count == 1
        let named = one ? "One agency is named in entries and stands" : "\(ids.count) agencies are named in entries and stand"
        let shown = ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? " and \(ids.count - 12) more" : "")
        return """
            warning: \(named) in no list of agencies: \(shown).
            What \(one ? "it" : "they") did counts as done by nobody in particular: a visit by social care, for example, is then found missing, and whose gap it is cannot be told.
            \(AgencyListing.howToGive)
            """
    }

    /// What a person reads where nothing was judged for want of a list.
    var refusal: String {
        """
        There is no list of agencies, so nobody can tell which agency is social care, which the police, which a GP: nothing was judged.
        Agencies that entries name: \(ids.prefix(12).joined(separator: ", "))\(ids.count > 12 ? " and \(ids.count - 12) more" : "").
        \(AgencyListing.howToGive)
        """
    }
}
