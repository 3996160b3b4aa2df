import Casework

/// Reads a partnership's `agencies.yaml`: who its agencies are, and what of their records reaches this ledger.
///
/// ```yaml
/// agencies:
///   - {id: health-visiting, name: Health visiting, kind: community-health, universal: {ages: [0, 4]}}
///   - {id: refuge, name: The refuge, kind: domestic-abuse-service, connected: false}
///   - {id: hospital, name: The hospital, kind: acute-hospital, from: 2021-01-01, to: 2021-12-31}
/// ```
public enum AgencyFile {
    /// The agencies, or everything wrong with the file.
    public static func read(_ text: String, file: String) throws(ContentProblems) -> AgencyList {
        let tray = ContentTray()
        let listed = ContentCursor(text, file: file, tray: tray)?.fields(needed: ["agencies"])?["agencies"]
        return try tray.whole(listed.flatMap(agencies), of: file)
    }

    /// The agencies listed at a place, each id once.
    static func agencies(_ listed: ContentCursor) -> AgencyList? {
        let agencies = listed.several("agencies", read: agency)
        var seen: [AgencyRef: Int] = [:]
        for (place, agency) in (agencies ?? []).enumerated() {
            guard let first = seen.updateValue(place, forKey: agency.id) else { continue }
            listed.element(place)?.report(
                found: "the id “\(agency.id)” again (first at agencies[\(first)])", allowed: "each id once",
                hint: "Give one of the two another id.")
        }
        return agencies.flatMap { AgencyList($0) }
    }

    private static func agency(_ cursor: ContentCursor) -> Agency? {
        let fields = cursor.fields(needed: ["id", "name", "kind"], allowed: ["connected", "from", "to", "universal"])
        let id = fields?["id"]?.agency()
        let name = fields?["name"]?.text()
        let kind = fields?["kind"]?.code(of: AgencyKind.self)
        let connected = fields?["connected"].map { $0.bool() } ?? true
        let (from, to) = (fields?["from"]?.day(), fields?["to"]?.day())
        let ages = fields?["universal"].flatMap(ages)
        guard let id, let name, let kind, let connected else { return nil }
        if let from, let to, to < from { return fields?["to"]?.refuse(allowed: "a day from \(from), when the feed begins") }
        return Agency(id: id, name: name, kind: kind, connected: connected, from: from, to: to, universalAges: ages)
    }

    /// `{ages: [0, 4]}`: whole years, both included.
    private static func ages(_ cursor: ContentCursor) -> ClosedRange<Int>? {
        guard let ages = cursor.fields(needed: ["ages"])?["ages"], let list = ages.list() else { return nil }
        let years = list.map { $0.int(0...18) }
        guard !years.contains(nil) else { return nil }
        let sound = years.compactMap { $0 }
        guard sound.count == 2, sound[0] <= sound[1] else {
            return ages.refuse(allowed: "two ages in whole years, the lower first, such as [0, 4]")
        }
        return sound[0]...sound[1]
    }
}
