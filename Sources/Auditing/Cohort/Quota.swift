/// Places asked for: exactly so many for a sex, a plan type, an age band or an authority; at least so many for a need.
///
/// An exact quota also settles how many others there are: exactly three girls of ten leave seven places for children who are not girls.
public struct Quota: Hashable, Sendable {
    /// Who is counted.
    public let subject: QuotaSubject
    /// How many places are asked for.
    public let places: Int

    /// So many places of this subject. Whether the number makes sense is checked where criteria are made, all at once.
    public init(_ places: Int, _ subject: QuotaSubject) { (self.places, self.subject) = (places, subject) }

    /// `five girls`.
    public var inWords: String { subject.inWords(places) }
}
