import Access
import Casework

extension Grant {
    /// Who people are, for finding them by name: at most `limit` entries that say so after a sequence, and that sequence of the last one looked at;
    /// nil where there are no more. Nothing of an entry that not everybody who works with children may see, and no address.
    ///
    /// For Cairn itself, which shows a reader only those of whom the reader may know.
    public func identities(after sequence: Int64, limit: Int) async throws -> (said: [Entry], upTo: Int64)? {
        guard permit.scope.isWide, permit.verb == .judge else { throw GrantExceeded("who people are", permit) }
        let page = try await log.page(of: .identities, after: sequence, limit: limit)
        guard let last = page.last else { return nil }
        let labels = try await self.labels.labelling().book
        let said = page.map(\.entry).filter { entry in
            entry.labels.isEmpty || Clearance.common.sight(of: labels.labels(of: entry.id)) == .whole
        }
        return (said.map(\.withoutAddress), last.sequence)
    }
}

extension Grant {
    /// References of whom an agency recorded something about since a day, each by itself.
    ///
    /// For Cairn itself, which shows a reader only those of whom the reader may know.
    public func people(recordedBy agency: AgencyRef, since day: Day) async throws -> [PersonRef] {
        guard permit.scope.isWide, permit.verb == .judge else { throw GrantExceeded("whom an agency works with", permit) }
        return try await log.references(of: log.people(recordedBy: agency, since: day))
    }

    /// References of whom an agency was told of by a share since a day, each by itself. For Cairn itself, as above.
    public func people(sharedWith agency: AgencyRef, since day: Day) async throws -> [PersonRef] {
        guard permit.scope.isWide, permit.verb == .judge else { throw GrantExceeded("whom an agency was told of", permit) }
        return try await log.references(of: log.people(sharedWith: agency, since: day))
    }
}

extension Entry {
    /// The same without where anybody lives.
    fileprivate var withoutAddress: Entry {
        with(details: details.filter { ![PersonFact.address.name, PersonFact.postcode.name].contains($0.key) })
    }
}
