import Briefings
import Casework
import Practice

/// Where somebody is looked for before anything is created.
public struct FindPage: Sendable {
    /// One person found: no more than that they are known, and to whom to speak.
    public struct Found: Sendable {
        /// The person.
        public let known: NameIndex.Known
        /// Whether a record about them is a child's.
        public let isChild: Bool
        /// Agencies that know them, by name.
        public let agencies: [String]

        /// A person found.
        public init(_ known: NameIndex.Known, isChild: Bool, agencies: [String]) {
            self.known = known
            self.isChild = isChild
            self.agencies = agencies
        }
    }

    /// What was typed.
    public var name = "", born = "", nhs = ""
    /// What is wrong with it.
    public var problem: (field: String, words: String)?
    /// Whom it found; nil before anything was asked.
    public var found: [Found]?

    /// An empty search.
    public init() {}

    /// The page.
    public var page: Page {
        let problems = problem.flatMap { ErrorSummary(problems: [$0]).html }
        return Page(
            "Find a person", at: .find,
            """
            \(problems)<h1>Find a person</h1>
            <p class="lead">Names that sound alike are found too. Search before you add anybody.</p>
            <form class="filters" method="get" action="\(Address.find.path)">
            \(Question("name", "Name", value: name, problem: wrong("name")).line(autocomplete: "off"))\
            \(Question("born", "Date of birth", value: born, problem: wrong("born")).line(type: "date", width: "ten"))\
            \(Question("nhs", "NHS number", value: nhs, problem: wrong("nhs")).line(width: "ten", autocomplete: "off", isNumeric: true))
            <button>Search</button>
            </form>
            \(results)
            """)
    }

    private func wrong(_ field: String) -> String? { problem?.field == field ? problem?.words : nil }

    private var results: HTML {
        guard let found else { return "" }
        guard !found.isEmpty else {
            return """
                <h2>Nobody of that description is known here</h2>
                <p>Check the spelling and the date of birth. If a child may be in danger and you cannot find them, ring social care: do not wait for this page.</p>
                """
        }
        let rows = found.map { one -> HTML in
            let known = one.known
            let born = known.born.map { "born \($0.inWords)" } ?? known.due.map { "expected \($0.inWords)" } ?? "date of birth not recorded"
            let also: HTML? = known.others.isEmpty ? nil : "<br>Also known as \(known.others.joined(separator: ", "))"
            return """
                <li><p><a href="\(Address.child(known.person).path)"><strong>\(known.name)</strong></a>\(one.isChild ? "" : " (adult)"), \(born)\(also)</p>
                <p class="quiet">\(one.agencies.isEmpty ? "" : "Known to \(one.agencies.joined(separator: ", "))") · \(known.person.text)</p></li>

                """
        }
        return """
            <h2>\(found.count == 1 ? "One person" : "\(found.count) people")</h2><ul class="rows">\(rows)</ul>
            """
    }
}
