extension TenChildren {
    /// A boy of one whose mother, now eighteen, has been very low and learns best by seeing. Words and pictures were made with her until she could
    /// say the worry herself. Two visits to the emergency department were followed up by GP and social worker together.
    static func teale() -> TenChildrenBuilder {
        var f = TenChildrenBuilder(
            8, known: "2021-05-10", given: "Rowan", family: "Teale", sex: "male", born: "2020-08-04", address: "19 Heron Walk, Northbridge",
            postcode: "NB6 7LS")
        let mum = f.person("Hannah", "Teale", "female", born: "2003-07-22")
        let dad = f.person("Josh", "Ibbotson", "male", born: "2001-12-15")
        f.relate(mum, "mother", of: f.child, pr: true, livesWith: true)
        f.relate(dad, "father", of: f.child, pr: true, livesWith: true)
        let early = f.appointment("2020-09-17", by: .gp, "Six-week check", "Rowan well. Hannah flat, says she is fine.")
        let camhs = f.appointment(
            "2020-10-08", by: .camhs, about: mum, "Assessment",
            "Hannah, 17: low mood since birth. Mild learning disability. Takes in pictures better than words.")
        f.appointment("2020-10-20", by: .health, "Six-week contact", "Rowan gaining weight. Hannah needs things shown to her.")
        f.appointment("2021-02-18", by: .camhs, about: mum, "Review", "Brighter. Josh comes along and helps her remember.")
        theCrisis(&f, mum, dad, history: [early, camhs])
        shownAndSeen(&f, mum, dad, history: [early, camhs])
        daysOut(&f, mum, dad)
        return f
    }

    private static func theCrisis(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, history: [Handle]) {
        let crisis = f.incident(
            "2021-05-10", by: .camhs, "mental-health-crisis", about: [mum], present: true,
            "Hannah told me she had thought of walking out and leaving Rowan. Josh called home from work. Seen today by duty doctor.")
        f.referral(
            "2021-05-10", from: .camhs, ["parental-mental-health"], "strategy", decided: "2021-05-11",
            "Referred by CAMHS by telephone and in writing.")
        f.need("2021-05-11", ["parental-mental-health"], "Needs named.")
        f.meeting(
            "2021-05-12", "strategy", attended: [.council, .police, .camhs, .health], refs: [crisis],
            "Enquiry agreed. Josh’s mother to stay this week.")
        f.assessment("2021-05-12", "section-47", "started", covers: [mum, dad], "Enquiry started.")
        f.assessment("2021-05-13", "child-and-family", "started", covers: [mum, dad], "Assessment started.")
        f.visit("2021-05-14", spoke: [mum, dad], "Rowan seen crawling. Hannah says little. Josh answers when she looks at him.")
        let enquiry = f.assessment(
            "2021-05-25", "section-47", "completed", outcome: "child-protection", covers: [mum, dad], refs: history + [crisis],
            "Completed. To conference.")
        f.share("2021-05-26", "assessment", to: [.camhs, .health, .gp], of: enquiry)
        f.meeting(
            "2021-06-01", "initial-conference", attended: [.council, .camhs, .health], reported: [.gp], people: [mum, dad], refs: history,
            "Plan agreed: emotional abuse. Hannah left half-way, came back with Josh.")
        let plan = f.plan(
            "2021-06-01", "child-protection", category: "emotional", people: [mum, dad], agencies: [.camhs, .health, .gp],
            "Child protection plan.")
        f.share("2021-06-02", "plan", to: [.camhs, .health, .gp], of: plan)
        f.understanding("2021-06-08", [mum], "none", "Hannah: “They think I’m bad.” Could not say what the worry is.")
        f.understanding("2021-06-10", [dad], "some", "Josh: “That she goes and he’s on his own.”")
        f.meeting(
            "2021-06-11", "core-group", attended: [.council, .camhs, .health], reported: [.gp], people: [mum, dad],
            "CAMHS explained how Hannah takes things in. Words and pictures to be made with her.")
    }

