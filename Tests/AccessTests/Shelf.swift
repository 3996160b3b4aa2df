import Access
import Casework
import Content
import Foundation

/// The policy as it stands in the content, read by the product and as raw text.
enum Shelf {
    static let calendar = WorkingDays(holidays: [])

    static func read() throws -> (policy: AccessPolicy, cases: [AccessCase]) {
        try AccessFile.read(text, file: AccessFile.path, calendar: calendar)
    }

    static let policy: AccessPolicy = (try? read().policy) ?? .refusing

    /// The file as it lies in the repository.
    static let text: String = (try? String(contentsOf: root.appending(path: "Content/access.yaml"), encoding: .utf8)) ?? ""

    static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}
