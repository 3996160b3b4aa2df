import Standards
import Testing

/// Whose references are one person's: joined by links, parted by unlinks, and never for good.
@Suite struct IdentityTests {
    /// An incident whose victim is the mother, and a tool about somebody called `about`; whatever else joins or parts them.
    private func settled(by about: String, _ more: String = "", knownOn: String? = nil) throws -> [String] {
        try Telling(
            "da-dash-updated", asOf: "2022-04-29", knownOn: knownOn,
            """
            - {kind: plan, on: 2022-01-10, agency: council, about: [lcs/c], details: {type: child-protection, stage: started}}
            - {kind: incident, on: 2022-03-01, agency: council, about: [lcs/m, lcs/f], details: {type: domestic-abuse, victim: lcs/m}}
            - {kind: instrument, on: 2022-03-07, agency: police, about: [\(about)], details: {name: dash, score: 5}}
            \(more)
            """
        ).verdicts
    }

    private func act(_ kind: String, _ people: String, on day: String) -> String {
        "- {kind: \(kind), on: \(day), agency: council, about: [\(people)]}\n"
    }

    @Test func `a tool about another reference counts once the two are known to be one person`() throws {
        let link = act("link", "lcs/m, niche/P7", on: "2022-04-01")
        #expect(try settled(by: "niche/P7") == ["missed"])
        #expect(try settled(by: "niche/P7", link) == ["met"])
        #expect(try settled(by: "niche/P7", link, knownOn: "2022-03-31") == ["missed"])
    }

    @Test func `references that were joined and then parted are two people again`() throws {
        let link = act("link", "lcs/m, niche/P7", on: "2022-04-01")
        let part = act("unlink", "lcs/m, niche/P7", on: "2022-04-02")
        #expect(try settled(by: "niche/P7", link + part) == ["missed"])
        #expect(try settled(by: "niche/P7", link + part, knownOn: "2022-04-01") == ["met"])
        #expect(try settled(by: "niche/P7", link + part + act("link", "lcs/m, niche/P7", on: "2022-04-03")) == ["met"])
    }

    @Test func `parting one reference of three leaves the others joined`() throws {
        let acts = act("link", "lcs/m, niche/P7, emis/9", on: "2022-04-01") + act("unlink", "lcs/m, niche/P7", on: "2022-04-02")
        #expect(try settled(by: "niche/P7", acts) == ["missed"])
        #expect(try settled(by: "emis/9", acts) == ["met"])
    }

    @Test func `two who are each joined to a third are one`() throws {
        let acts = act("link", "niche/P7, emis/9", on: "2022-04-01") + act("link", "lcs/m, emis/9", on: "2022-04-02")
        #expect(try settled(by: "niche/P7", acts) == ["met"])
    }
}
