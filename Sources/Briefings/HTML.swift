/// A piece of a page: finished markup, kept as UTF-8 bytes.
///
/// Markup can only come from literals in the source; every value put into one is escaped. So text that somebody typed can never
/// become markup, and the compiler, not a reviewer, sees to it:
///
/// ```swift
/// let row: HTML = "<li\(attribute: "id", anchor)>\(sentence)</li>"
/// ```
///
/// Escaping is right for element text and for quoted attribute values. Never put a value inside `<script>` or `<style>`, whose rules differ.
public struct HTML: Sendable, Hashable {
    /// The markup as it is sent.
    public internal(set) var bytes: [UInt8]

    /// Nothing at all.
    public init() { bytes = [] }

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Text of any origin, escaped.
    public init(text: some StringProtocol) {
        bytes = []
        bytes.appendEscaped(text)
    }

    /// Whether there is nothing to show.
    public var isEmpty: Bool { bytes.isEmpty }

    /// One piece after the other.
    public static func + (a: HTML, b: HTML) -> HTML { HTML(bytes: a.bytes + b.bytes) }

    /// Adds a piece at the end.
    public static func += (a: inout HTML, b: HTML) { a.bytes.append(contentsOf: b.bytes) }
}

extension HTML: CustomStringConvertible {
    /// The markup as text.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension Sequence {
    /// One piece of markup for each element, in order.
    public func html(_ piece: (Element) -> HTML) -> HTML {
        reduce(into: HTML()) { $0 += piece($1) }
    }
}

extension Sequence<HTML> {
    /// The pieces in order, with `separator` between them.
    public func joined(by separator: HTML) -> HTML {
        var all = HTML()
        for (index, piece) in enumerated() {
            if index > 0 { all += separator }
            all += piece
        }
        return all
    }
}
