/// Collects problems while content is read, so that reading goes on after the first.
///
/// One tray serves as many files as are read together; it is shared by every cursor into them and used by one task at a time.
package final class ContentTray {
    /// What was put down so far, in the order of reading.
    package private(set) var problems: [ContentProblem] = []

    /// An empty tray.
    package init() {}

    private var known: Set<ContentProblem> = []

    /// Puts one problem down; the same again, as an alias repeats it, says nothing new.
    package func add(_ problem: ContentProblem) {
        if known.insert(problem).inserted { problems.append(problem) }
    }

    /// Puts all of another reading's problems down.
    package func add(_ more: ContentProblems) { more.all.forEach(add) }

    /// Whether nothing was put down about the file.
    package func isEmpty(of file: String) -> Bool { !problems.contains { $0.file == file } }

    /// Throws everything at once where anything was put down.
    package func throwIfAny() throws(ContentProblems) {
        if let found = ContentProblems(problems) { throw found }
    }

    /// The value that was read, or everything that kept it from being whole.
    ///
    /// A value beside a problem is not given out: content is used as a whole or not at all.
    package func whole<Value>(_ value: Value?, of file: String) throws(ContentProblems) -> Value {
        try throwIfAny()
        if let value { return value }
        // NB: a loader that gives nothing and says nothing is our mistake; the reader still deserves a place to look.
        let silent = ContentProblem(
            file: file, line: 0, path: "", found: "content that cannot be used", allowed: "content of the form described")
        throw ContentProblems(only: silent)
    }
}
