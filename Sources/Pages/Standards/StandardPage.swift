import Briefings
import Casework
import Content
import Practice
import Standards

/// One standard: what it asks, where it comes from, how it is said, and the examples on which it is tried.
public struct StandardPage: Sendable {
    let told: StandardFile.Page

    /// The page of a standard.
    public init(_ told: StandardFile.Page) { self.told = told }

    /// The page.
    public var page: Page {
        let standard = told.standard
        let examples = told.examples.map { example -> HTML in
            let verdicts = example.expect.map { verdict -> HTML in (VerdictMark(rawValue: verdict.code) ?? .notApplicable).html }
            return "<strong>\(example.name.withCapital)</strong><br>As at \(example.asOf.inWords): \(verdicts.joined(by: ", "))"
        }
        return Page(
            standard.title, at: .standards,
            """
            <h1>\(standard.title)</h1>
            <dl class="facts"><dt>What is looked for</dt><dd>\(standard.looksFor)</dd><dt>Where it comes from</dt><dd>\(standard.source)</dd>
            <dt>Who set it</dt><dd>\(standard.standing == .national ? "It is national." : "It is this partnership’s own.")</dd>
            <dt>When it is not kept</dt><dd>\(standard.says.worry).</dd><dt>When it is kept</dt><dd>\(standard.says.good).</dd>
            <dt>What needs to happen</dt><dd>\(standard.says.action).</dd><dt>Its code</dt><dd><code>\(standard.id)</code></dd></dl>
            <section><h2>Worked examples</h2><p>Each is a short chronology, judged whenever Cairn is built. Two and more must agree before the standard is used.</p>
            \(RowList(examples, none: "It has no examples.").html)</section>
            """)
    }
}
