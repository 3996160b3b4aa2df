import Testing

@testable import Briefings

@Suite struct ReadingAgeTests {
    /// Published: an 11.3, "as it has 24 syllables and 13 words" (Wikipedia, Flesch–Kincaid readability tests).
    @Test func `the platypus sentence is an 11 point 3`() throws {
        let age = try #require(ReadingAge(of: ["The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."]))
        #expect(age == ReadingAge(words: 13, sentences: 1, syllables: 24))
        #expect(age.gradeInWords == "11.3")
        #expect(!age.isPlain)
        #expect(age.years == 16)
    }

    /// Published: Green Eggs and Ham, 5.7 words a sentence and 1.02 syllables a word, has −1.3 (the same page).
    @Test func `Green Eggs and Ham is below the first year`() {
        #expect(ReadingAge(words: 5_700, sentences: 1_000, syllables: 5_814)?.gradeInWords == "−1.3")
    }

    /// Published: −3.40 is the lowest there can be.
    @Test func `one word of one syllable is the lowest grade`() {
        #expect(ReadingAge(of: ["Go."])?.gradeInWords == "−3.4")
    }

    @Test func `each line is a sentence, and short forms do not end one`() {
        #expect(
            ReadingAge.sentences(of: "Ask, e.g. the GP. “Who knows?” they said: nobody").map { $0.joined(separator: " ") }
                == ["Ask e.g the GP", "Who knows", "they said nobody"])
        #expect(ReadingAge(of: ["Step down", "Step up"])?.sentences == 2)
    }

    @Test func `nothing to read has no grade`() {
        #expect(ReadingAge(of: ["", "—"]) == nil)
        #expect(ReadingAge(words: 2, sentences: 1, syllables: 1) == nil)
    }

    @Test(arguments: [
        ("child", 1), ("children", 2), ("family", 3), ("practitioner", 4), ("closed", 1), ("wanted", 2), ("cases", 2), ("table", 2),
        ("safeguarding", 3),
        ("information", 4), ("involved", 2), ("agency", 3), ("social", 2), ("area", 3), ("create", 2), ("created", 3), ("being", 2),
        ("previous", 3),
        ("somebody", 3), ("household", 2), ("timely", 2), ("assessment", 3), ("couldn’t", 2), ("mother’s", 2), ("rhythm", 2),
        ("violence", 3),
        ("multi-agency", 5), ("GP", 2), ("NHS", 3), ("DASH", 1), ("CAMHS", 1), ("A&E", 3), ("EDT", 3), ("21", 3), ("GPs", 2), ("queue", 1),
        ("stayed", 1),
    ])
    func `syllables are counted as they are said`(_ word: String, _ syllables: Int) {
        #expect(Syllables.count(in: word) == syllables)
    }

    @Test func `the sample reads at its grade`() throws {
        #expect(try Sample.briefing().readingAge?.gradeInWords == "8.0")
    }
}
