import Access
import Casework
import Testing

@Suite struct ProtectionTests {
    private let safe = Telling.entry(
        "safe", .person, on: "2021-02-01", about: ["lcs/m"],
        [
            "address": .text("Flat 2, 12 Oak Street, Leeds"), "postcode": .text("LS1 4AB"), "addressProtected": .flag(true),
            "protectedFrom": .people([Telling.ref("lcs/f")]),
        ])

    @Test func `a protection follows the person through a link, and both keep it when the link is taken back`() {
        let entries = [
            safe, Telling.entry("l", .link, about: ["lcs/m", "emis/9"]), Telling.entry("u", .unlink, about: ["lcs/m", "emis/9"]),
        ]
        #expect(Protections(entries).people == [Telling.ref("lcs/m"), Telling.ref("emis/9")])
        #expect(Protections(entries.reversed()).people == Protections(entries).people)
    }

    @Test func `a practice that registers the new address under its own number does not undo the protection`() {
        let entries = [
            safe, Telling.entry("l", .link, about: ["lcs/m", "emis/9"]),
            Telling.entry(
                "gp", .person, on: "2021-06-01", by: "gp", about: ["emis/9"],
                ["address": .text("7 Mill Lane"), "addressProtected": .flag(false)]),
        ]
        let seen = Telling.view(entries, Telling.clearance()).shown(entries)
        #expect(!"\(seen)".contains("Mill Lane"))
        #expect(!"\(seen)".contains("Oak Street"))
    }

    @Test func `children who live with a protected mother share her protection; the father from whom she fled does not`() {
        let entries = [
            safe,
            Telling.entry(
                "home", .relationship, on: "2019-01-01", about: ["lcs/m", "lcs/c"], ["is": .code("mother"), "livesWith": .flag(true)]),
            Telling.entry(
                "was", .relationship, on: "2018-01-01", about: ["lcs/f", "lcs/m"], ["is": .code("partner"), "livesWith": .flag(true)]),
            Telling.entry(
                "left", .relationship, on: "2018-01-01", about: ["lcs/g", "lcs/m"],
                ["is": .code("grandparent"), "livesWith": .flag(true), "to": .day(Day("2020-01-01")!)]),
        ]
        #expect(Protections(entries).people == [Telling.ref("lcs/m"), Telling.ref("lcs/c")])
    }

