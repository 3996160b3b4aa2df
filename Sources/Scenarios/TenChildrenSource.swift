import Casework

extension TenChildren {
    /// The ten record systems that the sample partnership's files come from. All names are invented.
    enum Source: String, CaseIterable, Sendable {
        case council = "northbridge-council"
        case duty = "northbridge-duty"
        case police = "northbridge-police"
        case gp = "tarnbeck-surgery"
        case camhs = "harebell-camhs"
        case health = "brackenlea-health"
        case hospital = "st-aldreda-hospital"
        case education = "northbridge-learning"
        case justice = "northbridge-youth-justice"
        case support = "northbridge-family-support"

        /// Its id in the partnership's list.
        var agency: String { rawValue }

        /// What stands before the slash of its person references.
        var prefix: String {
            switch self {
            case .council: "lcs"
            case .duty: "edt"
            case .police: "niche"
            case .gp: "emis"
            case .camhs: "harebell"
            case .health: "comm"
            case .hospital: "pas"
            case .education: "early"
            case .justice: "yjs"
            case .support: "fam"
            }
        }

        /// The person's own identifier in that system: stable, and telling nothing about the identifier in another.
        func local(_ person: Int) -> String {
            switch self {
            case .council: "\(100_200 + person * 37 % 499)"
            case .duty: "D\(310 + person * 11 % 211)"
            case .police: "P\(7_000 + person * 131 % 997)"
            case .gp: "\(4_100 + person * 53 % 797)"
            case .camhs: "HC-\(120 + person * 17 % 307)"
            case .health: "C\(30_500 + person * 71 % 887)"
            case .hospital: "K\(881_000 + person * 97 % 983)"
            case .education: "E\(1_500 + person * 23 % 401)"
            case .justice: "Y-\(60 + person * 7 % 199)"
            case .support: "F\(900 + person * 19 % 307)"
            }
        }

        /// The whole reference.
        func ref(_ person: Person) -> String { prefix + "/" + local(person.number) }

        /// The local id of its `n`-th entry.
        func entry(_ n: Int) -> String {
            switch self {
            case .council: "EV\(50_017 + n * 3)"
            case .duty: "EDT-\(201 + n)"
            case .police: "OCC\(71_040 + n * 7)"
            case .gp: "J\(4_460 + n * 2)"
            case .camhs: "A\(311 + n)"
            case .health: "CT\(20_130 + n * 3)"
            case .hospital: "H\(91_405 + n * 5)"
            case .education: "CP-\(118 + n)"
            case .justice: "YJ\(801 + n)"
            case .support: "FS\(3_301 + n)"
            }
        }

        /// The practitioner who writes for a family, by the family's number.
        func author(_ family: Int) -> String {
            let names = authors
            return names[family % names.count]
        }

        private var authors: [String] {
            switch self {
            case .council:
                [
                    "M. Adeyemi (social worker)", "R. Tolland (social worker)", "S. Kaur (social worker)", "J. Penhale (social worker)",
                    "C. Oduya (social worker)",
                ]
            case .duty: ["Duty worker 2", "Duty worker 5"]
            case .police: ["PC 4471 Harlow", "PC 2208 Imrie", "DC 1193 Sturt", "PC 3350 Vane"]
            case .gp: ["Dr A. Lindqvist", "Dr P. Mensah", "Dr O. Tranter"]
            case .camhs: ["E. Brazier (clinician)", "T. Nwosu (clinician)"]
            case .health: ["H. Copley (health visitor)", "B. Yusuf (health visitor)", "L. Garside (health visitor)"]
            case .hospital: ["ED safeguarding nurse", "Safeguarding midwife", "Ward sister"]
            case .education: ["K. Abbot (key worker)", "N. Dresner (safeguarding lead)", "V. Pell (manager)"]
            case .justice: ["G. Holroyd (case manager)"]
            case .support: ["D. Marchetti (family worker)", "A. Sowande (family worker)"]
            }
        }
    }
}
