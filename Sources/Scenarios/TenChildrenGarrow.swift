extension TenChildren {
    /// A girl of nine months. A thin plan before birth, a case closed four weeks after it and told to one agency, new incidents, and a return
    /// within weeks. Each incident is answered alone; the risk assessment is done once, by police.
    static func garrow() -> TenChildrenBuilder {
        var f = TenChildrenBuilder(
            1, known: "2020-10-12", given: "Maisie", family: "Garrow", sex: "female", born: "2021-03-11", due: "2021-03-14",
            address: "14 Quarry Rise, Northbridge", postcode: "NB1 4QT")
        let mum = f.person("Kelsey", "Garrow", "female", born: "2001-05-12")
        let dad = f.person("Jordan", "Pask", "male", born: "2004-01-20", address: "3 Fuller Street, Northbridge", postcode: "NB2 7HD")
        f.relate(mum, "mother", of: f.child, pr: true, livesWith: true)
        f.relate(dad, "father", of: f.child, livesWith: false)
        beforeBirth(&f, mum, dad)
        closedAndBack(&f, mum, dad)
        protected(&f, mum, dad)
        return f
    }

    private static func beforeBirth(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person) {
        f.note("2020-07-30", by: .gp, about: [mum], "Positive pregnancy test. Unsure of dates. Referred to midwifery.")
        f.appointment(
            "2020-09-07", by: .hospital, about: mum, "Antenatal booking", outcome: "did-not-attend", "Did not attend booking. Letter sent.")
        f.appointment(
            "2020-10-05", by: .hospital, about: mum, "Antenatal booking",
            "Booked at 17 weeks. Smoking 10 a day, cannabis most weekends. Partner aged 16, says he can be jealous.")
        f.appointment(
            "2020-10-08", by: .justice, about: dad, "Order appointment",
            "Attended. Twelve-month referral order for criminal damage. Pleased about the baby.")
        f.referral(
            "2020-10-12", from: .hospital, ["unborn", "domestic-abuse", "parental-substance-misuse"], "assessment", decided: "2020-10-13",
            "Referred by safeguarding midwife: young parents, cannabis, partner described as controlling.")
        f.need("2020-10-13", ["unborn", "domestic-abuse", "parental-substance-misuse"], "Needs named at referral.")
        f.assessment("2020-10-26", "pre-birth", "started", covers: [mum], "Pre-birth assessment opened. Kelsey to be seen at home.")
        f.visit(
            "2020-11-03", spoke: [mum], seen: [mum], about: [f.child, mum],
            "Kelsey seen at her flat. Says she and Jordan argue but it is “nothing”. Will cut down smoking.")
        let november = f.incident(
            "2020-11-06T22:40", by: .police, about: [mum, dad], victim: mum, perpetrator: dad, present: false, injury: false,
            "Argument over phone. Jordan grabbed it and pushed past Kelsey. She is 21 weeks pregnant. No complaint made.")
        f.dash(at: november, victim: mum, perpetrator: dad, score: 11, level: "medium")
        f.share("2020-11-07", by: .police, "incident", to: [.council, .health], of: november, inRow: true)
        f.plan(
            "2020-11-24", "safety", people: [mum], agencies: [.police, .council],
            "Safety plan agreed with Kelsey: marker on address, neighbour to ring 999.")
        f.appointment(
            "2020-11-12", by: .justice, about: dad, "Order appointment", "Attended. Talked about the argument. Said it was sorted.")
        f.incident(
            "2020-12-03", by: .hospital, about: [mum, dad], victim: mum, perpetrator: dad,
            "At 25-week check Kelsey told the midwife that Jordan pushed her against the worktop last weekend. Baby’s movements normal.")
        f.assessment(
            "2020-12-11", "pre-birth", "completed", outcome: "child-in-need", covers: [mum],
            "Assessment completed. Kelsey is looking forward to the baby and is accepting advice. Plan to be made before birth.")
        f.share("2020-12-14", "assessment", to: [.hospital, .health], "Outcome of pre-birth assessment sent.")
        f.plan(
            "2021-01-05", "pre-birth",
            contains: [
                "due-date", "place-of-birth", "midwife", "health-visitor", "social-worker", "safe-sleep-and-crying", "birth-partner",
                "discharge-conditions", "domestic-abuse-safety",
            ], people: [mum], agencies: [.hospital, .health], "Pre-birth plan written. Jordan’s part in it to be explored.")
        f.share("2021-01-06", "plan", to: [.hospital, .health], "Pre-birth plan sent.")
        f.understanding(
            "2021-01-07", [mum], "some",
            "Kelsey can say why people worry about arguments near a baby. Thinks it will stop once they have their own place.")
        f.meeting(
            "2021-01-12", "pre-birth-planning", attended: [.council, .hospital, .health], people: [mum, dad],
            "Plan gone through. Jordan came and was quiet.")
        f.visit(
            "2021-02-09", spoke: [mum], seen: [mum], about: [f.child, mum], "Flat ready, cot and pram bought. Kelsey says things are calm.")
        f.visit(
            "2021-02-16", by: .health, spoke: [mum], seen: [mum], about: [f.child, mum],
            "Antenatal contact. Discussed feeding, safe sleep, crying. Jordan out.")
    }

    private static func closedAndBack(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person) {
        f.note("2021-03-11", by: .hospital, about: [f.child, mum], "Girl born 04:12, 3.1 kg. Well. Jordan on the ward in the afternoon.")
        f.note("2021-03-13", by: .hospital, about: [f.child, mum], "Home with mother. Discharge letter to GP and health visitor.")
        f.visit(
            "2021-03-17", spoke: [mum],
            "Maisie seen asleep in her cot. Kelsey tired, managing feeds well. Jordan in bed upstairs, not seen.")
        f.visit("2021-03-24", by: .health, spoke: [mum], "New birth visit. Gaining weight. Kelsey’s mood fine.")
        f.plan("2021-04-06", "pre-birth", "ended", "Plan ended: baby born and home.")
        f.decision(
            "2021-04-09", "closure", from: "child-in-need", to: "universal",
            reasons: "Baby doing well, parents working with services. Health visitor will monitor.")
        f.share("2021-04-12", "closure", to: [.health], receipts: [], "Closing letter to health visitor.")
        f.appointment("2021-04-23", by: .gp, "Six-week check", "Six-week check. Baby well. Kelsey says she still has a social worker.")
        let may = f.incident(
            "2021-05-01T23:15", by: .police, about: [mum, dad, f.child], victim: mum, perpetrator: dad, present: true, injury: false,
            "Neighbour rang. Jordan had pushed Kelsey on the stairs while she held the baby. He left before police came.")
        f.share("2021-05-02", by: .police, "incident", to: [.council, .health, .duty], of: may, inRow: true)
        f.referral(
            "2021-05-02", by: .duty, from: .police, ["domestic-abuse"], "information-and-advice", decided: "2021-05-02",
            "Case closed to social care in April. Jordan has left the flat. Advice given by telephone. One-off.")
        f.incident(
            "2021-05-11", by: .health, about: [mum, dad, f.child], victim: mum, perpetrator: dad, present: true,
            "Kelsey told me that Jordan came back on Monday, shouted, and threw a bottle at the wall. Maisie was in her bouncer.")
        f.referral(
            "2021-05-12", from: .health, ["domestic-abuse", "parental-substance-misuse"], "strategy", decided: "2021-05-12",
            "Health visitor refers after Kelsey’s account yesterday. Cannabis smelled in the flat.")
        f.meeting(
            "2021-05-13", "strategy", attended: [.council, .police, .health],
            "Agreed single-agency enquiry. Jordan not to be at the flat while it runs.")
    }

    private static func protected(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person) {
        f.assessment("2021-05-13", "section-47", "started", "Enquiry started.")
        f.assessment("2021-05-14", "child-and-family", "started", covers: [mum], "Assessment started.")
        f.visit("2021-05-17", spoke: [mum], "Maisie seen, clean and smiling. Kelsey upset that the case is open again.")
        f.assessment("2021-05-28", "section-47", "completed", outcome: "child-protection", "Threshold met. To conference.")
        f.meeting(
            "2021-06-02", "initial-conference", attended: [.council, .health, .police, .justice], reported: [.gp], people: [mum, dad],
            "Plan agreed by all: emotional abuse.")
        f.plan(
            "2021-06-02", "child-protection", category: "emotional", people: [mum, dad], agencies: [.health, .gp, .justice],
            "Child protection plan.")
        f.share("2021-06-04", "plan", to: [.health, .gp, .justice], "Plan sent to the core group.")
        f.understanding("2021-06-09", [mum], "some", "Kelsey: “You think she’ll get hurt if we kick off.” Thinks a plan is too much.")
        f.meeting(
            "2021-06-11", "core-group", attended: [.council, .health, .justice], reported: [.gp], people: [mum, dad],
            "Tasks agreed. Jordan to see substance service.")
        f.assessment(
            "2021-07-08", "child-and-family", "completed", outcome: "child-protection", covers: [mum],
            "Assessment completed. Kelsey’s account and home visits.")
        let july = f.incident(
            "2021-07-17T20:05", by: .police, about: [mum, dad], victim: mum, perpetrator: dad, present: false, injury: false,
            "Jordan at the flat shouting through the letter box. Moved on by officers.")
        f.share("2021-07-18", by: .police, "incident", to: [.council, .health], of: july, inRow: true)
        f.meeting(
            "2021-07-23", "core-group", attended: [.council, .health, .police], reported: [.gp, .justice], people: [mum, dad],
            "Jordan apologised for Saturday. Agreed he will ring before coming.")
        f.meeting(
            "2021-08-26", "review-conference", attended: [.council, .health, .justice], reported: [.gp], people: [mum, dad],
            "Plan continues. Maisie is thriving.")
        f.meeting(
            "2021-10-29", "core-group", attended: [.council, .health, .justice], reported: [.gp], people: [mum, dad],
            "Jordan has finished his order. Both want the plan to end.")
        f.meeting(
            "2021-12-09", "core-group", attended: [.council, .health], reported: [.gp], people: [mum], invitedPeople: [dad],
            "Jordan working, sent his apologies by text.")
        for (day, text) in [
            ("2021-06-15", "Maisie seen in her bouncer, alert. Home tidy."),
            ("2021-06-29", "Seen with grandmother visiting. Kelsey feeding her well."),
            ("2021-07-12", "Rolling over now. Kelsey says Jordan comes at weekends."),
            ("2021-07-26", "Kelsey played down the shouting at the door. Maisie asleep, seen."),
            ("2021-08-09", "Sitting with help. Weaning started."),
            ("2021-08-23", "Kelsey cheerful. Jordan’s trainers in the hall; he was out."),
            ("2021-09-06", "Maisie crawling. Stair gate talked about."),
            ("2021-09-20", "Stair gate fitted. Kelsey says no arguments for weeks."),
            ("2021-10-04", "Seen at home. First tooth."), ("2021-10-18", "Seen. Kelsey asked when this will end."),
            ("2021-11-01", "Seen with toys on the mat. Smell of cannabis in the hallway, talked about."),
            ("2021-11-15", "Pulling herself up to stand. Home warm."),
            ("2021-11-29", "Seen. Kelsey has started a college course on Tuesdays."),
            ("2021-12-13", "Seen. Tree up. Jordan minds her on college days. Kelsey says Jordan will be there at Christmas."),
        ] { f.visit(day, spoke: [mum], text) }
        f.appointment("2021-05-27", by: .gp, "Immunisations", "Second immunisations given.")
        f.appointment("2021-10-14", by: .justice, about: dad, "Order appointment", "Last appointment. Completed his hours.")
        f.visit("2021-09-14", by: .health, "clinic", spoke: [mum], "Weight on the 50th centile. Kelsey asks about sleep.")
    }
}
