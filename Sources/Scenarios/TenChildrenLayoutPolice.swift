import Casework

extension TenChildren {
    /// Police: nominals, and the log of incidents with its risk assessment and notification in the incident's row.
    static let policeNominals = Layout(
        profile: "police-nominals", title: "Police: nominals", file: "police-nominals.csv", source: .police,
        columns: [("id", "Row"), ("on", "Created"), ("about", "Nominal")],
        rules: [
            Rule(
                "",
                Item(
                    .person,
                    [
                        ("given", .column("Forename(s)")), ("family", .column("Surname")), ("born", .column("DOB")),
                        ("dueDate", .column("EDD")),
                        ("sex", .column("Sex", Codes.sex)), ("address", .column("Last known address")), ("postcode", .column("Postcode")),
                    ]))
        ])

    static let policeLog = Layout(
        profile: "police-log", title: "Police: incident and vulnerability log", file: "police-log.csv", source: .police,
        encoding: .windows1252,
        columns: [
            ("id", "Occurrence No"), ("on", "Date"), ("time", "Time"), ("about", "Nominals"), ("author", "Officer"),
            ("refs", "Linked occurrences"), ("text", "Summary"),
        ], code: "Event code", agencies: Codes.letters, unlisted: ["INT"],
        rules: [
            Rule(
                "DV-INC",
                Item(
                    .incident,
                    [
                        ("type", .always("domestic-abuse")), ("victim", .column("Victim")), ("perpetrator", .column("Suspect")),
                        ("childrenPresent", .yesNo("Child present")), ("injury", .yesNo("Injury")),
                    ]),
                Item(
                    .instrument,
                    [
                        ("name", .always("dash")), ("score", .column("DASH score")),
                        ("level", .column("DASH grade", [("S", "standard"), ("M", "medium"), ("H", "high")])),
                        ("perpetrator", .column("Suspect")),
                    ]
                ).besides("dash", when: "DASH", "Y", [("about", "Victim")]),
                Item(
                    .share,
                    [
                        ("what", .always("incident")), ("to", .column("PPN to")), ("of", .row),
                    ]
                ).besides("sent", when: "PPN", "Y", [("about", "PPN child"), ("on", "PPN date")])),
            Rule("WARRANT", Item(.incident, [("type", .always("criminal"))])),
            Rule(
                "CP-REF",
                Item(
                    .referral,
                    [
                        ("from", .always("northbridge-police")), ("reasons", .column("Factors", Codes.needs)),
                        ("decision", .always("pending")),
                    ])),
            Rule(
                "MARAC-REF",
                Item(
                    .referral,
                    [("from", .always("northbridge-police")), ("to", .always("marac")), ("reasons", .column("Factors", Codes.needs))])),
            Rule("MARAC", Item(.meeting, [("type", .always("marac")), ("invited", .column("Asked")), ("attended", .column("Present"))])),
            Rule("ACK", Codes.receipt("Notice")),
            Rule("INT", Item(.note)),
        ])
}
