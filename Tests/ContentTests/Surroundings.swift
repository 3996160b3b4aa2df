import Foundation

/// Where the tests run: this checkout, and reference data that may lie beside it.
enum Surroundings {
    /// The package's own folder.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file of the folder `shared` beside the package or further up, or nil where there is none.
    static func shared(_ path: String) -> URL? {
        var folder = package
        while folder.path != "/" {
            folder = folder.deletingLastPathComponent()
            let file = folder.appendingPathComponent("shared/" + path)
            if FileManager.default.fileExists(atPath: file.path) { return file }
        }
        return nil
    }
}
