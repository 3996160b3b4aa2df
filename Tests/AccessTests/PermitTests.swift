import Access
import Casework
import Testing

@Suite struct PermitTests {
    private func decide(_ roles: Set<Role>, _ verb: Verb, _ change: (inout Situation) -> Void = { _ in }) -> AccessDecision {
        var situation = Asking.proved(for: verb)
        change(&situation)
        return Shelf.policy.decide(Asking.actor(roles), verb, Asking.subject(of: verb), situation, at: Asking.now)
    }

    private func team(_ kind: LegitimateRelationship.Kind = .team, until: Moment = Asking.now.adding(hours: 2000)) -> LegitimateRelationship
    {
        Asking.relationship(kind, to: .person(Asking.child), from: Moment(startOf: Day("2021-05-01")!), until: until)
    }

    @Test func `a permit names its rule and the relationship in words`() throws {
        let permit = try decide([.practitioner], .readChronology) { $0.relationships = [team()] }.get()
        #expect(permit.rule == "works-with-child")
        #expect(permit.because == "in the team around the child since 1 May 2021, added by Jo Pike")
        #expect(permit.purpose == .safeguarding)
        #expect(permit.scope == .person([Asking.child, Asking.alias]))
        #expect(permit.clearance.level == .chronology)
        #expect(permit.obligations == [])
        #expect(permit.at == Asking.now)
    }

    @Test func `a permit ends with its relationship, and with the session at the latest`() throws {
        let short = try decide([.practitioner], .readChronology) { $0.relationships = [team(until: Asking.now.adding(hours: 1))] }.get()
        #expect(short.until == Asking.now.adding(hours: 1))
        #expect(short.holds(at: Asking.now))
        #expect(!short.holds(at: Asking.now.adding(hours: 1)))
        #expect(!short.holds(at: Asking.now.adding(hours: -1)))
        let long = try decide([.practitioner], .readChronology) { $0.relationships = [team()] }.get()
        #expect(long.until == Asking.now.adding(hours: 12))
    }

    @Test func `the glass is broken for one child and three hours, and both agencies' privacy officers are told at once`() throws {
        let permit = try decide([.practitioner], .breakGlass) { $0.leadAgency = Asking.forensic }.get()
        let opening = try #require(BreakGlass(permit))
        #expect(opening.until == Asking.now.adding(hours: 3))
        #expect(opening.person == [Asking.child, Asking.alias])
        #expect(permit.obligations.contains(.alertPrivacyOfficers(of: Asking.forensic)))
        #expect(permit.obligations.contains(.alertPrivacyOfficers(of: Asking.surgery)))
        // Monday 3 May 2021 in a calendar without holidays.
        #expect(opening.reviewBy == Day("2021-05-05"))
        #expect(opening.reason == Reason(.danger, "a child alone at home"))

        let relationship = try #require(opening.relationship)
        let during = decide([.practitioner], .readChronology) { $0.relationships = [relationship] }
        #expect(during.permit?.rule == "broke-glass")
        #expect(during.permit?.until == opening.until)
        #expect(during.permit?.obligations.contains { if case .banner = $0 { true } else { false } } == true)
        var situation = Asking.proved(for: .readChronology)
        situation.relationships = [relationship]
        let after = Shelf.policy.decide(
            Asking.actor([.practitioner]), .readChronology, .person(Asking.child), situation, at: Asking.now.adding(hours: 3))
        #expect(after.refusal?.rule == "no-relationship")
        situation.references = [Asking.stranger]
        let other = Shelf.policy.decide(Asking.actor([.practitioner]), .readChronology, .person(Asking.stranger), situation, at: Asking.now)
        #expect(other.refusal?.rule == "no-relationship")
    }

    @Test(arguments: ["", "a child is alone", "a child alone, home", "   a  child  alone,   home   "])
    func `a reason of nineteen characters is none, however it is spaced`(
        _ words: String
    ) {
        #expect(decide([.practitioner], .breakGlass) { $0.reason = Reason(.danger, words) }.refusal?.rule == "needs-reason")
    }

    @Test func `twenty characters are enough`() {
        #expect(Reason(.danger, "a child, alone, home").length == 20)
        #expect(decide([.practitioner], .breakGlass) { $0.reason = Reason(.danger, "a child, alone, home") }.permit?.rule == "break-glass")
    }

    @Test func `an opening is reviewed by somebody else, in two working days`() throws {
        let opening = try #require(BreakGlass(decide([.practitioner], .breakGlass).get()))
        #expect(!opening.isOverdue(on: Day("2021-05-05")!, review: nil))
        #expect(opening.isOverdue(on: Day("2021-05-06")!, review: nil))
        var situation = Asking.proved(for: .reviewBreakGlass)
        let officer = Asking.actor([.privacyOfficer], id: Asking.jo)
        let permit = try Shelf.policy.decide(
            officer, .reviewBreakGlass, .account(Asking.amira), situation, at: Asking.now.adding(hours: 20)
        ).get()
        let review = try #require(BreakGlassReview(permit, of: opening, .justified, words: "The child was alone."))
        #expect(!opening.isOverdue(on: Day("2021-06-01")!, review: review))
        #expect(BreakGlassReview(permit, of: opening, .justified, words: " ") == nil)
        situation.isEnabled = true
        let both = Asking.actor([.privacyOfficer, .practitioner])
        let own = Shelf.policy.decide(both, .reviewBreakGlass, .account(Asking.amira), situation, at: Asking.now)
        #expect(own.refusal?.rule == "own-account")
        #expect(BreakGlass(permit) == nil)
    }

