import Casework
import Exchange
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
}
