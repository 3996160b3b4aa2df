extension ImportProblem {
    /// A file with nothing in it.
    public static func empty(_ file: String) -> ImportProblem {
        ImportProblem(
            .emptyFile, file: file, line: 0, found: .described("nothing in it"),
            allowed: "one JSON object a line, or a table whose first row names its columns",
            hint: "Export it again; if there is truly nothing to send, leave the file out.")
    }
}
