import Access
import Accounts
import Briefings

/// Somebody’s own access: where they are signed in, their password, their recovery codes.
public struct AccountPage: Sendable {
    let sessions: [SessionLine]
    /// What has just been done.
    public var done: String?
    /// What is wrong with a form, and which question it belongs to.
    public var problem: (field: String, words: String)?

    /// The page of somebody’s sessions.
    public init(_ sessions: [SessionLine]) { self.sessions = sessions }

    /// The page, for whose access it is.
    public func page(_ viewer: Viewer) -> Page {
        let summary = problem.map { ErrorSummary(problems: [$0]).html } ?? nil
        return Page(
            (problem == nil ? "" : "Error: ") + "Your access",
            """
            \(done.map { "<p class=\"note\" role=\"status\">\($0)</p>" as HTML })\(summary)<h1>Your access</h1>
            <p class="lead">\(viewer.name), \(viewer.post)</p>
            \(list(viewer))\(password(viewer))\(codes(viewer))
            """)
    }

    private func list(_ viewer: Viewer) -> HTML {
        let rows = sessions.map { session -> HTML in
            let act: HTML =
                session.isThisOne
                ? "<strong>This one</strong>" as HTML
                : """
                <form method="post" action="\(Address.endSession.path)">\(FormToken(viewer).field)<input type="hidden" name="session" value="\(session.name)">\
                <button class="plain">Sign out<span class="vh"> the one from \(Self.place(session)), \(session.begun.inWords)</span></button></form>
                """ as HTML
            return """
                <tr><th scope="row">\(Self.place(session))</th><td>\(session.begun.inWords)</td><td>\(session.used.inWords)</td><td>\(act)</td></tr>

                """
        }
        let others: HTML? =
            sessions.contains { !$0.isThisOne }
            ? "<form method=\"post\" action=\"\(Address.endOtherSessions.path)\">\(FormToken(viewer).field)<p><button>Sign out everywhere else</button></p></form>"
            : nil
        return """
            <section id="sessions"><h2>Where you are signed in</h2>
            <table class="stack"><caption class="vh">Your sessions</caption><thead><tr><th scope="col">From</th><th scope="col">Signed in</th>
            <th scope="col">Last used</th><th scope="col"><span class="vh">End it</span></th></tr></thead><tbody>\(rows)</tbody></table>
            <p class="hint">A session ends by itself after a quarter of an hour without use, and after twelve hours. If you do not know one of these, sign it out, change your
            password, and tell your administrator.</p>\(others)</section>

            """
    }

    private static func place(_ session: SessionLine) -> String { session.source == "terminal" ? "A terminal" : session.source }

    private func password(_ viewer: Viewer) -> HTML {
        """
        <section id="password-section"><h2>Password</h2>
        <form method="post" action="\(Address.changePassword.path)" novalidate>\(FormToken(viewer).field)
        \(question("old", "The password that you have now").line(type: "password", autocomplete: "current-password"))\
        \(question("code", "Code", hint: Self.codeHint).line(width: "ten", autocomplete: "one-time-code"))\
        \(question("new", "The new password", hint: "At least \(Password.shortest) characters; three or four words that do not belong together are good.").line(type: "password", autocomplete: "new-password"))\
        \(question("again", "The new password again").line(type: "password", autocomplete: "new-password"))
        <p><button class="plain">Change the password</button></p><p class="hint">You are signed out everywhere else.</p></form></section>

        """
    }

    private func codes(_ viewer: Viewer) -> HTML {
        """
        <section id="codes-section"><h2>Recovery codes</h2>
        <p>Each lets you in once where you do not have your authenticator app. New ones make the old ones useless.</p>
        <form method="post" action="\(Address.renewCodes.path)" novalidate>\(FormToken(viewer).field)
        \(question("codes-password", "Your password").line(type: "password", autocomplete: "current-password"))\
        \(question("codes-code", "Code", hint: Self.codeHint).line(width: "ten", autocomplete: "one-time-code"))
        <p><button class="plain">Make new recovery codes</button></p></form></section>

        """
    }

    private static let codeHint = "The six digits that your authenticator app shows now, or one of your recovery codes. Each serves once."

    private func question(_ name: String, _ label: String, hint: String? = nil) -> Question {
        Question(name, label, hint: hint, problem: problem?.field == name ? problem?.words : nil)
    }
}

/// Recovery codes, the one time that they are shown.
public struct RecoveryCodesPage: Sendable {
    let codes: [OneTimeCode]

    /// The page of codes that have just been made.
    public init(_ codes: [OneTimeCode]) { self.codes = codes }

    /// The page.
    public var page: Page {
        Page(
            "Your new recovery codes",
            """
            <div class="narrow"><h1>Your new recovery codes</h1>
            <p class="lead">They are shown this once. Print them or write them down, and keep them where nobody else looks, not beside your telephone.</p>
            <ol class="codes">\(codes.html { "<li><code>\($0.text)</code></li>\n" })</ol>
            <p>Each serves once. The ones that you had before are dead.</p><p><a class="button" href="\(Address.account.path)">I have kept them</a></p></div>
            """)
    }
}
