import Briefings
import Practice

/// What can be done for a child beside writing an entry: links on the child's page.
struct ChildActs {
    let told: ReadRecord

    init(_ told: ReadRecord) { self.told = told }

    /// What there is, in its order.
    static let all: [(part: Address.Part, words: String)] = [
        (.share, "Share an entry"), (.acknowledge, "Answer a share"), (.close, "Close or step down"), (.transfer, "Transfer"),
        (.birth, "Before birth"),
    ]

    var html: HTML {
        guard let person = ChildBanner(told, at: .overview).person else { return "" }
        let offered = Self.all.filter { $0.part != .acknowledge && ($0.part != .birth || told.isAboutBirth) }
        let items = offered.map { part, words -> HTML in
            "<li><a class=\"button plain\" href=\"\(Address.child(person, part).path)\">\(words)</a></li>"
        }
        return "<nav class=\"acts\" aria-label=\"What you can do\"><ul>\(items)</ul></nav>\n"
    }
}
