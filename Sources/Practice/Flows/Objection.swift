/// An agency that was told of a closing or a stepping down has it, and does not agree.
///
/// The entry format has one field for what an agency answers, `action` of an acknowledgement. An action that opens with these words is an objection,
/// and what follows is its reason (decision 0071). This is the one place that knows how it is written.
public struct Objection: Hashable, Sendable {
    /// How an objection opens.
    public static let opening = "We object, because "

    /// Why the agency objects.
    public let reason: String

    /// An objection; nil where no reason is given: who objects says why.
    public init?(because reason: String) {
        let words = reason.trimmed
        guard !words.isEmpty else { return nil }
        self.reason = words
    }

    /// Reads the action of an acknowledgement; nil where it does not object. Capitals make no difference.
    public init?(action: String?) {
        guard let action, action.lowercased().hasPrefix(Self.opening.lowercased()) else { return nil }
        self.init(because: String(action.dropFirst(Self.opening.count)))
    }

    /// As the acknowledgement has it.
    public var action: String { Self.opening + reason }
}

extension String {
    /// Without white space at its ends.
    fileprivate var trimmed: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
        return start < end ? String(self[start..<end]) : ""
    }
}
