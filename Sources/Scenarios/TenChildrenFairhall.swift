extension TenChildren {
    /// A girl of four whose father went to prison in March. A new partner came to live in the house; the record changed, and nobody asked what he
    /// means for her.
    static func fairhall() -> TenChildrenBuilder {
        var f = TenChildrenBuilder(
            9, known: "2021-03-22", given: "Poppy", family: "Ashdown", sex: "female", born: "2017-06-05",
            address: "6 Bellfounder Way, Northbridge",
            postcode: "NB4 2KP")
        let mum = f.person("Gemma", "Fairhall", "female", born: "1991-08-16")
        let dad = f.person("Wayne", "Ashdown", "male", born: "1987-10-02", address: "In custody", postcode: "NB9 9ZZ")
        let partner = f.person("Stuart", "Kinch", "male", born: "1984-03-28", address: "72 Old Tramway, Northbridge", postcode: "NB2 4YH")
        f.relate(mum, "mother", of: f.child, pr: true, livesWith: true)
        f.relate(dad, "father", of: f.child, pr: true, livesWith: false)
        fatherInPrison(&f, mum, dad)
        newPartner(&f, mum, dad, partner)
        return f
    }

    private static func fatherInPrison(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person) {
        f.note("2020-09-10", by: .education, "Poppy in the pre-school room. Talks about “Daddy’s van” a lot.")
        f.incident(
            "2020-11-25T06:30", by: .police, "criminal", about: [dad],
            "Warrant at the family home. Wayne arrested for supply. Poppy asleep upstairs.")
        f.note("2021-03-15", by: .police, about: [dad], "Wayne sentenced to three years. Serving at a prison four hours away.")
        f.note("2021-03-18", by: .education, "Gemma told us about the sentence. Poppy wet herself twice this week, bit a friend.")
        let referral = f.referral(
            "2021-03-22", by: .education, from: .education, ["parent-in-prison", "parental-substance-misuse"], "pending",
            "Nursery refers with Gemma’s agreement.")
        f.referral(
            "2021-03-22", from: .education, ["parent-in-prison", "parental-substance-misuse"], "assessment", decided: "2021-03-23",
            of: referral, "Decision on referral: assessment.")
        f.need("2021-03-23", ["parent-in-prison", "parental-substance-misuse"], "Needs named.")
        f.assessment("2021-03-24", "child-and-family", "started", covers: [mum], "Assessment started.")
        f.flag("2021-03-24", by: .council)
        f.flag("2021-03-26", by: .education)
        f.visit("2021-03-30", spoke: [mum], "Poppy seen. Drew a big lorry and a very small house.")
        f.visit("2021-04-21", "nursery", "Seen at nursery. Key worker reads her the book about a dad away.")
        f.assessment(
            "2021-05-14", "child-and-family", "completed", outcome: "child-in-need", covers: [mum],
            "Completed. Gemma open about drinking more since March. Child in need plan.")
        let plan = f.plan("2021-05-20", "child-in-need", people: [mum], agencies: [.education, .health, .support], "Child in need plan.")
        f.share("2021-05-21", "plan", to: [.education, .health, .support, .gp], of: plan)
        f.understanding("2021-05-27", [mum], "full", "Gemma: “She’s sad and I’m not all there at teatime.”")
        f.exempt(
            "2021-05-28", "father-observed", each: dad, until: "2022-02-28",
            "No prison visits for children under the health rules. Look again in February. M. Adeyemi, social worker.")
        f.meeting(
            "2021-06-29", "child-in-need-review", attended: [.council, .education, .support], reported: [.health], people: [mum],
            "Poppy dry again. Letters from Wayne read at bedtime.")
    }

    private static func newPartner(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person, _ partner: Person) {
        f.note("2021-09-02", by: .education, "Poppy collected by “Stu”, on the list since Tuesday. She walked behind him.")
        f.relate(partner, "parents-partner", of: f.child, livesWith: false, from: "2021-08-20", by: .education, on: "2021-09-02")
        f.meeting(
            "2021-09-23", "child-in-need-review", attended: [.council, .education, .support], reported: [.health], people: [mum],
            "Gemma drinking less. School place settled.")
        f.move(
            "2021-10-04", [partner], address: "6 Bellfounder Way, Northbridge", postcode: "NB4 2KP", authority: authority,
            joins: [f.child, mum], recorded: "2021-10-08", "Gemma rang: Stuart has moved in. Address screen updated.")
        let october = f.incident(
            "2021-10-16T23:30", by: .police, about: [mum, partner], victim: mum, perpetrator: partner, present: true, injury: false,
            "Argument after drinking. Stuart left before arrival, returned next day. Poppy in bed.")
        f.dash(at: october, victim: mum, perpetrator: partner, score: 6, level: "standard")
        f.share("2021-10-17", by: .police, "incident", to: [.council, .duty, .health], of: october, inRow: true)
        f.note("2021-10-17", by: .duty, about: [mum, partner], "Police notification read. Standard risk. Left for day team.")
        f.meeting(
            "2021-10-28", "professionals", attended: [.council, .police, .education, .support], reported: [.health],
            "Safety advice for Gemma agreed; police to call by.")
        f.plan("2021-11-03", "safety", people: [mum], agencies: [.police, .support], "Safety plan with Gemma.")
        f.meeting(
            "2021-12-02", "child-in-need-review", attended: [.council, .education, .support], reported: [.health], people: [mum],
            invitedPeople: [partner], "Quiet since October. Poppy’s teacher pleased.")
        for (day, text) in [
            ("2021-06-15", "Poppy seen. Showed me a letter with a drawn lorry."), ("2021-07-08", "Seen. Gemma sober, tired."),
            ("2021-08-03", "Seen in the garden. Paddling pool."),
            ("2021-08-27", "Seen. New shoes for school."), ("2021-09-21", "Seen after school. A man’s coat in the hall."),
            ("2021-10-19", "Seen. Gemma says Saturday was “nothing”."),
            ("2021-11-15", "Seen. Stuart at work."), ("2021-12-09", "Seen. Poppy says “Stu shouts at the telly”."),
        ] { f.visit(day, spoke: [mum], text) }
        for (day, text) in [
            ("2021-06-10", "Gemma and Poppy cooked together."), ("2021-07-22", "Bedtime routine made with stickers."),
            ("2021-10-13", "Gemma cancelled twice, seen today. Bright."),
        ] {
            f.visit(day, by: .support, spoke: [mum], text)
        }
        f.note("2021-07-07", by: .education, "Poppy dry for a month. Leaving party.")
        f.note("2021-09-24", by: .education, "Settled in reception. Quiet on Mondays.")
        f.note("2021-11-22", by: .education, "Poppy told the class “Daddy is far, Stu is near”.")
        f.appointment(
            "2021-04-29", by: .gp, about: mum, "Alcohol advice", "Two bottles of wine on most nights. Referred to alcohol service.")
        f.appointment("2021-08-19", by: .gp, about: mum, "Alcohol review", "Half of what it was.")
        f.appointment("2021-10-14", by: .health, "School entry review", "Hearing and sight fine.")
        f.appointment("2021-11-18", by: .gp, "Bedwetting", "Wet at night again since autumn. Advice given.")
    }
}
