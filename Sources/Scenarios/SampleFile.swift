/// A file of the sample partnership, as a system would export it.
public struct SampleFile: Hashable, Sendable {
    /// Its name, such as `police-log.csv`.
    public let name: String
    /// The profile in `Content/profiles` that reads it; nil for our own JSON Lines.
    public let profile: String?
    /// Its bytes: not all of them are UTF-8.
    public let bytes: [UInt8]
}
