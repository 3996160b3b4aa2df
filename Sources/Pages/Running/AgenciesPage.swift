import Access
import Briefings
import Casework
import Practice

/// The agencies of the partnership, and what each sends: what nobody has told us is always said.
public struct AgenciesPage: Sendable {
    let agencies: AgencyList
    let viewer: Viewer

    /// The page of a partnership's agencies, for somebody.
    public init(_ agencies: AgencyList, for viewer: Viewer) {
        self.agencies = agencies
        self.viewer = viewer
    }

    private var people: HTML? {
        guard !viewer.roles.isDisjoint(with: [.administrator, .privacyOfficer]) else { return nil }
        return "<p><a href=\"\(Address.people.path)\">People with access</a></p>"
    }

    /// The page.
    public var page: Page {
        let rows = agencies.all.map { agency -> HTML in
            """
            <tr><th scope="row">\(agency.name)</th><td>\(agency.kind.rawValue.inPlainWords.withCapital)</td><td>\(Self.sends(agency))</td></tr>

            """
        }
        return Page(
            "Agencies", at: .agencies,
            """
            <h1>Agencies</h1>\(people)<p class="lead">Where an agency sends nothing, Cairn cannot tell what it did, and says so on every page.</p>
            <table class="stack"><caption class="vh">Agencies of the partnership</caption><thead><tr><th scope="col">Agency</th><th scope="col">What it is</th>
            <th scope="col">What it sends</th></tr></thead><tbody>\(rows)</tbody></table>
            """)
    }

    private static func sends(_ agency: Agency) -> String {
        guard agency.connected else { return "Sends nothing." }
        if let to = agency.to { return "Has sent nothing since \(to.inWords)." }
        if let from = agency.from { return "Sends what happened from \(from.inWords) on." }
        return "Sends everything that it records."
    }
}
