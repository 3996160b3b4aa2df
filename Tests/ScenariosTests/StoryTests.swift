import Casework
import Scenarios
import Testing

@Suite struct StoryTests {
    let day = Day(year: 2021, month: 3, day: 4) ?? Day(ordinal: 0)

    @Test func `each agency names a person in its own way, and a link joins the names`() {
        var story = Story(number: 12)
        let wren = story.child("Wren", "Alderwick", born: day, known: day)
        story.visit("clinic", to: [wren], on: day.adding(days: 9), by: .healthVisiting)
        let links = story.finished().filter { $0.kind == .link }
        #expect(links.map { $0.about.map { String($0.source) } } == [["lcs", "hv"]])
        #expect(story.lowestReference(to: wren).source == "hv")
    }

    @Test func `with one shared source there is nothing to link`() {
        var story = Story(number: 12, references: .shared)
        let wren = story.child("Wren", "Alderwick", born: day, known: day)
        story.visit("clinic", to: [wren], on: day, by: .healthVisiting)
        #expect(story.finished().map(\.kind) == [.person, .visit])
    }

    @Test func `ids count up within the story`() {
        var story = Story(number: 12, references: .shared)
        let wren = story.child("Wren", "Alderwick", born: day, known: day)
        let note = story.note("Seen at the hub.", about: [wren], on: day, by: .familyHub)
        #expect(note.text == "s12-0002")
    }

    @Test func `a mended entry stands once, with the right day`() {
        var story = Story(number: 1, references: .shared)
        let wren = story.child("Wren", "Alderwick", born: day, known: day)
        let visit = story.visit(to: [wren], on: day, seen: [wren])
        let right = story.mend(visit, wrongly: day.adding(days: 7), correctedOn: day.adding(days: 8))
        #expect(story.entry(visit)?.on.earliest == day.adding(days: 7))
        #expect(right.flatMap { story.entry($0) }?.on.earliest == day)
        #expect(right.flatMap { story.entry($0) }?.corrects == visit)
    }

    @Test func `a birth gives the child a name and a day`() {
        var story = Story(number: 1, references: .shared)
        let child = story.child(nil, "Alderwick", due: day, known: day.adding(days: -200))
        let birth = story.birth(of: child, on: day.adding(days: 3), given: "Wren", sex: "female")
        #expect(story.entry(birth)?.day(PersonFact.born) == day.adding(days: 3))
        #expect(story.entry(birth)?.text(PersonFact.given) == "Wren")
    }
}
