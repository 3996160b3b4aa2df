import Casework

/// Which form a draft belongs to. A person has at most one draft of a form for one child.
public enum DraftForm: Hashable, Sendable {
    /// An entry of a kind.
    case entry(Kind)
    /// A risk tool, by its id.
    case tool(String)
    /// Sharing: of an entry, where the page was opened with one.
    case share(EntryRef?)
    /// The answer to a share.
    case answer(EntryRef)
    /// Closing or stepping down.
    case close
    /// A step of a transfer.
    case transfer

    /// As it is written down: `entry:visit`, `share`, `answer:4f2a`.
    public var text: String {
        switch self {
        case .entry(let kind): "entry:\(kind.code)"
        case .tool(let tool): "tool:\(tool)"
        case .share(let entry): entry.map { "share:\($0.text)" } ?? "share"
        case .answer(let share): "answer:\(share.text)"
        case .close: "close"
        case .transfer: "transfer"
        }
    }

    /// Reads what is written down; nil where it is no form.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let rest = parts.count == 2 ? parts[1] : nil
        switch (parts[0], rest) {
        case ("entry", let code?):
            guard let kind = Kind(code: String(code)) else { return nil }
            self = .entry(kind)
        case ("tool", let tool?):
            guard (1...64).contains(tool.utf8.count) else { return nil }
            self = .tool(String(tool))
        case ("share", nil): self = .share(nil)
        case ("share", let entry?):
            guard let entry = EntryRef(entry) else { return nil }
            self = .share(entry)
        case ("answer", let share?):
            guard let share = EntryRef(share) else { return nil }
            self = .answer(share)
        case ("close", nil): self = .close
        case ("transfer", nil): self = .transfer
        default: return nil
        }
    }
}
