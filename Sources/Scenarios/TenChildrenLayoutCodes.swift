import Casework

extension TenChildren {
    /// Codes that several layouts share.
    enum Codes {
        static let needs: [(code: String, value: String)] = [
            ("DA", "domestic-abuse"), ("PMH", "parental-mental-health"), ("NEG", "neglect"), ("PSM", "parental-substance-misuse"),
            ("PIP", "parent-in-prison"), ("PHY", "physical-abuse"), ("UNB", "unborn"), ("HOME", "home-conditions"),
        ]
        static let sex: [(code: String, value: String)] = [("F", "female"), ("M", "male")]
        static let attended: [(code: String, value: String)] = [
            ("Attended", "attended"), ("DNA", "did-not-attend"), ("WNB", "was-not-brought"), ("Cancelled", "cancelled"),
        ]
        /// What social care calls the other agencies; family support and police use the same letters.
        static let letters: [(name: String, source: Source)] = [
            ("CSC", .council), ("EDT", .duty), ("POL", .police), ("GP", .gp), ("CAMHS", .camhs), ("HV", .health), ("HOSP", .hospital),
            ("EY", .education),
            ("YJS", .justice), ("FSS", .support),
        ]
        static let rooms: [(item: String, heading: String)] = [
            ("living-room", "CIR living"), ("kitchen", "CIR kitchen"), ("bedroom", "CIR bedroom"),
        ]
        static let levels: [(code: String, value: String)] = [("L1", "1"), ("L2", "2"), ("L3", "3")]

        /// The clutter rating that stands in a visit's row.
        static let clutter = Item(
            .instrument, [("name", .always("clutter")), ("answers", .answers(rooms)), ("level", .column("CIR level", levels))]
        ).besides("cir", when: "CIR done", "Y", [])

        /// A confirmation that something came.
        static func receipt(_ heading: String) -> Item { Item(.acknowledgement, [("of", .column(heading))]) }

        /// A flag in the system.
        static let flag = Item(.flag, [("name", .always("child-in-need")), ("action", .always("set"))])
    }
}
