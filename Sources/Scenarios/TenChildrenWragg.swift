import Casework

extension TenChildren {
    /// A boy of four in a home that fills up. Rooms were rated, the rating was acted on the day it rose, and repeated until it fell.
    /// His parents did not understand why people worried, and nobody went back to ask; his father sits in the meetings.
    static func wragg() -> TenChildrenBuilder {
        var f = TenChildrenBuilder(
            6, known: "2021-02-02", given: "Alfie", family: "Wragg", sex: "male", born: "2017-03-14",
            address: "58 Kiln Street, Northbridge",
            postcode: "NB3 6DD")
        let mum = f.person("Donna", "Wragg", "female", born: "1989-07-11")
        let dad = f.person("Gary", "Wragg", "male", born: "1985-01-25")
        let sister = f.person("Ruby", "Wragg", "female", born: "2013-05-06")
        let brother = f.person("Jake", "Wragg", "male", born: "2010-09-14")
        f.relate(mum, "mother", of: f.child, pr: true, livesWith: true)
        f.relate(dad, "father", of: f.child, pr: true, livesWith: true)
        f.relate(mum, "mother", of: sister, pr: true, livesWith: true)
        f.relate(dad, "father", of: sister, pr: true, livesWith: true)
        f.relate(mum, "mother", of: brother, pr: true, livesWith: true)
        f.relate(dad, "father", of: brother, pr: true, livesWith: true)
        inNeed(&f, mum, dad)
        protected(&f, mum, dad)
        return f
    }

    private static func inNeed(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person) {
        let teeth = f.appointment("2020-07-08", by: .gp, "Dental pain", "Six decayed teeth. Referred to dentist. Clothes smell of damp.")
        f.appointment("2020-10-21", by: .health, "Three-year contact", outcome: "was-not-brought", "No answer at two visits. Card left.")
        f.note("2021-01-13", by: .education, "Alfie hungry on arrival, same clothes three days. Breakfast given each day now.")
        let nursery = f.incident(
            "2021-01-29", by: .education, "neglect-concern", about: [f.child],
            "Alfie came without a coat again, sore skin under the nappy at nearly four. Donna says the washing machine is buried.")
        f.referral(
            "2021-02-02", from: .education, ["neglect", "home-conditions"], "assessment", decided: "2021-02-03",
            "Nursery refers, with a diary of six weeks.")
        f.assessment("2021-02-04", "child-and-family", "started", covers: [mum, dad], "Assessment started.")
        let home = f.visit(
            "2021-02-12", spoke: [mum],
            "Home visit. Hall and kitchen piled to waist height. Alfie sleeps on the sofa. Rooms rated with Donna from the pictures.")
        f.need("2021-02-12", ["neglect", "home-conditions"], "Neglect and home conditions.")
        let rating = f.clutter(at: home, by: .council, living: 5, kitchen: 6, bedroom: 5)
        f.share("2021-02-15", "instrument", to: [.education, .health, .gp], of: rating, "Clutter rating and what it means.")
        f.neglectTool("2021-03-01", 4, 3, 2, 3, "Completed with Donna over two visits.")
        let assessed = f.assessment(
            "2021-03-26", "child-and-family", "completed", outcome: "child-in-need", covers: [mum, dad],
            refs: [teeth, nursery].compactMap { $0 }, "Completed. Child in need plan; family support to help clear the kitchen.")
        f.share("2021-03-29", "assessment", to: [.education, .health, .gp], of: assessed)
        let plan = f.plan(
            "2021-03-30", "child-in-need", people: [mum, dad], agencies: [.education, .support, .health], "Child in need plan.")
        f.share("2021-03-31", "plan", to: [.education, .support, .health, .gp], of: plan)
        f.understanding("2021-04-12", [mum], "none", "Donna: “It’s only mess. He’s fed.” Cannot say what others worry about.")
        f.meeting(
            "2021-04-15", "child-in-need-review", attended: [.council, .education, .support], reported: [.health], people: [mum],
            invitedPeople: [dad], "Kitchen half cleared. Gary at work.")
        f.visit("2021-04-22", spoke: [mum], "Alfie seen. Kitchen table clear.")
        f.understanding(
            "2021-05-04", [mum], "none", approach: "written-plain", by: .support,
            "Went through the worries on one page with pictures of rooms. Donna signed it. Still says others are making a fuss.")
        let worse = f.visit(
            "2021-05-05", by: .support, spoke: [mum],
            "Delivery of Gary’s brother’s things. Kitchen now to chest height, cooker blocked. Rated again. Rang social worker from the doorstep."
        )
        let risen = f.clutter(at: worse, by: .support, living: 6, kitchen: 7, bedroom: 5)
        f.share(
            "2021-05-05", by: .support, "instrument", to: [.council, .health], of: risen,
            "Level 3. Told by telephone and in writing the same day.")
        f.referral("2021-05-06", from: .council, to: "fire-service", ["home-conditions"], nil, "Home fire safety visit asked for.")
    }

