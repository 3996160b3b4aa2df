import Yams

/// The parser's own complaints, in words that the person who edits the file can use.
enum YAMLFault {
    static func problem(_ error: any Error, file: String) -> ContentProblem {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _):
            return ContentProblem(
                file: file, line: mark.line, path: "", found: "something that is not YAML at column \(mark.column) (\(problem))",
                allowed: "keys as “key: value”, lists with “- ”, indented by spaces", hint: hint(problem))
        case YamlError.composer(_, let problem, let mark, _):
            return ContentProblem(
                file: file, line: mark.line, path: "", found: problem, allowed: "one document without aliases",
                hint: "Write the content out in full, in one document.")
        case YamlError.duplicatedKeysInMapping(let keys, let context):
            return ContentProblem(
                file: file, line: context.mark.line, path: "", found: "keys written twice: \(keys.joined(separator: ", "))",
                allowed: "each key once")
        default:
            return ContentProblem(
                file: file, line: 0, path: "", found: "bytes that are not readable text", allowed: "YAML in UTF-8",
                hint: "Save the file as plain text in UTF-8.")
        }
    }

    private static func hint(_ problem: String) -> String {
        if problem.contains("mapping values are not allowed") { return "A text that contains “: ” needs quotation marks around it." }
        if problem.contains("cannot start any token") { return "A text that begins with @, ` or % needs quotation marks around it." }
        if problem.contains("did not find expected") {
            return "Look for an indent that differs from the line above, or a bracket or quotation mark left open."
        }
        return "Look for a quotation mark or bracket left open on this line or the one above."
    }
}
