import Briefings
import Casework
import Practice

/// Who has looked at a child's record, from which agency and why, in words that a family can read.
public struct LooksPage: Sendable {
    /// One look.
    public struct Line: Sendable {
        /// When, in words.
        public let when: String
        /// The sentence.
        public let words: String

        /// A look.
        public init(when: String, words: String) {
            self.when = when
            self.words = words
        }
    }

    let told: ReadRecord
    let lines: [Line]

    /// The looks at a record, the latest first.
    public init(_ told: ReadRecord, _ lines: [Line]) {
        self.told = told
        self.lines = lines
    }

    /// The page.
    public var page: Page {
        let rows = lines.map { line -> HTML in "<tr><td class=\"when\">\(line.when)</td><td>\(line.words)</td></tr>\n" }
        return Page(
            "Who has looked, \(told.name(told.record.child))", banner: ChildBanner(told, at: .looks).html,
            """
            <h1>Who has looked</h1>
            <p class="lead">The latest first. The family may ask for this list.</p>
            <table class="stack"><caption class="vh">Looks at the record of \(told.name(told.record.child))</caption>
            <thead><tr><th scope="col">When</th><th scope="col">Who, and why</th></tr></thead><tbody>\(rows)</tbody></table>
            """)
    }
}
