import Briefings
import Casework
import Practice

/// Who belongs to a child, now and before, and how far practice has come with each parent and carer.
public struct FamilyPage: Sendable {
    let told: ReadRecord
    let notices: [String]

    /// The page of a record.
    public init(_ told: ReadRecord, notices: [String] = []) {
        self.told = told
        self.notices = notices
    }

    /// The page.
    public var page: Page {
        let name = told.name(told.record.child)
        let people = told.record.network.people(on: told.book.asOf), home = told.home
        let rows = people.map { tie -> HTML in
            let facts = told.book.facts(tie.person)
            let born = facts.born.map { Day(ordinal: $0).inWords } ?? "Not recorded"
            let from = tie.period.start > 0 ? "since \(Day(ordinal: tie.period.start).inWords)" : ""
            return """
                <tr><th scope="row">\(told.name(tie.person))</th><td>\(tie.path.inWords.withCapital)</td><td>\(home.contains(tie.person) ? "Lives with \(name)" : "Elsewhere, or not recorded")</td><td>\(born)</td><td>\(hasBirthTie(tie.path) ? "" : from)</td></tr>

                """
        }
        return Page(
            "Family of \(name)", banner: ChildBanner(told, at: .family).html,
            """
            \(Notices(notices, told).html)<h1>Family</h1>
            <p class="quiet">As at \(told.book.asOf.inWords), as the agencies have recorded it.</p>
            \(Genogram(told).html)
            <section><h2>Who they are</h2>
            \(table(rows))</section>
            \(before(people))\(ladder)
            """)
    }

    private func hasBirthTie(_ path: FamilyNetwork.Path) -> Bool {
        switch path {
        case .mother, .father, .sibling, .halfSibling: true
        case .stepParent, .parentsPartner, .carer, .partnerOfParent, .household: false
        }
    }

    private func table(_ rows: [HTML]) -> HTML {
        if rows.isEmpty { return "<p class=\"quiet\">Nobody is recorded as family.</p>" }
        return """
            <table class="stack"><thead><tr><th scope="col">Name</th><th scope="col">To the child</th><th scope="col">Home</th><th scope="col">Born</th><th scope="col">Since</th></tr></thead>
            <tbody>\(rows)</tbody></table>
            """
    }

    private func before(_ now: [FamilyNetwork.Tie]) -> HTML {
        let present = Set(now.map(\.person))
        var seen: Set<Int32> = []
        let rows = told.record.network.ties.filter {
            !present.contains($0.person) && $0.period.start <= told.book.asOf.ordinal && seen.insert($0.person).inserted
        }
        .map { tie -> HTML in
            let until = tie.period.end < told.book.asOf.ordinal ? ", until \(Day(ordinal: tie.period.end).inWords)" : ""
            return "<strong>\(told.name(tie.person))</strong><br><span class=\"quiet\">\(tie.path.inWords)\(until)</span>"
        }
        if rows.isEmpty { return "" }
        return "<section><h2>Who was there before</h2>\(RowList(rows).html)</section>"
    }

    private var ladder: HTML {
        let ladders = told.record.ladders(in: told.book)
        guard !ladders.isEmpty else {
            return "<section><h2>Fathers and carers</h2><p class=\"note worry\">No parent or carer is recorded.</p></section>"
        }
        let rows = ladders.map { ladder -> HTML in
            let cells = CarerLadder.Rung.allCases.map { rung -> HTML in
                guard let step = ladder.steps[rung] else { return "<td><span class=\"no\">No</span></td>" }
                return "<td><span class=\"yes\">Yes</span><br>\(link(step))</td>"
            }
            return """
                <tr><th scope="row">\(told.name(ladder.person))<br><span class="quiet">\(ladder.path.inWords)</span></th>\(cells)</tr>

                """
        }
        let father: HTML = ladders.contains { $0.path == .father } ? "" : "<p class=\"note worry\">Nobody is recorded as the father.</p>"
        return """
            <section><h2>Fathers and carers: how far we have come with each</h2>\(father)
            <p>Being at a meeting is not being spoken to, and neither is being seen with the child. Each step rests on the entry of the day that is shown.</p>
            <div class="scroll" tabindex="0" role="region" aria-label="Steps with each parent and carer"><table class="ladder">
            <thead><tr><th scope="col">Who</th><th scope="col">Named</th><th scope="col">Contacted</th><th scope="col">Spoken to</th><th scope="col">Seen with the child</th><th scope="col">In the plan</th></tr></thead>
            <tbody>\(rows)</tbody></table></div></section>
            """
    }

    private func link(_ step: CarerLadder.Step) -> HTML {
        let id = told.book.lexicon.entries.text(told.book.rows.entry[Int(step.last)])
        let day = told.entry(step.last)?.on.inWords ?? told.book.rows.day(step.last).inWords
        guard let person = told.references.first.flatMap({ PersonRef($0) }) else { return "\(day)" }
        return "<a href=\"\(Address.child(person, .chronology).path)#\(Anchor.of(id))\">\(day)</a>"
    }
}
