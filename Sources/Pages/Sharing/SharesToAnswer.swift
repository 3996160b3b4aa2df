import Briefings
import Casework
import Practice

/// What was shared with an agency and waits for its answer: on My day.
public struct SharesToAnswer: Sendable {
    /// One share, in the record through which it is read.
    public struct One: Sendable {
        /// The child in whose record it is.
        public let person: PersonRef
        /// Their name, and those of other children whom the same share tells of.
        public var names: [String]
        /// The record.
        public let told: ReadRecord
        /// The share.
        public let share: ShareAnswers

        /// A share of a child's record.
        public init(person: PersonRef, names: [String], told: ReadRecord, share: ShareAnswers) {
            (self.person, self.names, self.told, self.share) = (person, names, told, share)
        }
    }

    let shares: [One]
    let day: Day
    let formToken: String

    /// What was shared longer ago is folded away.
    private static let recentDays = 28

    /// Shares, with the token that their forms carry.
    public init(_ shares: [One], on day: Day, formToken: String) {
        self.shares = shares.sorted { ($1.share.share.on.earliest, $0.share.share.id) < ($0.share.share.on.earliest, $1.share.share.id) }
        (self.day, self.formToken) = (day, formToken)
    }

    var html: HTML {
        let since = day.adding(days: -Self.recentDays)
        let recent = shares.filter { $0.share.share.on.latest >= since }, older = shares.filter { $0.share.share.on.latest < since }
        let more: HTML =
            older.isEmpty
            ? "" as HTML
            : """
            <details><summary>\(older.count) longer ago, never answered</summary>\(RowList(older.map(row)).html)</details>
            """ as HTML
        return """
            <section id="shares"><h2>Shares to acknowledge</h2>
            \(RowList(recent.map(row), none: "Nothing of the last four weeks waits for your answer.").html)\(more)</section>

            """
    }

    private func row(_ one: One) -> HTML {
        let share = one.share.share, id = share.id.text
        let objecting: HTML? =
            one.share.tellsOfClosing
            ? "<p><a href=\"\(Address.child(one.person, .acknowledge).path([("of", id)]))\">We object<span class=\"vh\"> to this for \(one.names.joined(separator: ", "))</span></a></p>"
            : nil
        return """
            <div class="task"><div><p><a href="\(Address.child(one.person).path)"><strong>\(one.names.joined(separator: ", "))</strong></a><br>
            <span class="quiet">\(share.on.inWords.withCapital)</span></p></div>
            <div class="wide"><p><strong>\(ShareWords(one.share, one.told).headline)</strong></p>\(ShareWords(one.share, one.told).said)
            <form class="answer" method="post" action="\(Address.child(one.person, .acknowledge).path)">\(FormToken(formToken).field)
            <input type="hidden" name="of" value="\(id)"><input type="hidden" name="answer" value="have">
            <label for="action-\(id)">What we will do <span class="quiet">(if anything)</span></label>
            <div class="row"><input class="wide" type="text" id="action-\(id)" name="action"><button>We have it<span class="vh">: \(ShareWords(one.share, one.told).headline), \(one.names.joined(separator: ", "))</span></button></div></form>\(objecting)</div></div>
            """
    }
}

/// A share in words.
struct ShareWords {
    let share: ShareAnswers
    let told: ReadRecord

    init(_ share: ShareAnswers, _ told: ReadRecord) { (self.share, self.told) = (share, told) }

    /// `Northbridge Police shared an incident`.
    var headline: String {
        let what = share.share.code(Share.what) ?? "other"
        let from = told.agency(share.share.agency)
        switch what {
        case "closure": return "\(from) is closing the case"
        case "step-down": return "\(from) is stepping the case down"
        case "step-up": return "\(from) is stepping the case up"
        case "other": return "\(from) shared something"
        default: return "\(from) shared \(("aeiou".contains(what.first ?? "x") ? "an " : "a ") + what.inPlainWords)"
        }
    }

    /// What was shared, and what was written with it.
    var said: HTML {
        let entry: HTML? = share.shared.flatMap { shared -> HTML? in
            guard let person = ChildBanner(told, at: .overview).person else { return nil }
            return """
                <p><a href="\(Address.child(person, .chronology).path)#\(Anchor.of(shared.id.text))">\(EntryWords(shared, told).headline), \(shared.on.inWords)</a></p>
                """
        }
        let text: HTML? = share.share.text.map { "<p class=\"quiet\">\($0)</p>" }
        return "\(entry)\(text)"
    }
}
