import Casework
import Content
import Exchange
import Foundation
import Instruments
import Standards

/// The content that the program carries, loaded once for all tests.
enum Shared {
    static let instruments: InstrumentList = loaded { () throws in try InstrumentFile.all(in: .embedded) }
    static let pages: [StandardFile.Page] = loaded { () throws in try StandardFile.all(in: .embedded, StandardFile.Groups(instruments)) }
    static let calendar: WorkingDays = loaded { () throws in try HolidayFile.workingDays(in: .embedded) }
    static let pack = Pack(pages.map(\.standard), calendar: calendar)

    /// The agencies of the vignettes' partnership, in our own file.
    static let agencies: AgencyList = loaded { () throws in
        try AgencyFile.read(
            """
            agencies:
              - {id: council, name: council, kind: social-care}
              - {id: police, name: police, kind: police}
              - {id: gp, name: gp, kind: gp}
              - {id: health-visiting, name: health visiting, kind: community-health}
              - {id: hospital, name: hospital, kind: acute-hospital}
              - {id: maternity, name: maternity, kind: maternity}
              - {id: nursery, name: nursery, kind: early-years}
              - {id: ambulance, name: ambulance, kind: ambulance}
              - {id: probation, name: probation, kind: probation}
              - {id: housing, name: housing, kind: housing}
              - {id: camhs, name: camhs, kind: camhs}
              - {id: emergency-duty, name: emergency duty, kind: emergency-duty}
              - {id: health-visiting-gloucestershire, name: health visiting Gloucestershire, kind: community-health}
              - {id: adult-mental-health, name: adult mental health, kind: adult-mental-health, connected: false}
            """, file: "agencies.yaml")
    }

    /// The same partnership, where three feeds begin late or have stopped, and social care's is one of them.
    static let patchyAgencies: AgencyList = loaded { () throws in
        let feeds: [String: (from: Day?, to: Day?)] = [
            "council": (Day("2020-01-15"), nil), "housing": (nil, Day("2021-01-01")), "gp": (Day("2020-06-01"), Day("2021-10-01")),
        ]
        let all = agencies.all.compactMap { agency -> Agency? in
            let feed = feeds[agency.id.text]
            return Agency(
                id: agency.id, name: agency.name, kind: agency.kind, connected: agency.connected && agency.id.text != "nursery",
                from: feed?.from, to: feed?.to, universalAges: agency.universalAges)
        }
        return AgencyList(all) ?? agencies
    }

    /// The folder beside the repository that holds other people's files, where it is present.
    static let folder: URL? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let shared = root.deletingLastPathComponent().appendingPathComponent("shared")
        return FileManager.default.fileExists(atPath: shared.path) ? shared : nil
    }()

    private static func loaded<Value>(_ make: () throws -> Value) -> Value {
        do { return try make() } catch { preconditionFailure("the content that the program carries does not load: \(error)") }
    }

    /// A casebook of entries, with instruments scored.
    static func book(_ entries: [Entry], asOf: Day, knownOn: Day? = nil) -> Casebook {
        var rows = Rows()
        var lexicon = Lexicon()
        let check = InstrumentCheck(instruments)
        for entry in entries {
            if case .success(let checked) = check.arrival(of: entry) {
                rows.append(entry, &lexicon, score: checked.arrival.score, level: checked.arrival.level)
            } else {
                rows.append(entry, &lexicon)
            }
        }
        return Casebook(rows, lexicon, asOf: asOf, knownOn: knownOn)
    }
}
