import Casework

extension ImportReport: CustomStringConvertible {
    /// The report as lines: what came of it, what to look at, and each problem.
    public var description: String {
        var lines = [
            "\(ImportProblem.Found.printable(file)): \(format?.name ?? "nothing that is read here"), \(ImportReport.count(rows, "row", "rows"))."
        ]
        if made > 0 {
            let kinds = Kind.allCases.compactMap { kind in entries[kind].map { "\(kind.code) \($0)" } }
            let done = !isImported ? "Sound, not imported" : alreadyKnown == made ? "Nothing new" : "Imported"
            lines.append(
                "\(done): \(ImportReport.count(made, "entry", "entries")) (\(kinds.joined(separator: ", ")))."
            )
        }
        if alreadyKnown > 0 {
            lines.append("Of these known already, and so passed over: \(alreadyKnown == made ? "all" : "\(alreadyKnown)").")
        }
        if notes > 0 {
            lines.append("Kept whole as notes, because no code of the profile places them: \(ImportReport.count(notes, "row", "rows")).")
        }
        for (code, count) in unknownCodes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            lines.append("  \(code.isEmpty ? "no code" : "“\(ImportProblem.Found.printable(code))”"): \(count)")
        }
        if refused > 0 { lines.append("Left out because of errors: \(ImportReport.count(refused, "row", "rows")).") }
        if pending > 0 { lines.append("Referred to and not in the file: \(ImportReport.count(pending, "entry", "entries")).") }
        if !problems.isEmpty {
            lines.append(
                "\(ImportReport.count(problems.errors, "error", "errors")), \(ImportReport.count(warnings, "warning", "warnings")):")
            lines.append(problems.description)
        }
        return lines.joined(separator: "\n")
    }

    private static func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
}
