import Briefings
import Casework
import Practice
import Standards

/// What goes with a child who moves, as one file: it opens in any browser without Cairn, and says how large the ledger was that it was made from.
public struct PackFile: Sendable {
    let told: ReadRecord
    let pack: TransferPack?
    let mark: LedgerMark
    let key: String
    let madeBy: String
    let made: Day

    /// The pack of a record, made by somebody on a day, from a ledger with a mark that is signed by a key.
    public init(_ told: ReadRecord, _ pack: TransferPack?, from mark: LedgerMark, key: String, by madeBy: String, on made: Day) {
        (self.told, self.pack, self.mark, self.key, self.madeBy, self.made) = (told, pack, mark, key, madeBy, made)
    }

    /// What the file is called. No name: names of files are seen by many.
    public var fileName: String { "cairn-pack-\(made.description).html" }

    /// The file.
    public var html: HTML {
        let name = told.name(told.record.child)
        return """
            <!doctype html>
            <html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>\(name): what goes with the child</title>
            <style>
            \(Stylesheet.css)
            </style></head><body>
            <main>
            <h1>\(name)</h1><p class="lead">What goes with the child. Made on \(made.inWords) by \(madeBy).</p>
            \(Notices([], told).html)\(facts)\(items)\(family)\(open)
            <section><h2>Chronology</h2>\(ChronologyTable(told, told.record.items, caption: "Entries about \(name) and the family", linking: nil).html)</section>
            \(Silences(told).html)
            </main>
            <footer class="foot"><p>Made by Cairn from a ledger of <strong>\(mark.text)</strong>, signed by <code>\(key)</code>. Whoever keeps this file can
            ask that the ledger still has these words: if one row was changed, taken out or put in between, it has not.</p>
            <p>Protected addresses are not in this file. What was withheld from whoever made it is named above, with whom to ask.</p></footer>
            </body></html>

            """
    }

    private var facts: HTML {
        let facts = told.record.facts
        var rows: [(HTML, HTML)] = []
        if let born = facts.born { rows.append(("Born", "\(Day(ordinal: born).inWords)")) }
        if let due = facts.due, facts.born == nil { rows.append(("Expected", "\(Day(ordinal: due).inWords)")) }
        rows.append(("References", "\(told.references.joined(separator: ", "))"))
        for plan in told.record.plans where plan.ended == nil {
            let type = told.book.lexicon.words.text(plan.type).inPlainWords.withCapital
            rows.append(("\(type) plan", "since \(Day(ordinal: plan.span.start).inWords)"))
        }
        rows.append(("Who works with the child", "\(told.involved.map(told.agency).joined(separator: ", "))"))
        return "<dl class=\"facts\">\(rows.map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>" as HTML })</dl>\n"
    }

    private var items: HTML {
        guard let pack else { return "" }
        let rows = pack.items.map { item -> HTML in
            let found: HTML = item.found.map { "\($0)" as HTML } ?? "<span class=\"no\">Missing</span>"
            return "<tr><th scope=\"row\">\(PackWords.of(item.code))</th><td>\(found)</td></tr>\n"
        }
        return "<section><h2>What is here, and what is missing</h2><table class=\"stack\"><tbody>\(rows)</tbody></table></section>\n"
    }

    private var family: HTML {
        let rows = told.record.network.people(on: told.book.asOf).map { tie -> HTML in
            let born = told.book.facts(tie.person).born.map { ", born \(Day(ordinal: $0).inWords)" } ?? ""
            return "<strong>\(told.name(tie.person))</strong><br><span class=\"quiet\">\(tie.path.inWords.withCapital)\(born)</span>"
        }
        return "<section><h2>Family</h2>\(RowList(rows, none: "Nobody is recorded as family.").html)</section>\n"
    }

    private var open: HTML {
        let findings = told.findings.filter { [.due, .missed, .partly].contains($0.verdict) }
            .sorted { ($1.on?.ordinal ?? 0, $0.standard) < ($0.on?.ordinal ?? 0, $1.standard) }
        let rows = findings.map { finding -> HTML in
            let mark = VerdictMark(rawValue: finding.verdict.code) ?? .notApplicable
            return "<p>\(mark.html) <strong>\(finding.title)</strong></p><p class=\"quiet\">\(told.naming(peopleIn: finding.because))</p>"
        }
        return "<section><h2>What is open</h2>\(RowList(rows, none: "Nothing is due or was missed.").html)</section>\n"
    }
}
