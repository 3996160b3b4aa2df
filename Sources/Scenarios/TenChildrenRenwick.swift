extension TenChildren {
    /// A boy of two. Six incidents in eight months, known to police, health visitor and GP, each answered on its own. His father sits in the
    /// meetings; nobody has spoken with him alone or seen him with his son.
    static func renwick() -> TenChildrenBuilder {
        var f = TenChildrenBuilder(
            4, known: "2021-02-05", given: "Kai", family: "Renwick", sex: "male", born: "2019-08-30",
            address: "2 Lantern Close, Northbridge",
            postcode: "NB1 9GA")
        let mum = f.person("Shannon", "Renwick", "female", born: "1989-12-03")
        let dad = f.person("Lee", "Aldous", "male", born: "1987-04-21", address: "40 Mercer Road, Northbridge", postcode: "NB5 3TX")
        let brother = f.person("Tyler", "Renwick", "male", born: "2006-02-19")
        f.relate(mum, "mother", of: f.child, pr: true, livesWith: true)
        f.relate(dad, "father", of: f.child, pr: true, livesWith: false)
        f.relate(mum, "mother", of: brother, pr: true, livesWith: true)
        f.relate(brother, "half-sibling", of: f.child, livesWith: true)
        onItsOwn(&f, mum, dad, brother)
        protected(&f, mum, dad, brother)
        return f
    }

    private static func onItsOwn(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, _ brother: Person) {
        f.appointment("2020-09-03", by: .health, "One-year review", "Development on track. Mother at home, partner works away.")
        f.appointment("2020-11-19", by: .justice, about: brother, "Order appointment", "Tyler attended. Says home is “loud”.")
        f.appointment("2021-01-14", by: .gp, "Immunisations", outcome: "was-not-brought", "Not brought. Text sent.")
        let first = f.incident(
            "2021-02-05T23:05", by: .police, about: [mum, dad], victim: mum, perpetrator: dad, present: true, injury: false,
            "Lee drunk, kicked the door in. Shannon and Kai in the bedroom. Removed to prevent a breach of the peace.")
        f.dash(at: first, victim: mum, perpetrator: dad, score: 12, level: "medium")
        f.share("2021-02-06", by: .police, "incident", to: [.council, .health], of: first, inRow: true)
        f.referral(
            "2021-02-08", from: .police, ["domestic-abuse"], "early-help", decided: "2021-02-09",
            "Police notification. First report. Family support offered.")
        f.assessment("2021-02-15", "early-help", "started", covers: [mum], by: .support, "Early help assessment with Shannon.")
        f.visit("2021-02-18", by: .support, spoke: [mum], "Kai seen. Shannon worn out. Says Lee is only like that in drink.")
        f.assessment("2021-03-10", "early-help", "completed", outcome: "early-help", covers: [mum], by: .support, "Completed.")
        f.plan(
            "2021-03-15", "early-help", people: [mum], agencies: [.support, .health], by: .support,
            "Early help plan: routines, a course for Shannon.")
        f.incident(
            "2021-03-24", by: .health, about: [mum, dad], victim: mum, perpetrator: dad,
            "At clinic Shannon told me that Lee slapped her at the weekend. Did not want police. Gave her the helpline number.")
        f.visit("2021-04-13", by: .support, spoke: [mum], "Kai seen with toys. Shannon started the course.")
        let may = f.incident(
            "2021-05-08T01:20", by: .police, about: [mum, dad], victim: mum, perpetrator: dad, present: true, injury: false,
            "Shouting reported by neighbour. Both had been drinking. Kai asleep. No offences.")
        f.share("2021-05-08", by: .police, "incident", to: [.council, .health, .support], of: may, inRow: true)
        f.note("2021-05-08", by: .duty, "Police notification read. No previous this month. Passed to early help on Monday.")
        f.plan(
            "2021-05-21", "safety", people: [mum], agencies: [.police, .support], by: .support,
            "Safety plan: door chain, police marker, code word with neighbour.")
        f.incident(
            "2021-06-02", by: .gp, about: [mum, dad], victim: mum, perpetrator: dad,
            "Bruise on Shannon’s upper arm, finger marks. Says Lee held her. Recorded, photographs declined. Advised to ring police.")
        let assault = f.incident(
            "2021-06-25T22:10", by: .police, about: [mum, dad, f.child], victim: mum, perpetrator: dad, present: true, injury: true,
            "Lee punched Shannon, cut lip. Kai in the room. Lee arrested, bailed not to attend.")
        f.share("2021-06-26", by: .police, "incident", to: [.council, .health, .support], of: assault, inRow: true)
        let referral = f.referral(
            "2021-06-26", by: .police, from: .police, ["domestic-abuse", "physical-abuse"], "pending",
            "Referral for Kai after assault on his mother.")
        f.referral(
            "2021-06-28", from: .police, ["domestic-abuse", "physical-abuse"], "strategy", decided: "2021-06-28", of: referral,
            "Decision on police referral: strategy meeting today.")
        f.decision("2021-06-28", "step-up", from: "early-help", to: "child-protection", reasons: "Assault with Kai present.", by: .support)
        f.plan("2021-06-28", "early-help", "ended", by: .support, "Ended: stepped up.")
    }

    private static func protected(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, _ brother: Person) {
        f.meeting(
            "2021-06-28", "strategy", attended: [.council, .police, .health, .support], "Enquiry agreed. Bail conditions until 23 July.")
        f.assessment("2021-06-28", "section-47", "started", "Enquiry started.")
        f.assessment("2021-06-29", "child-and-family", "started", covers: [mum], "Assessment started.")
        f.need("2021-06-29", ["domestic-abuse", "parental-substance-misuse"], "Needs named.")
        f.visit("2021-06-30", spoke: [mum], "Kai seen, would not leave Shannon’s lap. Shannon’s lip healing.")
        f.assessment("2021-07-09", "section-47", "completed", outcome: "child-protection", "To conference.")
        let plan: [Source] = [.health, .gp, .police, .justice]
        f.meeting(
            "2021-07-15", "initial-conference", attended: [.council, .police, .health, .justice], reported: [.support], absent: [.gp],
            people: [mum, dad], "Plan agreed: emotional abuse.")
        f.plan("2021-07-15", "child-protection", category: "emotional", people: [mum, dad], agencies: plan, "Child protection plan.")
        f.share("2021-07-16", "plan", to: plan, "Plan sent.")
        f.understanding("2021-07-22", [mum], "some", "Shannon knows that Kai is frightened. Thinks the drink is the problem.")
        f.meeting(
            "2021-07-27", "core-group", attended: [.council, .police, .health, .justice], reported: [.gp], people: [mum, dad],
            "Lee came. Says it was a one-off and he has stopped drinking.")
        f.assessment(
            "2021-08-20", "child-and-family", "completed", outcome: "child-protection", covers: [mum],
            "Completed. An isolated assault in drink; Shannon working with the plan.")
        f.meeting(
            "2021-09-07", "core-group", attended: [.council, .health, .justice], reported: [.gp, .police], people: [mum, dad],
            "Lee came with a certificate from an alcohol group.")
        let september = f.incident(
            "2021-09-18T23:40", by: .police, about: [mum, dad], victim: mum, perpetrator: dad, present: true, injury: false,
            "Lee outside, threw Shannon’s plant pots. Gone on arrival. Kai awake, distressed.")
        f.share("2021-09-19", by: .police, "incident", to: [.council, .health], of: september, inRow: true)
        f.meeting(
            "2021-10-05", "core-group", attended: [.council, .police, .health], reported: [.gp, .justice], people: [mum, dad],
            "Pots replaced by Lee. Reminded of the plan.")
        f.meeting(
            "2021-10-12", "review-conference", attended: [.council, .police, .health, .justice], reported: [.gp], people: [mum, dad],
            "Plan continues. Lee asked to see Kai more.")
        f.meeting(
            "2021-11-16", "core-group", attended: [.council, .health, .justice], reported: [.gp, .police], people: [mum, dad],
            "No new reports. Lee seeing Kai on Sundays at his mother’s.")
        for (day, text) in [
            ("2021-07-28", "Kai seen, more settled. Shannon on her own."), ("2021-08-10", "Kai seen in the garden. Few words for his age."),
            ("2021-08-24", "Seen. Lee’s coat in the hall; Shannon says he drops money off."), ("2021-09-07", "Seen after the meeting."),
            ("2021-09-20", "Kai hid when the gate banged. Shannon swept up the pots."),
            ("2021-10-04", "Seen at home. Two-year review booked."),
            ("2021-10-18", "Seen. Asked for “Dada” at the window."), ("2021-11-01", "Seen. Shannon back at the course."),
            ("2021-11-15", "Seen with Tyler, who made tea."), ("2021-11-29", "Seen. New words."),
            ("2021-12-13", "Seen. Kai to be with Lee on Boxing Day."),
        ] { f.visit(day, spoke: [mum], text) }
        f.appointment("2021-10-27", by: .health, "Two-year review", "Speech behind. Referred for speech therapy.")
        f.appointment("2021-08-05", by: .justice, about: brother, "Order appointment", "Tyler attended. Stays out when Lee is about.")
        f.appointment("2021-11-02", by: .justice, about: brother, "Order appointment", "Attended. Finishing in January.")
        f.appointment("2021-11-23", by: .gp, "Immunisations", "Caught up.")
        f.note(
            "2021-09-21", by: .justice, about: [brother],
            "Tyler rang: “He was at it again Saturday.” Told him to talk to his mum’s social worker.")
    }
}
