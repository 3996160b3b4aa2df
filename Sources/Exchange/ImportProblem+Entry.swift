import Casework

extension ImportProblem {
    /// A problem of an entry at its line; `heading` is what the sender calls the key, where that is something else.
    public init(_ problem: EntryProblem, file: String, line: Int, heading: String? = nil) {
        self.init(
            ImportProblem.code(of: problem), severity: problem.weight == .warning ? .warning : .error, file: file, line: line,
            key: heading ?? problem.key, found: ImportProblem.shown(problem), allowed: problem.allowed, hint: problem.mend ?? "")
    }

    private static let references = ["id", "about", "refs", "corrects"]

    private static func code(of problem: EntryProblem) -> Code {
        if problem.weight == .warning { return .failedCheckDigit }
        if problem.found == "nothing" { return .missingValue }
        if problem.found.hasPrefix("the key “") || problem.found.hasPrefix("a key that ") { return .unknownKey }
        let key = problem.key.prefix { $0 != "[" }
        if references.contains(String(key)) || isPerson(problem) { return .malformedReference }
        switch key {
        case "kind", "agency", "significance", "labels": return .unknownCode
        case "on", "recorded": return problem.found.contains(", after it was recorded") ? .contradiction : .unknownDateForm
        default: return .wrongType
        }
    }

    private static func isPerson(_ problem: EntryProblem) -> Bool { problem.allowed.hasPrefix("a person reference") }

    /// Names, addresses and narrative stay out of reports and logs; so does what somebody typed where a reference belongs, if it may be a name.
    private static func shown(_ problem: EntryProblem) -> Found {
        if problem.found == "nothing" { return .described("nothing") }
        // An instrument says whether it shows a value, by quoting it, or describes it.
        if problem.key.hasPrefix("details."), let quoted = problem.found.quoted { return .value(quoted) }
        if problem.key.hasPrefix("details.answers"), problem.found.contains(" ") { return .described(PlaceText.shown(problem.found)) }
        if problem.found.hasPrefix("a list of ") || problem.found.hasPrefix("a key that ") { return .described(problem.found) }
        if problem.key.hasPrefix("about") || isPerson(problem) {
            let isSpoken = problem.found.contains { $0.isWhitespace } || !problem.found.contains { $0.isNumber }
            return isSpoken ? .withheld : .value(problem.found)
        }
        let isOpen =
            ["on", "recorded", "kind", "agency", "refs", "corrects", "id", "significance", "labels"].contains {
                problem.key == $0 || problem.key.hasPrefix($0 + "[")
            } || problem.key.hasPrefix("details")
        let isName = ["given", "family", "alsoKnownAs", "address", "postcode", "nhs"].contains { problem.key.hasPrefix("details." + $0) }
        return isOpen && !isName ? .value(problem.found) : .withheld
    }
}

extension String {
    /// What stands between the quotation marks that it begins and ends with; nil where it has none.
    fileprivate var quoted: String? {
        guard count > 2, first == "“", last == "”" else { return nil }
        return String(dropFirst().dropLast())
    }
}
