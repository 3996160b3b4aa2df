import Casework
import Testing

@Suite struct DetailsTests {
    private func read(_ kind: String, _ details: String, about: String = #"["lcs/ava"]"#, reader: EntryReader? = nil) throws -> Reading {
        try Reading(
            line(["kind": "\"\(kind)\"", "about": about, "details": details]), reader ?? EntryReader(agencies: Partnership.agencies))
    }

    @Test(arguments: [
        (
            "incident", #"{"type":"row"}"#, "type", "row",
            "domestic-abuse, injury, missing, neglect-concern, substance-misuse, mental-health-crisis, criminal, exploitation, other"
        ),
        ("incident", #"{"type":"missing","victim":"Ava"}"#, "victim", "Ava", "a person reference SOURCE/LOCAL such as lcs/100234"),
        ("incident", #"{"type":"missing","injury":"yes"}"#, "injury", "yes", "true or false"),
        ("incident", #"{"type":"missing","learnt":"guessed"}"#, "learnt", "guessed", "direct, told"),
        ("person", #"{"born":"2016-02-30"}"#, "born", "2016-02-30", "a date such as 2021-03-04"),
        ("person", #"{"born":"2016-02"}"#, "born", "2016-02", "a date such as 2021-03-04"),
        ("person", #"{"nhs":"943 476 5919"}"#, "nhs", "943 476 5919", "10 digits"),
        ("person", #"{"nhs":9434765919}"#, "nhs", "9434765919", "10 digits"),
        ("person", #"{"given":null}"#, "given", "null", "text"),
        ("person", #"{"alsoKnownAs":"A"}"#, "alsoKnownAs", "A", "a list of short texts"),
        ("referral", #"{"from":"fire"}"#, "from", "fire", "council, police, gp, school, hospital, housing"),
        ("referral", #"{"of":"a b"}"#, "of", "a b", "an entry id"),
        ("instrument", #"{"name":"dash","score":"14"}"#, "score", "14", "a whole number, 0 or more"),
        ("instrument", #"{"name":"dash","score":1.5}"#, "score", "1.5", "a whole number, 0 or more"),
        ("instrument", #"{"name":"dash","answers":[1]}"#, "answers", "a list of 1", "an object: item to yes, no, unknown or a grade"),
        ("instrument", #"{"name":"dash","answers":{"q1":true}}"#, "answers.q1", "true", "yes, no, unknown or a grade"),
        ("instrument", #"{"name":""}"#, "name", "", "dash, dash-police, dash-young, dara, clutter, neglect or another code"),
        ("plan", #"{"type":"safety","stage":"started","contains":["a",7]}"#, "contains[1]", "7", "a code"),
        ("meeting", #"{"type":"marac","invited":["gp","fire"]}"#, "invited[1]", "fire", "council, police, gp, school, hospital, housing"),
        ("meeting", #"{"type":"marac","attended":"gp"}"#, "attended", "gp", "a list of agency ids"),
        (
            "need", #"{"names":["neglect","sadness"]}"#, "names[1]", "sadness",
            "domestic-abuse, parental-mental-health, neglect, parental-substance-misuse, parent-in-prison, physical-abuse, sexual-abuse, emotional-abuse, disability, child-mental-health, young-carer, housing, exploitation, unborn, home-conditions, other"
        ),
        ("note", #"{"text":"x"}"#, "text", "a key that note does not have", "no details"),
        ("flag", #"{"name":"alert","action":"set","until":"x"}"#, "until", "a key that flag does not have", "name, action"),
        ("flag", #"{"name":"alert"}"#, "action", "nothing", "set, removed"),
    ]) func `a wrong field is refused with its key, what stood there and what may`(
        _ kind: String, _ details: String, _ key: String, _ found: String, _ allowed: String
    ) throws {
        let reading = try read(kind, details)
        #expect(reading.entry == nil)
        #expect(reading.keys == ["details.\(key)"])
        #expect(reading.problems.first?.found == found && reading.problems.first?.allowed == allowed)
        #expect(reading.problems.first?.weight == .error)
    }

    @Test func `an agency that the list does not have can be mended in two ways`() throws {
        let problem = try read("referral", #"{"from":"fire"}"#).problems.first
        #expect(problem?.mend == "Use an id of the partnership's list, or add the agency there.")
    }

    @Test(arguments: Kind.allCases) func `each field that a kind needs is asked for`(_ kind: Kind) throws {
        let reading = try read(kind.code, "{}", about: kind.declaration.specimenAbout)
        let missing = reading.problems.filter { $0.found == "nothing" && $0.key.hasPrefix("details.") }.map(\.key)
        // A new action needs what an entry that brings an old one up to date leaves out, and a theme says one of two things.
        let new: [Field] =
            switch kind {
            case .action: [ActionFact.words, ActionFact.owner, ActionFact.due, ActionFact.standard]
            case .theme: [ThemeFact.found]
            default: []
            }
        #expect(missing == (kind.declaration.fields.filter(\.needed) + new).map { "details.\($0.name)" })
    }

    @Test(arguments: [
        ("relationship", #"{"is":"mother"}"#, 2...2, "exactly 2 person references for a relationship"),
        ("person", #"{"given":"Ava"}"#, 1...1, "exactly 1 person reference for a person"),
        ("attendance", #"{"type":"admission"}"#, 1...1, "exactly 1 person reference for a attendance"),
        ("link", #"{}"#, 2...4, "two or more person references for a link"),
        ("unlink", #"{}"#, 2...4, "two or more person references for a unlink"),
        ("note", #"{}"#, 1...4, ""),
    ]) func `a kind is about as many people as it can be`(_ kind: String, _ details: String, _ allowed: ClosedRange<Int>, _ words: String)
        throws
    {
        for count in 1...4 {
            let about = "[" + (1...count).map { "\"lcs/p\($0)\"" }.joined(separator: ",") + "]"
            let reading = try read(kind, details, about: about)
            #expect((reading.entry != nil) == allowed.contains(count), "\(count) people")
            if !allowed.contains(count) {
                #expect(reading.problems == [EntryProblem("about", found: "a list of \(count)", allowed: words)])
            }
        }
    }

    @Test(arguments: ["withheld", "deferred"]) func `not to share is a decision with a reason`(_ decision: String) throws {
        let reading = try read("share", #"{"what":"incident","to":["gp"],"decision":"\#(decision)"}"#)
        #expect(reading.problems == [EntryProblem("details.reason", found: "nothing", allowed: "the reason why it was not shared")])
        #expect(try read("share", #"{"what":"incident","to":["gp"],"decision":"\#(decision)","reason":"Would warn him."}"#).entry != nil)
        #expect(try read("share", #"{"what":"incident","to":["gp"],"decision":"shared"}"#).entry != nil)
        #expect(try read("share", #"{"what":"incident","to":["gp"]}"#).entry != nil)
    }

    @Test func `an NHS number whose check digit fails is kept, and said`() throws {
        // 9434765918 is the NHS's own example with its last digit wrong.
        let reading = try read("person", #"{"nhs":"9434765918"}"#)
        #expect(reading.entry?.details["nhs"] == .text("9434765918"))
        #expect(
            reading.problems == [
                EntryProblem(
                    "details.nhs", found: "a number whose check digit fails", allowed: "10 digits", mend: "Kept as given; check it.",
                    weight: .warning)
            ])
        #expect(try read("person", #"{"nhs":"9434765919"}"#).problems.isEmpty)
    }

    @Test func `codes that a partnership adds are taken for their field and no other`() throws {
        let reader = EntryReader(agencies: Partnership.agencies, addedCodes: ["need.names": ["county-lines"], "flag.name": ["cp-sdp"]])
        #expect(try read("need", #"{"names":["county-lines"]}"#, reader: reader).entry?.codes(Need.names) == ["county-lines"])
        #expect(try read("flag", #"{"name":"cp-sdp","action":"set"}"#, reader: reader).entry != nil)
        #expect(try read("referral", #"{"reasons":["county-lines"]}"#, reader: reader).keys == ["details.reasons[0]"])
        #expect(
            try read("flag", #"{"name":"x","action":"set"}"#, reader: reader).problems.first?.allowed.hasSuffix("alert, cp-sdp") == true)
        #expect(try read("need", #"{"names":["county-lines"]}"#).keys == ["details.names[0]"])
    }

    @Test func `an open list takes a partnership's own code, within reason`() throws {
        #expect(try read("programme", #"{"name":"caring-dads","stage":"offered"}"#).entry != nil)
        #expect(try read("programme", #"{"name":"\#(String(repeating: "x", count: 65))","stage":"offered"}"#).keys == ["details.name"])
        #expect(try read("programme", #"{"name":"drive","stage":"thought-about"}"#).keys == ["details.stage"])
    }

    @Test func `what is taken when a field is absent is what its declaration says`() throws {
        #expect(try read("visit", #"{"type":"home"}"#).entry?.flag(Visit.successful) == true)
        #expect(try read("visit", #"{"type":"home","successful":false}"#).entry?.flag(Visit.successful) == false)
        #expect(try read("incident", #"{"type":"injury"}"#).entry?.code(Incident.learnt) == "direct")
        #expect(try read("incident", #"{"type":"injury"}"#).entry?.flag(Incident.injury) == false)
        #expect(try read("referral", "{}").entry?.code(Referral.to) == "social-care")
        #expect(try read("referral", "{}").entry?.code(Referral.decision) == nil)
    }
}
