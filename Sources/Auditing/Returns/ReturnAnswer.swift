/// What an agency says of one computed finding.
public enum ReturnAnswer: Hashable, Sendable {
    /// Not answered yet.
    case open
    /// It is so.
    case agreed
    /// It is not so, and why: a standard that auditors keep disagreeing with is wrong.
    case disagreed(Remark)
    /// It is so, and there is more to say.
    case added(Remark)

    /// The code on the wire.
    public var code: String {
        switch self {
        case .open: "open"
        case .agreed: "agreed"
        case .disagreed: "disagreed"
        case .added: "added"
        }
    }

    /// What was written with it.
    public var remark: Remark? {
        switch self {
        case .open, .agreed: nil
        case .disagreed(let remark), .added(let remark): remark
        }
    }
}
