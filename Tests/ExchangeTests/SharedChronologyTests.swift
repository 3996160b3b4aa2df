import Casework
import Exchange
import Synchronization
import Testing

/// The chronology layouts that boards publish, where they lie beside the repository; they are not ours to commit.
private enum SharedChronologies {
    static let folder = "\(#filePath)".split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/shared/data/formats/chronology/"
    static let arePresent = (try? FileBytes(path: folder + "GENERATED_plo_court_layout.csv")) != nil
}

@Suite(.enabled(if: SharedChronologies.arePresent, "../shared is not beside this repository"))
struct SharedChronologyTests {
    @Test(
        arguments: [
            ("GENERATED_chronolator_layout_single_agency.csv", "Start Date", "Start Time", 9),
            ("GENERATED_partnership_layout.csv", "Date", nil, 7),
            ("GENERATED_plo_court_layout.csv", "Date", nil, 4),
        ] as [(String, String, String?, Int)])
    func `every row and every date of a published layout is read`(_ file: String, _ date: String, _ time: String?, _ columns: Int) throws {
        let reader = try CSVReader(FileBytes(path: SharedChronologies.folder + file))
        #expect(reader.header.count == columns)
        let column = try #require(reader.header.firstIndex(of: date))
        var rows = 0
        for item in reader {
            let row = try item.get()
            let time = try time.map { row.text(try #require(reader.header.firstIndex(of: $0))) } ?? ""
            let day = try ChronologyDate().read(row.text(column), time: time)
            #expect((2020...2021).contains(day.earliest.parts.year))
            #expect(!day.isUncertain)
            rows += 1
        }
        #expect(rows > 4)
    }

    @Test(
        arguments: [
            ("GENERATED_chronolator_layout_single_agency.csv", "chronolator", "police", ["police": 5]),
            (
                "GENERATED_partnership_layout.csv", "partnership", nil,
                [
                    "acute-hospital": 2, "camhs": 3, "community-health": 1, "education": 1, "emergency-duty": 3, "gp": 3, "housing": 3,
                    "maternity": 1,
                    "police": 5, "social-care": 2,
                ]
            ),
            (
                "GENERATED_plo_court_layout.csv", "court", nil,
                [
                    "acute-hospital": 2, "camhs": 3, "community-health": 1, "education": 1, "emergency-duty": 3, "gp": 3, "housing": 3,
                    "maternity": 1,
                    "police": 5, "social-care": 2,
                ]
            ),
        ] as [(String, String, String?, [String: Int])])
    func `every row of a published layout becomes a note of its agency`(
        _ file: String, _ profile: String, _ agency: String?, _ counts: [String: Int]
    ) async throws {
        let taken = Mutex<[Arrival]>([])
        let report = try await ImportRun(
            try SampleProfile.request(about: ["lcs/1"], agency: agency), path: SharedChronologies.folder + file
        ).import { some in
            taken.withLock { $0 += some }
            return some.map { _ in .new(1) }
        }
        let arrivals = taken.withLock { $0 }
        let rows = counts.values.reduce(0, +)
        #expect(report.format?.name == "a table by the profile “\(profile)”")
        #expect(report.rows == rows)
        #expect(report.entries == [.note: rows])
        #expect(report.notes == rows)
        #expect(report.problems.isEmpty)
        #expect(Dictionary(grouping: arrivals, by: \.entry.agency.text).mapValues(\.count) == counts)
        #expect(arrivals.allSatisfy { $0.entry.about.map(\.text) == ["lcs/1"] && $0.entry.text?.isEmpty == false })
    }
}
