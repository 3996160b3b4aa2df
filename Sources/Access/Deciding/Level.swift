/// How much of one person's record may be seen. Each level holds those before it.
public enum Level: Int, Comparable, CaseIterable, Sendable {
    /// That the person is known here, and whom to speak to.
    case existence
    /// Which plans, flags and statuses stand.
    case status
    /// What the reader's own agency recorded.
    case ownAgency
    /// What all agencies recorded: the joined chronology.
    case chronology
    /// Sealed entries that name the reader.
    case sealed
    /// Addresses that are kept from somebody.
    case address

    /// As a page says it.
    public var inWords: String {
        switch self {
        case .existence: "that the person is known here, and whom to speak to"
        case .status: "plans, flags and statuses"
        case .ownAgency: "what the reader’s own agency recorded"
        case .chronology: "the joined chronology"
        case .sealed: "sealed entries that name the reader"
        case .address: "protected addresses"
        }
    }

    /// Lower levels come first.
    public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}
