import Foundation

/// The content's files as text: those that came with the program, or a partnership's own.
public struct ContentLibrary: Sendable {
    /// One file of the content.
    public struct File: Hashable, Sendable {
        /// Its path under `Content/`, such as `instruments/dash.yaml`.
        public let path: String
        /// What it holds.
        public let text: String
    }

    /// Every file, by path.
    public let files: [File]

    /// The content that came with the program.
    public static let embedded = ContentLibrary(files: Embedded.files.map { File(path: $0.path, text: $0.text.description) })

    /// Folders that a partnership replaces as a whole, since a standard or instrument left out is one that it does not use.
    private static let wholeFolders = ["instruments/", "standards/"]

    init(files: [File]) { self.files = files.sorted { $0.path < $1.path } }

    /// A partnership's own content.
    ///
    /// Where the folder has `instruments/` or `standards/`, these replace the ones that came with the program; any other file replaces its namesake.
    public init(folder: String) throws(ContentProblems) {
        let tray = ContentTray()
        let own = Self.read(folder, tray: tray)
        try tray.throwIfAny()
        let replaced = Self.wholeFolders.filter { whole in own.contains { $0.path.hasPrefix(whole) } }
        let names = Set(own.map(\.path))
        let kept = Self.embedded.files.filter { file in !names.contains(file.path) && !replaced.contains { file.path.hasPrefix($0) } }
        self.init(files: kept + own)
    }

    /// The files of a folder and nothing else.
    init(folderAlone folder: String) throws(ContentProblems) {
        let tray = ContentTray()
        let own = Self.read(folder, tray: tray)
        try tray.throwIfAny()
        self.init(files: own)
    }

    /// The file's text, or nil where there is no such file.
    public func text(at path: String) -> String? { files.first { $0.path == path }?.text }

    /// The files whose path begins so, by path.
    public func files(under prefix: String) -> [File] { files.filter { $0.path.hasPrefix(prefix) } }

    /// The file's text; a problem where there is no such file.
    func needed(_ path: String) throws(ContentProblems) -> String {
        if let text = text(at: path) { return text }
        throw ContentProblems(
            only: ContentProblem(file: path, line: 0, path: "", found: "no such file", allowed: "a file at this path under Content/"))
    }

    private static func read(_ folder: String, tray: ContentTray) -> [File] {
        func problem(_ path: String, _ found: String, _ allowed: String, _ hint: String = "") {
            tray.add(ContentProblem(file: path, line: 0, path: "", found: found, allowed: allowed, hint: hint))
        }
        let root = URL(fileURLWithPath: folder, isDirectory: true).resolvingSymlinksInPath()
        guard let names = FileManager.default.enumerator(atPath: root.path)?.compactMap({ $0 as? String }) else {
            problem(folder, "no folder that can be read", "a folder with the layout of Content/")
            return []
        }
        let paths = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") && !$0.contains("/.") }.sorted()
        if paths.isEmpty { problem(folder, "no .yaml file", "at least one file of the layout of Content/") }
        return paths.compactMap { path in
            guard let data = try? Data(contentsOf: root.appendingPathComponent(path), options: .mappedIfSafe) else {
                problem(path, "a file that cannot be opened", "a file that this program may read")
                return nil
            }
            guard data.count <= YAMLTree.largestFile else {
                problem(path, "\(data.count) bytes", "up to \(YAMLTree.largestFile) bytes", "Split the file.")
                return nil
            }
            guard let text = String(data: data, encoding: .utf8) else {
                problem(path, "bytes that are not UTF-8", "text in UTF-8", "Save the file as plain text in UTF-8.")
                return nil
            }
            return File(path: path, text: text)
        }
    }
}
