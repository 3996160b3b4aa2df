import Access
import Casework

/// What every reading must take out: protected addresses, and what gives them away. Read from the whole store, and again when it has grown.
actor Shields {
    private let log: any ReadableLog
    private let agencies: AgencyList
    private let terms: RevealingTerms
    private let register: RegisterShelf
    private var known: (size: Int64, lifted: [LiftedProtection], protections: Protections)?

    init(_ log: any ReadableLog, _ agencies: AgencyList, _ terms: RevealingTerms, _ register: RegisterShelf) {
        self.log = log
        self.agencies = agencies
        self.terms = terms
        self.register = register
    }

    /// What is to be taken out for a reader.
    func redaction(for clearance: Clearance) async throws -> Redaction {
        Redaction(try await protections(), for: clearance, agencies, terms)
    }

    /// Whose address is kept from whom.
    func protections() async throws -> Protections {
        let size = try await log.lastSequence()
        let lifted = try await register.current().standingLifts
        if let known, known.size == size, known.lifted == lifted { return known.protections }
        var protections = Protections(try await log.protecting().map(\.entry))
        for end in lifted { protections.lift(end) }
        known = (size, lifted, protections)
        return protections
    }
}
