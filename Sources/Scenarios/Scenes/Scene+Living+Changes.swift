import Casework

extension Scene {
    /// A child is expected, planned for and, where its day has come, born.
    mutating func expect(from day: Day) {
        guard let due = family?.born else { return }
        story.assessment("pre-birth", "started", of: [child], on: day)
        let planned = min(asOf, day.later(40))
        story.plan(
            "pre-birth", "started", for: [child], on: planned,
            contains: Plot.vitalItems + Plot.otherItems.prefix(chance.number(in: 4...12)),
            agencies: [.midwifery, .healthVisiting])
        story.flag("unborn-child-protection", on: child, planned, by: .midwifery)
        guard due <= asOf else { return }
        let sex = pick("female", "male")
        story.birth(of: child, on: max(due, planned), given: Names.given(sex, &chance), sex: sex)
        story.meeting("discharge-planning", about: [child], on: min(asOf, max(due, planned).later(2)), attended: [.socialCare, .midwifery])
    }

    /// The family moves, within the authority or out of it.
    mutating func moveHouse(after day: Day) {
        let on = chance.day(in: min(day, asOf)...asOf)
        let isFar = chance.odds(35)
        let to = chance.pick(Self.otherAuthorities[0], Self.otherAuthorities)
        let stays = chance.odds(30) ? [father] : []
        story.move(
            of: [mother] + kids, on: on, by: pick(.socialCare, .healthVisiting), authority: isFar ? to : nil, address: "3 Fuller’s Court",
            leaving: stays)
        guard isFar else { return }
        story.transfer("notified", of: kids, on: min(asOf, on.later(chance.number(in: 1...9))), from: Self.homeAuthority, to: to)
        let items = Array(Plot.vitalOfPack + Plot.otherOfPack.prefix(chance.number(in: 0...7)))
        story.transfer(
            "information-sent", of: kids, on: min(asOf, on.later(chance.number(in: 2...12))), from: Self.homeAuthority, to: to,
            contains: items)
        if chance.odds(50) { story.transfer("acknowledged", of: kids, on: min(asOf, on.later(14)), from: Self.homeAuthority, to: to) }
    }

    /// Whether the parents understand is asked, and asked again another way.
    mutating func understand(after day: Day) {
        let on = min(asOf, day.later(chance.number(in: 2...20)))
        let level = pick("none", "some", "full")
        story.understanding(level, of: mother, about: kids, on: on)
        if chance.odds(40) { story.understanding(pick("some", "full"), of: father, about: kids, on: on) }
        if level == "none" {
            story.understanding("some", of: mother, about: kids, on: min(asOf, on.later(18)), approach: "words-and-pictures")
        }
    }

    /// The mother has a new partner.
    mutating func newPartner(after day: Day) {
        let on = chance.day(in: min(day, asOf)...asOf)
        let new = story.adult(Names.given("male", &chance), Names.families[chance.number(in: 0...20)], sex: "male", known: on)
        story.relate(new, "partner", of: mother, on: on, by: pick(.healthVisiting, .socialCare), livesWith: true)
    }

    /// Something was written on the wrong record, and something else with the wrong day.
    mutating func mistake(after day: Day) {
        let on = chance.day(in: min(day, asOf)...asOf)
        let wrong = story.incident("missing", on: on, by: .police, about: [child])
        story.withdraw(wrong, on: asOf)
        let visit = story.visit("school", to: [child], on: on, by: .school, seen: [child])
        if on < asOf { story.mend(visit, wrongly: on.later(1), correctedOn: asOf) }
        if chance.odds(50) {
            story.exempt(child, from: "father-conversation", on: on, reason: "It is not safe to speak with him at present.")
        }
    }

    /// All plans end and the case is closed, whether or not everybody is told.
    mutating func closeAll(_ plan: String, after day: Day) {
        let on = chance.day(in: min(day.later(1), asOf)...asOf)
        story.plan(plan, "ended", for: kids, on: on)
        let closure = story.close(kids, on: on, confirmed: chance.odds(50) ? [.gp] : [])
        let told = story.share(
            "closure", of: closure, about: kids, on: min(asOf, on.later(3)), to: chance.odds(50) ? [.gp, .healthVisiting] : [.gp])
        if chance.odds(50) { story.acknowledge(told, about: kids, on: min(asOf, on.later(6)), by: .gp) }
        if chance.odds(25) {
            story.referral(of: kids, on: min(asOf, on.later(30)), from: .school, decision: "assessment", decidedOn: min(asOf, on.later(31)))
        }
        if chance.odds(10) { story.plan("looked-after", "started", for: [child], on: min(asOf, on.later(40))) }
    }
}
