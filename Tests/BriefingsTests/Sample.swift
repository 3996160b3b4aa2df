import Casework

@testable import Briefings

/// The briefing of December 2021, in the seed's own statements. Counts, findings and entries are invented; no organisation is a real one.
enum Sample {
    static let day = Day(year: 2021, month: 12, day: 17)!
    static let cohort = Cohort(
        size: 10, ageRange: "aged 4 years and under",
        sexes: [LabelledCount(5, "boys", one: "boy")!, LabelledCount(5, "girls", one: "girl")!],
        plans: [LabelledCount(7, "on a child protection plan")!, LabelledCount(3, "on a child in need plan")!],
        needs: [
            LabelledCount(7, "exposure to domestic abuse")!, LabelledCount(5, "parental mental health")!, LabelledCount(4, "neglect")!,
            LabelledCount(4, "parental substance misuse")!, LabelledCount(2, "parent in prison")!,
        ])!

    static var draft: Briefing.Draft {
        var draft = Briefing.Draft(
            title: Line("Multi-agency quality assurance audit")!, theme: Line("Pre-school children")!,
            month: Month(year: 2021, number: 12)!,
            cohort: cohort)
        draft.worries = [
            say("Lack of use of DASH by partners, and no evidence of updates to DASH completed", 6, of: 7, dash),
            say("Lack of understanding by parents of the worries of professionals", 5, of: 10),
            say(
                "Lack of explicit sharing when a case was closed, assumptions made about contact with other agencies, and step down happening too soon",
                3, of: 4, closure),
            say(
                "In some cases the pre-birth plan could have been more robust; one case closed too early, with further incidents and re-referral within weeks",
                1, of: 2, birth),
        ]
        draft.goodPractice = [
            say("Good communication and multi-agency engagement", 8, of: 10),
            say("Police reporting in a timely way and involved in safety planning", 6, of: 7),
            say("Timely step up to social care when risk increased", 4, of: 5),
            say("Evidence that the Drive programme has been offered and accepted", 2, of: 2),
            say("Creative working to try and increase a parent’s understanding", 2, of: 10), say("Pre-birth plan effective", 1, of: 2),
            say("Use of the clutter rating tool", 3, of: 4),
            say("Good follow up between GP and social care following A&E attendance", 2, of: 2),
        ]
        draft.organisations = [
            "GPs", "CAMHS", "Community health", "Hospital trust", "Police", "Education", "Youth offending team", "Emergency duty team",
            "Preventative services",
        ].map { Line($0)! }
        draft.themes = themes
        draft.practicePoints = [
            Statement("Always endeavour to include fathers in your work with families.")!,
            Statement("Consider a flag on the child’s record as child in need as soon as it is known there is an assessment.")!,
            Statement("Ensure that information is shared with other involved professionals to work together well.")!,
            Statement("Be curious about changing family dynamics and the impact on children.")!,
            Statement("Use the clutter rating tool to help identify when you should be worried.")!,
        ]
        draft.resources = [
            LearningResource("dash", kind: .tool, title: "DASH risk assessment", publisher: "SafeLives")!,
            LearningResource("da-toolkit", kind: .tool, title: "Domestic Abuse Toolkit", publisher: "the partnership")!,
            LearningResource(
                "invisible-men", kind: .report, title: "The Myth of Invisible Men",
                publisher: "Child Safeguarding Practice Review Panel", address: WebAddress("https://example.org/invisible-men")!)!,
            LearningResource("clutter", kind: .tool, title: "Clutter Image Rating", publisher: "the partnership")!,
            LearningResource("neglect", kind: .tool, title: "Neglect Toolkit", publisher: "the partnership")!,
        ]
        draft.questions = [
            Statement("Who in your team last spoke with a father on his own, and what did he say?")!,
            Statement("When you close a case, how do you know that each agency has heard?")!,
            Statement("Which of your families has had more than one incident since the last DASH?")!,
        ]
        draft.findings = findings
        draft.footer = [Line("Drawn from 412 entries of ten sources; the ledger’s root on that day begins 7f3a 91c4 0b2e.")!]
        return draft
    }

