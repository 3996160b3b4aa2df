extension TenChildren {
    /// A boy of four months whose mother was very ill after an earlier birth. The plan before birth was full, everybody had it, and it was followed;
    /// his father was spoken with and seen with him.
    static func merrow() -> TenChildrenBuilder {
        var f = TenChildrenBuilder(
            2, known: "2021-02-08", given: "Idris", family: "Merrow", sex: "male", born: "2021-07-19", due: "2021-07-22",
            address: "Flat 6, Tanner Court, Northbridge", postcode: "NB3 1LB")
        let mum = f.person("Sian", "Merrow", "female", born: "1995-03-02")
        let dad = f.person("Callum", "Merrow", "male", born: "1993-11-08")
        f.relate(mum, "mother", of: f.child, pr: true, livesWith: true)
        f.relate(dad, "father", of: f.child, pr: true, livesWith: true)
        let ill = f.note(
            "2020-06-22", by: .gp, about: [mum],
            "History: severe illness after birth of first child (stillborn at term, 2017), six weeks in hospital. Wants another baby. Plan agreed for medication."
        )
        f.appointment(
            "2021-01-18", by: .hospital, about: mum, "Antenatal booking",
            "Booked at 13 weeks. History taken. Sian asked for a plan “so that nobody panics”.")
        let letter = f.note("2021-01-25", by: .gp, about: [mum], "Letter to midwife: history, medication, early signs to look for.")
        carryingTogether(&f, mum, dad, history: [ill, letter])
        born(&f, mum, dad, history: [ill])
        return f
    }

    private static func carryingTogether(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, history: [Handle]) {
        let team: [Source] = [.hospital, .gp, .health, .support]
        f.referral(
            "2021-02-08", from: .hospital, ["unborn", "parental-mental-health"], "assessment", decided: "2021-02-09",
            "Safeguarding midwife refers with Sian’s agreement.")
        f.need("2021-02-09", ["unborn", "parental-mental-health"], "Needs named at referral.")
        f.assessment("2021-02-10", "pre-birth", "started", covers: [mum, dad], "Pre-birth assessment started with both parents.")
        f.flag("2021-02-10", by: .council)
        f.flag("2021-02-11", by: .hospital)
        f.flag("2021-02-15", by: .gp)
        f.flag("2021-02-16", by: .health)
        f.visit(
            "2021-03-03", spoke: [mum, dad], seen: [mum, dad], about: [f.child, mum, dad],
            "Both at home. Callum described how Sian was in 2017 and what he noticed first. Worried he will miss it at night.")
        f.visit(
            "2021-03-17", by: .support, spoke: [mum], seen: [mum], about: [f.child, mum],
            "First visit by family worker. Sian would like company in the mornings.")
        f.visit(
            "2021-04-07", "office", spoke: [dad], seen: [dad], about: [f.child, dad],
            "Callum seen on his own after his shift. Talked about his own sleep, drink (none) and who he can ring.")
        let assessed = f.assessment(
            "2021-04-08", "pre-birth", "completed", outcome: "child-protection", covers: [mum, dad], refs: history,
            "Completed. Strong couple; illness came fast last time. Conference recommended so that all agencies hold one plan.")
        f.share("2021-04-09", "assessment", to: team, of: assessed)
        f.meeting("2021-04-12", "strategy", attended: [.council, .police, .hospital, .gp], "Agreed enquiry and conference before birth.")
        f.assessment("2021-04-13", "section-47", "started", covers: [mum, dad], "Enquiry started.")
        let enquiry = f.assessment(
            "2021-04-26", "section-47", "completed", outcome: "child-protection", covers: [mum, dad], refs: history,
            "Completed. To conference.")
        f.share("2021-04-27", "assessment", to: team, of: enquiry)
        f.meeting(
            "2021-04-29", "initial-conference", attended: [.council, .hospital, .health, .gp, .support], people: [mum, dad], refs: history,
            "Pre-birth conference. Both parents spoke. Plan agreed.")
        let protection = f.plan(
            "2021-04-29", "child-protection", category: "emotional", people: [mum, dad], agencies: team,
            "Child protection plan for the unborn baby.")
        f.share("2021-04-30", "plan", to: team, of: protection)
        let plan = f.plan(
            "2021-05-06", "pre-birth",
            contains: [
                "due-date", "place-of-birth", "midwife", "hospital-safeguarding-lead", "health-visitor", "social-worker",
                "out-of-hours-contact",
                "safe-sleep-and-crying", "birth-partner", "not-to-be-present", "told-at-labour", "father", "domestic-abuse-safety",
                "discharge-conditions", "contact-and-supervision", "contingency", "distribution",
            ], people: [mum, dad], agencies: team, "Pre-birth plan agreed with both parents. Names, numbers and hours on one page.")
        f.share("2021-05-07", "plan", to: team, of: plan)
        f.understanding(
            "2021-05-10", [mum, dad], "full",
            "Sian: “If I stop sleeping and start making lists, act the same day.” Callum has the numbers on the fridge.")
        f.meeting(
            "2021-05-12", "core-group", attended: [.council, .hospital, .health, .support], reported: [.gp], people: [mum, dad],
            "Plan gone through line by line.")
        f.visit(
            "2021-05-12", spoke: [dad], seen: [dad], about: [f.child, dad], "Callum walked me through the flat and where the cot will be.")
        f.visit(
            "2021-06-16", spoke: [mum, dad], seen: [mum, dad], about: [f.child, mum, dad],
            "35 weeks. Sian well. Callum has asked for two weeks’ leave.")
        f.visit(
            "2021-06-22", by: .health, spoke: [mum, dad], seen: [mum, dad], about: [f.child, mum, dad],
            "Antenatal contact with both parents.")
        f.meeting(
            "2021-06-30", "core-group", attended: [.council, .hospital, .health, .support], reported: [.gp], people: [mum, dad],
            "Ward has the plan. Out-of-hours team has the plan.")
        f.note("2021-07-01", by: .duty, "Pre-birth plan read and filed for out-of-hours use. Due 22 July.")
    }

    private static func born(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, history: [Handle]) {
        f.note(
            "2021-07-19", by: .hospital, about: [f.child, mum, dad],
            "Boy born 16:40, 3.6 kg. Social worker and GP told within the hour as the plan says.")
        f.meeting(
            "2021-07-21", "discharge-planning", attended: [.council, .hospital, .health], people: [mum, dad],
            "Ward, health visitor and social worker met with parents. Conditions in the plan met. Home tomorrow.")
        f.visit("2021-07-21", "hospital", spoke: [mum, dad], "Idris seen on the ward. Sian rested; Callum doing the nights.")
        let review = f.meeting(
            "2021-07-27", "review-conference", attended: [.council, .hospital, .health, .gp, .support], people: [mum, dad], refs: history,
            "First review. Plan did what it should. Continue until six months.")
        f.plan("2021-07-27", "pre-birth", "ended", "Ended: baby home and plan done.")
        f.visit(
            "2021-07-30", spoke: [mum, dad], observed: [mum, dad], refs: [review],
            "Callum bathed Idris, talked to him throughout. Sian fed him, settled.")
        f.visit("2021-08-02", by: .health, spoke: [mum, dad], "New birth visit follow-up. Mood scale low. Weight good.")
        f.meeting(
            "2021-08-10", "core-group", attended: [.council, .health, .support], reported: [.gp], people: [mum, dad],
            "Callum back at work next week. Family worker will come on those mornings.")
        for (day, dadIn, text) in [
            ("2021-08-12", false, "Idris asleep in his cot, woke and smiled. Sian sleeping six hours."),
            ("2021-08-26", true, "Callum says the second week back at work was hard. Rang the family worker himself."),
            ("2021-09-09", false, "Idris follows faces. Sian out walking every day."),
            ("2021-09-23", true, "Seen with both parents. Sian had one bad night; they used the plan, GP rang back the same day."),
            ("2021-10-07", false, "Idris laughing. Sian joined a group."),
            ("2021-11-04", true, "Both parents at home. Talked about winter and what helped."),
            ("2021-11-18", false, "Idris rolling. Sian well."),
            ("2021-12-02", true, "Callum asks what happens when the plan ends. Written down together."),
            ("2021-12-15", false, "Seen at home. Medication review done."),
        ] { f.visit(day, spoke: dadIn ? [mum, dad] : [mum], text) }
        f.visit(
            "2021-10-21", spoke: [dad], observed: [dad],
            "Callum alone with Idris. Fed and changed him, warm and quick to soothe. Idris looks for him.")
        f.appointment("2021-09-02", by: .gp, "Six-week check", "Mother and baby well. Early signs talked through.")
        f.appointment("2021-10-14", by: .gp, "Immunisations", "Immunisations given.")
        f.meeting(
            "2021-09-30", "core-group", attended: [.council, .health, .support], reported: [.gp], people: [mum, dad],
            "Going well. One bad night handled.")
        f.meeting(
            "2021-11-25", "core-group", attended: [.council, .health, .support, .gp], people: [mum, dad], "Plan for review in January.")
    }
}
