import Access
import Casework

/// What every reading must take out: protected addresses, and what gives them away. Read from the whole store, and again when it has grown.
actor Shields {
    private let log: any ReadableLog
    private let agencies: AgencyList
    private let terms: RevealingTerms
    private let register: RegisterShelf
    private var known: (size: Int64, lifted: [LiftedProtection], protections: Protections, keeping: [PersonRef: [Protection]])?

    /// What was made for readers since the store last grew: making one goes through every address that is protected.
    private var made: [Reader: Redaction] = [:]

    /// All that tells one reader's redaction from another's.
    private struct Reader: Hashable {
        let addresses: Set<PersonRef>
        let audience: Clearance.Audience
    }

    private static let kept = 64

    init(_ log: any ReadableLog, _ agencies: AgencyList, _ terms: RevealingTerms, _ register: RegisterShelf) {
        self.log = log
        self.agencies = agencies
        self.terms = terms
        self.register = register
    }

    /// What is to be taken out for a reader.
    func redaction(for clearance: Clearance) async throws -> Redaction {
        let protections = try await protections()
        let reader = Reader(addresses: clearance.addresses, audience: clearance.audience)
        if let ready = made[reader] { return ready }
        let redaction = Redaction(protections, for: clearance, agencies, terms)
        if made.count >= Self.kept { made = [:] }
        made[reader] = redaction
        return redaction
    }

    /// Whom to speak to, by name; nil where the name would tell where somebody protected lives.
    nonisolated func contact(_ agency: AgencyRef, isProtected: Bool) -> String? {
        isProtected && terms.reveals(agency, agencies) != nil ? nil : agencies[agency]?.name
    }

    /// Whose address is kept from whom.
    func protections() async throws -> Protections { try await current().protections }

    /// Which of a person's references open whose addresses; nil where nobody's here is protected.
    func opens(_ references: Set<PersonRef>, _ household: Set<PersonRef>) async throws -> [PersonRef: Set<PersonRef>]? {
        let (protections, keeping) = try await current()
        let people = references.union(household)
        guard people.contains(where: { keeping[$0] != nil }) else { return nil }
        return references.reduce(into: [:]) { $0[$1] = protections.opened(by: $1, among: people, keeping: keeping) }
    }

    private func current() async throws -> (protections: Protections, keeping: [PersonRef: [Protection]]) {
        let size = try await log.lastSequence()
        let lifted = try await register.current().standingLifts
        if let known, known.size == size, known.lifted == lifted { return (known.protections, known.keeping) }
        var protections = Protections(try await log.protecting().map(\.entry))
        for end in lifted { protections.lift(end) }
        let keeping = protections.keeping
        known = (size, lifted, protections, keeping)
        made = [:]
        return (protections, keeping)
    }
}
