import Briefings
import Casework
import Practice

/// The family drawn: a square for a man, a circle for a woman, a diamond where the sex is not recorded, a triangle for an unborn child; a dotted
/// ring round those who live with the child. The list below says the same.
struct Genogram {
    let told: ReadRecord
    private let elders: [FamilyNetwork.Tie]
    private let young: [FamilyNetwork.Tie]
    private let home: Set<Int32>

    private static let size = 44, gap = 170, top = 30, drop = 172

    init(_ told: ReadRecord) {
        self.told = told
        let people = told.record.network.people(on: told.book.asOf)
        young = people.filter { $0.path == .sibling || $0.path == .halfSibling }
        elders = people.filter { $0.path != .sibling && $0.path != .halfSibling }
        home = told.home
    }

    private var children: [Int32] { [told.record.child] + young.map(\.person) }

    private var width: Int { max(elders.count, children.count, 2) * Self.gap + 40 }

    private func place(_ index: Int, of count: Int) -> Int { width / 2 + (2 * index - count + 1) * Self.gap / 2 }

    var html: HTML {
        let up = Dictionary(elders.enumerated().map { ($1.person, place($0, of: elders.count)) }) { first, _ in first }
        let upper = Self.top + Self.size / 2, lower = Self.top + Self.drop + Self.size / 2
        let ties = children.enumerated().map { index, child -> HTML in
            let x = place(index, of: children.count)
            return elders.compactMap { parent -> HTML? in
                guard let tie = self.tie(parent.person, to: child) else { return nil }
                let from = up[parent.person] ?? x
                return "<path class=\"\(tie)\" d=\"M\(from) \(upper + 74)V\(upper + 100)H\(x)V\(lower - Self.size / 2)\"/>"
            }.html { $0 }
        }
        let couples = self.couples(up, upper)
        let adults = elders.enumerated().map { figure($1.person, $1.path.inWords, place($0, of: elders.count), upper) }
        let below = children.enumerated().map { index, person in
            figure(person, index == 0 ? "the child" : young[index - 1].path.inWords, place(index, of: children.count), lower)
        }
        return """
            <figure><div class="drawing genogram" tabindex="0" role="region" aria-label="Family drawing"><svg width="\(width)" viewBox="0 0 \(width) \(Self.top + Self.drop + Self.size + 56)" role="img" aria-labelledby="genogram-title">
            <title id="genogram-title">The family as at \(told.book.asOf.inWords). The list below says the same.</title>
            \(couples)\(ties)\(adults)\(below)
            </svg></div>
            <p class="quiet">Square: man. Circle: woman. Diamond: not recorded. Triangle: not yet born. Dotted ring: lives with the child. Dashed line: not a parent by birth, or a couple that was.</p></figure>

            """
    }

    private func couples(_ up: [Int32: Int], _ y: Int) -> HTML {
        let now = told.book.asOf.ordinal
        var out = HTML()
        for (number, one) in elders.enumerated() {
            for other in elders.dropFirst(number + 1) {
                let between = told.book.relations(of: one.person).filter {
                    ($0.role == .partner || $0.role == .exPartner) && ($0.a == other.person || $0.b == other.person)
                }
                guard let a = up[one.person], let b = up[other.person], !between.isEmpty else { continue }
                let holds = between.contains { $0.role == .partner && $0.span.contains(now) }
                out += "<path class=\"tie\(holds ? "" : " ended")\" d=\"M\(min(a, b) + Self.size / 2) \(y)H\(max(a, b) - Self.size / 2)\"/>"
            }
        }
        return out
    }

    /// The line from an adult to a child: whole from a mother or father, dashed from who came later; nil where there is none.
    private func tie(_ person: Int32, to child: Int32) -> String? {
        let roles = told.book.relations(of: child).filter { $0.b == child && $0.a == person }.map(\.role)
        if roles.contains(where: { $0 == .mother || $0 == .father }) { return "tie" }
        return roles.contains { $0.isParental && $0 != .carer } ? "tie ended" : nil
    }

    /// What somebody is to the child, in few words.
    private static func short(_ path: String) -> String {
        path == FamilyNetwork.Path.parentsPartner.inWords ? "parent’s partner" : path.replacing(" of the child", with: "")
    }

    private func figure(_ person: Int32, _ path: String, _ x: Int, _ y: Int) -> HTML {
        let half = Self.size / 2
        let facts = told.book.facts(person)
        let isSelf = person == told.record.child
        let kind = isSelf ? "shape self" : "shape"
        let sex = facts.sex.map { told.book.lexicon.words.text($0) }
        let isUnborn = !facts.isBorn(by: told.book.asOf.ordinal)
        let shape: HTML =
            if isUnborn {
                "<path class=\"\(kind)\" d=\"M\(x) \(y - half)L\(x + half) \(y + half)H\(x - half)Z\"/>"
            } else if sex == "male" {
                "<rect class=\"\(kind)\" x=\"\(x - half)\" y=\"\(y - half)\" width=\"\(Self.size)\" height=\"\(Self.size)\"/>"
            } else if sex == "female" {
                "<circle class=\"\(kind)\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(half)\"/>"
            } else {
                "<path class=\"\(kind)\" d=\"M\(x) \(y - half)L\(x + half) \(y)L\(x) \(y + half)L\(x - half) \(y)Z\"/>"
            }
        let ring: HTML =
            home.contains(person) || (isSelf && !home.isEmpty) ? "<circle class=\"home\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(half + 13)\"/>" : ""
        let dead: HTML =
            facts.died.map { $0 <= told.book.asOf.ordinal } == true
            ? "<path class=\"tie\" d=\"M\(x - half) \(y - half)L\(x + half) \(y + half)M\(x + half) \(y - half)L\(x - half) \(y + half)\"/>"
            : ""
        let age = ChildAge(facts, on: told.book.asOf).map { $0.inWords } ?? ""
        return """
            <g><title>\(told.name(person)), \(path)</title>\(ring)\(shape)\(dead)<text x="\(x)" y="\(y + half + 26)" text-anchor="middle">\(told.name(person))</text>\
            <text class="dim" x="\(x)" y="\(y + half + 42)" text-anchor="middle">\(isSelf ? age : Self.short(path))</text></g>

            """
    }
}
