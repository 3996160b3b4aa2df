import Auditing
import Casework
import Testing

/// An audit as its entries tell it: who said what when, and nothing lost where two people say it at once.
@Suite struct AuditRecordTests {
    static let audit = AuditRef("december-2021")!
    static let ava = PersonRef("lcs/ava")!, ben = PersonRef("lcs/ben")!
    static let gp = AgencyRef("gp")!, police = AgencyRef("police")!
    static let end = Day("2022-12-31")!

    static func entry(
        _ id: String, _ kind: String, _ details: String, by agency: String = "council", on day: String = "2021-12-17", child: String? = nil,
        audit: String = "december-2021", corrects: String? = nil
    ) throws -> Entry {
        let about = (["audit/\(audit)"] + (child.map { [$0] } ?? [])).map { "\"\($0)\"" }.joined(separator: ",")
        let corrects = corrects.map { #","corrects":"\#($0)""# } ?? ""
        let line =
            #"{"id":"\#(id)","kind":"\#(kind)","on":"\#(day)","recorded":"\#(day)","agency":"\#(agency)","about":[\#(about)],"details":\#(details)\#(corrects)}"#
        let reading = EntryReader().read(try JSONParser.parse(line))
        guard let entry = reading.entry else { throw Unreadable(problems: reading.problems) }
        return entry
    }

    private struct Unreadable: Error { let problems: [EntryProblem] }

    static func on(_ day: String) -> Day { Day(day) ?? Day(ordinal: 0) }

    static func record(_ entries: [Entry], asOf: Day = end, knownOn: Day? = nil) -> AuditRecord {
        AuditRecord(audit, entries.map { (entry: $0, received: nil) }, asOf: asOf, knownOn: knownOn)
    }

    /// An audit from its setting up to its briefing, with two answers at once, a concern, a correction and a withdrawal.
    static func story() throws -> [Entry] {
        func answer(_ id: String, upon: String, _ grade: String, by agency: String = "gp", on day: String, _ said: String = "agreed") throws
            -> Entry
        {
            let reason = said == "agreed" ? "" : #","reason":"It was sent.""#
            return try entry(
                id, "return",
                #"{"from":"\#(agency)","stage":"answered","grade":"\#(grade)","rationale":"Because.","upon":["\#(upon)"],"findings":[{"finding":"c1-dash-1","standard":"dash","answer":"\#(said)"\#(reason)}]}"#,
                by: agency, on: day, child: "lcs/ava")
        }
        func asked(_ id: String, _ agency: String, _ child: String) throws -> Entry {
            try entry(
                id, "return",
                #"{"from":"\#(agency)","stage":"asked","due":"2022-01-14","findings":[{"finding":"c1-dash-1","standard":"dash","verdict":"missed"}]}"#,
                child: child)
        }
        return [
            try entry(
                "a1", "audit",
                #"{"step":"set-up","title":"Audit","theme":"Pre-school","asOf":"2021-12-17","lookBack":12,"size":2,"agencies":["gp","police"],"lines":[{"question":"Is risk seen?","standards":["dash"]}]}"#,
                on: "2021-12-10"),
            try entry(
                "a2", "audit",
                #"{"step":"drawn","seed":"18446744073709551615","upon":["a1"],"cohort":[{"number":1,"child":"lcs/ava"},{"number":2,"child":"lcs/ben"}],"reserves":[{"child":"lcs/cal","for":["lcs/ben"]}],"exclusions":[{"because":"Not eligible: aged 9.","children":["lcs/dot"]}]}"#
            ),
            try asked("r1", "gp", "lcs/ava"), try asked("r2", "police", "lcs/ava"), try asked("r3", "gp", "lcs/ben"),
            try answer("r4", upon: "r1", "good", on: "2022-01-10"),
            try answer("r5", upon: "r1", "requires-improvement", on: "2022-01-11", "disagreed"),
            try answer("r6", upon: "r2", "good", by: "police", on: "2022-01-12"),
            try entry(
                "m1", "moderation", #"{"step":"concern","reason":"Seen with a bruise.","told":["Jo Pike"]}"#, on: "2022-01-12",
                child: "lcs/ben"),
            try entry("m2", "moderation", #"{"step":"signed-off"}"#, on: "2022-01-13", child: "lcs/ben"),
            try entry(
                "m3", "moderation", #"{"step":"concern-closed","of":"m1","reason":"Strategy meeting held."}"#, on: "2022-01-14",
                child: "lcs/ben"),
            try entry(
                "m4", "moderation",
                #"{"step":"second-grade","from":"police","of":"r6","grade":"requires-improvement","reason":"No plan."}"#, on: "2022-01-15",
                child: "lcs/ava"),
            try entry("m5", "moderation", #"{"step":"point","reason":"Who told the school?"}"#, on: "2022-01-15", child: "lcs/ava"),
            try entry("t1", "theme", #"{"code":"dash","title":"DASH","found":["It is not updated."],"draft":true}"#, on: "2022-01-20"),
            try entry("t2", "theme", #"{"code":"closing","title":"Closing","found":["Too early."]}"#, on: "2022-01-20"),
            try entry(
                "t3", "theme", #"{"code":"dash","title":"Risk","found":["It is not joined."],"merges":["t2"],"upon":["t1"]}"#,
                on: "2022-01-21"),
            try entry(
                "c1", "action", #"{"words":"Train","owner":"Nurse","due":"2022-03-31","standard":"dash"}"#, on: "2022-02-01"),
            try entry("c2", "action", #"{"of":"c1","due":"2022-06-30","upon":["c1"]}"#, on: "2022-03-30"),
            try entry(
                "c3", "action", #"{"of":"c1","closed":"otherwise","note":"The service has ended.","upon":["c2"]}"#, on: "2022-07-01"),
            try entry("b1", "briefing", #"{"version":"draft","title":"B","size":9,"root":"a b c d e f g h"}"#, on: "2022-02-01"),
            try entry(
                "b2", "briefing", #"{"version":"published","title":"B","size":10,"root":"a b c d e f g h","upon":["b1"]}"#, on: "2022-02-10"
            ),
            // Corrected by its own agency; refused from another.
            try entry(
                "a3", "audit",
                #"{"step":"drawn","seed":"7","upon":["a1"],"cohort":[{"number":1,"child":"lcs/ava"},{"number":2,"child":"lcs/ben"}]}"#,
                on: "2021-12-18", corrects: "a2"),
            try entry("x1", "audit", #"{"step":"closed","reason":"No.","upon":["a1"]}"#, by: "police", on: "2021-12-19", corrects: "a1"),
            try entry("w1", "withdrawal", #"{"reason":"Sent twice."}"#, on: "2022-01-02", child: "lcs/ben", corrects: "r3"),
            try entry("o1", "audit", #"{"step":"closed","reason":"Other.","upon":["q"]}"#, audit: "other"),
        ]
    }

    @Test func `the whole audit is told by its entries`() throws {
        let record = Self.record(try Self.story())
        #expect(record.setting.title == "Audit" && record.setting.seed == 7 && record.setting.cohort.map(\.child) == [Self.ava, Self.ben])
        #expect(record.setting.lines.map(\.question) == ["Is risk seen?"] && !record.setting.isClosed)
        #expect(record.setting.agencies == [Self.gp, Self.police])
        #expect(record.refused.map(\.id.text) == ["x1"])
        #expect(record.returns.count == 2, "what was withdrawn was never asked")
        #expect(record.themes.keys.sorted() == ["dash"], "what was joined into another theme is that theme's")
        #expect(record.themes["dash"]?.latest?.text(ThemeFact.title) == "Risk")
        #expect(record.actions.count == 1)
        #expect(record.actions.first?.due == Day("2022-06-30") && record.actions.first?.ending == .otherwise)
        #expect(record.actions.first?.note == "The service has ended." && record.actions.first?.owner == "Nurse")
        #expect(record.briefing("published")?.id.text == "b2" && record.briefing("draft")?.id.text == "b1")
        #expect(record.briefing("agreed") == nil && record.publicBriefing.all.isEmpty)
        #expect(record.agreement["dash"]?.agreed == 1 && record.agreement["dash"]?.disagreed == 1 && record.agreement["dash"]?.added == 0)
    }

    @Test func `two answers upon one version are both kept and both told, until somebody puts them together`() throws {
        let story = try Self.story()
        let key = ReturnRecord.Key(child: Self.ava, agency: Self.gp)
        let contested = Self.record(story)
        #expect(contested.contested == [key])
        #expect(contested.returns[key]?.versions.heads.map(\.id.text) == ["r4", "r5"])
        #expect(contested.returns[key]?.versions.all.map(\.id.text) == ["r1", "r4", "r5"])
        let both = try Self.entry(
            "r7", "return", #"{"from":"gp","stage":"answered","grade":"good","rationale":"Both.","upon":["r4","r5"]}"#, by: "gp",
            on: "2022-01-13", child: "lcs/ava")
        let settled = Self.record(story + [both])
        #expect(settled.contested == [] && settled.returns[key]?.grade == .good && settled.returns[key]?.versions.all.count == 4)
        let again = try Self.entry(
            "r8", "return", #"{"from":"gp","stage":"reopened","reason":"One finding is missing.","upon":["r7"]}"#, on: "2022-01-14",
            child: "lcs/ava")
        let reopened = try #require(Self.record(story + [both, again]).returns[key])
        #expect(reopened.stage == .reopened && reopened.answer == nil && reopened.grade == nil)
        #expect(reopened.isLate(on: Self.on("2022-01-15")) && !reopened.isLate(on: Self.on("2022-01-14")))
    }

    @Test func `an immediate concern pauses the child's audit until it is closed with a note, and nobody signs off over it`() throws {
        let story = try Self.story()
        let open = try #require(Self.record(story, asOf: Self.on("2022-01-13")).panel[Self.ben])
        #expect(open.isPaused && open.signedOff == nil)
        let closed = try #require(Self.record(story).panel[Self.ben])
        #expect(!closed.isPaused && closed.signedOff?.id.text == "m2" && closed.concerns.first?.ended?.id.text == "m3")
        let ava = try #require(Self.record(story).panel[Self.ava])
        #expect(ava.points.map(\.isOpen) == [true] && ava.signedOff == nil && !ava.isPaused)
    }

    @Test func `a second grade stands beside the grade of the version that it was given upon`() throws {
        let twice = Self.record(try Self.story()).gradedTwice
        #expect(twice.map(\.first) == [.good] && twice.map(\.second) == [.requiresImprovement])
        #expect(twice.first?.key == ReturnRecord.Key(child: Self.ava, agency: Self.police))
    }

    @Test func `what was known on a day knows nothing of what was recorded later`() throws {
        let story = try Self.story()
        #expect(Self.record(story, knownOn: Self.on("2021-12-17")).setting.seed == UInt64.max)
        #expect(Self.record(story, knownOn: Self.on("2021-12-12")).setting.cohort.isEmpty)
        #expect(!Self.record(story, knownOn: Self.on("2021-12-01")).isKnown)
        #expect(Self.record(story, asOf: Self.on("2022-02-05")).briefing("published") == nil)
    }

    @Test(arguments: 0..<200) func `in any order of arrival, and however often they come, entries tell the same audit`(_ seed: UInt64)
        throws
    {
        var chance = Chance(state: seed)
        let story = try Self.story()
        let part = story.filter { _ in Int.random(in: 0..<8, using: &chance) > 0 }
        let day = [nil, Day("2022-01-11"), Day("2022-01-14"), Day("2022-02-01")].randomElement(using: &chance) ?? nil
        let once = Self.record(part, knownOn: day)
        var again = part + part.filter { _ in Bool.random(using: &chance) }
        again.shuffle(using: &chance)
        #expect(Self.record(again, knownOn: day) == once)
    }

    @Test func `versions and corrections that lead back to themselves hang nothing up, and are told`() throws {
        let a = try Self.entry("a", "audit", #"{"step":"changed","reason":"A.","upon":["b"]}"#)
        let b = try Self.entry("b", "audit", #"{"step":"changed","reason":"B.","upon":["a"]}"#, on: "2021-12-18")
        let record = Self.record([a, b])
        #expect(record.setting.versions.all.count == 2 && record.setting.versions.latest != nil)
        let c = try Self.entry("c", "audit", #"{"step":"changed","reason":"C.","upon":["q"]}"#, corrects: "d")
        let d = try Self.entry("d", "audit", #"{"step":"changed","reason":"D.","upon":["q"]}"#, corrects: "c")
        #expect(Self.record([c, d]).refused.map(\.id.text) == ["c", "d"])
        #expect(Self.record([c, d]).setting.versions.all.isEmpty)
        #expect(Self.record([d, c]) == Self.record([c, d]))
    }
}

/// Chance for these tests: the same every time.
private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
