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
    /// Children of whom the agency was told by a share in the last weeks and with whom it does not work, each with no more than that share and what
    /// the agency recorded itself.
    public let told: [Child]
    /// Whether there are more than are shown.
    public let hasMore: Bool

    /// How long after its last entry an agency still counts as working with a child here: who looks for one longer ago finds them by name.
    private static let months = 6
    /// How long a share is on the day of who was told and does not work with the child: as long as the policy lets them see it.
    private static let weeks = 4

    /// Reads a caseload: whoever the agency recorded something about in the last six months, is a child, and may be seen by the asker; and whom the
    /// agency was told of. Each look is written down.
    public init(
        of agency: AgencyRef, on day: Day, _ partnership: Partnership, ask: AskLeave, atMost limit: Int = 60, at moment: Moment
    ) async throws {
        let programme = try await ask.of(.programme)(.judge, .store, at: moment)
        let recorded = try await programme.people(recordedBy: agency, since: day.adding(months: -Self.months))
        let shared = try await programme.people(sharedWith: agency, since: day.adding(days: -7 * Self.weeks))
        let numbers = try await programme.numbers(of: Array(Set(recorded + shared)))
        let (rows, lexicon) = try await programme.casework(of: Set(numbers.values))
        let book = partnership.casebook(rows, lexicon, asOf: day)
        let children = Set(book.children)
        let own = Set(recorded.compactMap { book.person($0) }).intersection(children)
        let others = Set(shared.compactMap { book.person($0) }).intersection(children).subtracting(own)
        hasMore = own.count > limit || others.count > limit
        func read(_ people: Set<Int32>, _ verb: Verb) async throws -> [Child] {
            let wanted = people.map { book.references(of: $0).compactMap { PersonRef($0) } }.sorted { ($0.first?.text ?? "") < ($1.first?.text ?? "") }
            var found: [Child] = []
            for (person, grant) in try await ask.each(verb, of: wanted.prefix(limit).map { Set($0) }, at: moment) {
                guard let lowest = person.min(), let opened = try await grant.record(folding: { partnership.casebook($0, $1, asOf: day) })
                else { continue }
                found.append(Child(person: lowest, told: try await ReadRecord(opened, partnership)))
            }
            return found.sorted { ($0.told.name($0.told.record.child), $0.person) < ($1.told.name($1.told.record.child), $1.person) }
        }
        self.children = try await read(own, .seeFindings)
        self.told = try await read(others, .readOwn)
    }
}
