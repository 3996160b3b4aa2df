import Briefings
import Casework

/// What the ledger is, how large it is now, and how anybody can check it.
public struct LedgerPage: Sendable {
    let mark: LedgerMark
    let key: String

    /// The page of a ledger with a mark, signed by a key.
    public init(_ mark: LedgerMark, key: String) {
        self.mark = mark
        self.key = key
    }

    /// The page.
    public var page: Page {
        Page(
            "Ledger", at: .ledger,
            """
            <h1>Ledger</h1><p class="lead">What was recorded stays as it was, and anybody can check that it has.</p>
            <dl class="facts"><dt>Entries and other rows</dt><dd>\(mark.size)</dd><dt>Its words now</dt><dd><strong>\(mark.words.joined(separator: " "))</strong></dd>
            <dt>Signed by</dt><dd><code>\(key)</code></dd></dl>
            <section><h2>How to check it</h2>
            <p>Write the number and the words down, or keep any page or file that carries them. Whoever has them is a witness: if one row is ever changed,
            taken out or put in between, the words no longer come out.</p>
            <p>An administrator runs <code>cairn verify</code>. To check without trusting Cairn, ask for an export of the ledger and use the program of one
            page, <code>verify.py</code>, that comes with it and shares nothing with Cairn.</p></section>
            """)
    }
}
