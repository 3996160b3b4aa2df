extension TenChildren {
    /// A boy of two on a plan for neglect who moved with his mother to his father's family in the next authority. Its workers heard of it three weeks
    /// later, and nothing was sent.
    static func mabbutt() -> TenChildrenBuilder {
        var f = TenChildrenBuilder(
            10, known: "2021-05-17", given: "Theo", family: "Mabbutt", sex: "male", born: "2019-05-17",
            address: "103 Canal Parade, Northbridge",
            postcode: "NB1 3ZC")
        let mum = f.person("Carly", "Mabbutt", "female", born: "1995-09-30")
        let dad = f.person("Ross", "Niven", "male", born: "1990-06-12", address: "8 Fell Cottages, Westmarch", postcode: "WJ2 6RA")
        let grandmother = f.person(
            "Maureen", "Niven", "female", born: "1963-01-07", address: "8 Fell Cottages, Westmarch", postcode: "WJ2 6RA")
        f.relate(mum, "mother", of: f.child, pr: true, livesWith: true)
        f.relate(dad, "father", of: f.child, pr: true, livesWith: false)
        f.relate(grandmother, "grandparent", of: f.child, livesWith: false)
        onPlan(&f, mum, dad)
        overTheBorder(&f, mum, dad, grandmother)
        return f
    }

    private static func onPlan(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person) {
        f.appointment("2020-08-27", by: .health, "One-year review", outcome: "was-not-brought", "Not brought. Second appointment sent.")
        f.appointment("2020-11-12", by: .health, "One-year review", "Slightly under weight. Mother sleepy, says bad night.")
        f.appointment("2020-12-09", by: .hospital, "Children’s outpatients", "Weight follow-up. Eating better. See in three months.")
        f.appointment(
            "2021-03-11", by: .hospital, "Children’s outpatients", outcome: "was-not-brought",
            "Not brought. Letter to GP and health visitor.")
        f.appointment("2021-01-21", by: .gp, about: mum, "Prescription", "On methadone with the drug service. Misses collections.")
        let home = f.visit(
            "2021-05-13", by: .health, spoke: [mum],
            "Unplanned visit. Carly hard to wake. Theo in a wet nappy with an empty bottle. Home sparse, not cluttered; rated.")
        f.need("2021-05-13", ["neglect", "parental-substance-misuse"], by: .health, "Neglect and substance misuse.")
        f.clutter(at: home, by: .health, living: 2, kitchen: 3, bedroom: 2)
        f.incident(
            "2021-05-13", by: .health, "substance-misuse", about: [mum, f.child], present: true,
            "Carly drowsy in sole charge of Theo. Waited until her friend came.")
        f.referral(
            "2021-05-17", from: .health, ["neglect", "parental-substance-misuse"], "strategy", decided: "2021-05-18",
            "Health visitor refers.")
        f.meeting("2021-05-19", "strategy", attended: [.council, .police, .health, .gp], "Enquiry agreed.")
        f.assessment("2021-05-19", "section-47", "started", "Enquiry started.")
        f.assessment("2021-05-20", "child-and-family", "started", covers: [mum], "Assessment started.")
        f.visit("2021-05-21", spoke: [mum], "Theo seen. Little in the fridge; shopping bought together.")
        f.assessment("2021-06-02", "section-47", "completed", outcome: "child-protection", "To conference.")
        f.meeting(
            "2021-06-08", "initial-conference", attended: [.council, .health, .education], reported: [.gp], people: [mum, dad],
            "Plan agreed: neglect. Ross came from Westmarch by train.")
        f.plan(
            "2021-06-08", "child-protection", category: "neglect", people: [mum, dad], agencies: [.health, .gp, .education],
            "Child protection plan.")
        f.share("2021-06-09", "plan", to: [.health, .gp, .education], "Plan sent.")
        f.understanding("2021-06-15", [mum], "some", "Carly knows Theo could come to harm while she sleeps. Says it was one day.")
        f.meeting(
            "2021-06-18", "core-group", attended: [.council, .health, .education], reported: [.gp], people: [mum, dad],
            "Nursery place from Monday. Ross asked whether his mother can help.")
        f.neglectTool("2021-06-29", 4, 4, 3, 3, "Completed over three visits.")
        f.assessment("2021-07-19", "child-and-family", "completed", outcome: "child-protection", covers: [mum], "Completed.")
        f.meeting(
            "2021-07-29", "core-group", attended: [.council, .health, .education], reported: [.gp], people: [mum, dad],
            "Attending nursery four days. Ross came.")
        f.meeting(
            "2021-09-02", "review-conference", attended: [.council, .health, .education], reported: [.gp], people: [mum, dad],
            "Plan continues. Carly’s prescription steady.")
        f.neglectTool("2021-09-23", 3, 3, 3, 3, "Second use. All areas one better or same.")
        f.meeting(
            "2021-10-12", "core-group", attended: [.council, .health, .education], reported: [.gp], people: [mum], invitedPeople: [dad],
            "Carly says she may go and stay with Maureen.")
        for (day, text) in [
            ("2021-06-21", "Theo seen at first nursery day."), ("2021-07-05", "Seen at home. Carly awake, food in."),
            ("2021-07-19", "Seen. Weight up."),
            ("2021-08-02", "Seen. Carly tearful about Ross being far."), ("2021-08-16", "Seen. Missed two nursery days."),
            ("2021-08-27", "Seen. Back at nursery."),
            ("2021-09-10", "Seen. Says “car” and “more”."), ("2021-09-24", "Seen. Carly’s test clear."),
            ("2021-10-08", "Seen. Bags in the hall."),
            ("2021-10-21", "Seen. Carly excited about the move, no date."),
        ] { f.visit(day, spoke: [mum], text) }
        f.note("2021-06-25", by: .education, "Theo cried, then played at the water tray. Ate well.")
        f.note("2021-09-15", by: .education, "In four days this week.")
        f.appointment("2021-08-10", by: .health, "Weight check", "9th to 25th centile.")
        f.appointment("2021-07-13", by: .gp, "Immunisations", "Caught up.")
    }

    private static func overTheBorder(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, _ grandmother: Person) {
        f.move(
            "2021-10-25", [f.child, mum], address: "8 Fell Cottages, Westmarch", postcode: "WJ2 6RA", authority: "Westmarch",
            joins: [dad, grandmother], recorded: "2021-10-29", "Carly texted: she and Theo have moved in with Ross and his mother.")
        f.note(
            "2021-10-27", by: .education,
            "Theo not in for three days. Carly’s telephone off.\nVoice message: \"number not in use\". Left word with social worker.")
        f.share(
            "2021-11-03", by: .health, "transfer", to: [.council],
            "Told social worker that the Westmarch health visitors have Theo’s record.")
        f.note("2021-11-05", by: .gp, "Record asked for by a surgery in Westmarch.")
        f.visit("2021-11-10", "phone", spoke: [mum], seen: [], "Rang Carly. All fine, going to stay for good.")
        f.transfer(
            "2021-11-16", to: "Westmarch", "notified",
            "Westmarch duty desk told by e-mail that Theo, on a plan here, now lives there. Reports to follow.")
        f.visit("2021-11-24", spoke: [mum], "Drove to Westmarch. Theo seen on the carpet with a train. Maureen made tea; Ross at work.")
        f.note("2021-11-30", by: .council, "Westmarch rang to ask for the plan and reports. Manager to send.")
        f.visit("2021-12-08", spoke: [mum], "Theo seen. Carly has no prescription here yet.")
        f.note("2021-12-09", by: .police, about: [mum, dad], "Westmarch force asks whether the family is known. Reply: see social care.")
    }
}
