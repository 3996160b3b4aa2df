import Briefings
import Casework
import Practice

/// *Seen alone / joined*: what each agency could see by itself, beside what all of them saw together.
struct SeenAlone {
    let told: ReadRecord

    private var all: Int { told.seen.first?.all ?? 0 }

    /// The sentence that says it.
    var sentence: String {
        guard all > 0 else { return "No incident is recorded in the last twelve months." }
        let most = told.seen.map(\.recorded).max() ?? 0
        let events = all == 1 ? "One incident" : "\(Self.number(all).withCapital) incidents"
        if told.seen.contains(where: { $0.recorded + $0.told == all }) && told.seen.allSatisfy({ $0.recorded + $0.told == all }) {
            return "\(events) in twelve months; every agency here saw \(all == 1 ? "it" : "them all")."
        }
        if most == all {
            let who = told.seen.filter { $0.recorded == all }.map { told.agency($0.agency) }
            return "\(events) in twelve months. \(who.joined(separator: " and ")) recorded \(all == 1 ? "it" : "them all"); others did not."
        }
        return "\(events) in twelve months; no agency on its own recorded more than \(Self.number(most))."
    }

    var html: HTML {
        guard all > 0 else { return "<p class=\"sentence\">\(sentence)</p>" }
        let rows = told.seen.map { seen -> HTML in
            return """
                <tr><th scope="row">\(told.agency(seen.agency))</th><td>\(bar(seen))</td>
                <td>\(words(seen))</td></tr>

                """
        }
        return """
            <p class="sentence">\(sentence)</p>
            <div class="scroll" tabindex="0" role="region" aria-label="Incidents that each agency knew of"><table class="bars">
            <caption class="vh">Incidents of the last twelve months that each agency knew of, of \(all)</caption>
            <thead><tr><th scope="col">Agency</th><th scope="col">Of \(all)</th><th scope="col">In words</th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            <details><summary>Each incident, and who did not know of it</summary>\(each)</details>

            """
    }

    private var each: HTML {
        let rows = told.known.map { known -> HTML in
            let entry = told.entry(known.event.first)
            let what = entry.map { EntryWords($0, told).headline } ?? "An incident"
            let day = entry?.on.inWords ?? Day(ordinal: known.event.day).inWords
            return """
                <tr><td class="when">\(day.withCapital)</td><th scope="row">\(what)</th><td>\(names(known.recorded))</td><td>\(names(known.told))</td><td>\(names(known.unaware))</td></tr>

                """
        }
        return """
            <table class="stack"><caption class="vh">Incidents of the last twelve months, and which agencies knew of each</caption>
            <thead><tr><th scope="col">Day</th><th scope="col">What</th><th scope="col">Recorded by</th><th scope="col">Told</th><th scope="col">Did not know</th></tr></thead>
            <tbody>\(rows)</tbody></table>
            """
    }

    private func names(_ agencies: [Int32]) -> String { agencies.isEmpty ? "Nobody" : agencies.map(told.agency).joined(separator: ", ") }

    private func words(_ seen: ChildRecord.Seen) -> String {
        switch (seen.recorded, seen.told) {
        case (0, 0): "knew of none"
        case (0, let told): "was told of \(told)"
        case (let own, 0): "recorded \(own)"
        case (let own, let told): "recorded \(own), was told of \(told) more"
        }
    }

    /// A square an incident: full where the agency recorded it, pale where it was told.
    private func bar(_ seen: ChildRecord.Seen) -> HTML {
        // Many incidents are drawn as one bar.
        guard all <= 24 else {
            let own = 240 * seen.recorded / all, told = 240 * seen.told / all
            return """
                <svg width="240" height="16" viewBox="0 0 240 16" aria-hidden="true" focusable="false"><rect class="bar-all" x="0.5" y="0.5" width="239" height="15"/>\
                <rect class="bar-own" x="0" y="0" width="\(own)" height="16"/><rect class="bar-told" x="\(own)" y="0" width="\(told)" height="16"/></svg>
                """
        }
        let squares = (0..<all).map { place -> HTML in
            let kind = place < seen.recorded ? "bar-own" : place < seen.recorded + seen.told ? "bar-told" : "bar-all"
            return "<rect class=\"\(kind)\" x=\"\(place * 18 + 1)\" y=\"1\" width=\"14\" height=\"14\"/>"
        }
        return """
            <svg width="\(all * 18)" height="16" viewBox="0 0 \(all * 18) 16" aria-hidden="true" focusable="false">\(squares)</svg>
            """
    }

    static func number(_ number: Int) -> String {
        let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
        return words.indices.contains(number) ? words[number] : String(number)
    }
}
