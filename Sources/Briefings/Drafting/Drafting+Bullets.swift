import Auditing

extension Drafting {
    /// Bullets of conclusions: each theme's in its own order, as many as fit the page.
    ///
    /// Every theme says its first bullet before one says its second; what was picked stands by children concerned, then serious first.
    func bullets(_ conclusions: [Conclusion], limit: Int) -> [[Conclusion]] {
        var rounds: [[[Conclusion]]] = []
        for theme in Set(conclusions.map(\.theme)) {
            for (place, bullet) in joined(conclusions.filter { $0.theme == theme }).enumerated() {
                if place == rounds.count { rounds.append([]) }
                rounds[place].append(bullet)
            }
        }
        let all = rounds.flatMap { $0.sorted(by: precedes) }
        return all.prefix(limit).sorted(by: precedes)
    }

    /// Conclusions of one theme as bullets: first what the wording says belongs together, in that order, then the rest, a few at a time.
    func joined(_ conclusions: [Conclusion]) -> [[Conclusion]] {
        var (rest, bullets): ([Conclusion], [[Conclusion]]) = (conclusions, [])
        for group in conclusions.first.map({ wording.theme($0.theme).together }) ?? [] {
            let members = group.flatMap { id in rest.filter { $0.standards.contains(id) } }
            var bullet: [Conclusion] = []
            for member in members where !bullet.contains(member) { bullet.append(member) }
            guard !bullet.isEmpty else { continue }
            bullets.append(bullet)
            rest.removeAll(where: bullet.contains)
        }
        return bullets + parts(rest, of: limits.joined)
    }

    /// The elements in lists of so many.
    func parts<Element>(_ elements: [Element], of size: Int) -> [[Element]] {
        stride(from: 0, to: elements.count, by: size).map { Array(elements[$0..<min($0 + size, elements.count)]) }
    }

    /// By children concerned, then serious first, then by standard.
    private func precedes(_ a: [Conclusion], _ b: [Conclusion]) -> Bool {
        let (x, y) = (Set(a.flatMap(\.children)).count, Set(b.flatMap(\.children)).count)
        if x != y { return x > y }
        let (p, q) = (a.contains(where: \.isSerious), b.contains(where: \.isSerious))
        if p != q { return p }
        return (a.flatMap(\.standards).min() ?? "") < (b.flatMap(\.standards).min() ?? "")
    }

    /// One bullet of several conclusions. Each keeps its own number; where all are about the same children, the number stands once, at the end.
    func statement(_ conclusions: [Conclusion]) -> Statement? {
        let isOne = Set(conclusions.map(\.children)).count == 1 && Set(conclusions.map(\.applicable)).count == 1
        let statements = conclusions.enumerated().compactMap { place, conclusion -> Statement? in
            let tally = isOne && place < conclusions.count - 1 ? nil : Tally(conclusion.children.count, of: conclusion.applicable.count)
            return Statement(conclusion.sentence, tally: tally, evidence: conclusion.findings.compactMap { FindingAnchor($0.code) })
        }
        return Statement.joining(statements)
    }
}
