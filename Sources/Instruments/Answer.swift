/// What was answered to one item of an instrument.
public enum Answer: Hashable, Sendable {
    /// It is so.
    case yes
    /// It is not so.
    case no
    /// Asked and not known, which is not *no*.
    case unknown
    /// A grade or rating, in the item's own range.
    case grade(Int)

    /// Reads `yes`, `no`, `unknown` or a whole number, as an entry writes them.
    public init?(_ text: some StringProtocol) {
        switch text {
        case "yes": self = .yes
        case "no": self = .no
        case "unknown": self = .unknown
        default:
            guard let number = Int(text), "\(number)" == text else { return nil }
            self = .grade(number)
        }
    }
}

extension Answer: CustomStringConvertible {
    /// The form that `init` reads.
    public var description: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .unknown: "unknown"
        case .grade(let grade): "\(grade)"
        }
    }
}
