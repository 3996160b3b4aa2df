import Access
import Casework
import Testing

@Suite struct RelationshipTests {
    private let agencies = AgencyList([
        Agency(id: Telling.agency("council"), name: "Council", kind: .socialCare)!,
        Agency(id: Telling.agency("gp"), name: "GP", kind: .gp)!,
        Agency(id: Telling.agency("other-gp"), name: "Other GP", kind: .gp)!,
        Agency(id: Telling.agency("hospital"), name: "Hospital", kind: .acuteHospital)!,
        Agency(id: Telling.agency("police"), name: "Police", kind: .police)!,
        Agency(id: Telling.agency("camhs"), name: "CAMHS", kind: .camhs)!,
    ])!

    /// `kind agency from until`, the last left out while open.
    private func derived(_ entries: [Entry]) -> [String] {
        DerivedRelationships.all(to: [Telling.ref("lcs/c"), Telling.ref("nhs/1")], from: entries, agencies, Shelf.policy).map { found in
            let party = if case .agency(let agency) = found.party { agency.text } else { "?" }
            return "\(found.kind.rawValue) \(party) \(found.from.day)" + (found.until.map { " \($0.day)" } ?? "")
        }.sorted()
    }

    @Test func `an agency that recorded something works with the child for six months, then no more`() {
        #expect(derived([Telling.entry("a", .visit, on: "2021-01-10", by: "camhs")]) == ["involved camhs 2021-01-10 2021-07-11"])
        let twice = [
            Telling.entry("a", .visit, on: "2021-01-10", by: "camhs"),
            Telling.entry("b", .visit, on: "2021-03-10", by: "camhs", about: ["nhs/1"]),
        ]
        #expect(derived(twice) == ["involved camhs 2021-01-10 2021-09-11"])
    }

