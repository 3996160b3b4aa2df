/// How large the ledger was and what it held, in words that people can compare: on every page and file that leaves the store.
///
/// Whoever keeps such a page is a witness: `cairn verify --expect` and `Docs/verify.py --expect` say whether a ledger still has what it had then.
public struct LedgerMark: Hashable, Sendable {
    /// How many rows the ledger had.
    public let size: Int64
    /// The first eight bytes of its root, a word each.
    public let words: [String]

    /// A mark.
    public init(size: Int64, words: [String]) {
        self.size = size
        self.words = words
    }

    /// Reads a size and words as they are printed or typed; nil where there is no size, or there are not eight words.
    public init?(_ text: String) {
        var parts = text.lowercased().split { $0 == " " || $0 == "·" || $0 == "\u{A0}" }.map(String.init)
        if parts.first == "size" { parts.removeFirst() }
        guard let first = parts.first, let size = Int64(first.filter { $0 != "," }), size >= 0, parts.count == 9 else { return nil }
        self.init(size: size, words: Array(parts.dropFirst()))
    }

    /// `size 48,213 · maple river …`
    public var text: String { "size \(Self.grouped(size)) · \(words.joined(separator: " "))" }

    private static func grouped(_ size: Int64) -> String {
        var digits = Array(String(size))
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
        return String(digits)
    }
}
