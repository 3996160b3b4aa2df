/// Whom or what a completed instrument is about.
public enum InstrumentSubject: String, Hashable, Sendable, CaseIterable {
    /// An adult or young person who is harmed, and the one person who harms: another partner needs another completion.
    case victim
    /// The home, and so each child who lives there.
    case home
    /// One child.
    case child
}