    private static func shownAndSeen(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, history: [Handle]) {
        f.understanding(
            "2021-06-22", [mum], "none", approach: "words-and-pictures",
            "First drawings made with Hannah at her table. She drew the house, not yet the worry.")
        f.understanding(
            "2021-07-06", [mum], "none", approach: "words-and-pictures",
            "Second set. Hannah drew herself leaving; could not yet say what that is like for Rowan.")
        let assessed = f.assessment(
            "2021-07-02", "child-and-family", "completed", outcome: "child-protection", covers: [mum, dad], refs: history,
            "Completed with both parents and CAMHS.")
        f.share("2021-07-05", "assessment", to: [.camhs, .health, .gp], of: assessed)
        let fit = f.attendance(
            "2021-07-03T21:15", reason: "Febrile convulsion", injury: false,
            "Rowan (11 months) brought by Josh and Hannah by ambulance. Observed four hours. Home with advice sheet; Hannah asked for it in pictures."
        )
        f.share("2021-07-03", by: .hospital, "attendance", to: [.gp, .council, .health, .camhs], of: fit, inRow: true)
        f.note(
            "2021-07-06", by: .gp, refs: [fit],
            "Hospital letter read. Rang Josh; rang social worker. Fever sheet with pictures posted. Review booked.")
        f.visit(
            "2021-07-07", spoke: [mum, dad], refs: [fit],
            "Went through Saturday with both. Josh had timed it. Hannah showed me the picture sheet on the fridge.")
        f.understanding(
            "2021-07-20", [mum], "some", approach: "words-and-pictures",
            "Hannah read her own picture story aloud: “When my head goes dark Rowan needs somebody. I ring Josh.”")
        f.meeting(
            "2021-07-20", "core-group", attended: [.council, .camhs, .health], reported: [.gp], people: [mum, dad],
            "Hannah brought her story and explained it.")
        f.meeting(
            "2021-08-26", "review-conference", attended: [.council, .camhs, .health], reported: [.gp], people: [mum, dad], refs: history,
            "Plan continues. Hannah spoke first.")
        f.understanding(
            "2021-09-06", [mum, dad], "full", approach: "words-and-pictures",
            "Both tell the story without the book. Hannah has added what she does on a good day.")
        f.meeting(
            "2021-10-05", "core-group", attended: [.council, .health], reported: [.gp, .camhs], people: [mum, dad],
            "CAMHS handing over to adult service in January.")
        let bead = f.attendance(
            "2021-10-09T11:05", reason: "Swallowed bead", injury: false,
            "Rowan (14 months) swallowed a bead from Hannah’s bracelet. X-ray: passing. Home.")
        f.share("2021-10-09", by: .hospital, "attendance", to: [.gp, .council, .health, .camhs], of: bead, inRow: true)
        f.visit("2021-10-11", spoke: [mum], refs: [bead], "Looked at the floor from Rowan’s height with Hannah. Beads put up high.")
        f.note("2021-10-12", by: .gp, refs: [bead], "Letter read. Social worker has been. Passed. No more needed.")
        f.meeting(
            "2021-11-23", "core-group", attended: [.council, .health, .camhs], reported: [.gp], people: [mum, dad],
            "Adult worker came to meet Hannah.")
    }

    private static func daysOut(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person) {
        f.visit(
            "2021-06-24", "home", spoke: [dad], observed: [dad], "Josh gave Rowan his tea and put him to bed. Gentle, funny, unhurried.")
        f.visit("2021-09-20", "home", spoke: [dad], observed: [dad], "Park with Josh and Rowan. Rowan looks back for him on the slide.")
        f.visit("2021-12-10", "home", spoke: [dad], observed: [dad], "Josh and Rowan baking. Rowan passes him the spoon.")
        for (day, both, text) in [
            ("2021-06-14", false, "Rowan seen. Hannah up and dressed."), ("2021-06-28", false, "Rowan crawling to Hannah."),
            ("2021-07-21", false, "Hannah showed the story to her sister."),
            ("2021-08-03", true, "Birthday tomorrow. Cake bought."), ("2021-08-17", false, "Rowan standing."),
            ("2021-08-31", false, "Hannah low this week, used her story, rang Josh."),
            ("2021-09-13", false, "First steps filmed by Hannah."), ("2021-09-27", false, "Seen at the toddler group with Hannah."),
            ("2021-10-22", true, "Both at home. Stair gate checked."),
            ("2021-11-04", false, "Rowan waves. Hannah well."), ("2021-11-18", true, "Adult service explained with drawings."),
            ("2021-12-02", false, "Seen. Hannah tells another mother about her book."),
            ("2021-12-14", false, "Seen. Christmas plan drawn."),
        ] { f.visit(day, spoke: both ? [mum, dad] : [mum], text) }
        f.appointment("2021-06-17", by: .camhs, about: mum, "Therapy", "Attended with Rowan. Safety plan drawn.")
        f.appointment("2021-09-09", by: .camhs, about: mum, "Therapy", "Attended. Mood improving.")
        f.appointment("2021-08-12", by: .health, "One-year review", "Development on track. Hannah answered all the questions.")
        f.appointment("2021-11-02", by: .gp, "Immunisations", "Given.")
        f.visit("2021-07-29", by: .support, spoke: [mum], "Family worker: picture labels for the kitchen.")
    }
}
