import Casework

extension TenChildren {
    /// Nurseries and schools: a safeguarding log.
    static let earlyEducation = Layout(
        profile: "early-education", title: "Early education: safeguarding log", file: "early-education.csv", source: .education,
        encoding: .utf8WithMark, dates: .short, list: ", ",
        columns: [
            ("id", "Log no"), ("on", "Date"), ("about", "Child or adult"), ("author", "Logged by"), ("text", "What was seen or said"),
        ],
        code: "Category", unlisted: ["Observation"],
        rules: [
            Rule(
                "New person",
                Item(
                    .person,
                    [
                        ("given", .column("First name")), ("family", .column("Last name")), ("born", .column("Date of birth")),
                        ("dueDate", .column("Due")),
                        ("sex", .column("M/F", Codes.sex)),
                    ])),
            Rule("Neglect", Item(.incident, [("type", .always("neglect-concern"))])),
            Rule(
                "Domestic abuse",
                Item(
                    .incident,
                    [
                        ("type", .always("domestic-abuse")), ("victim", .column("Victim")), ("perpetrator", .column("Other person")),
                        ("childrenPresent", .yesNo("Child saw")),
                    ])),
            Rule(
                "Referred",
                Item(
                    .referral,
                    [
                        ("from", .always("northbridge-learning")), ("reasons", .column("Concerns", Codes.needs)),
                        ("decision", .always("pending")),
                    ])),
            Rule(
                "Family change",
                Item(
                    .relationship,
                    [
                        ("is", .column("Now is", [("Parent’s partner", "parents-partner")])), ("livesWith", .yesNo("Same home")),
                        ("from", .column("Since")),
                    ])),
            Rule("Notice received", Codes.receipt("Notice")), Rule("CIN marker", Codes.flag), Rule("Observation", Item(.note)),
        ])

    /// Child and adolescent mental health: contacts, by semicolons.
    static let clinicians = Layout(
        profile: "camhs", title: "CAMHS: contacts", file: "camhs.csv", source: .camhs, delimiter: ";", dates: .dots, list: "+",
        columns: [("id", "Activity id"), ("on", "Date"), ("about", "Patient"), ("author", "Clinician"), ("text", "Summary")], code: "Type",
        rules: [
            Rule("DEMOG", Item(.person, healthPersonShort)),
            Rule("F2F", Item(.appointment, [("service", .column("Contact")), ("outcome", .column("Outcome", Codes.attended))])),
            Rule("RISK", Item(.incident, [("type", .always("mental-health-crisis")), ("childrenPresent", .yesNo("Dependent child"))])),
            Rule("LETTER", Codes.receipt("Notice")),
        ])

    private static let healthPersonShort: [(field: String, cell: Cell)] = [
        ("given", .column("First name")), ("family", .column("Last name")), ("born", .column("DOB")), ("dueDate", .column("EDD")),
        ("sex", .column("Sex", Codes.sex)), ("nhs", .column("NHS")),
    ]

    /// Youth justice: contacts under an order.
    static let youthJustice = Layout(
        profile: "youth-justice", title: "Youth justice: contacts", file: "youth-justice.csv", source: .justice, dates: .slashes,
        columns: [
            ("id", "Contact no"), ("on", "Contact date"), ("about", "Young person"), ("author", "Case manager"), ("text", "Contact note"),
        ],
        code: "Contact type", unlisted: ["TEL"],
        rules: [
            Rule(
                "PERSON",
                Item(
                    .person,
                    [
                        ("given", .column("Forename")), ("family", .column("Surname")), ("born", .column("DoB")),
                        ("dueDate", .column("EDD")), ("sex", .column("Sex", Codes.sex)),
                    ])),
            Rule("STAT", Item(.appointment, [("service", .column("Purpose")), ("outcome", .column("Result", Codes.attended))])),
            Rule("RCVD", Codes.receipt("Item")), Rule("TEL", Item(.note)),
        ])

    /// Preventative services: the family workers' record.
    static let familySupport = Layout(
        profile: "family-support", title: "Family support: record", file: "family-support.csv", source: .support, encoding: .windows1252,
        dates: .longMonth,
        columns: [
            ("id", "Ref"), ("on", "Date"), ("about", "Family members"), ("author", "Worker"), ("refs", "Based on"), ("text", "Notes"),
        ],
        code: "Record type", agencies: Codes.letters,
        rules: [
            Rule(
                "Person",
                Item(
                    .person,
                    [
                        ("given", .column("First name")), ("family", .column("Surname")), ("born", .column("Born")),
                        ("dueDate", .column("Baby due")),
                        ("sex", .column("Sex", Codes.sex)), ("postcode", .column("Postcode")),
                    ])),
            Rule(
                "Visit", Item(.visit, [("type", .always("home")), ("spokeWith", .column("Spoke with")), ("seen", .column("Seen"))]),
                Codes.clutter),
            Rule(
                "Assessment",
                Item(
                    .assessment,
                    [
                        ("type", .always("early-help")), ("stage", .column("Stage", [("Begun", "started"), ("Done", "completed")])),
                        ("outcome", .column("Outcome", [("Early help", "early-help")])), ("covers", .column("Adults")),
                    ])),
            Rule(
                "Plan",
                Item(
                    .plan,
                    [
                        ("type", .column("Plan", [("Early help", "early-help"), ("Safety", "safety")])),
                        ("stage", .column("Stage", [("Begun", "started"), ("Ended", "ended")])),
                        ("people", .column("Adults")), ("agencies", .column("With")),
                    ])),
            Rule("Need", Item(.need, [("names", .column("Needs", Codes.needs))])),
            Rule("Told others", Item(.share, [("what", .always("instrument")), ("to", .column("With")), ("of", .column("About record"))])),
            Rule(
                "Referred",
                Item(
                    .referral,
                    [
                        ("from", .always("northbridge-family-support")), ("reasons", .column("Needs", Codes.needs)),
                        ("decision", .always("pending")),
                    ])),
            Rule(
                "Parent’s view",
                Item(
                    .understanding,
                    [
                        ("child", .column("Child")),
                        ("level", .column("Understands", [("No", "none"), ("In part", "some"), ("Yes", "full")])),
                        ("approach", .column("How", [("Talk", "conversation"), ("On a page", "written-plain")])),
                    ])),
            Rule(
                "Step up",
                Item(
                    .decision,
                    [
                        ("type", .always("step-up")), ("from", .always("early-help")), ("to", .always("child-protection")),
                        ("reasons", .column("Why")),
                    ])),
            Rule("Received", Codes.receipt("About record")), Rule("CIN marker", Codes.flag),
        ])
}
