import Casework

extension TenChildren {
    /// A girl of one. A high-risk assault on a Saturday night: told the same day, stepped up by Sunday, at MARAC within a fortnight, police in
    /// the safety plan, Drive offered and accepted. Later incidents were looked at together, though the risk assessment was not renewed.
    static func lisowski() -> TenChildrenBuilder {
        var f = TenChildrenBuilder(
            5, known: "2020-11-10", given: "Zofia", family: "Lisowska", sex: "female", born: "2020-11-02",
            address: "31 Saddler’s Row, Northbridge",
            postcode: "NB2 0PE")
        let mum = f.person("Ewa", "Lisowska", "female", born: "1994-06-27")
        let dad = f.person(
            "Marek", "Lisowski", "male", born: "1991-09-09", address: "Flat 2, 118 Dock Street, Northbridge", postcode: "NB6 2FF")
        f.relate(mum, "mother", of: f.child, pr: true, livesWith: true, by: .hospital)
        f.relate(dad, "father", of: f.child, pr: true, livesWith: false, contact: "supervised", on: "2021-04-13")
        let before = f.note(
            "2020-08-19", by: .hospital, about: [mum],
            "28-week check with telephone interpreter. Ewa quiet; husband answered for her. Not asked on her own.")
        f.appointment("2020-11-16", by: .health, "New birth visit", "Zofia gaining weight. Husband interpreted.")
        f.appointment("2021-01-05", by: .gp, "Six-week check", "Baby well.")
        theWeekend(&f, mum, dad, before)
        together(&f, mum, dad, before)
        return f
    }

    private static func theWeekend(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, _ before: Handle) {
        let april = f.incident(
            "2021-04-10T19:45", by: .police, about: [mum, dad], victim: mum, perpetrator: dad, present: true, injury: true,
            "Ewa strangled and hit while holding Zofia (5 months). Marek arrested. Interpreter used at the scene.")
        let dash = f.dash(at: april, victim: mum, perpetrator: dad, score: 17, level: "high")
        f.share("2021-04-10", by: .police, "incident", to: [.council, .duty, .health], of: april, inRow: true)
        let seen = f.incident(
            "2021-04-10T21:30", by: .hospital, about: [mum, dad], victim: mum, perpetrator: dad, injury: true,
            "Ewa in the emergency department: marks on neck, bruised ribs. Told the nurse, through an interpreter, that it has happened before. Zofia examined, unhurt."
        )
        f.referral(
            "2021-04-10", by: .duty, from: .police, ["domestic-abuse"], "strategy", decided: "2021-04-10",
            "Police ring at 21:10. Strategy discussion tomorrow morning.")
        f.meeting(
            "2021-04-11", "strategy", attended: [.duty, .council, .police, .hospital], by: .duty, refs: [april, dash, seen],
            "Sunday discussion. High risk, strangulation. Marek kept in custody. Ewa and Zofia safe at home, locks changed.")
        f.plan(
            "2021-04-12", "safety", people: [mum], agencies: [.police, .council, .health],
            "Safety plan with Ewa: panic alarm, marker, police to visit weekly.")
        f.assessment("2021-04-12", "section-47", "started", covers: [mum], "Enquiry started.")
        f.flag("2021-04-12", by: .council)
        f.assessment("2021-04-13", "child-and-family", "started", covers: [mum, dad], "Assessment started.")
        f.need("2021-04-13", ["domestic-abuse"], "Needs named.")
        f.visit("2021-04-13", spoke: [mum], "With interpreter. Zofia seen, smiled at Ewa. Ewa wants the marriage to end.")
        f.referral(
            "2021-04-13", by: .police, from: .police, to: "marac", ["domestic-abuse"], refs: [dash],
            "High risk by score and by judgement: strangulation.")
        f.meeting(
            "2021-04-22", "marac", attended: [.police, .council, .health, .hospital, .gp], by: .police, refs: [april, seen, dash],
            "Actions: alarm fitted, Drive to approach Marek, GP to mark record.")
        let enquiry = f.assessment(
            "2021-04-23", "section-47", "completed", outcome: "child-protection", covers: [mum], refs: [before, april, seen],
            "Completed. To conference.")
        f.share("2021-04-26", "assessment", to: [.health, .gp, .hospital], of: enquiry)
    }

