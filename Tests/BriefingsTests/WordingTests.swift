import Testing

@testable import Briefings

@Suite struct WordingTests {
    @Test(arguments: [
        ("The mother failed to protect her son.", ["failed to protect"]),
        ("Failure by his mother to protect him", ["Failure by his mother to protect"]),
        ("Dad has failed to properly engage", ["failed to properly engage"]),
        ("There was an incident between the couple.", ["incident between the couple"]),
        ("Incidents of violence between both parents", ["Incidents of violence between both parents"]),
        ("She chose to stay with him", ["chose to stay"]), ("a volatile relationship", ["volatile relationship"]),
        ("A family that is hard to reach, and hard-to-reach fathers", ["hard to reach", "hard-to-reach"]),
        ("The child did not attend.", ["child did not attend"]), ("They should have known", ["should have known"]),
        ("Police failed to share", ["failed to"]), ("She put herself and the baby at risk", ["put herself and the baby at risk"]),
    ])
    func `words that blame are refused, with the words as they stand`(_ text: String, _ found: [String]) {
        #expect(Wording.refusals(in: text).map(\.found) == found)
    }

    @Test(arguments: [
        "He hit her; the police recorded it.", "Lack of engagement with fathers", "The closure was not shared.",
        "The child was not brought to the clinic.",
        "A meeting between both parents and the school", "What would make it safe to leave?", "The plan could have been more robust.",
    ])
    func `plain words pass`(_ text: String) {
        #expect(Wording.refusals(in: text) == [])
    }

    @Test func `every refused phrase says why and what to write`() {
        for phrase in Wording.refused {
            #expect(!phrase.pattern.isEmpty && phrase.why.hasSuffix(".") && phrase.instead.hasSuffix("."), "\(phrase.pattern)")
            #expect(phrase.pattern == phrase.pattern.lowercased())
        }
        #expect(Set(Wording.refused.map(\.pattern)).count == Wording.refused.count)
    }

    @Test func `the sample says nothing that is refused`() throws {
        #expect(try Sample.briefing().refusals == [])
    }
}
