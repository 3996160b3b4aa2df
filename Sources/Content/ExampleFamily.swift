import Casework

/// Reads `reference/example-family.yaml`: the agencies and the family that the standards' examples take as given.
public struct ExampleFamily: Sendable {
    /// The file's path under `Content/`.
    public static let path = "reference/example-family.yaml"

    /// The agencies that record in examples.
    public let agencies: AgencyList
    /// The child who is judged.
    public let child: PersonRef
    /// Who is who in the family, as an example's first entries.
    public let entries: [JSONValue]

    /// The example family of the content.
    public static func read(in library: ContentLibrary) throws(ContentProblems) -> ExampleFamily {
        try read(library.needed(path), file: path)
    }

    /// The example family, or everything wrong with the file, its entries included.
    public static func read(_ text: String, file: String) throws(ContentProblems) -> ExampleFamily {
        let tray = ContentTray()
        return try tray.whole(family(text, file: file, tray: tray), of: file)
    }

    private static func family(_ text: String, file: String, tray: ContentTray) -> ExampleFamily? {
        let top = ContentCursor(text, file: file, tray: tray)?.fields(needed: ["agencies", "child", "entries"])
        let agencies = top?["agencies"].flatMap(AgencyFile.agencies)
        let child = top?["child"]?.parse("a person reference such as lcs/100234") { PersonRef($0) }
        let listed = top?["entries"]?.list()
        guard let agencies, let child, let listed else { return nil }
        let reader = EntryReader(agencies: agencies)
        for cursor in listed {
            for problem in reader.read(cursor.node.json).problems {
                cursor.report(found: "\(problem.key): \(problem.found)", allowed: problem.allowed, hint: problem.mend ?? "")
            }
        }
        return ExampleFamily(agencies: agencies, child: child, entries: listed.map { $0.node.json })
    }
}
