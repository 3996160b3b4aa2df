import Briefings

/// A page that only says something: that there is nothing here, that somebody may not, that something is wrong.
public struct Message: Sendable {
    /// The heading.
    public let title: String
    /// What it says, a paragraph each.
    public let words: [String]

    /// A message.
    public init(_ title: String, _ words: [String]) {
        self.title = title
        self.words = words
    }

    /// The page.
    public var page: Page {
        Page(title, "<div class=\"narrow\"><h1>\(title)</h1>\(words.html { "<p>\($0)</p>" })</div>")
    }

    /// The answer for what does not exist, and for what the reader may not know of: the same bytes.
    public static func notFound(_ words: String) -> Message { Message("Not known here", [words]) }

    /// For an address that leads nowhere.
    public static let noPage = Message(
        "There is no such page", ["Check the address, or begin again from My day."])
}
