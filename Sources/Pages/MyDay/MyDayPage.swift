import Briefings
import Casework
import Practice
import Standards

/// What needs somebody today.
public struct MyDayPage: Sendable {
    /// A child with whom the agency works, and what is open for the child.
    public struct Child: Sendable {
        /// The child.
        public let person: PersonRef
        /// Their name.
        public let name: String
        /// How old they are.
        public let age: String
        /// Findings that are open, each with its sentence in people's names.
        public let open: [(finding: ExplainedFinding, because: String)]

        /// A child.
        public init(person: PersonRef, name: String, age: String, open: [(finding: ExplainedFinding, because: String)]) {
            self.person = person
            self.name = name
            self.age = age
            self.open = open
        }
    }

    let day: Day
    let agency: String
    let children: [Child]
    let notices: [String]
    /// What was shared with the agency and waits for its answer; nil for who answers none.
    public var shares: SharesToAnswer?
    /// What the reader began to write; nil where nothing is kept.
    public var unfinished: Unfinished?

    /// So many days ahead are what needs somebody now.
    private static let soon = 7

    /// A day of somebody of an agency. `notices` are things said to somebody who has just done something.
    public init(_ day: Day, agency: String, children: [Child], notices: [String] = []) {
        self.day = day
        self.agency = agency
        self.children = children
        self.notices = notices
    }

    /// The page.
    public var page: Page {
        let last = day.adding(days: Self.soon)
        let soon = groups { finding, _ in finding.due.map { $0 >= day && $0 <= last } ?? true }
        let overdue = groups { finding, _ in finding.due.map { $0 < day } ?? false }
        let later = groups { finding, _ in finding.due.map { $0 > last } ?? false }
        return Page(
            "My day", at: .myDay,
            """
            \(notices.html { "<p class=\"note\">\($0)</p>" })<h1>My day</h1>
            <p class="lead">\(Self.weekdays[(day.weekday - 1) % 7]) \(day.inWords), \(agency)</p>
            \(unfinished?.html)\(shares?.html)\(section("This week", soon, none: "Nothing is due this week for the children with whom \(agency) works."))
            \(section("Overdue", overdue, none: "Nothing is overdue."))
            \(laterOn(later))\(childList)
            """)
    }

    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    private struct Group {
        let child: Child
        let open: [(finding: ExplainedFinding, because: String)]
    }

    /// Children with what passes, the most pressing first; of one standard about one person the latest time alone.
    private func groups(_ passes: (ExplainedFinding, Child) -> Bool) -> [Group] {
        let groups = children.compactMap { child -> Group? in
            var seen: Set<String> = []
            let open = child.open.filter { passes($0.finding, child) }
                .sorted { ($0.finding.due?.ordinal ?? .max) > ($1.finding.due?.ordinal ?? .max) }
                .filter { seen.insert($0.finding.standard + ($0.finding.each ?? "")).inserted }
            return open.isEmpty ? nil : Group(child: child, open: open.reversed())
        }
        return groups.sorted {
            ($0.open.first?.finding.due?.ordinal ?? .max, $0.child.name) < ($1.open.first?.finding.due?.ordinal ?? .max, $1.child.name)
        }
    }

    private func section(_ title: String, _ groups: [Group], none: String) -> HTML {
        "<section><h2>\(title)</h2>\(RowList(groups.map(row), none: "\(none)").html)</section>\n"
    }

    private func laterOn(_ groups: [Group]) -> HTML {
        guard !groups.isEmpty else { return "" }
        let count = groups.reduce(0) { $0 + $1.open.count }
        return """
            <section><h2>Later</h2><details><summary>\(count) thing\(count == 1 ? "" : "s") for \(groups.count) child\(groups.count == 1 ? "" : "ren")</summary>
            \(RowList(groups.map(row)).html)</details></section>

            """
    }

    private func row(_ group: Group) -> HTML {
        let things = group.open.map { finding, because -> HTML in
            let mark = VerdictMark(rawValue: finding.verdict.code) ?? .notApplicable
            let due = finding.due.map { ", \(finding.verdict == .due ? "by" : "was due") \($0.inWords)" } ?? ""
            return
                "<li><p>\(mark.html) <strong>\(finding.title)</strong><span class=\"quiet\">\(due)</span></p><p class=\"quiet\">\(because)</p></li>"
        }
        return """
            <div class="task"><div><p><a href="\(Address.child(group.child.person).path)"><strong>\(group.child.name)</strong></a><br><span class="quiet">\(group.child.age)</span></p>
            <p><a href="\(Address.child(group.child.person, .record).path)">Add an entry<span class="vh"> for \(group.child.name)</span></a></p></div>
            <ul>\(things)</ul></div>
            """
    }

    private var childList: HTML {
        let rows = children.map { child -> HTML in
            """
            <a href="\(Address.child(child.person).path)"><strong>\(child.name)</strong></a> <span class="quiet">\(child.age)</span>
            """
        }
        return """
            <section><h2>Children with whom \(agency) works</h2>
            \(RowList(rows, none: "None is known here. Find a person to begin.").html)</section>

            """
    }
}
