/// An address that a reader may follow: `https` or `http`, nothing that a browser would run.
public struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    /// The address as written.
    public let text: String

    /// Accepts `https://` or `http://` with a host, printable ASCII without spaces, quotes or angle brackets, at most 2,000 characters.
    public init?(_ text: some StringProtocol) {
        let lower = text.lowercased()
        guard text.utf8.count <= 2_000, let scheme = ["https://", "http://"].first(where: lower.hasPrefix),
            lower.utf8.allSatisfy({ $0 > 32 && $0 < 127 && ![34, 39, 60, 62, 92, 96].contains($0) })
        else { return nil }
        let host = lower.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        guard host.contains(where: { $0.isLetter || $0.isNumber }), !host.contains("@") else { return nil }
        self.text = String(text)
    }

    /// The address as written.
    public var description: String { text }
}
