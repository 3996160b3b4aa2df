import Briefings
import Casework
import Practice

/// Who the child is, above every page about them, so that nobody writes into the wrong record.
public struct ChildBanner: Sendable {
    let told: ReadRecord
    let part: Address.Part

    /// The banner of a record, above one of its pages.
    public init(_ told: ReadRecord, at part: Address.Part) {
        self.told = told
        self.part = part
    }

    /// The reference in the address of all pages about the child: the lowest, whichever was asked for.
    var person: PersonRef? { told.references.first.flatMap { PersonRef($0) } }

    /// The banner.
    public var html: HTML {
        guard let person else { return "" }
        let name = told.name(told.record.child)
        // What is done seldom stands on the child's page; here it stands only while it is done.
        let parts: [(Address.Part, HTML)] =
            [
                (.overview, "The whole picture"), (.chronology, "Chronology"), (.family, "Family"), (.record, "Add an entry"),
                (.looks, "Who has looked"),
            ] + ChildActs.all.filter { $0.part == part }.map { ($0.part, "\($0.words)") }
        let items = parts.map { part, words -> HTML in
            """
            <li><a href="\(Address.child(person, part).path)"\(attribute: "aria-current", part == self.part ? "page" : nil)>\(words)</a></li>
            """
        }
        return """
            <section class="banner" aria-label="The child"><div>
            <p class="name"><a href="\(Address.child(person).path)">\(name)</a></p>
            <p class="facts">\(facts.joined(by: " "))</p>
            <nav aria-label="\(name)"><ul>\(items)</ul></nav>
            </div></section>

            """
    }

    private var facts: [HTML] {
        let (book, facts) = (told.book, told.record.facts)
        var all: [HTML] = []
        if let died = facts.died, died <= book.asOf.ordinal {
            all.append("<span>Died <strong>\(Day(ordinal: died).inWords)</strong></span>")
        }
        if let age = ChildAge(facts, on: book.asOf) { all.append("<span><strong>\(age.inWords)</strong></span>") }
        if let born = facts.born {
            all.append("<span>Born \(Day(ordinal: born).inWords)</span>")
        } else if let due = facts.due {
            all.append("<span>Expected \(Day(ordinal: due).inWords)</span>")
        }
        let open = told.record.plans.filter { $0.ended == nil && $0.span.start <= book.asOf.ordinal }
        for plan in open {
            let type = book.lexicon.words.text(plan.type).inPlainWords.withCapital
            all.append(
                "<span><strong>\(type) plan</strong> since \(Day(ordinal: plan.span.start).inWords), held by \(told.agency(book.rows.agency[Int(plan.started)]))</span>"
            )
        }
        if let known = book.knownOn { all.append("<span>As known on <strong>\(known.inWords)</strong></span>") }
        return all
    }
}

/// Words about a child that other pages use.
public enum ChildWords {
    /// How old the child of a record is; empty where that is not known.
    public static func age(of told: ReadRecord) -> String { ChildAge(told.record.facts, on: told.book.asOf)?.inWords ?? "" }
}

/// How old a child is, in the words that matter at that age: gestation before birth, weeks under two, then years.
struct ChildAge {
    let inWords: String

    init?(_ facts: PersonFacts, on day: Day) {
        if let born = facts.born, born <= day.ordinal {
            let years = Day(ordinal: born).years(until: day)
            let weeks = Int(day.ordinal - born) / 7
            inWords = years >= 2 ? "Aged \(years)" : "\(weeks) week\(weeks == 1 ? "" : "s") old"
        } else if let due = facts.due {
            let days = Int(day.ordinal) - (Int(due) - 280)
            guard days >= 0 else { return nil }
            inWords = "Unborn, \(days / 7) week\(days / 7 == 1 ? "" : "s") and \(days % 7) day\(days % 7 == 1 ? "" : "s")"
        } else {
            return nil
        }
    }
}
