import Briefings

/// A form that could not be taken because its session was over. It stays with the browser that wrote it, and nowhere else.
public struct KeptForm: Hashable, Sendable {
    /// Where it was sent.
    public let path: String
    /// Its fields, as the browser sent them.
    public let body: String

    /// A form as it was sent.
    public init(path: String, body: String) {
        self.path = path
        self.body = body
    }

    /// What carries it through the sign-in page.
    var field: HTML {
        "<input type=\"hidden\" name=\"kept-path\" value=\"\(path)\"><input type=\"hidden\" name=\"kept-form\" value=\"\(body)\">"
    }
}

/// After signing in again: what was written is there, and nothing was sent yet.
public struct ResumePage: Sendable {
    let path: String
    let fields: [(name: String, value: String)]
    let formToken: String

    /// The page for a form that was sent to a path, for a session that has just begun.
    public init(path: String, fields: [(name: String, value: String)], formToken: String) {
        self.path = path
        self.fields = fields
        self.formToken = formToken
    }

    /// The field that says that a form is not to be taken yet, only shown again.
    public static let field = "resume"

    /// The page.
    public var page: Page {
        let own = fields.filter { $0.name != FormToken.name && $0.name != Self.field }
        let hidden = own.map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">\n" as HTML }
        return Page(
            "Go on where you were",
            """
            <div class="narrow"><h1>You are signed in again</h1><p class="lead">What you wrote is still here. Nothing was recorded yet.</p>
            <form method="post" action="\(path)">\(FormToken(formToken).field)<input type="hidden" name="resume" value="yes">
            \(hidden)<button>Go on with what you wrote</button></form></div>
            """)
    }
}