    @Test func `it is kept from whom it names, by all their references, and from who lives with them, but never from the mother herself`() {
        let entries = [
            safe, Telling.entry("l", .link, about: ["lcs/f", "niche/F7"]),
            Telling.entry(
                "new", .relationship, on: "2021-03-01", about: ["lcs/g", "niche/F7"], ["is": .code("partner"), "livesWith": .flag(true)]),
            Telling.entry(
                "old", .relationship, on: "2018-01-01", about: ["lcs/m", "lcs/f"], ["is": .code("partner"), "livesWith": .flag(true)]),
        ]
        let protections = Protections(entries)
        let mother = Telling.ref("lcs/m")
        let day = Day("2021-05-03")!
        for barred in ["lcs/f", "niche/F7", "lcs/g"] {
            #expect(protections.bars([Telling.ref(barred)], from: mother, on: day), "\(barred)")
        }
        for free in ["lcs/m", "lcs/x"] { #expect(!protections.bars([Telling.ref(free)], from: mother, on: day), "\(free)") }
    }

    @Test(arguments: ["addressProtected: false", "a withdrawal", "a correction", "a new person entry", "a move"])
    func `nothing that is sent ends it`(_ what: String) {
        let after: Entry =
            switch what {
            case "a withdrawal": Telling.entry("x", .withdrawal, about: ["lcs/m"], corrects: "safe")
            case "a correction": Telling.entry("x", .person, about: ["lcs/m"], corrects: "safe", ["addressProtected": .flag(false)])
            case "a move": Telling.entry("x", .move, about: ["lcs/m"], ["address": .text("1 New Road"), "addressProtected": .flag(false)])
            default: Telling.entry("x", .person, about: ["lcs/m"], ["given": .text("Ann"), "addressProtected": .flag(false)])
            }
        for entries in [[safe, after], [after, safe]] {
            #expect(Protections(entries).standing.map(\.entry.text) == ["safe"])
            #expect(!"\(Telling.view(entries, Telling.clearance()).shown(entries))".contains("New Road"))
        }
    }

    @Test func `only two people end it, and only the protections that they named`() throws {
        var situation = Asking.proved(for: .liftProtection)
        situation.references = [Telling.ref("lcs/m")]
        situation.relationships = [Asking.relationship(.involved, to: .person(Telling.ref("lcs/m")))]
        let lead = Asking.actor([.safeguardingLead])
        let subject = Subject.person(Telling.ref("lcs/m"))
        #expect(Shelf.policy.decide(lead, .liftProtection, subject, situation, at: Asking.now).refusal?.rule == "needs-second-person")
        situation.approvals = [Asking.approval(of: .liftProtection, subject)].compactMap { $0 }
        situation.approvals += [seconded(subject)].compactMap { $0 }
        let permit = try Shelf.policy.decide(lead, .liftProtection, subject, situation, at: Asking.now).get()
        var protections = Protections([safe, Telling.entry("again", .move, about: ["lcs/m"], ["addressProtected": .flag(true)])])
        let end = try #require(LiftedProtection(permit, protections.standing.filter { $0.entry.text == "safe" }))
        protections.lift(end)
        #expect(protections.standing.map(\.entry.text) == ["again"])
        #expect(LiftedProtection(permit, []) == nil)
        let strangers = Protections([Telling.entry("y", .person, about: ["lcs/z"], ["addressProtected": .flag(true)])]).standing
        #expect(LiftedProtection(permit, strangers) == nil)
    }

    private func seconded(_ subject: Subject) -> Approval? {
        var situation = Asking.plain()
        (situation.references, situation.hasSecondFactor, situation.seconding) = ([Telling.ref("lcs/m")], true, .liftProtection)
        return Shelf.policy.decide(Asking.actor([.privacyOfficer], id: Asking.jo), .second, subject, situation, at: Asking.now).permit
            .flatMap(Approval.init)
    }

    @Test(arguments: [
        "She is at 12 Oak Street now.", "12 OAK ST", "12, oak  street,leeds", "flat 2 12 oak st leeds", "on Oak Street", "LS1 4AB",
        "ls14ab", "LS1-4AB", "L S 1 4 A B",
        "near LS1", "１２ Oak Ｓtreet", "12\u{200B} Oak\u{200B} Street", "O\u{00AD}ak Str\u{200D}eet", "(12 Oak Street)", "Flat 2", "12 Óak Stréet", "12 O\u{301}ak Street",
    ]) func `the address is found in free text however it is written`(_ text: String) {
        let redaction = Redaction(Protections([safe]), for: Telling.clearance(), .none, .none)
        #expect(redaction.isIn(text), "\(redaction.text(text))")
        #expect(!redaction.isIn(redaction.text(text)))
    }

    @Test(arguments: [
        "112 Oak Streetlights", "born 12 March 2012", "LS12 4ABC", "an oak in the street", "Leeds", "seen at home", "4 AB", "",
        "score 12 of 24",
    ]) func `and nothing else is`(
        _ text: String
    ) {
        let redaction = Redaction(Protections([safe]), for: Telling.clearance(), .none, .none)
        #expect(redaction.text(text) == text)
    }

    @Test(arguments: [
        ("7 Quillfeather Snicket, Northbridge", "behind Quillfeather Snicket"),
        ("7 Quillfeather Snicket Northbridge", "in QUILLFEATHER  SNICKET"),
        ("7 The Shambles", "the shambles, number 7"), ("12 Saint Mary’s Road", "at Saint Mary’s"),
        ("Rose Cottage, Mill Bank", "from Mill Bank"),
        ("3 Quay Row", "3 Quay Row"), ("3 Quay Row", "on Quay row"),
    ]) func `a street that is not called one is found too`(_ address: String, _ text: String) {
        let entry = Telling.entry("a", .person, about: ["lcs/m"], ["address": .text(address), "addressProtected": .flag(true)])
        #expect(Redaction(Protections([entry]), for: Telling.clearance(), .none, .none).isIn(text))
    }

    @Test func `a link or a home that is told later opens no address, one that was known does, and none that was ever taken back`() {
        func opened(_ entries: [Entry], by reference: String) -> Set<String> {
            let protections = Protections(entries)
            let people = Set(["lcs/m", "emis/9", "lcs/c"].map(Telling.ref))
            return Set(protections.opened(by: Telling.ref(reference), among: people, keeping: protections.keeping).map(\.text))
        }
        let link = Telling.entry("l", .link, about: ["lcs/m", "emis/9"])
        let home = Telling.entry(
            "h", .relationship, on: "2021-03-01", about: ["lcs/m", "lcs/c"], ["is": .code("mother"), "livesWith": .flag(true)])
        #expect(opened([link, home, safe], by: "lcs/m") == ["lcs/m", "emis/9"])
        #expect(opened([link, home, safe], by: "lcs/c") == ["lcs/c"])
        #expect(opened([safe, link, home], by: "lcs/m") == ["lcs/m"])
        let back = Telling.entry("u", .unlink, about: ["lcs/m", "emis/9"])
        let withdrawn = Telling.entry("w", .withdrawal, about: ["lcs/m"], corrects: "l")
        #expect(opened([link, home, safe, back, link], by: "lcs/m") == ["lcs/m"])
        #expect(opened([withdrawn, link, home, safe], by: "lcs/m") == ["lcs/m"])
        // Nobody is protected: the law that everybody may see holds no longer here than before.
        #expect(opened([link, home], by: "lcs/c") == ["lcs/m", "emis/9", "lcs/c"])
    }

    @Test func `what stands around it stays as it was`() {
        let redaction = Redaction(Protections([safe]), for: Telling.clearance(), .none, .none)
        #expect(redaction.text("Mum moved to 12 Oak St, LS1 4AB on Friday – “safe”.") == "Mum moved to [withheld] on Friday – “safe”.")
    }

    @Test func `the worker who visits sees the address, on the page and nowhere else; the family never does`() {
        let worker = { (s: inout Situation) in s.household = [Telling.ref("lcs/m")] }
        let entries = [safe]
        func text(_ clearance: Clearance) -> String { "\(Telling.view(entries, clearance).shown(entries))" }
        #expect(text(Telling.clearance(by: .allocatedWorker, change: worker)).contains("Oak Street"))
        #expect(!text(Telling.clearance(by: .allocatedWorker, verb: .exportRecord, change: worker)).contains("Oak Street"))
        #expect(!text(Telling.clearance(by: .allocatedWorker)).contains("Oak Street"))
        #expect(!text(Telling.clearance(by: .allocatedWorker, secondFactor: false, change: worker)).contains("Oak Street"))
        let family = text(Telling.clearance(roles: [.privacyOfficer], by: .subjectAccess, verb: .prepareDisclosure, change: worker))
        #expect(!family.contains("Oak Street") && !family.contains("addressProtected") && !family.contains("protectedFrom"))
    }

    @Test func `a school, a practice or a clinic that gives the place away is withheld too`() {
        let agencies = AgencyList([
            Agency(id: Telling.agency("oak-primary"), name: "Acorn Primary School", kind: .education)!,
            Agency(id: Telling.agency("elm-primary"), name: "Elm Primary School", kind: .education)!,
            Agency(id: Telling.agency("gp"), name: "Tarnbeck Surgery", kind: .gp)!,
        ])!
        let entries = [
            safe,
            Telling.entry("roll", .note, by: "oak-primary", about: ["lcs/m"], text: "Seen at Acorn Primary School"),
            Telling.entry(
                "app", .appointment, by: "gp", about: ["lcs/m"], ["service": .text("Rose Clinic"), "outcome": .code("attended")]),
            Telling.entry(
                "told", .share, about: ["lcs/m"],
                ["what": .code("concern"), "to": .agencies([Telling.agency("oak-primary"), Telling.agency("gp")])]),
        ]
        let shown = Telling.view(entries, Telling.clearance(), agencies: agencies).shown(entries)
        let text = "\(shown)"
        for place in ["oak-primary", "Acorn", "Rose Clinic"] { #expect(!text.contains(place), "\(place)") }
        // The only practice of the partnership tells nothing.
        guard case .entry(let appointment) = shown[2] else { return #expect(Bool(false)) }
        #expect(appointment.agency == Telling.agency("gp"))
        guard case .entry(let roll) = shown[1] else { return #expect(Bool(false)) }
        #expect(roll.agency == Telling.agency("withheld-education"))
        let redaction = Redaction(
            Protections(entries), for: Telling.clearance(), agencies, RevealingTerms(agencies: [.education], fields: []))
        #expect(redaction.id("oak-primary:17") == "withheld-education:17")
        #expect(redaction.id("gp:17") == "gp:17")
        #expect(redaction.address(in: "Acorn Primary School, LS1 4AB") == "Acorn Primary School, [withheld]")
        #expect(roll.text == "Seen at [withheld]")
    }
}
