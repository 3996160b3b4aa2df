import Accounts
import Briefings
import Pages

/// What is sent back.
struct Answer: Sendable {
    /// What it is.
    enum Body: Sendable {
        /// A page in its frame.
        case page(Page)
        /// Bytes of a type, sent as they are.
        case file(HTML, type: String)
        /// Words, for programs.
        case words(String)
        /// Go there, and get it.
        case seeOther(String)
    }

    var status: Int = 200
    var body: Body
    /// What the browser is to save it as; nil for what is shown.
    var fileName: String?
    /// Cookies to set, as `Set-Cookie` says it.
    var cookies: [String] = []
    /// A session that has just begun, for the browser to keep.
    var session: SessionToken?
    /// Whether whoever holds the session is signed out here and now.
    var clearsSite = false

    static func page(_ page: Page, status: Int = 200) -> Answer { Answer(status: status, body: .page(page)) }

    static func message(_ message: Message, status: Int) -> Answer { Answer(status: status, body: .page(message.page)) }

    static func seeOther(_ address: Address) -> Answer { Answer(status: 303, body: .seeOther(address.path)) }

    static func seeOther(path: String) -> Answer { Answer(status: 303, body: .seeOther(path)) }
}
