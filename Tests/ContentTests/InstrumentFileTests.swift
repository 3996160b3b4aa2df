import Content
import Instruments
import Testing

@Suite struct InstrumentFileTests {
    @Test func `every instrument that ships can be read`() throws {
        #expect(
            try InstrumentFile.all(in: .embedded).all.map(\.id.text) == ["clutter", "dara", "dash", "dash-police", "dash-young", "neglect"])
    }

    @Test func `an instrument's form is refused with each place`() {
        let text = """
            id: homes
            title: Homes
            about: house
            scoring: average
            items:
              - {code: hall, topic: hall}
              - {code: roof, topic: roof, answer: rating 9 to 1}
            levels:
              - {code: low, scores: 1-3}
            licence: ours
            """
        let fault = #expect(throws: ContentProblems.self) { try InstrumentFile.read(text, file: "instruments/home.yaml") }
        #expect(
            fault?.description == """
                instruments/home.yaml:1: found no key “source”. Allowed: a value for “source”. Add “source: …”.
                instruments/home.yaml:1: id: found “homes”. Allowed: the file's own name. Name the file homes.yaml.
                instruments/home.yaml:3: about: found “house”. Allowed: victim, home, child. Did you mean “home”?
                instruments/home.yaml:4: scoring: found “average”. Allowed: count-yes, worst, none.
                instruments/home.yaml:6: items[0]: found no key “answer”. Allowed: a value for “answer”. Add “answer: …”.
                instruments/home.yaml:7: items[1].answer: found “rating 9 to 1”. Allowed: yes-no-unknown, grade A to B, or rating A to B. Write for example “grade 1 to 5”.
                instruments/home.yaml:9: levels[0].scores: found “1-3”. Allowed: two whole numbers such as “0 to 9”, the lower first.
                """)
    }

    @Test func `an instrument that does not hold together is refused at the place that breaks it`() {
        let text = """
            id: homes
            title: Homes
            about: home
            answer: rating 1 to 9
            scoring: worst
            items:
              - {code: hall, topic: hall}
            levels:
              - {code: low, scores: 1 to 3}
              - {code: high, scores: 5 to 9}
            prompts:
              - {items: [stairs], atLeast: 4, says: The stairs.}
              - {items: [hall], says: The hall.}
            licence: ours
            source: ours
            """
        let fault = #expect(throws: ContentProblems.self) { try InstrumentFile.read(text, file: "instruments/homes.yaml") }
        #expect(
            fault?.description == """
                instruments/homes.yaml:10: levels[1]: found scores from 5. Allowed: scores from 4, so that every score has one level.
                instruments/homes.yaml:12: prompts[0]: found the item “stairs”. Allowed: hall.
                instruments/homes.yaml:13: prompts[1]: found no number for “hall”. Allowed: at least 1 to 9.
                """)
    }
}
