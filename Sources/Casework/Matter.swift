/// What an entry is about where that is no person: an audit, an audit and one of its children, or a resource.
///
/// Such an entry is in the same ledger as all others and in nobody's record: a child's record does not show that the child was audited. The child of a
/// return is here, and not among the people whom an entry concerns (`Entry.about`), so that no reader of people can take it for one.
public enum Matter: Hashable, Sendable {
    /// One audit.
    case audit(AuditRef)
    /// One audit, and one child whom it looks at.
    case child(AuditRef, PersonRef)
    /// Something to learn from.
    case resource(ResourceRef)

    /// The references as the wire has them, in their order.
    public var texts: [String] {
        switch self {
        case .audit(let audit): [audit.reference]
        case .child(let audit, let child): [audit.reference, child.text]
        case .resource(let resource): [resource.reference]
        }
    }

    /// Reads references as the wire has them; nil where they are no matter.
    public init?(_ texts: [String]) {
        if let audit = texts.first.flatMap(AuditRef.init(reference:)) {
            if texts.count == 1 { self = .audit(audit); return }
            guard texts.count == 2, let child = PersonRef(texts[1]) else { return nil }
            self = .child(audit, child)
        } else if texts.count == 1, let resource = ResourceRef(reference: texts[0]) {
            self = .resource(resource)
        } else {
            return nil
        }
    }

    /// The audit.
    public var audit: AuditRef? {
        switch self {
        case .audit(let audit), .child(let audit, _): audit
        case .resource: nil
        }
    }

    /// The child whom the audit looks at, for those who may open the audit.
    public var child: PersonRef? { if case .child(_, let child) = self { child } else { nil } }

    /// The audit or resource alone, as one reference: what a store finds its entries by.
    public var reference: String {
        switch self {
        case .audit(let audit), .child(let audit, _): audit.reference
        case .resource(let resource): resource.reference
        }
    }

    /// Whether a source of references is one of these, and so no record system's.
    static func claims(_ source: some Collection<UInt8>) -> Bool {
        (source.count == 5 && source.elementsEqual("audit".utf8)) || (source.count == 8 && source.elementsEqual("resource".utf8))
    }
}

/// An audit, by its id: 1 to 64 of `a-z 0-9 -`. As what an entry is about it is written `audit/ID`.
public struct AuditRef: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The id as written.
    public let text: String

    /// Accepts 1 to 64 of `a-z 0-9 -`.
    public init?(_ text: some StringProtocol) {
        guard let ref = AgencyRef(text) else { return nil }
        self.text = ref.text
    }

    /// Reads `audit/ID`.
    public init?(reference: String) {
        guard reference.hasPrefix("audit/") else { return nil }
        self.init(reference.dropFirst(6))
    }

    /// `audit/december-2021`.
    public var reference: String { "audit/" + text }

    /// The id as written.
    public var description: String { text }

    /// Text order.
    public static func < (a: AuditRef, b: AuditRef) -> Bool { a.text < b.text }
}

/// Something to learn from (a tool, a report), by its id: 1 to 64 of `a-z 0-9 -`. As what an entry is about it is written `resource/ID`.
public struct ResourceRef: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The id as written.
    public let text: String

    /// Accepts 1 to 64 of `a-z 0-9 -`.
    public init?(_ text: some StringProtocol) {
        guard let ref = AgencyRef(text) else { return nil }
        self.text = ref.text
    }

    /// Reads `resource/ID`.
    public init?(reference: String) {
        guard reference.hasPrefix("resource/") else { return nil }
        self.init(reference.dropFirst(9))
    }

    /// `resource/dash`.
    public var reference: String { "resource/" + text }

    /// The id as written.
    public var description: String { text }

    /// Text order.
    public static func < (a: ResourceRef, b: ResourceRef) -> Bool { a.text < b.text }
}
