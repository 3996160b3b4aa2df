import Casework

extension TenChildren {
    /// Children's social care: people, relationships and the record itself.
    static let socialCarePeople = Layout(
        profile: "social-care-people", title: "Social care: people", file: "social-care-people.csv", source: .council,
        columns: [("id", "Row"), ("on", "Entered"), ("about", "Person ID")],
        rules: [
            Rule(
                "",
                Item(
                    .person,
                    [
                        ("given", .column("Forename")), ("family", .column("Surname")), ("born", .column("Date of birth")),
                        ("dueDate", .column("Expected date of delivery")), ("sex", .column("Gender", Codes.sex)),
                        ("nhs", .column("NHS number")),
                        ("address", .column("Address")), ("postcode", .column("Postcode")), ("authority", .column("Authority")),
                    ]))
        ])

    static let socialCareRelations = Layout(
        profile: "social-care-relationships", title: "Social care: relationships", file: "social-care-relationships.csv", source: .council,
        columns: [("id", "Row"), ("on", "Entered"), ("about", "Person and related person")],
        rules: [
            Rule(
                "",
                Item(
                    .relationship,
                    [
                        (
                            "is",
                            .column(
                                "Person is the",
                                [
                                    ("Mother", "mother"), ("Father", "father"), ("Grandparent", "grandparent"),
                                    ("Half-sibling", "half-sibling"),
                                ])
                        ),
                        ("parentalResponsibility", .yesNo("PR")), ("livesWith", .yesNo("Same household")), ("from", .column("From")),
                        ("to", .column("To")),
                        ("contact", .column("Contact", [("Supervised", "supervised"), ("None", "prohibited")])),
                    ]))
        ])

    static let socialCareRecord = Layout(
        profile: "social-care-record", title: "Social care: case record", file: "social-care-record.csv", source: .council,
        columns: [
            ("id", "Event ID"), ("on", "Event date"), ("recorded", "Entered on"), ("about", "Person IDs"), ("author", "Worker"),
            ("refs", "Takes into account"),
            ("text", "Case note"),
        ], code: "Event", agencies: Codes.letters, rules: careRules + careToolRules + careOtherRules)

    private static let careRules: [Rule] = [
        Rule(
            "CONTACT",
            Item(
                .referral,
                [
                    ("from", .column("Agency")), ("to", .column("Sent to", [("FIRE", "fire-service"), ("MARAC", "marac")])),
                    ("reasons", .column("Factors", Codes.needs)),
                    (
                        "decision",
                        .column(
                            "Outcome",
                            [
                                ("Assess", "assessment"), ("Strategy", "strategy"), ("EH", "early-help"),
                                ("Info", "information-and-advice"), ("NFA", "no-further-action"),
                            ])
                    ),
                    ("decidedOn", .column("Outcome date")), ("of", .column("Relates to")),
                ])),
        Rule("FACTORS", Item(.need, [("names", .column("Factors", Codes.needs))])),
        Rule("ASMT-START", assessment("started")), Rule("ASMT-END", assessment("completed")),
        Rule("PLAN-START", plan("started")), Rule("PLAN-END", plan("ended")),
        Rule(
            "MEETING",
            Item(
                .meeting,
                [
                    (
                        "type",
                        .column(
                            "Type",
                            [
                                ("Strategy", "strategy"), ("ICPC", "initial-conference"), ("RCPC", "review-conference"),
                                ("Core group", "core-group"),
                                ("CIN review", "child-in-need-review"), ("Discharge", "discharge-planning"),
                                ("Pre-birth", "pre-birth-planning"), ("Professionals", "professionals"),
                            ])
                    ), ("invited", .column("Invited")), ("attended", .column("Attended")), ("reported", .column("Report received")),
                    ("people", .column("Family present")), ("invitedPeople", .column("Family invited")),
                ])),
        Rule("VISIT", visit, Codes.clutter),
        Rule(
            "DECISION",
            Item(
                .decision,
                [
                    ("type", .column("Type", [("Closure", "closure"), ("Step down", "step-down"), ("Step up", "step-up")])),
                    ("from", .column("From level", careLevels)), ("to", .column("To level", careLevels)), ("reasons", .column("Rationale")),
                    ("confirmed", .column("Confirmed with")),
                ])),
    ]

    private static let careLevels: [(code: String, value: String)] = [
        ("Universal", "universal"), ("EH", "early-help"), ("CIN", "child-in-need"), ("CP", "child-protection"),
    ]

