import Casework

/// An account, by its name for signing in: 1 to 64 of `a-z 0-9 . -`.
public struct ActorRef: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name as written.
    public let text: String

    /// Accepts 1 to 64 of `a-z 0-9 . -`.
    public init?(_ text: some StringProtocol) {
        guard (1...64).contains(text.utf8.count),
            text.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 })
        else { return nil }
        self.text = String(text)
    }

    private init(reserved text: String) { self.text = text }

    /// Cairn itself. The sign cannot be part of an account's name.
    public static let programme = ActorRef(reserved: "=cairn")
    /// The owner of the store, before the first account.
    public static let console = ActorRef(reserved: "=console")

    /// The name as written.
    public var description: String { text }

    /// Text order.
    public static func < (a: ActorRef, b: ActorRef) -> Bool { a.text < b.text }
}

/// Who asks.
public struct Actor: Hashable, Sendable {
    /// The account.
    public let id: ActorRef
    /// As the person is called.
    public let name: String
    /// What they do, as they say it: `health visitor`. Empty where nobody said.
    public let post: String
    /// Their agency; nil for those of the partnership itself, and for the programme and the console.
    public let agency: AgencyRef?
    /// What sort of service their agency is, where the partnership lists it.
    public let agencyKind: AgencyKind?
    /// What they are trusted to do.
    public let roles: Set<Role>

    let roleBits: UInt32

    /// A person with an account, or nil where the name is empty or a role is one that no account may hold.
    public init?(id: ActorRef, name: String, post: String = "", agency: AgencyRef?, agencyKind: AgencyKind? = nil, roles: Set<Role>) {
        guard !name.isEmpty, roles.isSubset(of: Role.ofAccounts), id != .programme, id != .console else { return nil }
        self.init(id, name, post, agency, agencyKind, roles)
    }

    private init(_ id: ActorRef, _ name: String, _ post: String, _ agency: AgencyRef?, _ agencyKind: AgencyKind?, _ roles: Set<Role>) {
        self.id = id
        self.name = name
        self.post = post
        self.agency = agency
        self.agencyKind = agencyKind
        self.roles = roles
        roleBits = roles.reduce(0) { $0 | $1.bit }
    }

    /// Cairn itself, at work that nobody reads.
    public static let programme = Actor(.programme, "Cairn itself", "", nil, nil, [.programme])

    /// The operating system's user who owns the store.
    public static let console = Actor(.console, "the owner of the store", "", nil, nil, [.console])
}
