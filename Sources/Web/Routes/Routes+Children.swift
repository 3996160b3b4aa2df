import Access
import Casework
import Ledger
import Pages
import Practice

extension Routes {
    private static let child = "/child/{source}/{local}"

    static let children: [Route] = [
        .signedIn(.get, child) { signed in
            try await orEmergency(signed) {
                let (told, notices) = try await signed.record()
                return .page(ChildPage(told, notices: notices).page)
            }
        },
        .signedIn(.get, child + "/chronology") { signed in
            try await orEmergency(signed) {
                let narrowing = narrowing(signed.asked.query)
                let (told, notices) = try await signed.record(knownOn: narrowing.knownOn)
                let recorded = try await recorded(signed)
                return .page(ChronologyPage(told, narrowing, notices: notices, done: recorded).page)
            }
        },
        .signedIn(.get, child + "/family") { signed in
            try await orEmergency(signed) {
                let (told, notices) = try await signed.record()
                return .page(FamilyPage(told, notices: notices).page)
            }
        },
        .signedIn(.get, child + "/looks") { signed in
            guard let person = signed.asked.person else { throw NotKnown() }
            let grant = try await signed.ask(.seeWhoLooked, .person(person), at: signed.moment)
            let (told, _) = try await signed.record()
            let audience: Clearance.Audience = grant.permit.relationship == nil ? .professional : .family
            return .page(LooksPage(told, try await WhoLooked(grant, signed.desk.partnership.agencies), for: audience).page)
        },
        .signedIn(.post, child + "/emergency") { signed in try await breakGlass(signed) },
    ]

    private static func narrowing(_ query: FormFields) -> ChronologyPage.Narrowing {
        var narrowing = ChronologyPage.Narrowing()
        narrowing.agency = AgencyRef(query["agency"])
        narrowing.kind = Kind(code: query["kind"])
        narrowing.keyOnly = query["key"] == "yes"
        let known = query["known"]
        narrowing.knownOn = Day(known)
        if narrowing.knownOn == nil, !known.isEmpty { narrowing.unreadDay = known }
        return narrowing
    }

    /// A refusal that says that the person is known becomes the page on which the record can be opened in an emergency.
    private static func orEmergency(_ signed: SignedAsked, _ answer: () async throws -> Answer) async throws -> Answer {
        do { return try await answer() } catch let refusal as Refusal where !refusal.answer.isNotFound {
            // Nobody is offered what the policy gives their role no leave for.
            let mayOpen = signed.desk.policy.rules.contains { $0.verbs.contains(.breakGlass) && !$0.roles.isDisjoint(with: signed.actor.roles) }
            guard mayOpen, let person = signed.asked.person else { throw refusal }
            return .page(
                try await EmergencyPage(person, refused: refusal.answer.words, terms: terms(signed)).page(signed.viewer), status: 403)
        }
    }

    private static func terms(_ signed: SignedAsked) -> EmergencyPage.Terms {
        let terms = signed.desk.policy.breakGlass
        return EmergencyPage.Terms(hours: terms?.hours ?? 0, characters: terms?.characters ?? 0)
    }

    private static func breakGlass(_ signed: SignedAsked) async throws -> Answer {
        guard let person = signed.asked.person else { throw NotKnown() }
        let words = signed.asked.form["because"]
        var page = EmergencyPage(person, refused: "", terms: terms(signed))
        (page.code, page.because) = (signed.asked.form["code"], words)
        guard let code = Reason.Code(rawValue: page.code) else {
            page.problem = ("code", "Say what the emergency is.")
            return .page(page.page(signed.viewer), status: 422)
        }
        let reason = Reason(code, words)
        guard reason.length >= page.terms.characters else {
            page.problem = ("because", "Say why in at least \(page.terms.characters) characters.")
            return .page(page.page(signed.viewer), status: 422)
        }
        _ = try await signed.ask(.breakGlass, .person(person), reason: reason, at: signed.moment)
        return .seeOther(.child(person))
    }
}
