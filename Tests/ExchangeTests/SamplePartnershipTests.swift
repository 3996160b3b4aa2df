import Casework
import Content
import Exchange
import Scenarios
import Testing

/// The files of the ten record systems, each as its system exports it, say what the stories told.
@Suite struct SamplePartnershipTests {
    private func request() throws -> ImportRequest {
        ImportRequest(
            reader: EntryReader(
                agencies: try AgencyFile.read(try #require(ContentLibrary.embedded.text(at: "sample/agencies.yaml")), file: "agencies.yaml")
            ),
            instruments: try InstrumentFile.all(in: .embedded), profiles: try ProfileFile.all(in: .embedded),
            receivedOn: TenChildren.auditDay)
    }

    @Test(arguments: TenChildren.files.indices)
    func `a system's file is known by its headings and read without a problem`(_ index: Int) async throws {
        let file = TenChildren.files[index]
        let read = try await Importing(file.bytes, name: file.name, try request())
        #expect(read.problems == [])
        #expect(read.report.format?.name == (file.profile.map { "a table by the profile “\($0)”" } ?? "entries as JSON Lines"))
        #expect(!read.arrivals.isEmpty)
    }

    @Test func `all files together say just what was told, and a note keeps the code that nothing placed`() async throws {
        var read: [String: Entry] = [:]
        var unknown: [String: [String: Int]] = [:]
        for file in TenChildren.files {
            let importing = try await Importing(file.bytes, name: file.name, try request())
            if importing.report.notes > 0 { unknown[file.name] = importing.report.unknownCodes }
            for arrival in importing.arrivals { #expect(read.updateValue(arrival.entry, forKey: arrival.entry.id.text) == nil) }
        }
        #expect(
            unknown == [
                "early-education.csv": ["Observation": 19], "gp-record.txt": ["9N1": 7], "police-log.csv": ["INT": 2],
                "youth-justice.csv": ["TEL": 1],
            ])
        let told = TenChildren.entries
        #expect(read.count == told.count)
        var kept: [String: Int] = [:]
        for entry in told {
            let found = try #require(read[entry.id.text])
            guard found.canonicalText != entry.canonicalText else { continue }
            let text = try #require(entry.text)
            let code = try #require(found.text).dropFirst(text.count + 1)
            #expect(found.text == "\(text)\n\(code)")
            #expect(found.kind == .note)
            kept[String(code), default: 0] += 1
        }
        #expect(kept == ["Category: Observation": 19, "Code: 9N1": 7, "Event code: INT": 2, "Contact type: TEL": 1])
    }
}
