import Casework
import Testing

/// An entry that says nothing where its kind asks for something is no evidence of anything, and would be counted as some.
@Suite struct SayingNothingTests {
    private func read(_ kind: String, _ details: String, about: String = #"["lcs/ava"]"#) throws -> Reading {
        var members: KeyValuePairs<String, String?> = ["kind": "\"\(kind)\"", "about": about, "details": details]
        if kind == "withdrawal" { members = ["kind": "\"\(kind)\"", "about": about, "details": details, "corrects": #""e1""#] }
        return try Reading(line(members))
    }

    @Test(arguments: [
        ("share", #"{"what":"closure","to":[]}"#, "to", "a list of 0", "a list of one or more: an agency id"),
        (
            "understanding", #"{"child":[],"level":"full"}"#, "child", "a list of 0",
            "a list of one or more: a person reference SOURCE/LOCAL such as lcs/100234"
        ),
        ("withdrawal", #"{"reason":""}"#, "reason", "nothing", "text that says something"),
        ("withdrawal", #"{"reason":" \n\u00a0"}"#, "reason", "nothing", "text that says something"),
        ("exemption", #"{"standard":"da-dash-updated","reason":" "}"#, "reason", "nothing", "text that says something"),
        ("exemption", #"{"standard":" ","reason":"Seen twice."}"#, "standard", " ", "a code"),
        (
            "exemption", #"{"standard":"da-dash-updated","reason":"Seen.","each":"his father"}"#, "each", "his father",
            "a person reference SOURCE/LOCAL such as lcs/100234, or an agency id"
        ),
        (
            "exemption", #"{"standard":"da-dash-updated","reason":"Seen.","each":"fire"}"#, "each", "fire",
            "a person reference SOURCE/LOCAL such as lcs/100234, or an agency id"
        ),
        ("transfer", #"{"direction":"out","from":"\t","to":"Devon","stage":"notified"}"#, "from", "\t", "a code"),
        ("instrument", #"{"name":"dash","score":-1}"#, "score", "-1", "a whole number, 0 or more"),
        ("instrument", #"{"name":"own","answers":{"q1":""}}"#, "answers.q1", "", "yes, no, unknown or a grade"),
        ("instrument", #"{"name":"own","answers":{"q1":-2}}"#, "answers.q1", "-2", "yes, no, unknown or a grade"),
        ("instrument", #"{"name":"own","answers":{"":"yes"}}"#, "answers", "an item without a name", "item codes"),
        (
            "person", #"{"born":"2016-02-03","died":"2016-02-02"}"#, "died", "2016-02-02, before 2016-02-03",
            "the date of birth, or a later one"
        ),
    ]) func `an entry that says nothing where something is due is refused`(
        _ kind: String, _ details: String, _ key: String, _ found: String, _ allowed: String
    ) throws {
        let reading = try read(kind, details)
        #expect(reading.entry == nil)
        #expect(reading.problems.map { "\($0.key): \($0.found); \($0.allowed)" } == ["details.\(key): \(found); \(allowed)"])
    }

    @Test func `a need without a name is refused with the list of needs`() throws {
        let problem = try #require(read("need", #"{"names":[]}"#).problems.first)
        #expect(problem.key == "details.names" && problem.found == "a list of 0")
        #expect(problem.allowed.hasPrefix("a list of one or more: domestic-abuse, parental-mental-health"))
    }

    @Test func `not to share needs a reason in words, also where the reason given is empty`() throws {
        let reading = try read("share", #"{"what":"incident","to":["gp"],"decision":"withheld","reason":"  "}"#)
        #expect(reading.problems == [EntryProblem("details.reason", found: "nothing", allowed: "the reason why it was not shared")])
        // Said once: a reason that is no text is told as such.
        #expect(try read("share", #"{"what":"incident","to":["gp"],"decision":"withheld","reason":7}"#).keys == ["details.reason"])
    }

    @Test func `a relationship does not end before it begins, and may end on its day`() throws {
        let about = #"["lcs/dad","lcs/mum"]"#
        let reading = try read("relationship", #"{"is":"partner","from":"2021-03-04","to":"2021-03-03"}"#, about: about)
        #expect(
            reading.problems == [
                EntryProblem(
                    "details.to", found: "2021-03-03, before 2021-03-04", allowed: "the day from which it held, or a later one",
                    mend: "One of the two days is wrong: check from.")
            ])
        #expect(try read("relationship", #"{"is":"partner","from":"2021-03-04","to":"2021-03-04"}"#, about: about).entry != nil)
        #expect(try read("relationship", #"{"is":"partner","to":"2021-03-03"}"#, about: about).entry != nil)
    }

    @Test(arguments: ["-", "---", ".", "_:", "..-"]) func `marks alone are no id, and refer to nothing`(_ marks: String) throws {
        #expect(try Reading(line(["id": "\"\(marks)\""])).keys == ["id"])
        #expect(try Reading(line(["refs": "[\"\(marks)\"]"])).keys == ["refs[0]"])
        #expect(try Reading(line(["corrects": "\"\(marks)\""])).keys == ["corrects"])
        #expect(EntryRef(marks) == nil && EntryRef(marks + "1") != nil)
    }

    @Test func `what may be left out may also be empty`() throws {
        #expect(try read("meeting", #"{"type":"marac","invited":[],"people":[]}"#).entry != nil)
        #expect(try read("plan", #"{"type":"safety","stage":"started","contains":[],"reason":""}"#).entry != nil)
        #expect(try read("exemption", #"{"standard":"s","reason":"Seen.","each":"lcs/dad"}"#).entry != nil)
        #expect(try read("exemption", #"{"standard":"s","reason":"Seen.","each":"gp"}"#).entry != nil)
        #expect(try read("person", #"{"born":"2016-02-03","died":"2016-02-03"}"#).entry != nil)
    }

    @Test func `a list longer than a row can count is refused, not cut`() throws {
        let many = (0..<65_536).map { "\"a/\($0)\"" }.joined(separator: ",")
        let reading = try Reading(line(["about": "[\(many)]"]))
        #expect(reading.entry == nil)
        #expect(
            reading.problems == [
                EntryProblem("about", found: "a list of 65536", allowed: "at most 65535 in one list", mend: "Say it in several entries.")
            ])
        let fitting = (0..<65_535).map { "\"a/\($0)\"" }.joined(separator: ",")
        let entry = try #require(Reading(line(["about": "[\(fitting)]"])).entry)
        var (rows, lexicon) = (Rows(), Lexicon())
        #expect(rows.append(entry, &lexicon) == 0 && rows.people(0).count == 65_535)
        #expect(
            try read("meeting", #"{"type":"marac","invited":[\#(Array(repeating: #""gp""#, count: 65_536).joined(separator: ","))]}"#).keys
                == ["details.invited"])
    }
}
