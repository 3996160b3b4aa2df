import Casework
import Testing

@Suite struct RoundTripTests {
    @Test(arguments: Kind.allCases) func `an entry of every kind with every field comes back from its own JSON`(_ kind: Kind) throws {
        for turn in 0..<kind.declaration.turns {
            let reading = try Reading(Specimen.line(of: kind, turn: turn))
            #expect(reading.problems == [])
            let entry = try #require(reading.entry)
            #expect(entry.details.count == kind.declaration.fields.count)
            let again = try #require(Reading(entry.json().text).entry)
            #expect(again == entry)
            #expect(again.canonicalText == entry.canonicalText)
            #expect(try Reading(entry.canonicalText).entry == entry)
        }
    }

    @Test(arguments: Kind.allCases) func `the canonical text holds all that was sent and nothing else`(_ kind: Kind) throws {
        let sent = Specimen.line(of: kind, turn: 1)
        let read = try #require(Reading(sent).entry)
        // `details` of a kind without fields says nothing, and is left out.
        let expected = kind.declaration.fields.isEmpty ? sent.replacing(",\"details\":{}", with: "") : sent
        #expect(try read.canonicalText == JSONParser.parse(expected).canonicalText)
    }

    @Test func `a day is written back in the sender's own words`() throws {
        for on in [
            "2021", "2021-03", "2021-03-04", "2021-03-04T21:10", "2021-03-04T21:10:30", "2021-03-04?", "2021-03~", "2021-03-01/2021-03-09",
        ] {
            let entry = try #require(Reading(line(["on": "\"\(on)\""])).entry)
            #expect(entry.json()["on"] == .string(on))
        }
    }

    @Test func `keys that say nothing are left out, and the id where one is to be derived`() throws {
        let entry = try #require(Reading(line(["id": #""e1""#, "refs": "[]", "labels": "[]", "details": "{}"])).entry)
        #expect(entry.canonicalText == #"{"about":["lcs/ava"],"agency":"police","id":"e1","kind":"note","on":"2021-03-04"}"#)
        #expect(entry.json(withID: false).canonicalText == #"{"about":["lcs/ava"],"agency":"police","kind":"note","on":"2021-03-04"}"#)
    }

    @Test func `the order of the people is kept, for of a relationship it says who is what to whom`() throws {
        let mother = try #require(
            Reading(line(["kind": #""relationship""#, "about": #"["lcs/mum","lcs/ava"]"#, "details": #"{"is":"mother"}"#])).entry)
        #expect(mother.json()["about"] == ["lcs/mum", "lcs/ava"])
    }
}
