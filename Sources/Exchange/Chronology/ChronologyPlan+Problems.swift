import Casework
import Content

extension ChronologyPlan {
    /// All that keeps a file from being read by a profile at all, before its first row.
    static func problems(_ profile: Profile, _ places: [String: Int], _ request: ImportRequest, file: String) -> [ImportProblem] {
        var problems: [ImportProblem] = []
        let optional = Set(profile.optional.map { Profile.plain($0) })
        for heading in profile.headings where places[heading] == nil && !optional.contains(Profile.plain(heading)) {
            problems.append(
                ImportProblem(
                    .missingHeader, file: file, line: 1, key: heading, found: .described("no column of that name"),
                    allowed: "the columns that the profile “\(profile.id)” reads",
                    hint: "Add the column; or name in the profile what this file calls it, under headings, or list it there under optional."
                ))
        }
        if case .given = profile.agency, request.agency == nil {
            problems.append(
                ImportProblem(
                    .missingValue, file: file, line: 0, key: "agency", found: .described("nothing that says who recorded it"),
                    allowed: "an agency's id", hint: "Say it with --agency, since files of the profile “\(profile.id)” do not."))
        }
        if profile.columns.about.isEmpty, profile.about.isEmpty, request.about.isEmpty, profile.needsAbout {
            problems.append(
                ImportProblem(
                    .missingValue, file: file, line: 0, key: "about", found: .described("nothing that says whom it is about"),
                    allowed: "a person reference such as lcs/100234",
                    hint: "Say it with --about, since files of the profile “\(profile.id)” are about one child and do not."))
        }
        guard let list = request.reader.agencies else { return problems }
        for agency in profile.constantAgencies(request) where list[agency] == nil {
            problems.append(
                ImportProblem(
                    .unknownCode, file: file, line: 0, key: "agency", found: .value(agency.text),
                    allowed: list.all.map(\.id.text).joined(separator: ", "),
                    hint:
                        "The profile “\(profile.id)” or --agency names it: put it on the partnership's list of agencies, or name one of these."
                ))
        }
        return problems
    }
}

extension Profile {
    /// Whether a row can become an entry that says of itself nothing about whom it is.
    fileprivate var needsAbout: Bool {
        switch rows {
        case .notes: true
        case .alike(let entries): entries.contains { $0.about.isEmpty }
        case .coded(_, let codes, let otherwise): otherwise == .note || codes.values.contains { $0.contains { $0.about.isEmpty } }
        }
    }

    /// The agencies that the profile and the request themselves name, each once.
    fileprivate func constantAgencies(_ request: ImportRequest) -> [AgencyRef] {
        var all: [AgencyRef] = []
        if case .constant(let agency) = agency { all.append(agency) } else if let given = request.agency { all.append(given) }
        let entries =
            switch rows {
            case .notes: [ProfileEntry]()
            case .alike(let entries): entries
            case .coded(_, let codes, _): codes.keys.sorted().flatMap { codes[$0, default: []] }
            }
        for entry in entries {
            guard case .fields(let fields) = entry.details else { continue }
            for field in fields where field.field.type == .agency || field.field.type == .agencies {
                all += field.value.constants.compactMap { if case .string(let text) = $0 { AgencyRef(text) } else { nil } }
            }
        }
        var seen: Set<AgencyRef> = []
        return all.filter { seen.insert($0).inserted }
    }
}

extension ProfileValue {
    /// What the profile itself says.
    fileprivate var constants: [JSONValue] {
        switch self {
        case .constant(let value): [value]
        case .row: []
        case .cell(let cell):
            cell.codes?.sorted { $0.key < $1.key }.flatMap { if case .array(let all) = $0.value { all } else { [$0.value] } } ?? []
        case .list(let values): values.flatMap(\.constants)
        case .answers(let items): items.flatMap(\.value.constants)
        }
    }
}