    @Test func `police who were called out see the child's record for four weeks, the hospital after an attendance for seven days`() {
        #expect(
            derived([Telling.entry("a", .incident, on: "2021-01-10", by: "police", ["type": .code("other")])]) == [
                "involved police 2021-01-10 2021-02-08"
            ])
        #expect(
            derived([Telling.entry("a", .attendance, on: "2021-01-10", by: "hospital", ["type": .code("emergency-department")])]) == [
                "attendance hospital 2021-01-10 2021-01-18"
            ])
    }

    @Test func `agencies of an open plan are in the team while it is open, and twenty working days after`() {
        let plan = Telling.entry(
            "a", .plan, on: "2021-01-04",
            ["type": .code("child-in-need"), "stage": .code("started"), "agencies": .agencies([Telling.agency("hospital")])])
        #expect(
            derived([plan]) == [
                "involved council 2021-01-04 2021-07-05", "team-around-the-child council 2021-01-04",
                "team-around-the-child hospital 2021-01-04",
            ])
        let end = Telling.entry("b", .plan, on: "2021-02-01", ["type": .code("child-in-need"), "stage": .code("ended")])
        #expect(derived([plan, end]).contains("team-around-the-child hospital 2021-01-04 2021-03-02"))
    }

    @Test func `who is told, asked or invited has a relationship that ends by itself`() {
        let to = FieldValue.agencies([Telling.agency("camhs")])
        #expect(
            derived([Telling.entry("a", .share, on: "2021-01-04", ["what": .code("closure"), "to": to])]) == [
                "share-received camhs 2021-01-04 2021-02-02"
            ])
        #expect(
            derived([
                Telling.entry(
                    "a", .share, on: "2021-01-04",
                    ["what": .code("closure"), "to": to, "decision": .code("withheld"), "reason": .text("no")])
            ]) == [])
        #expect(
            derived([Telling.entry("a", .meeting, on: "2021-01-04", by: "hospital", ["type": .code("strategy"), "invited": to])]) == [
                "meeting-invited camhs 2021-01-04 2021-02-02"
            ])
        #expect(
            derived([Telling.entry("a", .referral, on: "2021-01-04", by: "hospital")]) == [
                "referral-received council 2021-01-04 2021-01-19"
            ])
        #expect(
            derived([
                Telling.entry(
                    "a", .transfer, on: "2021-01-04", by: "hospital",
                    ["direction": .code("in"), "from": .code("x"), "to": .code("y"), "stage": .code("notified")])
            ])
                == ["transfer-receiver council 2021-01-04 2021-04-05"])
    }

    @Test func `the practice that registered the child has it until another does, and two weeks more`() {
        let entries = [
            Telling.entry("a", .person, on: "2020-01-01", by: "gp"),
            Telling.entry("b", .person, on: "2021-01-01", by: "other-gp", about: ["nhs/1"]),
        ]
        #expect(derived(entries) == ["gp-registration gp 2020-01-01 2021-01-16", "gp-registration other-gp 2021-01-01"])
    }

    @Test func `what is sealed, withdrawn, corrected or about somebody else proves nothing`() {
        #expect(derived([Telling.entry("a", .visit, by: "camhs", labels: [.sealed])]) == [])
        #expect(derived([Telling.entry("a", .visit, by: "camhs"), Telling.entry("b", .withdrawal, by: "camhs", corrects: "a")]) == [])
        #expect(derived([Telling.entry("a", .visit, by: "camhs", about: ["lcs/m"])]) == [])
        let corrected = [
            Telling.entry("a", .visit, on: "2021-01-10", by: "camhs"),
            Telling.entry("b", .visit, on: "2020-01-10", by: "camhs", corrects: "a"),
        ]
        #expect(derived(corrected) == ["involved camhs 2020-01-10 2020-07-11"])
        let meddled = [Telling.entry("a", .visit, on: "2021-01-10", by: "camhs"), Telling.entry("b", .withdrawal, by: "gp", corrects: "a")]
        #expect(derived(meddled) == ["involved camhs 2021-01-10 2021-07-11"])
    }

    @Test func `a derived relationship opens the record to that agency's practitioners and to nobody else's`() {
        var situation = Asking.proved(for: .readChronology)
        situation.relationships = DerivedRelationships.all(
            to: situation.references, from: [Telling.entry("a", .visit, on: "2021-03-04", by: "camhs", about: ["lcs/1"])], agencies,
            Shelf.policy)
        func rule(_ agency: String) -> String? {
            Shelf.policy.decide(
                Asking.actor([.practitioner], agency: Telling.agency(agency)), .readChronology, .person(Asking.child), situation,
                at: Asking.now
            ).permit?.rule
        }
        #expect(rule("camhs") == "works-with-child")
        #expect(rule("hospital") == nil)
    }

    @Test func `relationships that nobody would end say from the start when they end`() {
        for kind in LegitimateRelationship.Kind.allCases {
            let open = LegitimateRelationship(
                kind: kind, party: .actor(Asking.amira), subject: .person(Asking.child), from: Asking.now, until: nil, proof: "")
            #expect((open == nil) == kind.mustEnd)
            #expect(
                LegitimateRelationship(
                    kind: kind, party: .actor(Asking.amira), subject: .store, from: Asking.now, until: Asking.now, proof: "") == nil)
        }
    }

    @Test func `an exclusion follows two family ties and every reference, and outlives an unlink`() {
        let kin = Kinship([
            Telling.entry("a", .relationship, about: ["lcs/m", "lcs/c"], ["is": .code("mother")]),
            Telling.entry("b", .relationship, about: ["lcs/g", "lcs/m"], ["is": .code("sibling")]),
            Telling.entry("c", .relationship, about: ["lcs/h", "lcs/g"], ["is": .code("partner")]),
            Telling.entry("d", .link, about: ["lcs/c", "nhs/1"]), Telling.entry("e", .unlink, about: ["lcs/c", "nhs/1"]),
        ])
        let exclusion = StaffExclusion(party: .actor(Asking.amira), person: Telling.ref("lcs/g"), from: Asking.now, ground: .declared)
        let actor = Asking.actor([.practitioner])
        #expect(
            [exclusion].people(keptFrom: actor, kin, at: Asking.now) == Set(["lcs/g", "lcs/m", "lcs/c", "nhs/1", "lcs/h"].map(Telling.ref)))
        let far = StaffExclusion(party: .actor(Asking.amira), person: Telling.ref("lcs/h"), from: Asking.now, ground: .declared)
        #expect(![far].people(keptFrom: actor, kin, at: Asking.now).contains(Telling.ref("lcs/c")))
        #expect([exclusion].people(keptFrom: Asking.actor([.practitioner], id: Asking.jo), kin, at: Asking.now).isEmpty)
        #expect([exclusion].people(keptFrom: actor, kin, at: Asking.now.adding(hours: -1)).isEmpty)
        let team = StaffExclusion(
            party: .agency(Asking.surgery), person: Telling.ref("lcs/g"), from: Asking.now, until: Asking.now.adding(hours: 1),
            ground: .allegation)
        #expect([team].people(keptFrom: Asking.actor([.practitioner], id: Asking.jo), kin, at: Asking.now).count == 5)
        #expect([team].people(keptFrom: actor, kin, at: Asking.now.adding(hours: 1)).isEmpty)
    }

    @Test func `who looked is said in words that a family can read`() throws {
        var situation = Asking.proved(for: .readChronology)
        situation.relationships = [Asking.relationship(.team, to: .person(Asking.child), from: Moment(startOf: Day("2021-05-03")!))]
        let permit = try Shelf.policy.decide(
            Asking.actor([.practitioner], agency: Telling.agency("camhs")), .readChronology, .person(Asking.child), situation,
            at: Asking.now
        ).get()
        #expect(
            Looked(permit, agencies).inWords(for: .family)
                == "Amira Khan, health visitor at CAMHS, read the chronology on 3 May 2021 at 15:05, because they are in the team around the child since 3 May 2021, added by Jo Pike."
        )
        let refused = Looked(
            name: "Jo Pike", post: "", agency: "Police", verb: .readChronology, because: "", wasRefused: true, at: Asking.now)
        #expect(refused.inWords(for: .professional) == "Jo Pike, at Police, asked for this record on 3 May 2021 at 15:05 and was refused.")
    }

    @Test(
        arguments: [
            ("2021-03-28T00:59:59", 1_616_893_199_000, 59), ("2021-03-28T02:00", 1_616_893_200_000, 120),
            ("2021-10-31T01:59", 1_635_641_940_000, 119),
            ("2021-10-31T01:00 again", 1_635_642_000_000, 60), ("1969-12-31T23:59", -60_000, 1439),
        ] as [(String, Int64, Int)]) func `a moment knows England's day and clock, summer time too`(
            _ text: String, _ milliseconds: Int64, _ minute: Int
        )
    {
        let moment = Moment(milliseconds: milliseconds)
        #expect(moment.day == Day(text.prefix(10)))
        #expect(moment.minute == minute)
    }

    @Test func `a day in England begins at its own midnight, all year`() {
        for ordinal in Int32(18_000)...18_800 {
            let start = Moment(startOf: Day(ordinal: ordinal))
            #expect(start.day == Day(ordinal: ordinal))
            #expect(start.minute == 0)
            #expect(Moment(milliseconds: start.milliseconds - 1).day == Day(ordinal: ordinal - 1))
        }
    }
}
