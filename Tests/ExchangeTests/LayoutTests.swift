import Casework
import Content
import Exchange
import Testing

@Suite struct LayoutTests {
    @Test func `a partnership's chronology becomes notes of the agencies that its words mean`() async throws {
        let file = try await Importing(
            """
            Event date;Agency/Source;Event;Action/Response;Seen by
            17/02/2020;Health Visitor;Not in;Letter sent;
            ?03/2020;riverside surgery;Low mood;;Dr A
            """, try SampleProfile.request(about: ["lcs/1"], agencies: try SampleProfile.agencies()))
        #expect(
            file.lines.map { $0.replacing(/"id":"d-[0-9a-f]{32}",/, with: "") } == [
                #"{"about":["lcs/1"],"agency":"trust","kind":"note","on":"2020-02-17","text":"Not in\nAction/Response: Letter sent"}"#,
                #"{"about":["lcs/1"],"agency":"riverside-gp","kind":"note","on":"2020-03?","text":"Low mood\nSeen by: Dr A"}"#,
            ])
        #expect(file.report.notes == 2)
    }

    @Test func `an agency that is unknown, or one of several, is named with what is allowed`() async throws {
        let file = try await Importing(
            "Date,Agency,Significant event\n17/02/2020,GP,Seen\n17/02/2020,Coastguard,Seen\n17/02/2020,Housing,Seen\n17/02/2020,,Seen\n",
            try SampleProfile.request(about: ["lcs/1"], agencies: try SampleProfile.agencies()))
        let words = try AgencyWordsFile.all(in: .embedded).keys.sorted().joined(separator: ", ")
        let allowed = "the agencies northbridge-police, council, riverside-gp, hill-gp, trust by id or name; the profile's words \(words)"
        #expect(
            file.problems == [
                "f.csv:2: Agency: found “GP”; allowed: \(allowed). It means an agency of the kind gp, of which there are 2: riverside-gp, hill-gp. Write which, or say it in the profile, under agencies.",
                "f.csv:3: Agency: found “Coastguard”; allowed: \(allowed). Write one of these words, or add the sender's word to the profile, under agencies.",
                "f.csv:4: Agency: found “Housing”; allowed: \(allowed). It means an agency of the kind housing, and the partnership's list has none.",
                "f.csv:5: Agency: found nothing that says who recorded it; allowed: an agency's id or name. Fill it in, or say with --agency who recorded rows that do not say it.",
            ])
    }

    @Test func `a court chronology takes the agency from before the colon and shows nothing of what is not one`() async throws {
        let file = try await Importing(
            """
            Serial number,Date,Event-detail,Witness or document reference
            1,17 February 2020,Police: Called at 21:00,Exhibit 1
            2,18 February 2020,Ava said: no,Exhibit 2

            """, try SampleProfile.request(about: ["lcs/1"], keepsGood: true))
        #expect(file.arrivals.map(\.entry.agency.text) == ["police"])
        #expect(file.arrivals.first?.entry.text == "Police: Called at 21:00\nSerial number: 1\nWitness or document reference: Exhibit 1")
        #expect(file.problems.count == 1)
        #expect(
            file.problems[0].hasPrefix(
                "f.csv:3: Event-detail: found a value that is not shown here, because it may be about a person; allowed: an agency's id"))
    }

    @Test func `one agency's chronology needs to be told whose it is and about whom`() async throws {
        let text =
            "Event Ref,Start Date,Start Time,End Date,End Time,Source of Information,Event\n6,?02-Aug-20,0930,03.08/20,10pm,OIS log,Dispute\n"
        #expect(
            try await Importing(text, try SampleProfile.request()).problems == [
                "f.csv: about: found nothing that says whom it is about; allowed: a person reference such as lcs/100234. Say it with --about, since files of the profile “chronolator” are about one child and do not."
            ])
        #expect(
            try await Importing(text, try SampleProfile.request(about: ["lcs/1"])).problems == [
                "f.csv:2: Source of Information: found nothing that says who recorded it; allowed: an agency followed by “ - ”. Fill it in, or say with --agency who recorded rows that do not say it."
            ])
        let told = try await Importing(text, try SampleProfile.request(about: ["lcs/1"], agency: "police"))
        let entry = try #require(told.arrivals.first?.entry)
        #expect(entry.on.canonical == "2020-08-02T09:30?/2020-08-03?")
        #expect(entry.text == "Dispute\nEvent Ref: 6\nEnd Time: 10pm\nSource of Information: OIS log")
        #expect(entry.agency.text == "police")
        let merged = try await Importing(text.replacing("OIS log", with: "Probation - OASys"), try SampleProfile.request(about: ["lcs/1"]))
        #expect(merged.arrivals.map(\.entry.agency.text) == ["probation"])
    }

    @Test func `a crosswalk's rows become links from the day of receipt`() async throws {
        let file = try await Importing(
            "references,reason\nlcs/1; nhs/9434765919;emis/7,same NHS number\nlcs/2,\n",
            try SampleProfile.request(agency: "council", keepsGood: true))
        #expect(
            file.lines.map { $0.replacing(/"id":"d-[0-9a-f]{32}",/, with: "") } == [
                #"{"about":["lcs/1","nhs/9434765919","emis/7"],"agency":"council","details":{"basis":"crosswalk","reason":"same NHS number"},"kind":"link","on":"2022-01-31"}"#
            ])
        #expect(file.problems == ["f.csv:3: references: found a list of 1; allowed: two or more person references for a link."])
    }
}
