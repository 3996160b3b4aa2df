import Access
import Casework
import Content
import Ledger
import Practice
import Testing

/// A sealed entry decides nothing that anybody could see who may not read it: no answer, no refusal, no record.
@Suite struct UnderSealTests {
    private static let now = SampleStore.moment

    private static let lines = [
        #"{"id":"p1","kind":"person","on":"2021-01-01","agency":"northbridge-council","about":["lcs/a"],"details":{"given":"Ava","role":"child","born":"2018-01-01"}}"#,
        #"{"id":"p2","kind":"person","on":"2021-01-01","agency":"northbridge-council","about":["lcs/b"],"details":{"given":"Bea","role":"child","born":"2018-01-01"}}"#,
        #"{"id":"p3","kind":"plan","on":"2021-02-01","agency":"northbridge-council","about":["lcs/b"],"labels":["sealed"],"details":{"type":"child-protection","stage":"started"}}"#,
        #"{"id":"p4","kind":"person","on":"2021-02-01","agency":"northbridge-council","about":["lcs/only"],"labels":["sealed"],"details":{"given":"Cy","role":"child"}}"#,
        #"{"id":"p5","kind":"person","on":"2021-02-01","agency":"northbridge-police","about":["niche/1"],"details":{"given":"Dee","role":"child","born":"2017-01-01"}}"#,
        #"{"id":"p6","kind":"incident","on":"2021-12-01","agency":"northbridge-police","about":["niche/1"],"details":{"type":"missing"}}"#,
        #"{"id":"p7","kind":"link","on":"2021-02-01","agency":"northbridge-council","about":["lcs/a","niche/1"],"labels":["sealed"],"details":{"basis":"person"}}"#,
    ]

    private struct Shelf {
        let door: Door
        let policy: AccessPolicy
        let partnership: Partnership
    }

    private func shelf() async throws -> Shelf {
        let agencies = try #require(ContentLibrary.embedded.text(at: "sample/agencies.yaml"))
        let partnership = try Partnership(agencies: (text: agencies, file: "agencies.yaml"))
        let log = InMemoryEntryLog()
        let entries = try Self.lines.map { try #require(EntryReader().read(try JSONParser.parse($0)).entry, "\($0)") }
        _ = try await log.append(entries.map { Arrival($0) }, receivedAt: Self.now.milliseconds)
        let policy = try AccessFile.policy(in: partnership.library)
        return Shelf(door: Door(log, partnership.agencies, policy.reveals), policy: policy, partnership: partnership)
    }

    private func asked(_ person: String, by asker: Asker, _ shelf: Shelf) async throws -> (Refusal?, Grant?) {
        do { return (nil, try await AskLeave(shelf.door, shelf.policy, for: asker)(.readChronology, .person(try #require(PersonRef(person))), at: Self.now)) }
        catch let refusal as Refusal { return (refusal, nil) }
    }

    @Test func `a sealed plan changes no word of a refusal`() async throws {
        let shelf = try await shelf()
        let stranger = try GivenAccessTests.somebody("stranger", "brackenlea-health", .communityHealth, [.practitioner])
        let plain = try #require(try await asked("lcs/a", by: stranger, shelf).0)
        let sealed = try #require(try await asked("lcs/b", by: stranger, shelf).0)
        #expect(plain.answer == sealed.answer)
    }

    @Test func `whoever is known by a sealed entry alone is nobody, save to who may read it`() async throws {
        let shelf = try await shelf()
        for (name, agency, kind) in [("priya", "northbridge-police", AgencyKind.police), ("tom", "northbridge-council", .socialCare)] {
            let asker = try GivenAccessTests.somebody(name, agency, kind, [.practitioner])
            let only = try #require(try await asked("lcs/only", by: asker, shelf).0)
            let nobody = try #require(try await asked("lcs/nobody", by: asker, shelf).0)
            #expect(only.answer == nobody.answer)
            #expect(only.answer.isNotFound)
        }
        let lead = try GivenAccessTests.council("lead", [.safeguardingLead])
        let own = try await asked("lcs/only", by: lead, shelf).0
        #expect(own?.answer.isNotFound != true)
    }

    @Test func `a sealed link opens no other record, and leaves each its own`() async throws {
        let shelf = try await shelf()
        let constable = try GivenAccessTests.somebody("priya", "northbridge-police", .police, [.practitioner])
        let other = try await asked("lcs/a", by: constable, shelf).1
        #expect(other == nil)
        let grant = try #require(try await asked("niche/1", by: constable, shelf).1)
        let opened = try #require(try await grant.record(folding: { shelf.partnership.casebook($0, $1, asOf: Self.now.day) }))
        let told = try await ReadRecord(opened, shelf.partnership)
        #expect(Set(told.entries.keys.map(\.text)) == ["p5", "p6"])
        #expect(opened.book.references(of: opened.person) == ["niche/1"])
    }
}