    private static func protected(_ f: inout TenChildrenBuilder, _ mum: Person, _ dad: Person) {
        let before = [f.first(.appointment, by: .gp), f.first(.incident, by: .education)].compactMap { $0 }
        f.meeting("2021-05-06", "strategy", attended: [.council, .police, .health, .education], by: .council, "Enquiry agreed.")
        f.assessment("2021-05-06", "section-47", "started", covers: [mum, dad], "Enquiry started.")
        f.visit("2021-05-17", spoke: [mum], "Alfie seen, scratched arm from a fallen box. Cooker reachable again.")
        let enquiry = f.assessment(
            "2021-05-20", "section-47", "completed", outcome: "child-protection", covers: [mum, dad], refs: before,
            "Completed. To conference.")
        f.share("2021-05-21", "assessment", to: [.education, .health, .gp, .support, .police], of: enquiry)
        f.meeting(
            "2021-05-26", "initial-conference", attended: [.council, .education, .health, .support], reported: [.gp], people: [mum, dad],
            refs: before, "Plan agreed: neglect.")
        f.plan("2021-05-26", "child-in-need", "ended", "Ended: child protection plan.")
        let plan = f.plan(
            "2021-05-26", "child-protection", category: "neglect", people: [mum, dad], agencies: [.education, .health, .support, .gp],
            "Child protection plan.")
        f.share("2021-05-27", "plan", to: [.education, .health, .support, .gp], of: plan)
        f.meeting(
            "2021-06-08", "core-group", attended: [.council, .education, .health, .support], reported: [.gp], people: [mum, dad],
            "Skip paid for. Gary nodded, said little.")
        f.neglectTool("2021-06-17", 4, 4, 2, 3, "Completed again at start of plan.")
        let july = f.visit("2021-07-20", spoke: [mum], "Skip been and gone. Rated together.")
        let better = f.clutter(at: july, by: .council, living: 4, kitchen: 4, bedroom: 4)
        f.share("2021-07-21", "instrument", to: [.education, .health, .support], of: better)
        f.meeting(
            "2021-07-22", "core-group", attended: [.council, .education, .support], reported: [.health, .gp], people: [mum, dad],
            "Alfie has a bed. Photograph shown.")
        f.meeting(
            "2021-08-24", "review-conference", attended: [.council, .health, .support, .education], reported: [.gp], people: [mum, dad],
            refs: before, "Plan continues. Rooms better, routines not.")
        f.neglectTool("2021-09-09", 3, 3, 2, 3, "Third use. Physical care better.")
        f.meeting(
            "2021-10-05", "core-group", attended: [.council, .education, .health, .support], reported: [.gp], people: [mum, dad],
            "School says Alfie tired, fed.")
        let autumn = f.visit("2021-10-12", spoke: [mum], "All rooms usable. Rated together; Donna chose the pictures.")
        f.clutter(at: autumn, by: .council, living: 3, kitchen: 2, bedroom: 3)
        f.meeting(
            "2021-11-16", "core-group", attended: [.council, .education, .support], reported: [.health, .gp], people: [mum, dad],
            "Rooms kept. Gary has fixed the washing machine.")
        f.neglectTool("2021-12-01", 3, 2, 2, 2, "Fourth use. No area above 3.")
        for (day, text) in [
            ("2021-06-09", "Seen. Scratch healed."), ("2021-06-22", "Seen in the cleared corner with his cars."),
            ("2021-07-06", "Seen. Hair cut, new shoes."),
            ("2021-08-03", "Seen in his own bed at tea time."), ("2021-08-16", "Seen. School uniform bought."),
            ("2021-08-27", "Seen. Toilet training going well."),
            ("2021-09-09", "Seen after first week of school."), ("2021-09-23", "Seen. Says he likes dinners."),
            ("2021-10-21", "Seen. Boxes back in the hall, moved while I was there."),
            ("2021-11-04", "Seen. Home as in October."), ("2021-11-18", "Seen. Gary asleep after nights."),
            ("2021-12-02", "Seen. Tree up, kitchen clear."), ("2021-12-15", "Seen. Dentist done."),
        ] { f.visit(day, spoke: [mum], text) }
        f.visit("2021-10-01", "school", "Seen at school. Has a friend. Teacher says he never mentions home.")
        f.visit("2021-06-24", by: .support, spoke: [mum], "Sorted clothes with Donna. Two bags out.")
        f.visit("2021-09-30", by: .support, spoke: [mum], "Morning routine chart made.")
        f.note("2021-09-14", by: .education, "Alfie settled in reception. Lunch eaten.")
        f.appointment("2021-11-10", by: .gp, "Skin", "Skin clear.")
    }
}
