import Auditing

extension Drafting {
    /// Conclusions that make one bullet, those of one theme together, in the order of the page.
    func bullets(_ conclusions: [Conclusion]) -> [[Conclusion]] {
        var themes: [String] = []
        for conclusion in conclusions where !themes.contains(conclusion.theme) { themes.append(conclusion.theme) }
        return themes.flatMap { theme in joined(conclusions.filter { $0.theme == theme }, wording.theme(theme).together) }.sorted(by: precedes)
    }

    /// First what the wording says belongs together, then the rest, a few at a time.
    private func joined(_ conclusions: [Conclusion], _ together: [[String]]) -> [[Conclusion]] {
        var (rest, bullets): ([Conclusion], [[Conclusion]]) = (conclusions, [])
        for group in together {
            let members = rest.filter { $0.standards.contains(where: group.contains) }
            guard members.count > 1 else { continue }
            bullets.append(members)
            rest.removeAll(where: members.contains)
        }
        return bullets + parts(rest, of: limits.joined)
    }

    /// The conclusions in bullets of so many.
    func parts(_ conclusions: [Conclusion], of size: Int) -> [[Conclusion]] {
        stride(from: 0, to: conclusions.count, by: size).map { Array(conclusions[$0..<min($0 + size, conclusions.count)]) }
    }

    /// By children concerned, then serious first, then by standard.
    private func precedes(_ a: [Conclusion], _ b: [Conclusion]) -> Bool {
        let (x, y) = (Set(a.flatMap(\.children)).count, Set(b.flatMap(\.children)).count)
        if x != y { return x > y }
        let (p, q) = (a.contains(where: \.isSerious), b.contains(where: \.isSerious))
        if p != q { return p }
        return (a.flatMap(\.standards).min() ?? "") < (b.flatMap(\.standards).min() ?? "")
    }

    /// One sentence of several conclusions, with the children of any of them and everything behind it.
    func statement(_ conclusions: [Conclusion]) -> Statement? {
        let children = Set(conclusions.flatMap(\.children)), applicable = Set(conclusions.flatMap(\.applicable))
        return Statement(
            Self.sentence(conclusions.map(\.sentence)), tally: Tally(children.count, of: applicable.count),
            evidence: conclusions.flatMap(\.findings).compactMap { FindingAnchor($0.code) })
    }

    /// `DASH is not updated, and partner agencies do not use DASH`; three and more with semicolons.
    static func sentence(_ parts: [String]) -> String {
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        let middle = parts.dropFirst().dropLast().map { "; \($0.asContinuation)" }.joined()
        return "\(first)\(middle)\(parts.count > 2 ? ";" : ",") and \(last.asContinuation)"
    }
}
