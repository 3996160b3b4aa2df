import Casework

extension ProfileAgency {
    /// An agency's id, or `{column: Agency, codes: {GP: riverside-gp}, kinds: {School: education}}`; `kinds: usual` are the usual words.
    static func read(_ cursor: ContentCursor, usual: [String: AgencyKind]) -> ProfileAgency? {
        if cursor.word != nil { return cursor.agency().map(ProfileAgency.constant) }
        guard let fields = cursor.fields(needed: ["column"], allowed: ["before", "codes", "kinds"]) else { return nil }
        let codes = table(fields["codes"]) { $0.agency() }
        let kinds = fields["kinds"]?.word == "usual" ? usual : table(fields["kinds"]) { $0.code(of: AgencyKind.self) }
        guard let heading = fields["column"]?.text() else { return nil }
        var before: String?
        if let cursor = fields["before"] {
            guard case .scalar(let sign, _) = cursor.node.value, !sign.isEmpty else {
                return cursor.refuse(allowed: "a sign such as \":\"")
            }
            before = sign
        }
        return .column(Column(heading: heading, before: before, codes: codes, kinds: kinds))
    }

    /// The sender's words, as `Profile.plain` has them, and what each means.
    static func table<Value>(_ cursor: ContentCursor?, _ read: (ContentCursor) -> Value?) -> [String: Value] {
        var all: [String: Value] = [:]
        for (key, value) in cursor?.entries() ?? [] {
            guard let value = read(value), case .scalar(let word, _) = key.node.value else { continue }
            if all.updateValue(value, forKey: Profile.plain(word)) != nil {
                key.report(found: "“\(word)” a second time", allowed: "each word once")
            }
        }
        return all
    }
}
