/// For whom a briefing is set.
public enum Audience: Hashable, Sendable {
    /// The partnership's own people: each sentence opens the findings behind it.
    case partnership
    /// Everybody: small numbers are hidden, and nothing behind the sentences is in the page at all.
    case `public`(hiding: SmallNumbers)
}