    private static func assessment(_ stage: String) -> Item {
        Item(
            .assessment,
            [
                ("type", .column("Type", [("CFA", "child-and-family"), ("Pre-birth", "pre-birth"), ("S47", "section-47")])),
                ("stage", .always(stage)),
                ("outcome", .column("Outcome", [("CIN", "child-in-need"), ("CP", "child-protection"), ("NFA", "no-further-action")])),
                ("covers", .column("Adults")),
            ])
    }

    private static func plan(_ stage: String) -> Item {
        Item(
            .plan,
            [
                (
                    "type",
                    .column(
                        "Type", [("CP", "child-protection"), ("CIN", "child-in-need"), ("Pre-birth", "pre-birth"), ("Safety", "safety")])
                ),
                ("stage", .always(stage)), ("category", .column("Category", [("EMO", "emotional"), ("NEG", "neglect")])),
                ("contains", .column("Contents")),
                ("people", .column("Adults")), ("agencies", .column("Agencies in plan")),
            ])
    }

    private static var visit: Item {
        Item(
            .visit,
            [
                (
                    "type",
                    .column(
                        "Type",
                        [
                            ("Home", "home"), ("Nursery", "nursery"), ("School", "school"), ("Ward", "hospital"), ("Office", "office"),
                            ("Telephone", "phone"), ("Video", "video"),
                        ])
                ), ("spokeWith", .column("Spoke with")), ("seen", .column("Seen")), ("observed", .column("Observed with child")),
            ])
    }

    private static let careToolRules: [Rule] = [
        Rule(
            "NEGLECT",
            Item(
                .instrument,
                [
                    ("name", .always("neglect")),
                    (
                        "answers",
                        .answers([
                            ("physical-care", "Physical"), ("safety", "Safety"), ("emotional-care", "Emotional"),
                            ("developmental-care", "Developmental"),
                        ])
                    ),
                ])),
        Rule(
            "UNDERSTANDING",
            Item(
                .understanding,
                [
                    ("child", .column("About child")), ("level", .column("Level", [("0", "none"), ("1", "some"), ("2", "full")])),
                    (
                        "approach",
                        .column(
                            "Approach",
                            [
                                ("Talk", "conversation"), ("W&P", "words-and-pictures"), ("Interp", "interpreter"),
                                ("Plain", "written-plain"),
                            ])
                    ),
                ])),
        Rule(
            "DRIVE",
            Item(
                .programme,
                [
                    ("name", .always("drive")),
                    ("stage", .column("Outcome", [("Offered", "offered"), ("Accepted", "accepted"), ("Started", "started")])),
                ])),
    ]

    private static let careOtherRules: [Rule] = [
        Rule(
            "SENT",
            Item(
                .share,
                [
                    (
                        "what",
                        .column(
                            "Type",
                            [
                                ("Assessment", "assessment"), ("Plan", "plan"), ("Closure", "closure"), ("Step down", "step-down"),
                                ("Tool", "instrument"),
                            ])
                    ),
                    ("to", .column("Sent to")), ("of", .column("Relates to")),
                ])),
        Rule("RECEIPT", Codes.receipt("Relates to")), Rule("FLAG-CIN", Codes.flag),
        Rule(
            "ADDRESS",
            Item(
                .move,
                [
                    ("address", .column("New address")), ("postcode", .column("New postcode")), ("authority", .column("New authority")),
                    ("joins", .column("Joins")),
                ])),
        Rule(
            "TRANSFER",
            Item(
                .transfer,
                [
                    ("direction", .always("out")), ("from", .always(authority)), ("to", .column("New authority")),
                    (
                        "stage",
                        .column("Outcome", [("Told", "notified"), ("Pack sent", "information-sent"), ("Acknowledged", "acknowledged")])
                    ), ("contains", .column("Contents")),
                ])),
        Rule(
            "EXEMPT",
            Item(
                .exemption,
                [
                    ("standard", .column("Standard")), ("reason", .column("Rationale")), ("each", .column("For")),
                    ("until", .column("Until")),
                ])),
        Rule("NOTE", Item(.note)),
    ]

    static let crosswalk = Layout(
        profile: "crosswalk", title: "Which references are one person", file: "crosswalk.csv", source: .council, isPrefixed: false,
        columns: [("id", "Link"), ("on", "Matched"), ("about", "References")],
        rules: [Rule("", Item(.link, [("basis", .always("crosswalk")), ("reason", .column("How"))]))])
}
