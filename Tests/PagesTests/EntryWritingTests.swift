import Casework
import Testing

@testable import Pages

/// What is typed into a form becomes an entry, and only that.
@Suite struct EntryWritingTests {
    @Test func `a day, a month alone or a year alone are what the entry says`() {
        func text(_ day: String, _ month: String, _ year: String) -> String? {
            EntryWriting(["on-day": [day], "on-month": [month], "on-year": [year]]).dayText("on")
        }
        #expect(text("4", "3", "2021") == "2021-03-04")
        #expect(text("", "3", "2021") == "2021-03")
        #expect(text("", "", "2021") == "2021")
        #expect(text("", "", "") == nil)
        // What is no day is handed on, for the entry's own check to refuse and to show.
        #expect(text("31", "2", "2021") == "2021-02-31")
        #expect(text("4", "", "2021") == "2021--04")
    }

    @Test func `only the kind's own fields are read, each as its type`() throws {
        let writing = EntryWriting([
            "on-day": ["4"], "on-month": ["3"], "on-year": ["2021"], "time": ["9:10"], "about-then": ["yes"], "about": ["lcs/a", "lcs/b"],
            "details-type": ["home"], "details-seen": ["lcs/a"], "details-successful": ["no"], "details-score": ["9"], "agency": ["police"],
        ])
        let entry = JSONValue.object(writing.members(of: .visit))
        #expect(entry["on"] == .string("2021-03-04T09:10~"))
        #expect(entry["about"] == .array([.string("lcs/a"), .string("lcs/b")]))
        #expect(entry["details"]?["type"] == .string("home"))
        #expect(entry["details"]?["seen"] == .array([.string("lcs/a")]))
        #expect(entry["details"]?["successful"] == .bool(false))
        #expect(entry["details"]?["score"] == nil)
        #expect(entry["agency"] == nil)
    }

    @Test func `answers of a tool are gathered under the tool`() {
        let entry = JSONValue.object(
            EntryWriting(["details-name": ["dash"], "answer-injury": ["yes"], "answer-grade": ["3"], "answer-none": [""]]).members(
                of: .instrument))
        #expect(entry["details"]?["answers"] == .object([.init("grade", .integer(3)), .init("injury", .string("yes"))]))
    }

    @Test(arguments: EntryPage.kinds) func `a kind that is written by hand is one that the catalogue has`(_ kind: Kind) {
        #expect(Kind(code: kind.code) == kind)
        #expect(!kind.withArticle.isEmpty)
    }
}
