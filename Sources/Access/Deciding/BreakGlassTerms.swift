import Casework

/// On what terms the glass may be broken.
public struct BreakGlassTerms: Hashable, Sendable {
    /// How many hours it lasts.
    public let hours: Int
    /// How many characters of reason it needs at least.
    public let characters: Int
    /// Within how many working days somebody else judges whether it was right.
    public let reviewDays: Int
    /// The sentence that every page carries while it lasts.
    public let banner: String

    /// Terms, or nil where they are looser than the longest, shortest and latest that no partnership may go beyond: 3 hours, 20 characters, 2
    /// working days.
    package init?(hours: Int, characters: Int, reviewDays: Int, banner: String) {
        guard (1...3).contains(hours), characters >= 20, (1...2).contains(reviewDays), !banner.isEmpty else { return nil }
        self.hours = hours
        self.characters = characters
        self.reviewDays = reviewDays
        self.banner = banner
    }
}
