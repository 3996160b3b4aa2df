import Access
import Casework

extension Grant {
    /// What must be taken out of whatever is made of what this grant gives, before its reader has it.
    public func redaction() async throws -> Redaction { try await shields.redaction(for: permit.clearance) }

    /// An agency that knows the person whom the grant is for, as the reader may be told: a school's or a practice's name can tell where somebody lives.
    public func told(_ agency: AgencyRef) async throws -> AgencyRef {
        guard case .person(let references) = permit.scope else { throw GrantExceeded("who knows a person", permit) }
        let redaction = try await redaction()
        return redaction.closes(references) ? redaction.agency(agency) : agency
    }
}

extension KeptLook {
    /// The look as somebody may read of it who may not learn an address.
    func shown(_ redaction: Redaction) -> KeptLook {
        let isClosed = redaction.closes(look.subjects)
        let text = { isClosed ? redaction.text($0) : redaction.address(in: $0) }
        return KeptLook(
            place: place, at: at,
            look: Look(
                look.act, by: look.actor, name: text(look.name), agency: isClosed ? look.agency.map(redaction.agency) : look.agency,
                subjects: look.subjects, object: look.object, purpose: look.purpose, rule: look.rule, because: text(look.because),
                reason: look.reason.map { Reason($0.code, text($0.words)) }, isPermitted: look.isPermitted, fact: look.fact,
                why: text(look.why)
            ))
    }
}