    private static func together(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, _ before: Handle) {
        f.programme("2021-04-27", dad, "offered", "Drive case manager met Marek at the police station. Offered a place.")
        f.meeting(
            "2021-04-29", "initial-conference", attended: [.council, .police, .health], reported: [.gp, .hospital], people: [mum],
            invitedPeople: [dad], refs: [before], "Plan agreed: emotional abuse. Marek’s views read out.")
        let plan = f.plan(
            "2021-04-29", "child-protection", category: "emotional", people: [mum, dad], agencies: [.health, .gp, .police],
            "Child protection plan.")
        f.share("2021-04-30", "plan", to: [.health, .gp, .police, .hospital], of: plan)
        f.programme("2021-05-06", dad, "accepted", "Marek accepted. First session 20 May.")
        f.understanding(
            "2021-05-07", [mum, dad], "some", approach: "interpreter",
            "Ewa: “Zofia hears it even when she sleeps.” Marek seen at the Drive office with his case manager present: knows there is a plan and why."
        )
        f.meeting(
            "2021-05-10", "core-group", attended: [.council, .health, .police], reported: [.gp], people: [mum], invitedPeople: [dad],
            "Alarm tested. Contact supervised by Marek’s sister.")
        f.programme("2021-05-20", dad, "started", "First Drive session attended.")
        let again = f.incident(
            "2021-05-29T22:00", by: .police, about: [mum, dad], victim: mum, perpetrator: dad, present: false, injury: false,
            "Marek outside the building, rang the bell for ten minutes. Ewa used the alarm. Arrested for breach of bail.")
        f.share("2021-05-29", by: .police, "incident", to: [.council, .duty, .health, .gp], of: again, inRow: true)
        let (april, seen) = (f.first(.incident, by: .police), f.first(.incident, by: .hospital))
        f.meeting(
            "2021-06-07", "professionals", attended: [.council, .police, .health], reported: [.gp],
            refs: [april, seen, again, before].compactMap { $0 },
            "All incidents since April laid side by side with the pregnancy notes. Pattern: alcohol after contact. Contact times changed, bail tightened."
        )
        let assessed = f.assessment(
            "2021-06-10", "child-and-family", "completed", outcome: "child-protection", covers: [mum, dad], refs: [before, again],
            "Completed. Zofia’s days described hour by hour. Risk is highest after contact.")
        f.share("2021-06-11", "assessment", to: [.health, .gp, .police], of: assessed)
        f.meeting(
            "2021-06-17", "core-group", attended: [.council, .health, .police], reported: [.gp], people: [mum, dad],
            "Marek came with his Drive worker.")
        f.meeting(
            "2021-07-22", "review-conference", attended: [.council, .police, .health], reported: [.gp], people: [mum, dad],
            refs: [again, before], "Plan continues. Marek has attended nine sessions.")
        f.meeting(
            "2021-09-16", "core-group", attended: [.council, .health], reported: [.gp, .police], people: [mum, dad],
            "Weekend fall talked about. Stair gate and sofa.")
        f.meeting(
            "2021-11-11", "core-group", attended: [.council, .health, .police], reported: [.gp], people: [mum, dad],
            "Drive continues. Contact now at a centre.")
        let fall = f.attendance(
            "2021-09-11T14:20", reason: "Fall from sofa", injury: true,
            "Zofia (10 months) rolled off the sofa. Small bump, well. Story fits. Ewa with neighbour as interpreter.")
        f.share("2021-09-11", by: .hospital, "attendance", to: [.gp, .council, .health], of: fall, inRow: true)
        f.visit(
            "2021-09-13", spoke: [mum], refs: [fall],
            "Saw Zofia and the sofa. Bump going down. Ewa showed what happened. No further action.")
        f.appointment("2021-09-15", by: .gp, "Follow-up", "Emergency department letter read; Zofia seen, well. Spoke with social worker.")
        f.note("2021-09-15", by: .gp, refs: [fall], "Emergency department letter discussed with social worker. Account fits the injury.")
        for (day, text) in [
            ("2021-05-12", "With interpreter. Zofia sits with support."), ("2021-05-26", "Ewa sleeping better since the locks."),
            ("2021-06-09", "After the bell-ringing: Ewa shaken, proud that the alarm worked."),
            ("2021-06-22", "Zofia babbling in two languages."), ("2021-07-06", "Seen at home. Ewa has a bank account of her own."),
            ("2021-07-20", "Seen at home. Crawling."),
            ("2021-08-03", "Seen. Ewa has an English class."), ("2021-08-17", "Seen with Ewa’s cousin."),
            ("2021-08-31", "Seen. Pulling to stand."),
            ("2021-09-27", "Seen. Stair gate fitted."), ("2021-10-11", "Seen. First steps."),
            ("2021-10-25", "Seen. Ewa asked about moving nearer her cousin."),
            ("2021-11-08", "Seen on her first-birthday week. Cards on the wall."), ("2021-11-22", "Seen. Hearing date in January."),
            ("2021-12-06", "Seen. Ewa calm."),
        ] { f.visit(day, spoke: [mum], text) }
        f.appointment("2021-08-11", by: .health, "Nine-month review", "On track in all areas. Interpreter used.")
    }
}
