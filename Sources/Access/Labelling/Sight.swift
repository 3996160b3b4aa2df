import Casework

/// What a reader sees of an entry, or of what was made from entries.
public enum Sight: Hashable, Sendable {
    /// All of it, addresses aside.
    case whole
    /// That something is withheld, and which agencies to ask.
    case withheld(ask: [AgencyRef])
    /// Nothing, in no count, as if it were not there.
    case nothing

    /// The lesser of two: nothing before withheld, withheld before whole.
    public func meet(_ other: Sight) -> Sight {
        switch (self, other) {
        case (.nothing, _), (_, .nothing): .nothing
        case (.withheld(let a), .withheld(let b)): .withheld(ask: Set(a + b).sorted())
        case (.withheld, .whole): self
        case (.whole, _): other
        }
    }
}
