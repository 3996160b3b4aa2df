import Briefings

/// The page on which somebody signs in.
public struct SignInPage: Sendable {
    /// What was typed as the name.
    public var name = ""
    /// What is wrong, in words; nil at first.
    public var problem: String?
    /// Where to go afterwards: a path of ours.
    public var next = ""
    /// What keeps the form ours.
    public var formToken: String
    /// A form that was sent when its session was over already: it is kept in this page, and comes back after signing in.
    public var kept: KeptForm?

    /// An empty form.
    public init(formToken: String) { self.formToken = formToken }

    /// The page.
    public var page: Page {
        let problems = problem.map { ErrorSummary(problems: [("name", $0)]).html } ?? nil
        let told: HTML? = kept.map { _ in
            "<p class=\"note\">Your session was over before the form came. Nothing is lost: sign in, and go on with what you wrote.</p>"
        }
        return Page(
            (problem == nil ? "" : "Error: ") + "Sign in",
            """
            <div class="narrow">
            \(problems)\(told)<h1>Sign in</h1>
            <p class="lead">What ten organisations know of a child, in one picture.</p>
            <form method="post" action="\(Address.signIn.path)" novalidate>\(FormToken(formToken).field)
            <input type="hidden" name="next" value="\(next)">\(kept?.field)
            \(Question("name", "Sign-in name", value: name).line(autocomplete: "username"))\
            \(Question("password", "Password").line(type: "password", autocomplete: "current-password"))\
            \(Question("code", "Code", hint: "The six digits that your authenticator app shows now, or one of your recovery codes.")
                .line(width: "ten", autocomplete: "one-time-code"))
            <button>Sign in</button>
            </form>
            <section class="aside"><h2>What is recorded</h2>
            <p>When you sign in, every record that you open, every search and every refusal is written down with your name, your agency and the
            time. Families can ask who has looked.</p></section>
            </div>
            """)
    }
}
