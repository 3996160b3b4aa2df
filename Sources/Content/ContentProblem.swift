/// One thing wrong with one place in a file that a partnership may edit.
public struct ContentProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file, as its path under `Content/`.
    public let file: String
    /// The line, counted from 1; 0 where it concerns the whole file.
    public let line: Int
    /// Where in the file's structure: `items[2].code`; empty at the top.
    public let path: String
    /// What is there, or is missing.
    public let found: String
    /// What may be there.
    public let allowed: String
    /// How to mend it; empty where what is allowed says enough.
    public let hint: String

    /// A problem at a place.
    public init(file: String, line: Int, path: String, found: String, allowed: String, hint: String = "") {
        self.file = file
        self.line = line
        self.path = path
        self.found = found
        self.allowed = allowed
        self.hint = hint
    }

    /// `instruments/dash.yaml:12: items[2].code: found “X”. Allowed: a to z, 0 to 9 and -. Write it in small letters.`
    public var description: String {
        let place = (line > 0 ? "\(file):\(line)" : file) + (path.isEmpty ? "" : ": \(path)")
        return "\(place): found \(found). Allowed: \(allowed)." + (hint.isEmpty ? "" : " \(hint)")
    }
}
