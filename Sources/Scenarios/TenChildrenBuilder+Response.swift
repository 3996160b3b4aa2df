import Casework

// What was done: referrals, assessments, plans, meetings, decisions, sharing.
extension TenChildrenBuilder {
    /// Somebody asks another service to act.
    @discardableResult
    mutating func referral(
        _ on: String, by source: Source = .council, from: Source, to: String? = nil, _ reasons: [String], _ decision: String? = nil,
        decided: String? = nil, of earlier: Handle? = nil, refs: [Handle] = [], _ text: String
    ) -> Handle {
        add(
            .referral, source, on, about: [child], text, refs: refs,
            [
                (Referral.from, .agency(from)), (Referral.to, .ifAny(to)), (Referral.reasons, .ifAny(reasons)),
                (Referral.decision, .ifAny(decision)),
                (Referral.decidedOn, decided.map { .day($0) }), (Referral.of, earlier.map { .entry($0) }),
            ])
    }

    /// An assessment starts, or is completed.
    @discardableResult
    mutating func assessment(
        _ on: String, _ type: String = "child-and-family", _ stage: String, outcome: String? = nil, covers: [Person] = [],
        by source: Source = .council,
        refs: [Handle] = [], _ text: String
    ) -> Handle {
        add(
            .assessment, source, on, about: [child], text, refs: refs,
            [
                (Assessment.type, .code(type)), (Assessment.stage, .code(stage)), (Assessment.outcome, .ifAny(outcome)),
                (Assessment.covers, .ifAny(covers)),
            ])
    }

    /// A plan starts, is reviewed or ends.
    @discardableResult
    mutating func plan(
        _ on: String, _ type: String, _ stage: String = "started", category: String? = nil, contains: [String] = [], people: [Person] = [],
        agencies: [Source] = [], by source: Source = .council, _ text: String
    ) -> Handle {
        add(
            .plan, source, on, about: [child], text,
            [
                (Plan.type, .code(type)), (Plan.stage, .code(stage)), (Plan.category, .ifAny(category)), (Plan.contains, .ifAny(contains)),
                (Plan.people, .ifAny(people)), (Plan.agencies, .ifAny(agencies)),
            ])
    }

    /// People met. Those invited who neither came nor reported are those of `invited` who are in neither list.
    @discardableResult
    mutating func meeting(
        _ on: String, _ type: String, attended: [Source], reported: [Source] = [], absent: [Source] = [], people: [Person] = [],
        invitedPeople: [Person] = [], by source: Source = .council, refs: [Handle] = [], _ text: String
    ) -> Handle {
        add(
            .meeting, source, on, about: [child], text, refs: refs,
            [
                (Meeting.type, .code(type)), (Meeting.invited, .ifAny((attended + reported + absent).filter { $0 != source })),
                (Meeting.attended, .ifAny(attended)), (Meeting.reported, .ifAny(reported)), (Meeting.people, .ifAny(people)),
                (Meeting.invitedPeople, .ifAny(invitedPeople)),
            ])
    }

    /// The level of help changes, or does not.
    @discardableResult
    mutating func decision(
        _ on: String, _ type: String, from: String? = nil, to: String? = nil, reasons: String, confirmed: [Source] = [],
        by source: Source = .council,
        refs: [Handle] = []
    ) -> Handle {
        add(
            .decision, source, on, about: [child], nil, refs: refs,
            [
                (Decision.type, .code(type)), (Decision.from, .ifAny(from)), (Decision.to, .ifAny(to)), (Decision.reasons, .text(reasons)),
                (Decision.confirmed, .ifAny(confirmed)),
            ])
    }

    /// Information is given to other agencies; each of `receipts` (all, unless said) confirms it within three days.
    @discardableResult
    mutating func share(
        _ on: String, by source: Source = .council, _ what: String, to: [Source], of entry: Handle? = nil, inRow: Bool = false,
        receipts: [Source]? = nil, _ text: String? = nil
    ) -> Handle {
        let handle = add(
            .share, source, on, about: [child], text, row: inRow ? entry.map { ($0, "sent") } : nil,
            [(Share.what, .code(what)), (Share.to, .agencies(to)), (Share.of, entry.map { .entry($0) })])
        for (index, agency) in (receipts ?? to).enumerated() {
            add(
                .acknowledgement, agency, weekday(1 + (index + number) % 3, after: on), about: [child], nil,
                [(Acknowledgement.of, .entry(handle))])
        }
        return handle
    }

    /// How far a parent understands the worries.
    mutating func understanding(
        _ on: String, _ who: [Person], _ level: String, approach: String = "conversation", by source: Source = .council, _ text: String
    ) {
        add(
            .understanding, source, on, about: who, text,
            [(Understanding.child, .people([child])), (Understanding.level, .code(level)), (Understanding.approach, .code(approach))])
    }

    /// A programme for an adult.
    mutating func programme(_ on: String, _ who: Person, _ stage: String, by source: Source = .council, _ text: String) {
        add(.programme, source, on, about: [who], text, [(Programme.name, .code("drive")), (Programme.stage, .code(stage))])
    }

    /// The case passes to another authority.
    mutating func transfer(
        _ on: String, to authority: String, _ stage: String, contains: [String] = [], worker: String? = nil, _ text: String
    ) {
        add(
            .transfer, .council, on, about: [child], text,
            [
                (Transfer.direction, .code("out")), (Transfer.from, .code(TenChildren.authority)), (Transfer.to, .code(authority)),
                (Transfer.stage, .code(stage)), (Transfer.contains, .ifAny(contains)), (Transfer.worker, worker.map { .text($0) }),
            ])
    }
}
