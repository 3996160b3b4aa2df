import Briefings
import Casework
import Practice

/// Entries in order as a table: on a page each with a link to share it, in a file without.
struct ChronologyTable {
    let told: ReadRecord
    let items: [ChildRecord.Item]
    let caption: String
    let person: PersonRef?

    /// A table of items, those that say who is who left out; `linking` is the child whose pages its links lead to, nil for none.
    init(_ told: ReadRecord, _ items: [ChildRecord.Item], caption: String, linking person: PersonRef?) {
        (self.told, self.items, self.caption, self.person) = (told, items, caption, person)
    }

    var html: HTML {
        """
        <table class="chronology stack"><caption class="vh">\(caption)</caption>
        <thead><tr><th scope="col">Day</th><th scope="col">Who recorded it</th><th scope="col">What</th></tr></thead>
        <tbody>\(items.map(row))</tbody></table>
        """
    }

    private func row(_ item: ChildRecord.Item) -> HTML {
        guard let entry = told.entry(item.row), !entry.kind.saysWhoIsWho else { return "" }
        let words = EntryWords(entry, told)
        let said: HTML? = entry.text.map { "<blockquote>\($0)</blockquote>" }
        let particulars: HTML? = words.particulars.map { "<p class=\"said\">\(told.said($0).withCapital)</p>" }
        let path: HTML? = words.joined(item).map { "<p class=\"path\">\($0)</p>" }
        return """
            <tr id="\(Anchor.of(entry.id.text))"><td class="when">\(entry.on.inWords.withCapital)</td>
            <td>\(told.agencies.spoken(entry.agency))</td>
            <td><strong>\(told.said(words.headline))</strong>\(share(entry, words))\(said)\(particulars)\(path)</td></tr>

            """
    }

    private func share(_ entry: Entry, _ words: EntryWords) -> HTML? {
        guard let person, SharePage.canShare(entry) else { return nil }
        return """
             <a class="share" href="\(Address.child(person, .share).path([("of", entry.id.text)]))">Share<span class="vh">: \(told.said(words.headline)), \(entry.on.inWords)</span></a>
            """
    }
}
