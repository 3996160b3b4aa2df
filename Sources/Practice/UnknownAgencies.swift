import Casework

/// Agencies that entries name and no list knows: the standards take them for agencies of no kind.
public struct UnknownAgencies: Hashable, Sendable {
    /// Their ids, in text order; never empty.
    public let ids: [String]

    /// The agencies of a lexicon that a partnership does not list; nil where it lists them all.
    public init?(in lexicon: Lexicon, _ partnership: Partnership) {
        let named = (0..<Int32(lexicon.agencies.count)).map { lexicon.agencies.text($0) }
        let unknown = named.filter { id in AgencyRef(id).flatMap { partnership.agencies[$0] } == nil }.sorted()
        if unknown.isEmpty { return nil }
        ids = unknown
    }
}
