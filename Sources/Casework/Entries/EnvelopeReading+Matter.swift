extension EnvelopeReading {
    /// Whom or what an entry is about. What names an audit or a resource is never read as a person, nor the other way round.
    mutating func subject(_ value: JSONValue?, of kind: Kind?) -> (people: [PersonRef], matter: Matter?) {
        guard let kind, !wantsPeople(value, kind) else {
            let people = people("about", value, needed: true)
            if let kind { checkCount(of: people, for: kind, value) }
            return (people, nil)
        }
        guard case .array(let items)? = value else {
            report("about", value, allowed: Self.allowed(kind.declaration.about))
            return ([], nil)
        }
        let texts = items.compactMap { item in if case .string(let text) = item { text } else { nil } }
        guard texts.count == items.count, let matter = Matter(texts), kind.declaration.about.takes(matter) else {
            let found = texts.count == items.count && !texts.isEmpty ? JSONValue.string(texts.joined(separator: ", ")) : value
            report("about", found, allowed: Self.allowed(kind.declaration.about))
            return ([], nil)
        }
        return ([], matter)
    }

    /// A withdrawal is about what the withdrawn entry is about: an audit, where it names one.
    private func wantsPeople(_ value: JSONValue?, _ kind: Kind) -> Bool {
        guard kind.declaration.about == .asWithdrawn else { return kind.isCasework }
        guard case .array(let items)? = value, case .string(let first)? = items.first, let slash = first.utf8.firstIndex(of: 47) else {
            return true
        }
        return !Matter.claims(first.utf8[..<slash])
    }

    private static func allowed(_ about: AboutCount) -> String {
        switch about {
        case .audit: "[audit/ID], an audit such as audit/december-2021, and nothing else"
        case .auditAndChild: "[audit/ID, SOURCE/LOCAL], an audit and then the one child, such as audit/december-2021 and lcs/100234"
        case .resource: "[resource/ID], a resource such as resource/dash, and nothing else"
        case .asWithdrawn, .oneOrMore, .exactly, .twoOrMore: "what the entry that is withdrawn is about"
        }
    }
}

extension AboutCount {
    /// Whether an entry of such a kind may be about this.
    public func takes(_ matter: Matter) -> Bool {
        switch (self, matter) {
        case (.audit, .audit), (.auditAndChild, .child), (.resource, .resource), (.asWithdrawn, _): true
        default: false
        }
    }
}
