import Briefings
import Casework
import Practice

/// What changed lately: entries by the day on which they became known, the latest first, so that news about the past is news too.
struct Lately {
    let told: ReadRecord

    private static let days = 28, shown = 6

    init(_ told: ReadRecord) { self.told = told }

    var html: HTML {
        let since = told.book.asOf.adding(days: -Self.days)
        let entries = told.record.items.compactMap { told.entry($0.row) }
            .filter { !$0.kind.saysWhoIsWho && Self.known($0) >= since }
            .sorted { (Self.known($1), $1.id.text) < (Self.known($0), $0.id.text) }
        let rows = entries.map(row), rest = rows.dropFirst(Self.shown)
        let more: HTML? = rest.isEmpty ? nil : "<details><summary>\(rest.count) more</summary>\(RowList(Array(rest)).html)</details>"
        return """
            <section><h2>What is new since \(since.inWords)</h2>
            \(RowList(Array(rows.prefix(Self.shown)), none: "Nothing was recorded in the last four weeks.").html)\(more)</section>

            """
    }

    private static func known(_ entry: Entry) -> Day { entry.recorded?.latest ?? entry.on.latest }

    private func row(_ entry: Entry) -> HTML {
        let words = told.said(EntryWords(entry, told).headline)
        let day = entry.recorded.map { $0.latest > entry.on.latest ? ", recorded \($0.inWords)" : "" } ?? ""
        let link: HTML =
            ChildBanner(told, at: .overview).person.map { person -> HTML in
                "<a href=\"\(Address.child(person, .chronology).path)#\(Anchor.of(entry.id.text))\">\(words)</a>"
            } ?? "\(words)"
        return
            "<strong>\(link)</strong><br><span class=\"quiet\">\(entry.on.inWords.withCapital)\(day), \(told.agency(entry.agency))</span>"
    }
}
