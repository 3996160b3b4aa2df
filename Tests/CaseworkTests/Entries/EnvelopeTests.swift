import Casework
import Testing

@Suite struct EnvelopeTests {
    @Test func `a plain note is read whole`() throws {
        let reading = try Reading(
            line([
                "id": #""e1""#, "recorded": #""2021-03-05T09:00""#, "author": #""PC 7""#, "text": #""As told.""#,
                "refs": #"["e0","pending"]"#,
                "corrects": #""e-1""#, "significance": #""key""#, "labels": #"["restricted","third-party"]"#, "details": "{}",
            ]))
        let entry = try #require(reading.entry)
        #expect(reading.problems.isEmpty && reading.isNamed)
        #expect(entry.id.text == "e1" && entry.kind == .note && entry.on.text == "2021-03-04" && entry.recorded?.text == "2021-03-05T09:00")
        #expect(
            entry.agency.text == "police" && entry.author == "PC 7" && entry.about.map(\.text) == ["lcs/ava"] && entry.text == "As told.")
        #expect(entry.refs.map(\.text) == ["e0", "pending"] && entry.corrects?.text == "e-1" && entry.isKey == true)
        #expect(entry.labels == [.restricted, .thirdParty] && entry.details.isEmpty)
    }

    @Test func `an entry without an id waits for one`() throws {
        let reading = try Reading(line())
        #expect(!reading.isNamed && reading.entry?.id == EntryReader.unnamed)
    }

    @Test(arguments: [
        ("id", #""a b""#, "a b", "1 to 64 of A-Z a-z 0-9 . _ : -, a letter or digit among them"),
        ("id", "7", "7", "1 to 64 of A-Z a-z 0-9 . _ : -, a letter or digit among them"),
        ("id", "null", "null", "1 to 64 of A-Z a-z 0-9 . _ : -, a letter or digit among them"),
        ("id", #""""#, "", "1 to 64 of A-Z a-z 0-9 . _ : -, a letter or digit among them"),
        ("on", #""2021-02-30""#, "2021-02-30", UncertainDay.allowed), ("on", #""4/3/2021""#, "4/3/2021", UncertainDay.allowed),
        ("on", "20210304", "20210304", UncertainDay.allowed), ("recorded", #""soon""#, "soon", UncertainDay.allowed),
        ("recorded", #""2021-04""#, "2021-04", "a day or a day and time, certain"),
        ("recorded", #""2021-03-04?""#, "2021-03-04?", "a day or a day and time, certain"),
        ("agency", #""Police""#, "Police", "an agency id of a-z 0-9 -"), ("agency", "1", "1", "an agency id of a-z 0-9 -"),
        ("agency", #""fire""#, "fire", "council, police, gp, school, hospital, housing"), ("author", "7", "7", "text"),
        ("about", "[]", "a list of 0", "a list of one or more person references such as lcs/100234"),
        ("about", #""lcs/ava""#, "lcs/ava", "a list of a person reference SOURCE/LOCAL such as lcs/100234"),
        ("about", #"["lcs/ava","lcs/ava"]"#, "a list of 2", "each person once"), ("text", "[]", "a list of 0", "text"),
        ("refs", #""e1""#, "e1", "a list of entry ids: 1 to 64 of A-Z a-z 0-9 . _ : -, a letter or digit among them"),
        ("corrects", #""é""#, "é", "an entry id"),
        ("significance", #""high""#, "high", "key, routine"), ("details", #""x""#, "x", "an object"),
        ("labels", #"["secret"]"#, "secret", "restricted, sealed, third-party, legal-privilege, police-sensitive"),
        ("author", "\"\(String(repeating: "x", count: 257))\"", "257 bytes", "at most 256 bytes"),
        ("text", "\"\(String(repeating: "é", count: 32_769))\"", "65538 bytes", "at most 65536 bytes"),
    ]) func `a wrong value is refused with its key, what stood there and what may`(
        _ key: String, _ value: String, _ found: String, _ allowed: String
    ) throws {
        let reading = try Reading(line([key: value]))
        let problem = try #require(reading.problems.first)
        #expect(reading.entry == nil && reading.problems.count == 1)
        #expect(
            problem.key == (key == "labels" ? "labels[0]" : key) && problem.found == found && problem.allowed == allowed
                && problem.weight == .error)
    }

    @Test(arguments: [
        ("kind", Kind.allCases.map(\.code).joined(separator: ", ")), ("on", "a date such as 2021-03-04 or 2021-03"),
        ("agency", "an agency id"),
        ("about", "a list of one or more person references such as lcs/100234"),
    ]) func `what every entry needs is asked for by name`(_ key: String, _ allowed: String) throws {
        let reading = try Reading(line([key: nil]))
        #expect(reading.entry == nil)
        #expect(reading.problems == [EntryProblem(key, found: "nothing", allowed: allowed)])
    }

    @Test func `each bad item of a list is named by its place`() throws {
        let reading = try Reading(line(["about": #"["lcs/ava","ava",7,"LCS/x","lcs/a b"]"#, "refs": #"["ok","not ok"]"#]))
        #expect(reading.keys == ["about[1]", "about[2]", "about[3]", "about[4]", "refs[1]"])
    }

    @Test func `all that is wrong is said at once, in the order of the keys`() throws {
        let reading = try Reading(
            #"{"id":"!","kind":"share","on":"2021","recorded":"2020","agency":"fire","about":[],"text":1,"significance":"x","labels":["y"],"colour":"red","details":{"what":"gossip","too":1}}"#
        )
        #expect(
            reading.keys == [
                "colour", "id", "recorded", "on", "agency", "about", "text", "significance", "labels[0]", "details.too", "details.what",
                "details.to",
            ])
        #expect(reading.entry == nil)
    }

    @Test func `a kind that nobody knows is refused with the list of kinds, and its details are not guessed at`() throws {
        let reading = try Reading(line(["kind": #""rumour""#, "details": #"{"x":1}"#]))
        #expect(reading.problems == [EntryProblem("kind", found: "rumour", allowed: Kind.allCases.map(\.code).joined(separator: ", "))])
        #expect(try Reading(line(["kind": #""Note""#])).keys == ["kind"])
    }

    @Test func `nothing is recorded before it happens`() throws {
        let reading = try Reading(line(["on": #""2021-03-04""#, "recorded": #""2021-03-03""#]))
        #expect(reading.keys == ["on"])
        #expect(reading.problems.first?.found == "2021-03-04, after it was recorded on 2021-03-03")
        #expect(reading.problems.first?.allowed == "a day no later than `recorded`")
        #expect(try Reading(line(["recorded": #""2021-03-04""#])).entry != nil)
        // A month that had begun when it was written down may still turn out to have been earlier in it.
        #expect(try Reading(line(["on": #""2021-03""#, "recorded": #""2021-03-03""#])).entry != nil)
    }

    @Test func `without a partnership's list any well-formed agency may record`() throws {
        #expect(try Reading(line(["agency": #""fire""#]), EntryReader()).entry?.agency.text == "fire")
        #expect(try Reading(line(["agency": #""Fire!""#]), EntryReader()).keys == ["agency"])
    }

    @Test func `an entry cannot correct itself, and a withdrawal withdraws something`() throws {
        #expect(try Reading(line(["id": #""e1""#, "corrects": #""e1""#])).keys == ["corrects"])
        let withdrawal: KeyValuePairs<String, String?> = ["kind": #""withdrawal""#, "details": #"{"reason":"wrong child"}"#]
        #expect(
            try Reading(line(withdrawal)).problems == [
                EntryProblem("corrects", found: "nothing", allowed: "the id of the entry that is withdrawn")
            ])
    }

    @Test func `a line that is no object is refused`() throws {
        for text in ["[]", "7", "\"x\"", "null"] { #expect(try Reading(text).keys == ["entry"]) }
    }
}
