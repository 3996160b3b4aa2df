import Access
import Accounts
import Briefings
import Casework
import Practice

/// What a form carries so that nothing written in it is lost: whose draft it is, upon which version, and up to which row of the ledger its writer has
/// seen. And what it says of that.
public struct FormSheet: Sendable {
    /// Whose form it is: the account’s id.
    public let author: AccountRef
    /// About whom.
    public let child: PersonRef
    /// Which form.
    public let form: DraftForm
    /// Chance that no other window has.
    public let window: String
    /// The version of the draft that stands in it; nought where none is kept.
    public var upon: Int64 = 0
    /// The ledger’s last row when its writer was last shown what is new.
    public var opened: Int64
    /// When what stands in it was kept; nil where nothing is.
    public var saved: Moment?
    /// Until when that is kept.
    public var end: Moment?
    /// Whether somebody comes back to it.
    public var isResumed = false
    /// What others have recorded meanwhile.
    public var meanwhile: [Entry] = []
    /// What went wrong with keeping it; nil where nothing did.
    public var trouble: String?

    /// A form that is opened.
    public init(author: AccountRef, child: PersonRef, form: DraftForm, window: String, opened: Int64) {
        (self.author, self.child, self.form, self.window, self.opened) = (author, child, form, window, opened)
    }

    /// Names that the form carries for this, and that are no part of what was written.
    public enum Name {
        /// All of them begin so.
        public static let prefix = "draft-"
        /// Whose.
        public static let author = "draft-by"
        /// About whom.
        public static let child = "draft-child"
        /// Which form.
        public static let form = "draft-form"
        /// Which window.
        public static let window = "draft-window"
        /// Upon which version.
        public static let upon = "draft-upon"
        /// Which sending of the window.
        public static let count = "draft-count"
        /// Up to which row the writer has seen; this one is kept with the draft.
        public static let opened = "draft-opened"
    }

    /// What the form’s tag says.
    var tag: HTML { " data-draft=\"\(Address.drafts.path)\"" }

    /// What stands in the form unseen.
    var hidden: HTML {
        let fields = [
            (Name.author, author.text), (Name.child, child.text), (Name.form, form.text), (Name.window, window), (Name.upon, String(upon)),
            (Name.count, "0"), (Name.opened, String(opened)),
        ]
        return fields.html { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" } + "\n"
    }

    /// What the main button says: its own words, or that something new was seen.
    func asked(_ words: String) -> String { meanwhile.isEmpty ? words : "Record all the same" }

    /// The button that keeps it for later; it stands beside the main one.
    var button: HTML {
        "<button class=\"plain\" formaction=\"\(Address.drafts.path)\" formnovalidate>Save and come back later</button>"
    }

    /// Where the form says whether it is kept.
    var status: HTML {
        let words = trouble ?? saved.map { "Saved at \($0.clock)" } ?? ""
        return "<p class=\"draft-status\(trouble == nil ? "" : " worry")\" id=\"draft-status\" role=\"status\">\(words)</p>\n"
    }

    /// What stands above the form: that it was begun before, and what others have recorded since.
    func notes(_ told: ReadRecord, _ viewer: Viewer) -> HTML { "\(resumed(viewer))\(news(told))" }

    private func resumed(_ viewer: Viewer) -> HTML? {
        guard isResumed, let saved else { return nil }
        let until = end.map { " It is kept for you alone until \($0.day.inWords)." } ?? ""
        return """
            <div class="note"><p>You wrote this on \(saved.inWords) and have not recorded it.\(until)</p>
            <form method="post" action="\(Address.discardDraft.path)">\(FormToken(viewer).field)<input type="hidden" name="version" value="\(upon)">
            <button class="plain">Throw it away</button></form></div>

            """
    }

    private func news(_ told: ReadRecord) -> HTML? {
        guard !meanwhile.isEmpty else { return nil }
        let rows = meanwhile.map { entry -> HTML in
            let text: HTML? = entry.text.map { "<p>\($0)</p>" }
            return """
                <p><strong>\(EntryWords(entry, told).headline)</strong></p>
                <p class="quiet">\(entry.on.inWords.withCapital), \(told.agencies.spoken(entry.agency))\(entry.author.map { ", by \($0)" } ?? "")</p>\(text)
                """
        }
        return """
            <section class="summary news" id="meanwhile" tabindex="-1" role="alert"><h2>Since you opened this form</h2>
            <p>Somebody else has recorded what bears upon yours. Nothing of yours was recorded yet.</p>\(RowList(rows).html)
            <p>If it says the same, leave without recording. Otherwise change what you wrote, or record it all the same.</p></section>

            """
    }
}

extension Moment {
    /// `14:05`, England’s time.
    public var clock: String { String(inWords.suffix(5)) }
}
