/// The policy's answer: leave to do it, or no.
public enum AccessDecision: Hashable, Sendable {
    /// Yes, and on what terms.
    case permit(Permit)
    /// No, and why.
    case refusal(Refusal)

    /// The permit, where there is one.
    public var permit: Permit? { if case .permit(let permit) = self { permit } else { nil } }

    /// The refusal, where it is one.
    public var refusal: Refusal? { if case .refusal(let refusal) = self { refusal } else { nil } }

    /// The permit, or the refusal thrown.
    public func get() throws(Refusal) -> Permit {
        switch self {
        case .permit(let permit): return permit
        case .refusal(let refusal): throw refusal
        }
    }
}
