import Access
import Accounts
import Casework
import Pages
import Practice

/// One request, as far as an answer may know it.
struct Asked: Sendable {
    let desk: Desk
    /// The parts of the path that a route leaves open, decoded.
    let parts: [String: String]
    /// The query.
    let query: FormFields
    /// What was sent with it.
    let form: FormFields
    /// The same as the browser sent it.
    let sent: String
    /// When.
    let moment: Moment
    /// Where from: the address of the connection, or what the proxy says.
    let source: String
    /// The session that came along, alive or not.
    let token: SessionToken?
    /// What a form must carry to be taken.
    let formToken: String

    /// The person whose page is asked for; nil where the path names none that can be.
    var person: PersonRef? {
        guard let source = parts["source"], let local = parts["local"] else { return nil }
        return PersonRef("\(source)/\(local)")
    }
}

/// One request of somebody who is signed in.
struct SignedAsked: Sendable {
    let asked: Asked
    let who: SignedIn
    let viewer: Viewer
    let actor: Actor
    let ask: AskLeave

    var desk: Desk { asked.desk }
    var moment: Moment { asked.moment }
    var day: Day { asked.moment.day }
}
