import Access
import Accounts
import Briefings
import Casework
import Practice

/// People with access: who they are, what they are trusted to do, and whether they can sign in. Nothing of how they prove it.
public struct PeoplePage: Sendable {
    let accounts: [Account]
    let agencies: AgencyList
    /// Who looks; an administrator can end sessions here.
    let viewer: Viewer?
    /// What has just been done.
    public var done: String?

    /// The page of all accounts.
    public init(_ accounts: [Account], _ agencies: AgencyList, for viewer: Viewer? = nil) {
        self.accounts = accounts
        self.viewer = viewer
        self.agencies = agencies
    }

    /// The page.
    public var page: Page {
        let rows = accounts.sorted { ($0.display.text, $0.name.text) < ($1.display.text, $1.name.text) }.map { account -> HTML in
            let roles = account.roles.map(\.inWords).sorted().joined(separator: ", ").withCapital
            let titles = account.titles.map(\.text).joined(separator: ", ")
            return """
                <tr><th scope="row">\(account.display.text)<br><span class="quiet">\(account.name.text)</span></th><td>\(titles)</td>
                <td>\(agencies.spoken(account.agency))</td><td>\(roles)</td><td>\(Self.words(account))\(ending(account))</td></tr>

                """
        }
        return Page(
            "People with access", at: .agencies,
            """
            \(done.map { "<p class=\"note\" role=\"status\">\($0)</p>" as HTML })<h1>People with access</h1>
            <p class="lead">What was given is never forgotten: each change is kept with who made it. <code>cairn user</code> adds, changes and disables.</p>
            <table class="stack"><caption class="vh">People with access</caption><thead><tr><th scope="col">Name</th><th scope="col">Post</th>
            <th scope="col">Agency</th><th scope="col">Trusted as</th><th scope="col">Can sign in</th></tr></thead><tbody>\(rows)</tbody></table>
            """)
    }

    private func ending(_ account: Account) -> HTML? {
        guard let viewer, viewer.roles.contains(.administrator), account.standing == .active else { return nil }
        return """
            <form method="post" action="\(Address.endSessionsOf.path)">\(FormToken(viewer).field)<input type="hidden" name="name" value="\(account.name.text)">
            <button class="plain">Sign out everywhere<span class="vh">: \(account.display.text)</span></button></form>
            """
    }

    private static func words(_ account: Account) -> String {
        switch account.standing {
        case .active: "Yes"
        case .invited: "Not yet: invited \(account.added.at.inWords)"
        case .disabled: "No" + (account.disabled.map { ", since \($0.at.inWords)" } ?? "")
        }
    }
}
