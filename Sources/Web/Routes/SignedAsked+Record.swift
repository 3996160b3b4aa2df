import Access
import Casework
import Ledger
import Pages
import Practice

extension SignedAsked {
    /// The record of the person in the address, as this reader may have it. Throws the refusal, which has been written down.
    func record(_ verb: Verb = .readChronology, knownOn: Day? = nil) async throws -> (told: ReadRecord, notices: [String]) {
        guard let person = asked.person else { throw NotKnown() }
        return try await record(of: person, verb, knownOn: knownOn)
    }

    /// The record of a person, as this reader may have it.
    func record(of person: PersonRef, _ verb: Verb = .readChronology, knownOn: Day? = nil) async throws -> (
        told: ReadRecord, notices: [String]
    ) {
        let grant = try await ask(verb, .person(person), at: moment)
        let partnership = desk.partnership
        guard let opened = try await grant.record(folding: { partnership.casebook($0, $1, asOf: day, knownOn: knownOn) }) else {
            throw NotKnown()
        }
        let notices = grant.permit.obligations.compactMap { if case .banner(let words) = $0 { words } else { nil } }
        return (try await ReadRecord(opened, partnership), notices)
    }
}

/// There is nobody of that reference: the same answer as for whom the reader may not know.
struct NotKnown: Error {}
