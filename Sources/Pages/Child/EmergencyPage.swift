import Access
import Briefings
import Casework

/// What somebody sees who may know of a child but not read the record: whom to ask, and how to open it in an emergency.
public struct EmergencyPage: Sendable {
    /// What the policy asks for.
    public struct Terms: Hashable, Sendable {
        /// How long the record stays open, in hours.
        public let hours: Int
        /// How long the reason must be, in characters.
        public let characters: Int

        /// Terms.
        public init(hours: Int, characters: Int) {
            self.hours = hours
            self.characters = characters
        }
    }

    let person: PersonRef
    let refused: String
    /// What the policy asks for.
    public let terms: Terms
    /// What was chosen and written so far.
    public var code = "", because = ""
    /// What is wrong with it.
    public var problem: (field: String, words: String)?

    /// The page for somebody's record.
    public init(_ person: PersonRef, refused: String, terms: Terms) {
        self.person = person
        self.refused = refused
        self.terms = terms
    }

    /// The page, with a form of whoever looks.
    public func page(_ viewer: Viewer) -> Page {
        let problems = problem.flatMap { ErrorSummary(problems: [$0]).html }
        let said: HTML? = refused.isEmpty ? nil : "<p class=\"lead\">\(refused)</p>"
        let codes = Reason.Code.allCases.map { (value: $0.rawValue, words: $0.asked) }
        return Page(
            "You cannot open this record",
            """
            <div class="narrow">\(problems)<h1>You cannot open this record</h1>\(said)
            <h2>In an emergency</h2>
            <p>You can open it now for \(terms.hours) hours, if a child may come to harm while you wait. The safeguarding leads are told at once, and somebody
            will ask you about it. What is sealed, and protected addresses, stay closed.</p>
            <form method="post" action="\(Address.child(person, .emergency).path)">\(FormToken(viewer).field)
            \(Question("code", "What is the emergency?", value: code, problem: wrong("code")).radios(codes))
            \(Question("because", "Why must you see it now?", hint: "At least \(terms.characters) characters, in your own words.", value: because, problem: wrong("because")).box(rows: 3))
            <button>Open the record, and tell the leads</button></form></div>
            """)
    }

    private func wrong(_ field: String) -> String? { problem?.field == field ? problem?.words : nil }
}

extension Reason.Code {
    /// As a form asks for it.
    var asked: String {
        switch self {
        case .danger: "A child may be in danger now"
        case .outOfHours: "Somebody asks out of hours, and nobody who knows the child can be reached"
        case .newArrival: "The child has come from elsewhere, and nobody here knows them"
        case .courtOrPolice: "A court or the police need an answer today"
        case .other: "Something else"
        }
    }
}
