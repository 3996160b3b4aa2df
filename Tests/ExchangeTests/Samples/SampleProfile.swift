import Casework
import Content
import Exchange
import Instruments

/// A police force's log of occurrences: the profile that the tests read tables by.
enum SampleProfile {
    static let text = """
        id: northbridge-police
        title: Police incident and vulnerability log
        agency: northbridge-police
        source: niche
        recognise: [Occurrence No, Person IDs, Event code]
        dates: dmy
        columns: {id: Occurrence No, on: Date, time: Time, recorded: Entered, author: Officer, about: Person IDs, text: [Summary, Action], refs: Linked}
        optional: [Victim, Child present, Relates to]
        ignore: [Row checksum]
        code: Event code
        codes:
          DV-INC:
            - kind: incident
              details: {type: domestic-abuse, victim: {column: Victim}, childrenPresent: {column: Child present, codes: {Y: true, N: false, U: ~}}}
          PPN:
            - {kind: incident, details: {type: other}}
            - {kind: share, id: share, when: {column: Relates to, filled: true}, details: {what: incident, to: [council], of: {column: Relates to}}}
        """

    static func profile() throws -> Profile { try ProfileFile.read(text, file: "profiles/northbridge-police.yaml") }

    /// Some agencies of a partnership: two general practices, so that "GP" alone does not say which.
    static func agencies() throws -> AgencyList {
        try AgencyFile.read(
            """
            agencies:
              - {id: northbridge-police, name: Northbridge Police, kind: police}
              - {id: council, name: Children's social care, kind: social-care}
              - {id: riverside-gp, name: Riverside Surgery, kind: gp}
              - {id: hill-gp, name: Hill Practice, kind: gp}
              - {id: trust, name: Community NHS Trust, kind: community-health}
            """, file: "agencies.yaml")
    }

    /// A request that knows the sample, the layouts that came with the program, and the instruments.
    static func request(
        about: [String] = [], agency: String? = nil, receivedOn: String = "2022-01-31", agencies: AgencyList? = nil, also: [Profile] = [],
        keepsGood: Bool = false
    ) throws -> ImportRequest {
        ImportRequest(
            reader: EntryReader(agencies: agencies), instruments: try InstrumentFile.all(in: .embedded),
            profiles: try ProfileFile.all(in: .embedded).filter { shipped.contains($0.id) } + [try profile()] + also,
            about: about.compactMap { PersonRef($0) }, agency: agency.flatMap { AgencyRef($0) }, receivedOn: try day(receivedOn),
            keepsGood: keepsGood)
    }

    /// The layouts that belong to no partnership.
    private static let shipped = ["chronology", "chronolator", "partnership", "court", "references"]

    private struct NoSuchDay: Error {}

    private static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw NoSuchDay() }
        return day
    }
}
