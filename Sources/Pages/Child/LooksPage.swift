import Access
import Briefings
import Casework
import Practice

/// Who has looked at a child's record, from which agency and why, in words that a family can read.
public struct LooksPage: Sendable {
    let told: ReadRecord
    let looked: WhoLooked
    let audience: Clearance.Audience

    /// The looks at a record. Who works with the child may know of what is sealed as little as the family: only who watches over all looks reads more.
    public init(_ told: ReadRecord, _ looked: WhoLooked, for audience: Clearance.Audience) {
        self.told = told
        self.looked = looked
        self.audience = audience
    }

    /// The page.
    public var page: Page {
        let name = told.name(told.record.child)
        let rows = looked.lines.map { line -> HTML in
            "<tr><td class=\"when\">\(line.look.at.inWords)</td><td>\(line.inWords(for: audience))</td></tr>\n"
        }
        return Page(
            "Who has looked, \(name)", banner: ChildBanner(told, at: .looks).html,
            """
            <h1>Who has looked</h1>
            <p class="lead">\(looked.summary)</p>
            <p>The latest first. Looks of one person on one day that were alike are one line. The family may ask for this list.</p>
            <table class="stack"><caption class="vh">Looks at the record of \(name)</caption>
            <thead><tr><th scope="col">When</th><th scope="col">Who, and why</th></tr></thead><tbody>\(rows)</tbody></table>
            """)
    }
}
