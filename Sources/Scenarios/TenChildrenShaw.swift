extension TenChildren {
    /// A girl of three in a cluttered flat: rated at once by the family worker, acted on, rated again. Her mother did not understand the worries and
    /// was not asked again; her father, two streets away, is on the invitation list only.
    static func shaw() -> TenChildrenBuilder {
        var f = TenChildrenBuilder(
            7, known: "2021-04-29", given: "Nila", family: "Shaw", sex: "female", born: "2018-09-09",
            address: "Flat 11, Granary House, Northbridge",
            postcode: "NB5 1JW")
        let mum = f.person("Tamsin", "Shaw", "female", born: "1992-02-29")
        let dad = f.person("Rory", "Fenwright", "male", born: "1990-05-18", address: "85 Orchard Terrace, Northbridge", postcode: "NB5 2BQ")
        f.relate(mum, "mother", of: f.child, pr: true, livesWith: true)
        f.relate(dad, "father", of: f.child, livesWith: false)
        let low = f.appointment(
            "2020-09-24", by: .gp, about: mum, "Mental health",
            "Tamsin low since her mother died. Started medication. Says the flat has got on top of her.")
        let weight = f.appointment(
            "2020-10-15", by: .health, "Two-year review", "Nila on track. Mother tearful. Rooms crowded with her late mother’s things.")
        f.appointment(
            "2021-02-11", by: .gp, about: mum, "Mental health", outcome: "did-not-attend", "Did not attend. Telephone message left.")
        ratedAndActed(&f, mum, dad, history: [low, weight])
        inNeed(&f, mum, dad)
        return f
    }

    private static func ratedAndActed(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, history: [Handle]) {
        f.note(
            "2021-04-12", by: .education,
            "Nila in yesterday’s clothes, hungry. Mother asked for help with the flat; passed to family support with her agreement.")
        let home = f.visit(
            "2021-04-21", by: .support, spoke: [mum],
            "First visit. Living room and Nila’s bedroom full of boxes. Rated with Tamsin from the pictures.")
        f.need("2021-04-21", ["home-conditions", "neglect"], by: .support, "Home conditions; Nila’s own space.")
        let rating = f.clutter(at: home, by: .support, living: 6, kitchen: 4, bedroom: 6)
        f.share("2021-04-22", by: .support, "instrument", to: [.health, .gp], of: rating, "Clutter rating and what was agreed.")
        let referral = f.referral(
            "2021-04-28", by: .support, from: .support, ["home-conditions", "neglect", "parental-mental-health"], "pending", refs: [rating],
            "Nila has no space of her own. Tamsin agrees to referral.")
        f.referral(
            "2021-04-29", from: .support, ["home-conditions", "neglect", "parental-mental-health"], "assessment", decided: "2021-04-29",
            of: referral, "Decision on referral: assessment.")
        f.assessment("2021-05-04", "child-and-family", "started", covers: [mum], "Assessment started.")
        f.flag("2021-05-04", by: .council)
        f.flag("2021-05-10", by: .support)
        f.need("2021-05-06", ["parental-mental-health"], "Need named.")
        f.visit("2021-05-10", spoke: [mum], "Nila seen. Shows me a den between the boxes. Tamsin says grief comes in waves.")
        f.neglectTool("2021-05-24", 3, 3, 2, 2, "Completed with Tamsin.")
        f.visit("2021-06-03", "nursery", "Seen at nursery. Plays well, eats two helpings.")
        f.visit("2021-06-09", by: .support, spoke: [mum], "Cleared two shelves with Tamsin.")
        let assessed = f.assessment(
            "2021-06-25", "child-and-family", "completed", outcome: "child-in-need", covers: [mum], refs: history + [rating],
            "Completed. Loss, low mood and a small flat. Child in need plan.")
        f.share("2021-06-28", "assessment", to: [.education, .health, .gp, .support], of: assessed)
    }

    private static func inNeed(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person) {
        let plan = f.plan(
            "2021-06-30", "child-in-need", people: [mum], agencies: [.education, .health, .support, .gp], "Child in need plan.")
        f.share("2021-07-01", "plan", to: [.education, .health, .support, .gp], of: plan)
        f.understanding(
            "2021-07-09", [mum], "none", "Tamsin: “You want me to throw Mum away.” Could not say what this has to do with Nila.")
        let summer = f.visit("2021-07-22", spoke: [mum], "Bedroom cleared with family support. Rated again together.")
        f.clutter(at: summer, by: .council, living: 3, kitchen: 3, bedroom: 2)
        f.meeting(
            "2021-07-27", "child-in-need-review", attended: [.council, .education, .support], reported: [.health, .gp], people: [mum],
            invitedPeople: [dad], "Bedroom done. Rory did not come.")
        f.visit("2021-08-18", spoke: [mum], "Nila seen in her room with her animals.")
        f.visit("2021-09-13", spoke: [mum], "Seen. Living room still clear. Tamsin missed the grief group.")
        f.neglectTool("2021-09-21", 2, 3, 2, 2, "Second use. Physical care better.")
        f.meeting(
            "2021-09-28", "child-in-need-review", attended: [.council, .education, .support], reported: [.health, .gp], people: [mum],
            invitedPeople: [dad], "Nila has her funded hours. Rory sent a text: working.")
        f.visit("2021-10-08", spoke: [mum], "Seen. Boxes of photographs out, looked at together.")
        f.visit("2021-11-03", spoke: [mum], "Seen. Home warm, bedroom in use.")
        f.meeting(
            "2021-11-23", "child-in-need-review", attended: [.council, .education, .health], reported: [.support, .gp], people: [mum],
            invitedPeople: [dad], "Going well.")
        f.visit("2021-11-29", spoke: [mum], "Seen. Nila chatty about school next year.")
        f.neglectTool("2021-12-14", 2, 2, 2, 2, "Third use.")
        f.note("2021-07-14", by: .education, "Nila collected by her father for the first time. Ran to him.")
        f.note("2021-10-06", by: .education, "Key worker: fed and rested all week.")
        f.note("2021-11-17", by: .education, "Rory at pick-up again on Wednesday. He asked about her speech.")
        f.visit("2021-09-08", by: .support, spoke: [mum], "Kept two boxes, let six go.")
        f.visit("2021-10-20", by: .support, spoke: [mum], "Storage unit given up. Tamsin proud.")
        f.visit("2021-09-02", by: .health, "clinic", spoke: [mum], "Weight and height fine.")
        f.appointment("2021-08-05", by: .gp, about: mum, "Mental health", "Attended. Mood lifting.")
        f.appointment("2021-11-11", by: .gp, about: mum, "Mental health", "Attended. Medication continues.")
        f.appointment("2021-10-13", by: .hospital, "Eye clinic", "Seen in eye clinic. Patch for six weeks.")
    }
}
