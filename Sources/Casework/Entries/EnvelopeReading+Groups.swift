extension EnvelopeReading {
    /// Several things of one form: every problem of each is told with its place, `details.quotas[2].places`.
    mutating func groups(_ value: JSONValue, _ key: String, _ fields: [Field], in kind: Kind) -> FieldValue? {
        let names = fields.map(\.name)
        guard case .array(let items) = value else {
            report(key, value, allowed: "a list of objects with \(names.joined(separator: ", "))")
            return nil
        }
        guard isCountable(items, key) else { return nil }
        let from = reader
        var groups: [[String: FieldValue]] = []
        for (index, item) in items.enumerated() {
            let place = "\(key)[\(index)]"
            guard case .object(let members) = item else {
                report(place, item, allowed: "an object with \(names.joined(separator: ", "))")
                continue
            }
            for member in members where !names.contains(member.key) {
                problems.append(
                    EntryProblem(
                        "\(place).\(member.key.prefix(40))", found: "a key that is not known here", allowed: names.joined(separator: ", ")))
            }
            var group: [String: FieldValue] = [:]
            for field in fields {
                let field = field.within(place)
                guard let found = members.first(where: { $0.key == field.name })?.value else {
                    if field.needed { report(field.key, nil, allowed: Self.allowed(field, in: kind, from)) }
                    continue
                }
                if let read = self.value(found, of: field, in: kind) { group[field.name] = read }
            }
            groups.append(group)
        }
        return .groups(groups)
    }
}
