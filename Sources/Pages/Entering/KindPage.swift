import Briefings
import Casework
import Instruments
import Practice

/// The first question of an entry: what kind of thing happened.
public struct KindPage: Sendable {
    let told: ReadRecord

    /// The page of a record.
    public init(_ told: ReadRecord) { self.told = told }

    /// The page.
    public var page: Page {
        guard let person = ChildBanner(told, at: .record).person else { return Message.noPage.page }
        let address = Address.child(person, .record)
        let kinds = EntryPage.kinds.filter { $0 != .instrument }.map { kind -> HTML in
            "<a href=\"\(address.path([("kind", kind.code)]))\"><strong>\(kind.code.inPlainWords.withCapital)</strong></a><br><span class=\"quiet\">\(kind.declaration.meaning)</span>"
        }
        let tools = told.instruments.all.map { tool -> HTML in
            "<a href=\"\(address.path([("kind", "instrument"), ("tool", tool.id.text)]))\"><strong>\(tool.title)</strong></a>"
        }
        return Page(
            "Add an entry, \(told.name(told.record.child))", banner: ChildBanner(told, at: .record).html,
            """
            <h1>Add an entry</h1><p class="lead">What happened?</p>
            <div class="pair"><section><h2>Kinds of entry</h2>\(RowList(kinds).html)</section>
            <section><h2>Risk tools</h2>\(RowList(tools, none: "No tools are set up.").html)</section></div>
            """)
    }
}