    @Test func `a second person is somebody else, agrees to this act and this child, and in time`() throws {
        let lead = { (s: inout Situation) in s.relationships = [Asking.relationship(.involved, to: .person(Asking.child))] }
        #expect(decide([.safeguardingLead], .liftProtection, lead).permit?.rule == "lifts-protection")
        let wrong: [Approval?] = [
            nil, Asking.approval(of: .liftProtection, .person(Asking.child), by: Asking.amira),
            Asking.approval(of: .unseal, .person(Asking.child)), Asking.approval(of: .liftProtection, .store),
            Asking.approval(of: .liftProtection, .person(Asking.child), at: Asking.now.adding(hours: -12)),
        ]
        for approval in wrong {
            let decision = decide([.safeguardingLead], .liftProtection) {
                lead(&$0)
                $0.approvals = [approval].compactMap { $0 }
            }
            #expect(decision.refusal?.rule == "needs-second-person")
        }
        #expect(Asking.approval(of: .liftProtection, .person(Asking.child), roles: [.administrator]) == nil)
        let permit = try decide([.practitioner], .readChronology) { $0.relationships = [team()] }.get()
        #expect(Approval(permit) == nil)
    }

    @Test func `an audit's permit leaves out of its cohort whom the reader is kept from`() throws {
        let seat = try #require(
            AuditSeat(
                audit: Asking.audit, party: .actor(Asking.amira), cohort: [Asking.child, Asking.stranger],
                from: Asking.now.adding(hours: -1),
                until: Asking.now.adding(hours: 1)))
        let permit = try decide([.panelMember], .readReturns) {
            $0.relationships = seat.relationships
            $0.cohort = seat.cohort
            $0.excludedFrom = [Asking.stranger]
        }.get()
        #expect(permit.scope == .audit(Asking.audit, cohort: [Asking.child]))
        #expect(seat.relationships.count == 3)
        #expect(AuditSeat(audit: Asking.audit, party: .actor(Asking.amira), cohort: [], from: Asking.now, until: Asking.now) == nil)
    }

    @Test func `a protected address is on no file, no print, no share, no transfer and no copy for a family`() throws {
        let worker = { (s: inout Situation) in
            s.relationships = [team(.allocatedWorker), Asking.relationship(.subjectAccess, to: .person(Asking.child))]
            s.household = [Asking.stranger]
        }
        for verb in [Verb.readOwn, .readChronology, .seeAddress] {
            let clearance = try decide([.practitioner], verb, worker).get().clearance
            #expect(clearance.addresses == [Asking.child, Asking.alias, Asking.stranger])
            let outward = try decide([.practitioner], verb) {
                worker(&$0)
                $0.goesToFamily = true
            }.get().clearance
            #expect(outward.addresses == [])
            #expect(outward.audience == .family)
        }
        for verb in [Verb.exportRecord, .printRecord, .share, .transfer, .seeFindings] {
            #expect(try decide([.practitioner], verb, worker).get().clearance.addresses == [])
        }
        #expect(try decide([.practitioner], .exportRecord, worker).get().obligations == [.checkRecipients])
        let copy = try decide([.privacyOfficer], .prepareDisclosure, worker).get()
        #expect(copy.clearance.addresses == [])
        #expect(copy.clearance.audience == .family)
    }

    @Test func `the programme sees no names and no labelled entry's reader, and judges all but what is sealed`() throws {
        let permit = try Shelf.policy.decide(.programme, .judge, .store, Asking.plain(), at: Asking.now).get()
        #expect(permit.clearance == .common)
        #expect(!permit.clearance.showsNames)
        #expect(try !Shelf.policy.decide(.programme, .verify, .store, Asking.plain(), at: Asking.now).get().clearance.showsNames)
    }

    @Test func `the owner of a new store may read until the first account, and never again`() {
        var situation = Asking.plain()
        situation.hasAccounts = false
        let before = Shelf.policy.decide(.console, .readChronology, .person(Asking.child), situation, at: Asking.now)
        #expect(before.permit?.rule == "before-first-account")
        situation.hasAccounts = true
        for verb in Verb.allCases {
            let after = Shelf.policy.decide(.console, verb, Asking.subject(of: verb), situation, at: Asking.now)
            #expect(after.refusal?.rule == "accounts-exist")
            #expect(after.refusal?.answer.isNotFound == false)
        }
    }

    @Test func `who holds two roles is given what either gives, never what both together would`() {
        // An auditor's chronology is not opened by also being a practitioner, and a practitioner's labels are not an auditor's.
        let decision = decide([.panelMember, .practitioner], .readChronology) {
            $0.relationships = [
                Asking.relationship(.auditor, to: .person(Asking.child)), Asking.relationship(.shareReceived, to: .person(Asking.child)),
            ]
        }
        #expect(decision.permit?.rule == "audits-cohort")
        let own = Asking.entry(by: Asking.surgery, [.restricted])
        #expect(decision.permit?.clearance.sight(of: Labels(ownOf: own)) == .withheld(ask: [Asking.surgery]))
    }
}
