/// The partnership's agencies, each id once, in the order in which the partnership lists them.
public struct AgencyList: Hashable, Sendable {
    /// The agencies as listed.
    public let all: [Agency]
    private let places: [AgencyRef: Int]

    /// A list of no agencies.
    public static let none = AgencyList()

    private init() {
        all = []
        places = [:]
    }

    /// The list, or nil where an id comes twice.
    public init?(_ agencies: [Agency]) {
        var places: [AgencyRef: Int] = [:]
        for (place, agency) in agencies.enumerated() {
            guard places.updateValue(place, forKey: agency.id) == nil else { return nil }
        }
        all = agencies
        self.places = places
    }

    /// The agency of that id, or nil where the partnership does not list it.
    public subscript(id: AgencyRef) -> Agency? { places[id].map { all[$0] } }

    /// The agencies of one kind, as listed.
    public func of(kind: AgencyKind) -> [Agency] { all.filter { $0.kind == kind } }
}
