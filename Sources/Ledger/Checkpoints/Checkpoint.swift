import Foundation

/// What is signed of a log at a size: whose log, how large, which root (C2SP tlog-checkpoint).
public struct Checkpoint: Hashable, Sendable {
    /// Which log: the name of its key.
    public let origin: String
    /// Size and root.
    public let head: TreeHead

    /// A checkpoint.
    public init(origin: String, head: TreeHead) { (self.origin, self.head) = (origin, head) }

    /// Reads the text of a note: three lines. Nil where it is none.
    public init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 4, lines[3].isEmpty, NoteKey.isName(String(lines[0])), let size = Int64(lines[1]), size >= 0,
            String(size) == lines[1], let root = Data(base64Encoded: String(lines[2])).flatMap(TreeHash.init)
        else { return nil }
        self.init(origin: String(lines[0]), head: TreeHead(size: size, root: root))
    }

    /// The three lines, each ended by a line feed.
    public var text: String { "\(origin)\n\(head.size)\n\(Data(head.root.bytes).base64EncodedString())\n" }
}
