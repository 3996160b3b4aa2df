import Access
import Accounts
import Briefings
import Casework
import Instruments
import Practice

/// What somebody began to write and has not recorded: on My day, for its writer alone.
public struct Unfinished: Sendable {
    /// One of them.
    public struct One: Sendable {
        /// The draft.
        public let draft: Draft
        /// Whom it is about.
        public let name: String

        /// A draft about somebody.
        public init(_ draft: Draft, name: String) { (self.draft, self.name) = (draft, name) }
    }

    let all: [One]
    let terms: DraftTerms
    let instruments: InstrumentList
    let formToken: String

    /// Drafts, the latest first.
    public init(_ all: [One], _ terms: DraftTerms, _ instruments: InstrumentList, formToken: String) {
        (self.all, self.terms, self.instruments, self.formToken) = (all, terms, instruments, formToken)
    }

    var html: HTML {
        guard !all.isEmpty else { return "" }
        let rows = all.map { one -> HTML in
            let (draft, title) = (one.draft, one.draft.form.words(instruments))
            return """
                <div class="task"><div><p><a href="\(Address.child(draft.child).path)"><strong>\(one.name)</strong></a></p></div>
                <div class="wide"><p><a href="\(draft.form.address(draft.child))">\(title): go on<span class="vh"> for \(one.name)</span></a></p>
                <p class="quiet">Written on \(draft.saved.inWords). Kept for you alone until \(terms.end(of: draft.saved).day.inWords).</p>
                <form class="answer" method="post" action="\(Address.discardDraft.path)">\(FormToken(formToken).field)<input type="hidden" name="version" value="\(draft.version)">
                <button class="plain">Throw away<span class="vh">: \(title) for \(one.name)</span></button></form></div></div>
                """
        }
        return "<section id=\"unfinished\"><h2>Unfinished</h2>\(RowList(rows).html)</section>\n"
    }
}
