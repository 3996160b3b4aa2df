import Briefings
import Casework
import Practice
import Standards

/// What needs somebody today.
public struct MyDayPage: Sendable {
    /// One thing to be done for one child.
    public struct Item: Sendable {
        /// The child.
        public let child: PersonRef
        /// Their name.
        public let name: String
        /// How old they are.
        public let age: String
        /// What is due, or overdue.
        public let finding: ExplainedFinding
        /// The sentence with people's names.
        public let because: String

        /// Something to be done.
        public init(child: PersonRef, name: String, age: String, finding: ExplainedFinding, because: String) {
            self.child = child
            self.name = name
            self.age = age
            self.finding = finding
            self.because = because
        }
    }

    /// A child with whom the agency works.
    public struct Child: Sendable {
        /// The child.
        public let person: PersonRef
        /// Their name.
        public let name: String
        /// How old they are.
        public let age: String
        /// Findings that are open.
        public let open: Int

        /// A child.
        public init(person: PersonRef, name: String, age: String, open: Int) {
            self.person = person
            self.name = name
            self.age = age
            self.open = open
        }
    }

    let day: Day
    let agency: String
    let items: [Item]
    let children: [Child]
    let notices: [String]

    /// A day of somebody of an agency. `notices` are things said to somebody who has just done something.
    public init(_ day: Day, agency: String, items: [Item], children: [Child], notices: [String] = []) {
        self.day = day
        self.agency = agency
        self.items = items
        self.children = children
        self.notices = notices
    }

    /// The page.
    public var page: Page {
        let overdue = items.filter { ($0.finding.due ?? day) < day }
        let ahead = items.filter { ($0.finding.due ?? day) >= day }
        return Page(
            "My day", at: .myDay,
            """
            \(notices.html { "<p class=\"note\">\($0)</p>" })<h1>My day</h1>
            <p class="lead">\(Self.weekdays[(day.weekday - 1) % 7]) \(day.inWords). What the children with whom \(agency) works need now.</p>
            \(section("Due", ahead, "Nothing is due for the children with whom \(agency) works."))
            \(section("Overdue in the last ninety days", overdue, "Nothing is overdue."))
            \(childList)
            """)
    }

    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    private func section(_ title: String, _ items: [Item], _ none: String) -> HTML {
        guard !items.isEmpty else { return "<section><h2>\(title)</h2><p class=\"quiet\">\(none)</p></section>" }
        var days: [Day] = []
        for item in items { if let due = item.finding.due, !days.contains(due) { days.append(due) } }
        let groups = days.sorted().map { due -> HTML in
            let rows = items.filter { $0.finding.due == due }.map(row)
            return "<h3>\(due.inWords)</h3><ul class=\"rows\">\(rows)</ul>"
        }
        let undated = items.filter { $0.finding.due == nil }.map(row)
        let rest: HTML = undated.isEmpty ? "" : "<h3>No date</h3><ul class=\"rows\">\(undated)</ul>"
        return "<section><h2>\(title)</h2>\(groups)\(rest)</section>"
    }

    private func row(_ item: Item) -> HTML {
        let mark = VerdictMark(rawValue: item.finding.verdict.code) ?? .notApplicable
        return """
            <li><p><a href="\(Address.child(item.child).path)"><strong>\(item.name)</strong></a> <span class="quiet">\(item.age)</span></p>
            <p>\(mark.html) \(item.finding.title)</p><p class="quiet">\(item.because)</p>
            <p><a href="\(Address.child(item.child, .record).path)">Add an entry<span class="vh"> for \(item.name)</span></a></p></li>

            """
    }

    private var childList: HTML {
        let rows = children.map { child -> HTML in
            """
            <li><a href="\(Address.child(child.person).path)"><strong>\(child.name)</strong></a> <span class="quiet">\(child.age)\
            \(child.open == 0 ? "" : " · \(child.open) open")</span></li>
            """
        }
        return """
            <section><h2>Children with whom \(agency) works</h2>
            \(rows.isEmpty ? "<p class=\"quiet\">None is known here. Find a person to begin.</p>" : "<ul class=\"rows\">\(rows)</ul>")</section>
            """
    }
}