    static let themes = [
        LearningTheme(
            "Engagement with fathers",
            found: [
                say("Lack of engagement with fathers, and no observation of fathers with their children", 6, of: 8, fathers),
                say("Some engagement with plans and meetings; conversations and observations with dad not evidenced", 4, of: 8),
            ],
            needed: [Statement("Speak with each father, and see him with his child.")!, Statement("Write down what he said.")!],
            national: "invisible-men")!,
        LearningTheme(
            "Domestic abuse seen in isolation",
            found: [
                say(
                    "Multiple incidents appear to be seen in isolation and not joined together and seen as cumulative risk", 5, of: 7, dash),
                Statement("DASH only completed by police; not used by other organisations as a tool to help identify risk")!,
            ],
            needed: [
                Statement("Practitioners from all agencies to use DASH to help identify risk of domestic abuse.")!,
                Statement("Be aware of the whole picture, and do not see events in isolation.")!,
            ])!,
        LearningTheme(
            "Moves across a border",
            found: [
                say(
                    "Cross-border transfers within families, and lack of effective and timely sharing of information between local authorities",
                    2, of: 3)
            ],
            needed: [
                Statement("When a child moves to a new local authority, make sure that key information is shared with the new workers.")!
            ])!,
    ]

    static let findings = [
        BriefedFinding(
            dash[0], child: 1, standard: "A DASH is updated after each incident", verdict: .missed, on: day(3, 20), due: day(4, 6),
            because: "No DASH was recorded by any agency from 20 March to 6 April 2021.", entries: [EntryRef("p-0031")!])!,
        BriefedFinding(
            dash[1], child: 4, standard: "A DASH is updated after each incident", verdict: .late, on: day(6, 2), due: day(6, 16),
            because: "The police recorded a DASH on 1 July 2021, 15 days after the deadline.",
            entries: [EntryRef("p-0107")!, EntryRef("p-0112")!])!,
        BriefedFinding(
            closure[0], child: 3, standard: "Every involved agency is told of a closure", verdict: .missed, on: day(9, 8), due: day(9, 15),
            because: "The closure was shared with nobody; the health visitor was involved.", entries: [EntryRef("s-0204")!])!,
        BriefedFinding(
            birth[0], child: 7, standard: "The pre-birth plan covers what it should", verdict: .partly, on: day(2, 11), due: day(4, 22),
            because: "11 of 18 items are in the plan; who is told of the birth is not.", entries: [EntryRef("s-0077")!])!,
        BriefedFinding(
            fathers[0], child: 9, standard: "Each father is seen with his child", verdict: .missed, on: day(1, 5),
            because: "Nobody recorded seeing <the father> & his child together.")!,
    ]

    static let dash = [anchor("c1-dash-updated-1"), anchor("c4-dash-updated-1")]
    static let closure = [anchor("c3-closure-shared-1")]
    static let birth = [anchor("c7-pre-birth-plan-1")]
    static let fathers = [anchor("c9-father-seen-1")]

    /// The draft made into a briefing and brought to `published`.
    static func published() throws -> Briefing {
        try briefing().agreed(by: "the QA sub-group", on: day).get().published(by: "the QA manager", on: day).get()
    }

    static func briefing() throws -> Briefing { try draft.briefing(by: "the QA manager", on: day).get() }

    static func anchor(_ text: String) -> FindingAnchor { FindingAnchor(text)! }

    private static func day(_ month: Int, _ day: Int) -> Day { Day(year: 2021, month: month, day: day)! }

    private static func say(_ text: String, _ n: Int, of total: Int, _ evidence: [FindingAnchor] = []) -> Statement {
        Statement(text, tally: Tally(n, of: total)!, evidence: evidence)!
    }
}
