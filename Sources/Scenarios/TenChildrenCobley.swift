extension TenChildren {
    /// A girl of three. Stepped down three weeks after an incident and closed seven weeks later on the assumption that others were in touch;
    /// the nursery and the sister's clinicians were not told. Back within three weeks, now a child in need.
    static func cobley() -> TenChildrenBuilder {
        var f = TenChildrenBuilder(
            3, known: "2020-09-21", given: "Freya", family: "Cobley", sex: "female", born: "2018-04-22",
            address: "27 Cinder Lane, Northbridge",
            postcode: "NB4 8RW")
        let mum = f.person("Leanne", "Cobley", "female", born: "1990-10-30")
        let dad = f.person("Darren", "Stroud", "male", born: "1988-02-14", address: "9 Weir View, Northbridge", postcode: "NB2 5NA")
        let sister = f.person("Tegan", "Cobley", "female", born: "2007-01-18")
        f.relate(mum, "mother", of: f.child, pr: true, livesWith: true)
        f.relate(dad, "father", of: f.child, pr: true, livesWith: false)
        f.relate(mum, "mother", of: sister, pr: true, livesWith: true)
        f.relate(sister, "half-sibling", of: f.child, livesWith: true)
        onPlan(&f, mum, dad, sister)
        steppedDown(&f, mum, dad, sister)
        backAgain(&f, mum, dad, sister)
        return f
    }

    private static func onPlan(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, _ sister: Person) {
        f.appointment("2020-07-16", by: .camhs, about: sister, "Assessment", "Low mood since parents’ rows last winter. Sleeps badly.")
        f.note("2020-09-08", by: .education, "Started in the two-year-old room. Quiet, watches the door.")
        f.referral(
            "2020-09-21", from: .education, ["domestic-abuse", "parental-mental-health"], "assessment", decided: "2020-09-22",
            "Nursery refers: Leanne tearful at pick-up, says she is scared of Darren.")
        f.need("2020-09-22", ["domestic-abuse", "parental-mental-health"], "Needs named at referral.")
        f.assessment("2020-09-23", "child-and-family", "started", covers: [mum], "Assessment started.")
        let october = f.incident(
            "2020-10-02T21:30", by: .police, about: [mum, dad], victim: mum, perpetrator: dad, present: true, injury: false,
            "Darren forced the back door. Leanne and the girls upstairs. Arrested, released under investigation.")
        f.dash(at: october, victim: mum, perpetrator: dad, score: 12, level: "medium")
        f.share("2020-10-03", by: .police, "incident", to: [.council, .health], of: october, inRow: true)
        f.meeting("2020-10-05", "strategy", attended: [.council, .police, .education, .health], "Enquiry agreed. Marker on the address.")
        f.assessment("2020-10-05", "section-47", "started", "Enquiry started.")
        f.assessment("2020-10-15", "section-47", "completed", outcome: "child-protection", "To conference.")
        f.meeting(
            "2020-10-20", "initial-conference", attended: [.council, .education, .health, .camhs], reported: [.gp], people: [mum],
            invitedPeople: [dad], "Plan agreed: emotional abuse.")
        f.plan(
            "2020-10-20", "child-protection", category: "emotional", people: [mum], agencies: [.education, .health, .gp, .camhs],
            "Child protection plan.")
        f.share("2020-10-21", "plan", to: [.education, .health, .gp, .camhs], "Plan sent.")
        f.understanding("2020-10-27", [mum], "some", "Leanne sees that the girls are frightened. Hopes Darren will change.")
        f.meeting(
            "2020-10-29", "core-group", attended: [.council, .education, .health], reported: [.gp, .camhs], people: [mum],
            invitedPeople: [dad], "Tasks agreed.")
        f.assessment("2020-11-16", "child-and-family", "completed", outcome: "child-protection", covers: [mum], "Completed.")
        let december = f.incident(
            "2020-12-27T18:50", by: .police, about: [mum, dad], victim: mum, perpetrator: dad, present: true, injury: false,
            "Darren came with presents, would not leave, broke a chair.")
        f.share("2020-12-28", by: .police, "incident", to: [.council, .health], of: december, inRow: true)
        f.meeting(
            "2021-01-07", "core-group", attended: [.council, .education, .police], reported: [.health, .gp, .camhs], people: [mum],
            invitedPeople: [dad], "Christmas talked about. Leanne will not answer the door.")
        f.meeting(
            "2021-01-14", "review-conference", attended: [.council, .education, .health, .camhs], reported: [.gp], people: [mum],
            invitedPeople: [dad], "Plan continues.")
        f.incident(
            "2021-02-02", by: .gp, about: [mum, dad], victim: mum, perpetrator: dad,
            "Leanne attended with palpitations. Told me that Darren texts all night and says he will take Freya.")
        f.note("2021-03-04", by: .education, "Freya hid under the table when the fire bell was tested. Settled with her key worker.")
        let march = f.incident(
            "2021-03-19T20:15", by: .police, about: [mum, dad], victim: mum, perpetrator: dad, present: true, injury: false,
            "Darren at the window shouting. Freya crying. Warned for harassment.")
        f.share("2021-03-20", by: .police, "incident", to: [.council, .health], of: march, inRow: true)
        f.meeting(
            "2021-03-26", "core-group", attended: [.council, .education, .police], reported: [.health, .gp, .camhs], people: [mum],
            "Harassment warning given. Leanne coping.")
        for (day, text) in [
            ("2020-11-02", "Freya seen, hid behind Leanne, then showed me her bricks."),
            ("2020-11-16", "Seen after nursery. Tegan in her room."),
            ("2020-11-30", "Seen. Leanne low, has rung the GP."), ("2020-12-14", "Seen. Advent calendar up."),
            ("2020-12-29", "Seen after the incident. Clingy."),
            ("2021-01-11", "Seen. Quiet weekend."), ("2021-01-25", "Seen. More words now."), ("2021-02-08", "Seen. Half-term plans."),
            ("2021-02-22", "Seen. Leanne sleeping better."), ("2021-03-08", "Seen at home with Tegan."),
            ("2021-03-22", "Seen after Friday. Freya says “Daddy bang”."),
            ("2021-04-06", "Seen. Easter with grandmother."),
        ] { f.visit(day, spoke: [mum], text) }
    }

    private static func steppedDown(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, _ sister: Person) {
        f.meeting(
            "2021-04-08", "review-conference", attended: [.council, .education, .health], reported: [.gp, .camhs], people: [mum],
            "Agreed to end the plan and continue as child in need.")
        f.decision(
            "2021-04-08", "step-down", from: "child-protection", to: "child-in-need", reasons: "Leanne has kept to the plan. Darren warned."
        )
        f.plan("2021-04-08", "child-protection", "ended", "Plan ended at review.")
        f.plan("2021-04-08", "child-in-need", people: [mum], agencies: [.education, .health], "Child in need plan.")
        f.share("2021-04-14", "step-down", to: [.health], receipts: [], "Step-down letter.")
        f.visit("2021-04-29", spoke: [mum], "Freya seen at home. Leanne says all is quiet.")
        f.appointment(
            "2021-05-05", by: .camhs, about: sister, "Therapy", "Tegan says her mum’s ex still drives past. Talked about feeling safe.")
        f.note("2021-05-18", by: .education, "Freya chatty today. Leanne late, flustered.")
        f.visit("2021-05-20", spoke: [mum], "Seen. Leanne happy for us to close.")
        f.plan("2021-05-27", "child-in-need", "ended", "Plan ended.")
        f.decision(
            "2021-05-27", "closure", from: "child-in-need", to: "universal",
            reasons: "No concerns since March. Nursery and health visitor are in touch and will refer back.")
        f.share("2021-06-01", "closure", to: [.gp], receipts: [], "Closing letter to GP.")
    }

    private static func backAgain(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, _ sister: Person) {
        f.incident(
            "2021-06-14", by: .education, about: [mum, dad, f.child], victim: mum, perpetrator: dad, present: true,
            "At drop-off Leanne told me Darren got in on Saturday and smashed her phone. Freya saw. I thought the social worker knew.")
        f.referral(
            "2021-06-15", from: .education, ["domestic-abuse", "parental-mental-health"], "assessment", decided: "2021-06-16",
            "Nursery refers. Had not been told the case was closed.")
        f.assessment("2021-06-17", "child-and-family", "started", covers: [mum], "Assessment started.")
        f.visit("2021-06-22", spoke: [mum], "Seen at home. New lock fitted. Freya slept in Leanne’s bed.")
        f.visit("2021-07-14", "nursery", "Seen at nursery. Plays with two friends. Key worker says she startles at loud voices.")
        f.assessment(
            "2021-08-12", "child-and-family", "completed", outcome: "child-in-need", covers: [mum],
            "Completed. Child in need plan with safety work.")
        f.plan("2021-08-16", "child-in-need", people: [mum], agencies: [.education, .health], "Child in need plan.")
        f.share("2021-08-17", "plan", to: [.education, .health, .gp], "Plan sent.")
        f.understanding("2021-08-24", [mum], "some", "Leanne: “I said it was fine because I wanted it to be.”")
        f.meeting(
            "2021-09-14", "child-in-need-review", attended: [.council, .education, .health], people: [mum], invitedPeople: [dad],
            "Darren did not reply to the letter.")
        f.meeting(
            "2021-11-09", "child-in-need-review", attended: [.council, .education], reported: [.health], people: [mum],
            invitedPeople: [dad], "Quiet since July. Safety work with Leanne finished.")
        for (day, text) in [
            ("2021-09-07", "Freya seen. Settled after the summer."), ("2021-10-04", "Seen at home, drew her family without Darren."),
            ("2021-10-29", "Seen. Leanne back at work two days."), ("2021-11-25", "Seen with Tegan, both in good spirits."),
        ] { f.visit(day, spoke: [mum], text) }
        f.appointment("2021-09-22", by: .camhs, about: sister, "Therapy", "Tegan worried about her sister at night.")
        f.note("2021-10-12", by: .education, "Freya sings at circle time. Settled.")
        f.appointment("2021-11-03", by: .gp, about: mum, "Review", "Mood better. Medication reduced.")
    }
}
