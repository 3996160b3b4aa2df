import Access
import Casework

/// An access log that lives as long as the process: for tests, and for judging files without a store.
public actor InMemoryAccessLog: ReadableAccessLog {
    private var kept: [KeptLook] = []

    /// An empty log.
    public init() {}

    /// Appends acts.
    public func append(_ looks: [Look], at moment: Moment) async throws -> [LookPlace] {
        looks.map { look in
            kept.append(
                KeptLook(place: LookPlace(year: 0, sequence: Int64(kept.count + 1)), at: max(moment, kept.last?.at ?? moment), look: look))
            return LookPlace(year: 0, sequence: Int64(kept.count))
        }
    }

    /// How many acts there are.
    public func count() async throws -> Int64 { Int64(kept.count) }

    func page(of selection: LookSelection, after place: LookPlace, limit: Int) async throws -> [KeptLook] {
        Array(
            kept.lazy.filter { $0.place > place && selection.holds($0.look) }.prefix(max(0, limit)))
    }
}

extension LookSelection {
    /// Whether an act is one of these.
    func holds(_ look: Look) -> Bool {
        switch self {
        case .everything: true
        case .about(let people): !look.subjects.isDisjoint(with: people)
        case .by(let actor): look.actor == actor
        case .register: look.fact != nil
        }
    }
}
