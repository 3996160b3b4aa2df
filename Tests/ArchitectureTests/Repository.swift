import Foundation

/// The repository's own files. A folder that is missing, or holds no Swift, is an error: a check that reads nothing has checked nothing.
enum Repository {
    /// A folder or file that a check wanted to read and could not.
    struct Missing: Error, Equatable { let path: String }

    static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The text of one file.
    static func text(_ path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: root.appending(path: path).path),
            let text = String(data: data, encoding: .utf8)
        else {
            throw Missing(path: path)
        }
        return text
    }

    /// The names of the folders directly inside a folder, in text order.
    static func folders(in path: String) throws -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path) else {
            throw Missing(path: path)
        }
        return names.filter { name in
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: root.appending(path: "\(path)/\(name)").path, isDirectory: &isFolder)
            return isThere && isFolder.boolValue
        }.sorted()
    }

    /// Every file below a folder, in text order, as paths from the root.
    static func files(in folder: String) throws -> [String] {
        guard let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.compactMap({ $0 as? String }),
            !names.isEmpty
        else { throw Missing(path: folder) }
        return names.filter { name in !name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__pycache__" } }.sorted()
            .map { "\(folder)/\($0)" }
    }

    /// Every Swift file below a folder.
    static func swiftFiles(in folder: String) throws -> [SourceFile] {
        let files = try files(in: folder).filter { $0.hasSuffix(".swift") }.map { SourceFile($0, try text($0)) }
        guard !files.isEmpty else { throw Missing(path: folder) }
        return files
    }
}

/// One Swift file: as written, and as code without comments and literals.
struct SourceFile {
    let path: String
    let text: String
    let code: Code

    init(_ path: String, _ text: String) {
        (self.path, self.text, code) = (path, text, Code(text))
    }

    /// The lines as written.
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The modules that it imports.
    var imports: [String] {
        code.words.indices.compactMap { index in
            guard code.words[index].text == "import", code.words[index].next == " ", code.words[index].receiver == nil else { return nil }
            let kinds: Set = ["struct", "class", "enum", "protocol", "func", "typealias", "let", "var"]
            return code.words[(index + 1)...].first { !kinds.contains($0.text) }?.text
        }
    }
}
