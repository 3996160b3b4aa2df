import Casework

extension TenChildren {
    /// The surgery: patients and coded consultations, by tabs, newest first.
    static let gpPatients = Layout(
        profile: "gp-patients", title: "Surgery: registered patients", file: "gp-patients.txt", source: .gp, delimiter: "\t",
        encoding: .utf8WithMark,
        dates: .monthName, columns: [("id", "Row"), ("on", "Registered"), ("about", "Patient no")],
        rules: [Rule("", Item(.person, healthPerson("Given name", "Family name", "DOB", "NHS No") + [("postcode", .column("Postcode"))]))])

    static let gpRecord = Layout(
        profile: "gp-record", title: "Surgery: consultations", file: "gp-record.txt", source: .gp, delimiter: "\t", encoding: .utf8WithMark,
        dates: .monthName, newestFirst: true,
        columns: [
            ("id", "Journal no"), ("on", "Date"), ("about", "Patient no"), ("author", "Clinician"), ("refs", "See also"), ("text", "Entry"),
        ],
        code: "Code", unlisted: ["9N1"],
        rules: [
            Rule("CONS", Item(.appointment, [("service", .column("Reason")), ("outcome", .column("Outcome", Codes.attended))])),
            Rule(
                "14XD",
                Item(
                    .incident,
                    [("type", .always("domestic-abuse")), ("victim", .column("Victim")), ("perpetrator", .column("Other person"))])),
            Rule("9NgF", Codes.receipt("Letter")), Rule("13IF", Codes.flag), Rule("9N1", Item(.note)),
        ])

    /// The hospital: patients, and contacts of wards, midwives and the emergency department.
    static let hospitalPatients = Layout(
        profile: "hospital-patients", title: "Hospital: patient index", file: "hospital-patients.csv", source: .hospital, delimiter: "\t",
        dates: .iso,
        columns: [("id", "Row"), ("on", "Registered"), ("about", "Hospital no")],
        rules: [
            Rule(
                "", Item(.person, healthPerson("First name", "Last name", "Birth date", "NHS number") + [("postcode", .column("Postcode"))])
            )
        ])

    static let hospitalRecord = Layout(
        profile: "hospital-record", title: "Hospital: contacts", file: "hospital-record.csv", source: .hospital, delimiter: "\t",
        dates: .iso, list: "|",
        columns: [("id", "Contact id"), ("on", "When"), ("about", "Hospital no"), ("author", "Recorded by"), ("text", "Notes")],
        code: "Contact type",
        agencies: Codes.letters,
        rules: [
            Rule(
                "ED",
                Item(
                    .attendance,
                    [("type", .always("emergency-department")), ("reason", .column("Complaint")), ("injury", .yesNo("Injury"))]),
                Item(
                    .share,
                    [
                        ("what", .always("attendance")), ("to", .column("Letter to")), ("of", .row),
                    ]
                ).besides("sent", when: "Letter", "Y", [("on", "Letter date")])),
            Rule("OPA", Item(.appointment, [("service", .column("Clinic")), ("outcome", .column("Outcome", Codes.attended))])),
            Rule(
                "DVA",
                Item(
                    .incident,
                    [
                        ("type", .always("domestic-abuse")), ("victim", .column("Victim")), ("perpetrator", .column("Other person")),
                        ("injury", .yesNo("Injury")),
                    ])),
            Rule(
                "NOK",
                Item(
                    .relationship,
                    [("is", .always("mother")), ("parentalResponsibility", .yesNo("PR")), ("livesWith", .yesNo("Lives with"))])),
            Rule("ACK", Codes.receipt("Notice")), Rule("CIN", Codes.flag), Rule("NOTE", Item(.note)),
        ])

    /// Community health: one file of people and contacts, by semicolons, from a system that knows no Unicode.
    static let communityHealth = Layout(
        profile: "community-health", title: "Community health: contacts", file: "community-health.csv", source: .health, delimiter: ";",
        encoding: .windows1252, dates: .longMonth, list: "/",
        columns: [("id", "Contact"), ("on", "Date"), ("about", "Client"), ("author", "Practitioner"), ("text", "Record")], code: "Activity",
        agencies: Codes.letters,
        rules: [
            Rule(
                "REG",
                Item(
                    .person,
                    healthPerson("Given", "Family", "Born", "NHS") + [("address", .column("Address")), ("postcode", .column("Postcode"))])),
            Rule(
                "VIS",
                Item(
                    .visit,
                    [
                        ("type", .column("Place", [("H", "home"), ("C", "clinic")])), ("spokeWith", .column("Spoke with")),
                        ("seen", .column("Seen")),
                    ]), Codes.clutter),
            Rule("APP", Item(.appointment, [("service", .column("Service")), ("outcome", .column("Outcome", Codes.attended))])),
            Rule(
                "DA",
                Item(
                    .incident,
                    [
                        ("type", .always("domestic-abuse")), ("victim", .column("Victim")), ("perpetrator", .column("Other person")),
                        ("childrenPresent", .yesNo("Child there")),
                    ])),
            Rule("SUB", Item(.incident, [("type", .always("substance-misuse")), ("childrenPresent", .yesNo("Child there"))])),
            Rule("NEED", Item(.need, [("names", .column("Needs", Codes.needs))])),
            Rule("HANDOVER", Item(.share, [("what", .always("transfer")), ("to", .column("Told"))])),
            Rule("ACK", Codes.receipt("Notice")), Rule("CIN", Codes.flag),
        ])

    private static func healthPerson(_ given: String, _ family: String, _ born: String, _ nhs: String) -> [(field: String, cell: Cell)] {
        [
            ("given", .column(given)), ("family", .column(family)), ("born", .column(born)), ("dueDate", .column("EDD")),
            ("sex", .column("Sex", Codes.sex)),
            ("nhs", .column(nhs)),
        ]
    }
}
