import Content

/// What a file is, judged by what is in it and never by its name.
public enum ImportFormat: Hashable, Sendable {
    /// Our own format: one entry a line, as JSON.
    case entryLines
    /// A table, read by this profile.
    case table(Profile)

    /// What it is called in a report.
    public var name: String {
        switch self {
        case .entryLines: "entries as JSON Lines"
        case .table(let profile): "a table by the profile “\(profile.id)”"
        }
    }
}
