/// A standard's rate then and now. It says what was counted; whether few children can tell a change is for people to weigh.
public struct Change: Hashable, Sendable {
    /// Which way the share of children went for whom the standard was kept.
    public enum Direction: String, Hashable, Sendable {
        case up, down, level
        /// One of the audits did not ask, or it applied to nobody there.
        case cannotTell = "cannot-tell"
    }

    /// The standard's id.
    public let standard: String
    /// Its title.
    public let title: String
    /// The rate then; nil where that audit did not ask.
    public let then: StandardRate?
    /// The rate now; nil where this audit did not ask.
    public let now: StandardRate?

    init?(then: StandardRate?, now: StandardRate?) {
        guard let either = now ?? then else { return nil }
        (standard, title, self.then, self.now) = (either.standard, either.title, then, now)
    }

    /// Among the children audited.
    public var cohort: Direction { Self.direction(then?.cohort, now?.cohort) }

    /// Among all who were eligible: the larger number, which chance moves less.
    public var eligible: Direction { Self.direction(then?.eligible, now?.eligible) }

    private static func direction(_ then: Rate?, _ now: Rate?) -> Direction {
        guard let then, let now, then.applicable > 0, now.applicable > 0 else { return .cannotTell }
        // Shares are compared by their products, so that no fraction is rounded.
        let (before, after) = (then.kept * now.applicable, now.kept * then.applicable)
        return after > before ? .up : after < before ? .down : .level
    }
}
