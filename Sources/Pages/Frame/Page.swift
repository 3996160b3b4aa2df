import Briefings
import Casework

/// A whole page: the frame, and what stands in it.
public struct Page: Sendable {
    /// What the browser's tab says.
    public let title: String
    /// What stands in the middle.
    public let main: HTML
    /// Which entry of the menu is the current one.
    public let place: Place?
    /// What stands above the middle, across: who the child is.
    public let banner: HTML?

    /// An entry of the menu.
    public enum Place: CaseIterable, Sendable {
        case myDay, find, standards, agencies, ledger
    }

    /// A page.
    public init(_ title: String, at place: Place? = nil, banner: HTML? = nil, _ main: HTML) {
        self.title = title
        self.main = main
        self.place = place
        self.banner = banner
    }

    /// The same with something more at its foot.
    public func adding(_ more: HTML) -> Page { Page(title, at: place, banner: banner, main + more) }

    /// The document, as it is sent. `sample` is the day on which a sample partnership lives; nil for a real one.
    public func document(for viewer: Viewer?, sample: Day? = nil) -> HTML {
        """
        <!doctype html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(title) – Cairn</title>
        <link rel="icon" href="\(Address.icon.path)" type="image/svg+xml">
        <link rel="stylesheet" href="\(Address.style.path)">
        <script src="\(Address.script.path)" defer></script>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the page</a>
        \(sample.map(Self.sampleNotice))\(header(viewer))\(banner)
        <main id="main" tabindex="-1">
        \(main)
        </main>
        \(Self.foot)
        </body>
        </html>

        """
    }

    private static func sampleNotice(_ day: Day) -> HTML {
        """
        <aside class="sample" aria-label="Sample"><p>A sample partnership, where it is \(day.inWords). Every family here is invented.</p></aside>

        """
    }

    private func header(_ viewer: Viewer?) -> HTML {
        guard let viewer else {
            return "<header class=\"top\"><p class=\"brand\">\(Icon.stones)<span>Cairn</span></p></header>\n"
        }
        let items = Place.allCases.map { place -> HTML in
            "<li><a href=\"\(place.address.path)\"\(attribute: "aria-current", place == self.place ? "page" : nil)>\(place.words)</a></li>"
        }
        return """
            <header class="top">
            <p class="brand"><a href="\(Address.myDay.path)">\(Icon.stones)<span>Cairn</span></a></p>
            <nav aria-label="Main"><ul>\(items)</ul></nav>
            <form class="who" method="post" action="\(Address.signOut.path)">\(FormToken(viewer).field)
            <p><a href="\(Address.account.path)"><strong>\(viewer.name)</strong></a><br>\(viewer.post)</p><button class="plain">Sign out</button></form>
            </header>

            """
    }

    private static let foot: HTML = """
        <footer class="foot"><p>Every look at a record is written down before the page is sent. Cairn predicts nothing and ranks nobody.</p></footer>
        """
}

extension Page.Place {
    var address: Address {
        switch self {
        case .myDay: .myDay
        case .find: .find
        case .standards: .standards
        case .agencies: .agencies
        case .ledger: .ledger
        }
    }

    var words: String {
        switch self {
        case .myDay: "My day"
        case .find: "Find a person"
        case .standards: "Standards"
        case .agencies: "Agencies"
        case .ledger: "Ledger"
        }
    }
}

/// The hidden field that every form of somebody who is signed in carries.
struct FormToken {
    /// Its name in the form.
    static let name = "form-token"
    let token: String

    init(_ viewer: Viewer) { token = viewer.formToken }

    init(_ token: String) { self.token = token }

    var field: HTML { "<input type=\"hidden\" name=\"form-token\" value=\"\(token)\">" }
}

/// The drawing that stands for Cairn: three stones on each other.
public enum Icon {
    static let stones: HTML = """
        <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">\
        <ellipse cx="16" cy="25.2" rx="12.4" ry="5" fill="currentColor"/><ellipse cx="15.2" cy="15.4" rx="8.6" ry="4" fill="currentColor"/>\
        <ellipse cx="16.4" cy="7.6" rx="5.2" ry="3.1" fill="currentColor"/></svg>
        """

    /// The same as a file.
    public static let file: HTML = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="#0f5c5c"><ellipse cx="16" cy="25.2" rx="12.4" ry="5"/>\
        <ellipse cx="15.2" cy="15.4" rx="8.6" ry="4"/><ellipse cx="16.4" cy="7.6" rx="5.2" ry="3.1"/></svg>
        """
}
