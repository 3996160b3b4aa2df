import Content

extension ImportFormat {
    /// What the file is, from its beginning. Of several profiles whose headings are all there, the one that asks for most is meant.
    ///
    /// The source is read from, so that it has to be opened again for the file itself.
    static func recognised(in open: () throws(ImportProblem) -> any ByteSource, _ request: ImportRequest) throws(ImportProblems)
        -> ImportFormat
    {
        if let profile = request.profile { return .table(profile) }
        let (first, file) = try ImportProblems.all(in: { () throws(ImportProblem) in try beginning(try open()) })
        guard let first else { throw ImportProblems([.empty(file)]) }
        if first == 0x7B { return .entryLines }
        if let known = other(first) {
            throw ImportProblems([
                ImportProblem(
                    .unknownKey, file: file, line: 1, found: .described(known.found),
                    allowed: "a table with headings, or one JSON object a line",
                    hint: known.hint)
            ])
        }
        return .table(try profile(in: open, file, request))
    }

    /// The first byte that is no white space.
    private static func beginning(_ source: any ByteSource) throws(ImportProblem) -> (byte: UInt8?, file: String) {
        // The feed knows what is no text at all, and takes the byte order mark away.
        var feed = try TextFeed(source, encoding: nil)
        var bytes = [UInt8](repeating: 0, count: 4_096)
        while case .bytes(let count) = bytes.withUnsafeMutableBytes({ feed.read(into: $0) }) {
            if let first = bytes[..<count].first(where: { ![0x20, 9, 10, 13].contains($0) }) { return (first, source.name) }
        }
        return (nil, source.name)
    }

    private static func other(_ first: UInt8) -> (found: String, hint: String)? {
        switch first {
        case 0x5B: ("a JSON list", "Write each entry on a line of its own, without the brackets around them and the commas between them.")
        case 0x3C: ("XML or a web page", "Choose its own importer, or export it as CSV.")
        default: nil
        }
    }

    private static func profile(in open: () throws(ImportProblem) -> any ByteSource, _ file: String, _ request: ImportRequest)
        throws(ImportProblems) -> Profile
    {
        var fitting: [(profile: Profile, weight: Int)] = []
        var near: (profile: Profile, missing: [String])?
        var columns = 0
        // The delimiter decides what the headings are: each that a profile says is tried once, beside the likeliest.
        var seen: [CSVDelimiter?: [String]] = [:]
        for profile in request.profiles {
            let delimiter = CSVDelimiter(profile.delimiter)
            if seen[delimiter] == nil {
                let reader = try CSVReader(try ImportProblems.all(in: open), encoding: TextEncoding(profile.encoding), delimiter: delimiter)
                seen[delimiter] = reader.header
            }
            let header = seen[delimiter] ?? []
            columns = max(columns, header.count)
            let places = ChronologyPlan.places(of: profile, in: header)
            let missing = profile.recognise.filter { places[$0] == nil }
            // Every heading counts, and among equals one by its own name counts more than a synonym.
            let names = Set(header.map { Profile.plain($0) })
            let exact = profile.recognise.count { names.contains(Profile.plain($0)) }
            if missing.isEmpty { fitting.append((profile, profile.recognise.count << 16 + exact)) }
            if !missing.isEmpty, missing.count < profile.recognise.count, missing.count < near?.missing.count ?? .max {
                near = (profile, missing)
            }
        }
        let most = fitting.map(\.weight).max()
        let best = fitting.filter { $0.weight == most }.map(\.profile)
        if best.count == 1 { return best[0] }
        throw ImportProblems([best.isEmpty ? unknown(file, columns, near, request.profiles) : tied(file, best)])
    }

    private static func tied(_ file: String, _ profiles: [Profile]) -> ImportProblem {
        ImportProblem(
            .contradiction, file: file, line: 1,
            found: .described("the headings of the profiles \(profiles.map(\.id).joined(separator: ", "))"),
            allowed: "a file that one profile fits better than all others",
            hint: "Say which with --profile, or let one of them ask for more headings under recognise.")
    }

    private static func unknown(_ file: String, _ columns: Int, _ near: (profile: Profile, missing: [String])?, _ profiles: [Profile])
        -> ImportProblem
    {
        // The headings themselves are not shown: where a file has none, its first row stands there.
        let known = profiles.map { "\($0.id) (\($0.recognise.joined(separator: ", ")))" }
        let nearest = near.map { "Nearest is \($0.profile.id), for which it lacks \($0.missing.joined(separator: ", ")). " } ?? ""
        return ImportProblem(
            .missingHeader, file: file, line: 1,
            found: .described("\(columns) column\(columns == 1 ? "" : "s") whose headings fit no profile"),
            allowed: known.isEmpty
                ? "one JSON object a line, since no profile is known" : "the headings of a profile: \(known.joined(separator: "; "))",
            hint: nearest + "Say which columns are which in a profile of your own (Docs/profiles.md), or name one with --profile.")
    }
}
