import Casework

extension Kind {
    /// Whether entries of the kind only say who people are: the family above shows what they come to.
    public var saysWhoIsWho: Bool { self == .person || self == .link || self == .unlink }
}
