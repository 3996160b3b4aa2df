import Access
import Casework
import Ledger
import Standards

/// The children with whom an agency works now, each as somebody of that agency may read them.
public struct Caseload: Sendable {
    /// One child's record.
    public struct Child: Sendable {
        /// The reference that stands for the child in addresses.
        public let person: PersonRef
        /// The record.
        public let told: ReadRecord
    }

    /// The children, by name.
    public let children: [Child]
    /// Whether there are more than are shown.
    public let hasMore: Bool

    /// How long after its last entry an agency still counts as working with a child here: who looks for one longer ago finds them by name.
    private static let months = 6

    /// Reads a caseload: whoever the agency recorded something about in the last six months, is a child, and may be seen by the asker. Each look is
    /// written down.
    public init(
        of agency: AgencyRef, on day: Day, _ partnership: Partnership, ask: AskLeave, atMost limit: Int = 60, at moment: Moment
    ) async throws {
        let programme = try await ask.of(.programme)(.judge, .store, at: moment)
        let people = try await programme.people(recordedBy: agency, since: day.adding(months: -Self.months))
        let numbers = try await programme.numbers(of: people)
        let (rows, lexicon) = try await programme.casework(of: Set(numbers.values))
        let book = partnership.casebook(rows, lexicon, asOf: day)
        let known = people.compactMap { book.person($0) }
        let children = Set(book.children)
        let wanted = Set(known.filter(children.contains)).map { book.references(of: $0).compactMap { PersonRef($0) } }
            .sorted { ($0.first?.text ?? "") < ($1.first?.text ?? "") }
        hasMore = wanted.count > limit
        let grants = try await ask.each(.seeFindings, of: wanted.prefix(limit).map { Set($0) }, at: moment)
        var found: [Child] = []
        for (person, grant) in grants {
            guard let lowest = person.min(),
                let opened = try await grant.record(folding: { partnership.casebook($0, $1, asOf: day) })
            else { continue }
            found.append(Child(person: lowest, told: try await ReadRecord(opened, partnership)))
        }
        self.children = found.sorted { ($0.told.name($0.told.record.child), $0.person) < ($1.told.name($1.told.record.child), $1.person) }
    }
}
